import { isBefore, type IsoDate } from "../dates";
import type { ClientFlag } from "./client-flags";
import type { Selection } from "./selections";

/** A day from which a flag says something else, because the law does: clients before it and after it are not the same people. */
interface FilterMeaning {
  readonly flags: readonly ClientFlag[];
  readonly since: IsoDate;
  readonly law: "participatiewet-in-balans";
}

/** Source: gemeente.nu, Participatiewet in balans: phase 1 on 1 January 2026, a year of tolerance, the structural part on 1 January 2027. */
const filterMeanings: readonly FilterMeaning[] = [
  { flags: ["exemption", "jobSeekingDuty"], since: "2027-01-01", law: "participatiewet-in-balans" },
];

/** A filter of the selection that says something else on the one day than on the other, whichever comes first. */
export interface ChangedFilter {
  readonly flag: ClientFlag;
  readonly since: IsoDate;
  readonly law: FilterMeaning["law"];
}

export function filtersChangedBetween({ filters }: Selection, one: IsoDate, other: IsoDate): readonly ChangedFilter[] {
  return filterMeanings.flatMap(({ flags, since, law }) => {
    const used = filters.find(({ flag }) => flags.includes(flag));
    return used && isBefore(one, since) !== isBefore(other, since) ? [{ flag: used.flag, since, law }] : [];
  });
}
