import type { SupposedContractHours } from "../caseload/division/supposed-hours";
import { formatNumber, listOf } from "./numbers";

/** "met andere uren voor Emmy (24 i.p.v. 28)": where figures are that a what-if changes. */
export function withOtherHours(people: readonly SupposedContractHours[]): string {
  const changed = people.map(
    ({ name, hours, stated }) => `${name} (${formatNumber(hours)} i.p.v. ${formatNumber(stated)})`,
  );
  return `met andere uren voor ${listOf(changed)}`;
}

/** On top of a sheet, which somebody may read who does not know what was tried. */
export function supposedHoursWarning(people: readonly SupposedContractHours[]): string {
  return `Let op: dit blad rekent ${withOtherHours(people)} dan op uw bladen staan.`;
}
