import fc from "fast-check";
import type { AgeScenario } from "../../../src/caseload/scenarios/scenario-choices";
import {
  adjoiningBands,
  bandsAtCuts,
  cutsOf,
  withBands,
  withCondition,
  withCutAt,
  withoutBand,
  withoutCondition,
  withPersonAt,
} from "../../../src/usecases/memory/change-scenario";

/** Option 2 of the memo of 2020, with a condition of every kind. */
const option2: AgeScenario = {
  name: "Optie 2",
  kind: "by-age",
  selection: null,
  bands: [
    { from: 18, below: 30 },
    { from: 30, below: 46 },
    { from: 46, below: "aow" },
  ],
  teams: [["Emmy"], ["Bob"], ["Julie", "Anne"]],
  conditions: [
    { kind: "intaker-in-every-team" },
    { kind: "stays-at", person: "Emmy", band: 0 },
    { kind: "not-in-band", person: "Bob", band: 2 },
    { kind: "minimum-hours", hours: 36, band: 1 },
    { kind: "minimum-hours", hours: 24, band: null },
    { kind: "together", people: ["Julie", "Anne"] },
  ],
  sideTaskHours: {},
};

test("the bands on both sides meet at a cut that is moved, and the other bands stay as they are", () => {
  expect(cutsOf(option2)).toEqual([30, 46]);
  expect(bandsAtCuts(option2.bands, [27, 46])).toEqual([
    { from: 18, below: 27 },
    { from: 27, below: 46 },
    { from: 46, below: "aow" },
  ]);
  const gap = [
    { from: 18, below: 27 },
    { from: 27, below: 41 },
    { from: 50, below: "aow" },
  ] as const;
  expect(bandsAtCuts(gap, [30, 50])).toEqual([{ from: 18, below: 30 }, { from: 30, below: 41 }, gap[2]]);
});

test("bands in any order, with gaps and overlaps, can be made to adjoin", () => {
  expect(
    adjoiningBands([
      { from: 50, below: "aow" },
      { from: 18, below: 27 },
      { from: 25, below: 41 },
    ]),
  ).toEqual([
    { from: 18, below: 25 },
    { from: 25, below: 50 },
    { from: 50, below: "aow" },
  ]);
});

test("a new band has no team, and conditions on later bands move along", () => {
  const more = withCutAt(option2, 38);
  expect(more.bands).toEqual([
    { from: 18, below: 30 },
    { from: 30, below: 38 },
    { from: 38, below: 46 },
    { from: 46, below: "aow" },
  ]);
  expect(more.teams).toEqual([["Emmy"], ["Bob"], [], ["Julie", "Anne"]]);
  expect(more.conditions).toContainEqual({ kind: "not-in-band", person: "Bob", band: 3 });
  expect(more.conditions).toContainEqual({ kind: "minimum-hours", hours: 36, band: 1 });
});

test("a removed band gives its ages and people to the band before it, and its conditions are dropped", () => {
  const fewer = withoutBand(option2, 1);
  expect(fewer.bands).toEqual([
    { from: 18, below: 46 },
    { from: 46, below: "aow" },
  ]);
  expect(fewer.teams).toEqual([
    ["Emmy", "Bob"],
    ["Julie", "Anne"],
  ]);
  expect(fewer.conditions).toEqual([
    { kind: "intaker-in-every-team" },
    { kind: "stays-at", person: "Emmy", band: 0 },
    { kind: "not-in-band", person: "Bob", band: 1 },
    { kind: "minimum-hours", hours: 24, band: null },
    { kind: "together", people: ["Julie", "Anne"] },
  ]);
  // The youngest band has none before it.
  expect(withoutBand(option2, 0).teams).toEqual([
    ["Emmy", "Bob"],
    ["Julie", "Anne"],
  ]);
  expect(withoutBand({ ...option2, bands: option2.bands.slice(0, 1) }, 0).bands).toHaveLength(1);
});

test("adding and removing a band leaves teams and conditions as they were", () => {
  fc.assert(
    fc.property(fc.integer({ min: 19, max: 66 }), (age) => {
      fc.pre(!cutsOf(option2).includes(age));
      const more = withCutAt(option2, age);
      expect(
        withoutBand(
          more,
          more.bands.findIndex(({ from }) => from === age),
        ),
      ).toEqual(option2);
    }),
  );
});

test("the same number of other bands keep their teams and conditions; more or fewer do not", () => {
  const bands = [
    { from: 50, below: "aow" },
    { from: 27, below: 50 },
    { from: 18, below: 27 },
  ] as const;
  expect(withBands(option2, bands)).toEqual({ ...option2, bands: [...bands].reverse() });
  expect(withBands(option2, bands.slice(1))).toMatchObject({
    teams: null,
    conditions: [
      { kind: "intaker-in-every-team" },
      { kind: "minimum-hours", hours: 24, band: null },
      { kind: "together", people: ["Julie", "Anne"] },
    ],
  });
});

test("somebody is in one team at most, and nobody else moves", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("Anne", "Bob", "Emmy", "Julie", "Lisette"),
      fc.option(fc.nat(2), { nil: null }),
      (person, place) => {
        const teams = withPersonAt(option2, option2.teams ?? [], person, place).teams ?? [];
        const at = teams.flatMap((members, band) => (members.includes(person) ? [band] : []));
        expect(at).toEqual(place === null ? [] : [place]);
        const others = (all: readonly (readonly string[])[]) =>
          all.map((members) => members.filter((name) => name !== person));
        expect(others(teams)).toEqual(others(option2.teams ?? []));
      },
    ),
  );
});

test("a condition is kept once, and is gone when it is removed", () => {
  const [, stays] = option2.conditions;
  if (!stays) throw new Error("no condition");
  expect(withCondition(option2, { ...stays }).conditions).toEqual(option2.conditions);
  expect(withoutCondition(option2, 1).conditions).not.toContainEqual(stays);
});
