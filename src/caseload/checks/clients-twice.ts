import type { AccountedRows } from "../team/team-data";
import type { Check } from "./check";

/**
 * C19: rows of clients who have a row already, and of partners on the same benefit. By age, step and norm every row of a list is a client.
 * Nothing is said of partners of whom somebody said that they count. `setAside` are the sheets that are not read for these counts.
 */
export function clientsTwice(rows: AccountedRows | undefined, setAside: readonly string[]): readonly Check[] {
  if (!rows) return [];
  const { told, duplicates, repeated, choices } = rows;
  const repeatsAreRead = repeated.every((sheet) => !setAside.includes(sheet));
  const partners = choices.find(({ question }) => question === "partners");
  const asked = partners?.question === "partners" && partners.answer !== true ? partners.rows : 0;
  return [
    ...(duplicates > 0 && repeatsAreRead
      ? [{ code: "C19", reason: "duplicates", clients: duplicates, cells: told?.clients ?? [] } as const]
      : []),
    ...(asked > 0 ? [{ code: "C19", reason: "partners", clients: asked, cells: told?.partners ?? [] } as const] : []),
  ];
}
