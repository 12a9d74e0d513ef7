import type { LeftOut } from "../caseload/division/division";
import { formatDate, formatNumber, listOf } from "./numbers";
import { poolIsDivided } from "./pool";

/** What a division rests on, as the pane, the paper and the command say it. */

function limitsAssumption(
  limits: readonly {
    readonly name: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly fixed?: number;
  }[],
): string {
  const agreements = limits.map(({ name, minimum, maximum, fixed }) => {
    if (fixed !== undefined) return `${name} vast op ${formatNumber(fixed)}`;
    const bounds = [
      ...(minimum === undefined ? [] : [`minimaal ${formatNumber(minimum)}`]),
      ...(maximum === undefined ? [] : [`maximaal ${formatNumber(maximum)}`]),
    ];
    return `${name} ${listOf(bounds)}`;
  });
  return `Afspraken over het aantal cliënten: ${listOf(agreements)}.`;
}

/** "drie maanden" */
function inMonths(months: number): string {
  return months === 1 ? "een maand" : `${months === 3 ? "drie" : formatNumber(months)} maanden`;
}

/** Somebody who leaves soon would have to hand over at once what they were given. */
function keepingAssumption(names: readonly string[], months: number): string {
  return `Wie binnen ${inMonths(months)} vertrekt, krijgt er geen cliënten bij: ${listOf(names)}.`;
}

function nobodyElseAssumption(names: readonly string[], months: number): string {
  return `Wie binnen ${inMonths(months)} vertrekt, krijgt hier toch cliënten, omdat er niemand anders voor is: ${listOf(names)}.`;
}

/** What decides besides the hours: what was agreed, and who leaves soon and gets nobody, or gets clients all the same. */
export function limitSentences(
  agreed: Parameters<typeof limitsAssumption>[0],
  keeping: readonly string[],
  givenWhileLeaving: readonly string[],
  monthsBeforeLeaving: number,
): readonly string[] {
  return [
    ...(agreed.length > 0 ? [limitsAssumption(agreed)] : []),
    ...(keeping.length > 0 ? [keepingAssumption(keeping, monthsBeforeLeaving)] : []),
    ...(givenWhileLeaving.length > 0 ? [nobodyElseAssumption(givenWhileLeaving, monthsBeforeLeaving)] : []),
  ];
}

export function leftOutAssumption(all: readonly LeftOut[]): string {
  const leftOut = all.filter(({ reason }) => reason !== "no-caseworker");
  const pool = all.find(({ reason }) => reason === "no-caseworker")?.current?.value ?? 0;
  const ofNobody = pool === 0 ? [] : [poolIsDivided(pool)];
  if (leftOut.length === 0) return ofNobody.join(" ");
  const people = leftOut.map(({ name, reason, until, coming }) => {
    if (coming) return `${name} (begint op ${formatDate(coming.from)})`;
    if (reason === "no-hours") return `${name} (geen uren bekend)`;
    if (reason === "not-in-formation") return `${name} (niet in de formatietabel)`;
    if (reason === "no-cases") return `${name} (neemt geen cliënten)`;
    return until === null ? `${name} (contract afgelopen)` : `${name} (contract tot en met ${formatDate(until)})`;
  });
  const divided = leftOut.some(({ current }) => current !== null);
  const theirs = `Tellen niet mee: ${listOf(people)}.${divided ? " Hun cliënten worden verdeeld over de anderen." : ""}`;
  return [theirs, ...ofNobody].join(" ");
}
