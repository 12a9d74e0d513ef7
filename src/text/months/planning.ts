import type { IsoDate } from "../../caseload/dates";
import type { DraftCost } from "../../caseload/months/over-time/plan-draft";
import { formatDate, formatNumber, formatSigned, listOf } from "../numbers";
import { formatShortDate } from "../short-date";
import { shownPercent } from "./percent";

export const planningTitle = "Wie komt, wie vertrekt?";

/** "148 overdrachten in één plan; elke keer opnieuw verdelen kost er 258." */
export function transfersInPlan(transfers: number, anew: number): string {
  const plan = transfers === 1 ? "1 overdracht" : `${formatNumber(transfers)} overdrachten`;
  return transfers === 0
    ? "Er zijn geen overdrachten nodig."
    : `${plan} in één plan; elke keer opnieuw verdelen kost er ${formatNumber(anew)}.`;
}

/** "3 maart 2020: Anne +25, Emmy +18 en Julie −43"; null where nobody gives or receives. */
export function movesSentence(date: IsoDate, names: readonly string[], moves: readonly number[]): string | null {
  const parts = moves.flatMap((move, place) => (move === 0 ? [] : [`${names[place] ?? ""} ${formatSigned(move)}`]));
  return parts.length === 0 ? null : `${formatDate(date)}: ${listOf(parts)}.`;
}

/** "01-01-2027: −8": a colleague gives or receives. */
export function ownMove(date: IsoDate, clients: number): string {
  return `${formatShortDate(date)}: ${formatSigned(clients)}`;
}

/** "Vast in de eindstand: Anne 40 en Julie 5." */
export function lockedSentence(locked: readonly { readonly name: string; readonly clients: number }[]): string {
  return `Vast in de eindstand: ${listOf(locked.map(({ name, clients }) => `${name} ${formatNumber(clients)}`))}.`;
}

export function openSentence(clients: number): string {
  return clients === 1
    ? "1 cliënt is nog niet verdeeld en blijft voorlopig waar die is."
    : `${formatNumber(clients)} cliënten zijn nog niet verdeeld en blijven voorlopig waar ze zijn.`;
}

/** "3 overdrachten meer dan volgens de regel; 5 cliënten komen bij een ander. Wie het volst zit, komt op 116%; volgens de regel is dat 101%." */
export function draftCostSentence({ transfers, elsewhere, highest, highestByRule }: DraftCost): string {
  if (elsewhere === 0) return "Dit is het plan volgens de regel: het kost niets extra.";
  const count = Math.abs(transfers);
  const difference =
    transfers === 0
      ? "Evenveel overdrachten als"
      : `${count === 1 ? "1 overdracht" : `${formatNumber(count)} overdrachten`} ${transfers > 0 ? "meer" : "minder"} dan`;
  const others = elsewhere === 1 ? "1 cliënt komt" : `${formatNumber(elsewhere)} cliënten komen`;
  const fullest =
    highest && highestByRule
      ? ` Wie het volst zit, komt op ${shownPercent(highest)}; volgens de regel is dat ${shownPercent(highestByRule)}.`
      : "";
  return `${difference} volgens de regel; ${others} bij een ander.${fullest}`;
}

/** "Pieter draagt over tussen 1 oktober 2020 en 31 december 2020." */
export function handsOverSentence(name: string, from: IsoDate, until: IsoDate): string {
  return from === until
    ? `${name} draagt over op ${formatDate(until)}.`
    : `${name} draagt over tussen ${formatDate(from)} en ${formatDate(until)}.`;
}

/** "Vanaf 1 december 2026 worden 30 cliënten waargenomen: B 30." */
export function coveredSentence(
  date: IsoDate,
  waiting: number,
  covered: readonly { readonly name: string; readonly clients: number }[],
): string {
  const clients = waiting === 1 ? "1 cliënt" : `${formatNumber(waiting)} cliënten`;
  if (covered.length === 0) return `Vanaf ${formatDate(date)} hebben ${clients} niemand: er is niemand met uren.`;
  const who = listOf(covered.map(({ name, clients: own }) => `${name} ${formatNumber(own)}`));
  return `Vanaf ${formatDate(date)} ${waiting === 1 ? "wordt" : "worden"} ${clients} waargenomen, tot er plaats is: ${who}.`;
}

/** "Ruimte voor nieuwe cliënten vanaf 1 juni 2020: Lisette 24." */
export function roomSentence(
  date: IsoDate,
  room: readonly { readonly name: string; readonly clients: number }[],
): string | null {
  if (room.length === 0) return null;
  const who = listOf(room.map(({ name, clients }) => `${name} ${formatNumber(clients)}`));
  return `Ruimte voor nieuwe cliënten vanaf ${formatDate(date)}: ${who}.`;
}

/** Somebody begins after the last day that the plan looks at. */
export function beginsLaterSentence(name: string, begin: IsoDate): string {
  return `${name} begint pas op ${formatDate(begin)} en telt in dit plan niet mee.`;
}
