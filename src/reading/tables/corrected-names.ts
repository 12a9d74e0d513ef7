import type { Correction } from "../../caseload/team/corrections";
import { normalisedName } from "../../caseload/team/names";
import type { FoundTable } from "../../caseload/team/team-data";

type SamePerson = Extract<Correction, { readonly kind: "same-person" }>;

/** What a name is called after someone said that two names are one person; every other name stays as it is. */
export function nameCorrector(corrections: readonly Correction[]): (name: string) => string {
  const called = new Map(
    corrections
      .filter((correction): correction is SamePerson => correction.kind === "same-person")
      .map(({ name, alias }) => [normalisedName(alias), name]),
  );
  return (name) => {
    let last = name;
    // "Ann" is Anne and "Anne" is Anne de Vries: each is asked once, so that no circle can keep it going.
    for (const _step of called) {
      const next = called.get(normalisedName(last));
      if (next === undefined) break;
      last = next;
    }
    return last;
  };
}

/** The table under corrected names; each name keeps its cell and the text that stands there. */
export function withCorrectedNames(table: FoundTable, corrected: (name: string) => string): FoundTable {
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, name: { ...row.name, value: corrected(row.name.value) } })),
  };
}
