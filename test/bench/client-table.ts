import type { GridValue } from "../../src/reading/sheet-grid";
import { lookupsOn } from "../caseload/clients/lookups";
import type { AgeLookups } from "../../src/caseload/clients/age-codes";

export const referenceDate = "2020-03-03";
export const managers = 25;
/** Eight age groups, gap-free; the first year of each and of what comes after the last. */
export const cutAges = [18, 23, 27, 30, 36, 41, 46, 55, 65] as const;
export const bands = cutAges.slice(0, -1).map((from, place) => ({ from, below: cutAges[place + 1] ?? null }));
/** Excel's day number of 3 March 1953: everyone is between 18 and 66. */
const firstBirth = 19_421;
const birthDays = 17_500;

/** Ages by plain calendar arithmetic, looked up as the domain does: a table per reference date. */
export function benchLookups(): AgeLookups {
  const { ageOf, aowReachedOf } = lookupsOn(referenceDate);
  const ages = Uint8Array.from({ length: birthDays }, (_, day) => ageOf(firstBirth + day));
  return { ageOf: (day) => ages[day - firstBirth] ?? ageOf(day), aowReachedOf };
}

/** A client list as Excel hands it over: caseworker, birth date, statushouder, ontheffing. */
export function clientTable(rows: number): GridValue[][] {
  return Array.from({ length: rows }, (_, client) => [
    `Klantmanager ${((client * 7) % managers) + 1}`,
    firstBirth + ((client * 7919) % birthDays),
    client % 5 === 0 ? "J" : "N",
    client % 3 === 0 ? "N" : "J",
  ]);
}
