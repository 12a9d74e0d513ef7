import type { CellAddress } from "../../src/caseload/cell-address";
import type { Traced } from "../../src/caseload/traced";
import type { FoundColumn, FoundTable, PersonRow, TableKind, TeamData } from "../../src/caseload/team/team-data";

export function cellAt(sheet: string, address: string): CellAddress {
  const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { sheet, row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
}

export function traced<T>(value: T, sheet: string, address: string, text = String(value)): Traced<T> {
  return { value, cell: cellAt(sheet, address), text };
}

/** A number that stands in the cell as a number. */
export function number(value: number, sheet: string, address: string): Traced<number> {
  return { ...traced(value, sheet, address), live: { factor: 1 } };
}

const letters = {
  name: "A",
  hours: "B",
  sideTasks: "C",
  sideTaskHours: "D",
  absence: "E",
  rampUp: "F",
  until: "G",
  from: "L",
} as const;
const caseloadLetters = { current: "H", proportional: "I", newCaseload: "J", ageBand: "K" } as const;

type Plain = {
  readonly [F in keyof PersonRow]?: NonNullable<PersonRow[F]> extends Traced<infer V> ? V : never;
} & { readonly name: string };

/** A table whose columns stand in a fixed order from A, its first person on row 2. */
export function table(
  kind: TableKind,
  sheet: string,
  people: readonly Plain[],
  totals: FoundTable["totals"] = {},
): FoundTable {
  const rows = people.map((person, index): PersonRow => {
    const cells = Object.entries({ ...letters, ...caseloadLetters }).flatMap(([field, letter]) => {
      const value = person[field as keyof Plain];
      return value === undefined ? [] : [[field, traced(value, sheet, `${letter}${index + 2}`)]];
    });
    return Object.fromEntries(cells) as PersonRow;
  });
  const columns: FoundColumn[] = [{ field: "name", header: "Naam", column: 0, confidence: 1 }];
  const range = { sheet, top: 0, left: 0, bottom: people.length, right: 10 };
  return {
    kind,
    key: { sheet, headers: kind },
    headers: [],
    title: sheet,
    range,
    confidence: 1,
    columns,
    rows,
    totals,
  };
}

export function team(tables: readonly FoundTable[], rest: Partial<TeamData> = {}): TeamData {
  return {
    tables,
    combinedCells: [],
    mentions: [],
    dates: [],
    statedSplits: [],
    selections: [],
    doubts: [],
    passedOver: [],
    unusedCorrections: [],
    ...rest,
  };
}
