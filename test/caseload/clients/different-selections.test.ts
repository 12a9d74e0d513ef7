import fc from "fast-check";
import { differentSelections, type StatedBand } from "../../../src/caseload/clients/different-selections";

/** The memo of 3 March 2020: the old division with the gap it mentions, and the new one (domain.md 1.0, points 6 and 7). */
const old: readonly StatedBand[] = [
  { from: 18, below: 27, clients: 25 },
  { from: 27, below: 41, clients: 93 },
  { from: 41, below: 50, clients: 94 },
  { from: 50, below: "aow", clients: 188 },
];
const proposed: readonly StatedBand[] = [
  { from: 18, below: 30, clients: 133 },
  { from: 30, below: 46, clients: 254 },
  { from: 46, below: "aow", clients: 294 },
];

test("the memo's two divisions are of different clients, proven by the totals and by every band", () => {
  expect(differentSelections(old, proposed)).toEqual([
    { kind: "totals", one: 400, other: 681 },
    { kind: "nested", band: 0, clients: 133, within: [0, 1], most: 118 },
    { kind: "nested", band: 1, clients: 254, within: [1, 2], most: 187 },
    { kind: "nested", band: 2, clients: 294, within: [2, 3], most: 282 },
  ]);
});

test("a gap in the old division proves nothing about the band over it", () => {
  const withGap = old.filter(({ from }) => from !== 41);
  expect(differentSelections(withGap, proposed).map((proof) => ("band" in proof ? proof.band : "totals"))).toEqual([
    "totals",
    0,
  ]);
});

test("a band that holds whole bands of the other cannot be smaller than those", () => {
  expect(
    differentSelections(
      [
        { from: 18, below: 27, clients: 25 },
        { from: 27, below: null, clients: 30 },
      ],
      [
        { from: 18, below: 40, clients: 20 },
        { from: 40, below: null, clients: 35 },
      ],
    ),
  ).toContainEqual({ kind: "holds", band: 0, clients: 20, contains: [0], least: 25 });
});

test("two divisions of the same clients are never held to differ", () => {
  const cutAges = fc.uniqueArray(fc.integer({ min: 19, max: 64 }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 18, max: 65 })), cutAges, cutAges, (ages, oneCuts, otherCuts) => {
      const divide = (cuts: readonly number[]): StatedBand[] => {
        const edges = [18, ...[...cuts].sort((a, b) => a - b), null];
        return edges.slice(0, -1).map((from, place) => {
          const below = edges[place + 1] ?? null;
          const held = ages.filter((age) => age >= (from ?? 0) && (below === null || age < below));
          return { from: from ?? 0, below, clients: held.length };
        });
      };
      expect(differentSelections(divide(oneCuts), divide(otherCuts))).toEqual([]);
    }),
  );
});
