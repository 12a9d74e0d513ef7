import type { AbsenceRow } from "../../caseload/months/absence";
import { mapByName, reported, wholePercent } from "./reported-numbers";

/** What happens if somebody is absent, a row each, as `--json` prints it. */
export function absenceReport(names: readonly string[], rows: readonly AbsenceRow[]) {
  return rows.map((row) => ({
    absent: names[row.absent] ?? "",
    clients: row.clients,
    takes: mapByName(names, row.takes),
    uncovered: row.uncovered,
    highest: row.highest && (names[row.highest.place] ?? ""),
    highest_pct: wholePercent(row.highest?.percent ?? null),
    mean_pct: wholePercent(row.mean),
    cover: {
      contacts: row.contacts.whole,
      contacts_exact: reported(row.contacts.exact),
      by: mapByName(names, row.contacts.by),
      transfers: 0,
      comes_back: row.clients,
    },
    transfer: {
      transfers: row.clients,
      comes_back: 0,
      back_by_transfers: row.back.transfers,
      back_by_new_clients_months: row.back.months && reported(row.back.months),
    },
  }));
}
