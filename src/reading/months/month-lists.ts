import { countedClients } from "../../caseload/clients/counted-clients";
import { addMonths, type IsoDate } from "../../caseload/dates";
import { groupBy } from "../../caseload/group-by";
import { labelledMonth } from "../../caseload/months/since/month-label";
import type { ListedClient } from "../../caseload/months/since/since-lists";
import type { CountedByName } from "../clients/columns/movable-columns";
import type { ListedPlace } from "../clients/lists/listed-place";

/** The clients of one month, as the lists that are called after it say. */
export interface MonthList {
  /** The names of the tabs, as the team wrote them. */
  readonly label: string;
  /** The day on which was looked who counts. */
  readonly date: IsoDate;
  /** Clients of each caseworker, also of who is in no formation. */
  readonly clients: ReadonlyMap<string, number>;
  /** Everybody in the lists by what this reading alone knows of the number; null where a list has no numbers. */
  readonly byNumber: ReadonlyMap<string, ListedClient> | null;
  /** Rows that count and have no number, so that nobody can tell whether they stood there before. */
  readonly withoutNumber: number;
}

/** The months of which there are client lists and that have begun, in the order of the sheets; each is looked at on the same day of its month. */
export function monthLists({ counts, nameOf }: CountedByName, date: IsoDate): readonly MonthList[] {
  const dated = counts.all.flatMap((place) => {
    const day = dayOf(place, date);
    return day === null ? [] : [{ place, day }];
  });
  return [...groupBy(dated, ({ day }) => day)].flatMap(([day, own]): MonthList[] => {
    const places = own.map(({ place }) => place);
    const found = counts.accountFor(places, day);
    if (!found) return [];
    const { lists, accounted } = found;
    const counted = countedClients(lists, accounted);
    const clients = new Map<string, number>();
    for (const [name, count] of [...accounted.withCaseworker, ...accounted.outside])
      clients.set(nameOf(name), (clients.get(nameOf(name)) ?? 0) + count);
    const byNumber = new Map<string, ListedClient>();
    let withoutNumber = 0;
    for (const [list, { rows }] of lists.entries()) {
      const running = new Map((counted[list] ?? []).map(({ row, caseworker }) => [row, caseworker]));
      for (const [row, { number }] of rows.entries()) {
        const caseworker = running.get(row);
        if (number === null) withoutNumber += caseworker === undefined ? 0 : 1;
        else if (caseworker !== undefined)
          byNumber.set(number, { caseworker: caseworker === null ? null : nameOf(caseworker), counts: true });
        else if (!byNumber.has(number)) byNumber.set(number, { caseworker: null, counts: false });
      }
    }
    const isNumbered = places.every(({ number }) => number !== null);
    const label = [...new Set(places.map(({ table }) => table.part.sheet))].join(", ");
    return [{ label, date: day, clients, byNumber: isNumbered ? byNumber : null, withoutNumber }];
  });
}

/** The day of the date in the latest month of that name that has begun; null where the tab is called after none, or after one that is still to come. */
function dayOf({ table }: ListedPlace, date: IsoDate): IsoDate | null {
  const labelled = labelledMonth(table.part.sheet);
  if (!labelled) return null;
  const [year = 0, month = 1] = date.split("-").map(Number);
  const ago =
    labelled.year === null ? (month - labelled.month + 12) % 12 : (year - labelled.year) * 12 + month - labelled.month;
  return ago < 0 ? null : addMonths(date, -ago);
}
