import { withCorrection, withoutCorrection, type Correction } from "../../../src/caseload/team/corrections";

const table = { sheet: "Formatie", headers: "a" };
const other = { sheet: "Caseload", headers: "b" };
const column = (field: "hours" | "current", place: number | null, of = table): Correction => ({
  kind: "column",
  table: of,
  field,
  place,
});

function after(...corrections: readonly Correction[]): readonly Correction[] {
  return corrections.reduce<readonly Correction[]>(withCorrection, []);
}

test("a later answer to the same question replaces the earlier one", () => {
  expect(after(column("hours", 1), column("hours", 2))).toEqual([column("hours", 2)]);
  expect(after({ kind: "not-this-table", table }, { kind: "this-table", table })).toEqual([
    { kind: "this-table", table },
  ]);
  expect(after({ kind: "no-cases", name: "Bob" }, { kind: "no-cases", name: "Bob" })).toHaveLength(1);
  expect(
    after({ kind: "same-person", name: "Anne", alias: "Ann" }, { kind: "same-person", name: "Ann", alias: "Anne" }),
  ).toEqual([{ kind: "same-person", name: "Ann", alias: "Anne" }]);
});

test("one column holds one field: pointing it out for another takes it from the first", () => {
  expect(after(column("hours", 1), column("current", 1))).toEqual([column("current", 1)]);
  expect(after(column("hours", null), column("current", null))).toHaveLength(2);
});

test("answers to other questions stay", () => {
  const corrections = [
    column("hours", 1),
    column("current", 2),
    column("hours", 1, other),
    { kind: "unit", table, field: "hours", unit: "fte" },
    { kind: "this-table", table },
    { kind: "this-table", table: other },
    { kind: "not-this-sheet", sheet: "Oud" },
    { kind: "not-this-sheet", sheet: "Ouder" },
    { kind: "same-person", name: "Anne", alias: "Ann" },
    { kind: "same-person", name: "Anne", alias: "An" },
    { kind: "no-cases", name: "Bob" },
    { kind: "no-cases", name: "Anne" },
  ] satisfies Correction[];
  expect(after(...corrections)).toEqual(corrections);
});

test("a correction that is taken back is gone, and no other", () => {
  expect(withoutCorrection([column("hours", 1), column("current", 2)], column("hours", 1))).toEqual([
    column("current", 2),
  ]);
});
