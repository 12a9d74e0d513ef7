import { addDays, type IsoDate } from "../dates";

/** One of several contracts of one person. Without a first day it began before the others, without a last day it has no end. */
export interface Contract {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

/** Somebody's contracts as one stay with the team. */
export interface ContractsInForce<Own> {
  /** Runs on the date; else the next that begins, else the last that ran. */
  readonly inForce: Own;
  /** Whose first day is the person's, and whose last day. */
  readonly first: Own;
  readonly last: Own;
  /** Which other contract runs from a later day on. */
  readonly later: readonly { readonly from: IsoDate; readonly contract: Own }[];
  /** Begins after days without any, so that it is not part of this stay. */
  readonly apart: Own | null;
}

/** A contract that ends on a Friday and one that begins on a Monday are one stay. */
const weekend = 2;

/** Of contracts that run together the one that began last is in force. */
export function contractsInForceOn<Own extends Contract>(
  contracts: readonly Own[],
  date: IsoDate,
): ContractsInForce<Own> | null {
  const ordered = inOrder(contracts);
  const begins = ({ from }: Contract): IsoDate => from ?? "";
  const on = (day: IsoDate) =>
    ordered.findLast((own) => begins(own) <= day && (own.until === null || own.until >= day));
  const inForce = on(date) ?? ordered.find((own) => begins(own) > date) ?? ordered.at(-1);
  if (!inForce) return null;

  const first = ordered.reduceRight(
    (so, own) =>
      begins(own) < begins(so) && (own.until === null || addDays(own.until, 1 + weekend) >= begins(so)) ? own : so,
    inForce,
  );
  const later: { readonly from: IsoDate; readonly contract: Own }[] = [];
  let last = inForce;
  const days = ordered.flatMap((own) => [begins(own), ...(own.until === null ? [] : [addDays(own.until, 1)])]);
  for (const day of [...new Set(days)].sort()) {
    if (day <= date || day <= begins(inForce)) continue;
    const contract = on(day);
    if (!contract) {
      const next = ordered.find((own) => begins(own) > day);
      if (next && begins(next) <= addDays(day, weekend)) continue;
      return { inForce, first, last, later, apart: next ?? null };
    }
    if (contract !== last) later.push({ from: day, contract });
    last = contract;
  }
  return { inForce, first, last, later, apart: null };
}

/** Whether each ends before the next begins, or on that day. */
export function followEachOther(contracts: readonly Contract[]): boolean {
  const ordered = inOrder(contracts);
  return ordered.every(({ until }, at) => {
    const next = ordered[at + 1];
    return !next || (until !== null && until <= (next.from ?? ""));
  });
}

function inOrder<Own extends Contract>(contracts: readonly Own[]): readonly Own[] {
  return [...contracts].sort((one, other) => (one.from ?? "").localeCompare(other.from ?? ""));
}
