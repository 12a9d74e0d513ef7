import { answer, type Vector } from "../../scripts/vectors/answers";
import file from "../cases/vectors-monthly.json";

/** The worked cases of the monthly work, as `npm run vectors` answers them. */
const vectors: readonly Vector[] = file.vectors;

test.each(vectors.map((vector) => [vector.id, vector] as const))("%s", (_id, vector) => {
  const { ok, got } = answer(vector);
  if (!ok) expect(got).toEqual(vector.expected);
});

test("a case that nobody can read is not ok, and does not hide the others", () => {
  const cases = [
    { id: "no-names", kind: "next", input: { n: 2 }, expected: {} },
    { id: "no-kind", kind: "weather", input: {}, expected: {} },
    { id: "empty-team", kind: "next", input: { names: [], hours: [], current: [], n: 1 }, expected: { unassigned: 1 } },
  ];
  expect(cases.map((one) => answer(one).ok)).toEqual([false, false, true]);
});

test("decimals may be text, with a point or a comma", () => {
  const input = { names: ["A", "B"], hours: ["24.5", "12,25"], current: ["9/2", "2,5"], n: 1 };
  expect(answer({ id: "decimals", kind: "next", input, expected: { order: ["A"], after: { A: "11/2" } } }).ok).toBe(
    true,
  );
});

test("what is left out of a case is empty, and a name is the formation's however it is written", () => {
  const clients = [{ km: "Julie" }, { km: "Julie" }];
  const which = { clients, giver: "Julie", plan: { Lisette: 1 }, date: "2026-11-01" };
  expect(
    answer({ id: "which", kind: "which", input: which, expected: { short: 0, moved: [{ row: 2, to: "Lisette" }] } }).ok,
  ).toBe(true);
  const rows = [
    { nr: 3, km: "Anne" },
    { nr: "003", km: "ANNE " },
  ];
  const accounted = { date: "2026-11-01", lists: [{ sheet: "L", rows }], formation: ["Anne"] };
  const expected = { clients: 1, duplicate_rows: 1, questions: [] };
  expect(answer({ id: "names", kind: "accounted", input: accounted, expected }).ok).toBe(true);
});
