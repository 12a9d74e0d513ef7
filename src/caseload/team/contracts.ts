import { addDays } from "../ages/day-number";
import type { IsoDate } from "../dates";

/** One of several contracts of one person. Without a first day, "", it began before the others; without a last day it is endless. */
export interface Contract {
  readonly from: IsoDate | "";
  readonly until: IsoDate;
}

/** The last day of a contract that has none. */
export const endless: IsoDate = "9999-12-31";

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
  const on = (day: IsoDate) => ordered.findLast((own) => own.from <= day && own.until >= day);
  const inForce = on(date) ?? ordered.find((own) => own.from > date) ?? ordered.at(-1);
  if (!inForce) return null;

  const first = ordered.reduceRight(
    (so, own) => (own.from < so.from && own.until >= addDays(so.from, -1 - weekend) ? own : so),
    inForce,
  );
  const later: { readonly from: IsoDate; readonly contract: Own }[] = [];
  let last = inForce;
  let apart: Own | null = null;
  const days = ordered.flatMap(({ from, until }) => (until === endless ? [from] : [from, addDays(until, 1)]));
  for (const day of [...new Set(days)].sort()) {
    if (day <= date || day <= inForce.from) continue;
    const contract = on(day);
    if (!contract) {
      const next = ordered.find((own) => own.from > day);
      if (next && next.from <= addDays(day, weekend)) continue;
      apart = next ?? null;
      break;
    }
    if (contract !== last) later.push({ from: day, contract });
    last = contract;
  }
  return { inForce, first, last, later, apart };
}

/** Whether each ends before the next begins, or on that day. */
export function followEachOther(contracts: readonly Contract[]): boolean {
  const ordered = inOrder(contracts);
  return ordered.every(({ until }, at) => {
    const next = ordered[at + 1];
    return !next || until <= next.from;
  });
}

function inOrder<Own extends Contract>(contracts: readonly Own[]): readonly Own[] {
  return [...contracts].sort((one, other) => one.from.localeCompare(other.from));
}
