import type { IntakeStep } from "../../caseload/months/intake/intake";
import { formatNumber, listOf } from "../numbers";
import { shownPercent } from "./percent";

export const intakeTitle = "Wie krijgt de volgende?";

/** "Lisette, van 0% naar 1%": a line to read aloud. */
export function intakeLine({ to, from, after }: IntakeStep, names: readonly string[]): string {
  if (to === null || !from || !after) return "nog niemand";
  return `${names[to] ?? ""}, van ${shownPercent(from)} naar ${shownPercent(after)}`;
}

/** "Lisette 5, Anne 6 en Emmy 3" */
export function howItCame(names: readonly string[], received: readonly number[]): string {
  const parts = received.flatMap((clients, place) =>
    clients > 0 ? [`${names[place] ?? ""} ${formatNumber(clients)}`] : [],
  );
  return parts.length === 0 ? "Niemand krijgt er een bij." : `Zo kwam het: ${listOf(parts)}.`;
}

export function waitingSentence(clients: number): string {
  return clients === 1
    ? "1 cliënt wacht: iedereen zit aan het maximum of neemt nu niemand aan."
    : `${formatNumber(clients)} cliënten wachten: iedereen zit aan het maximum of neemt nu niemand aan.`;
}

export function withoutGroupSentence(clients: number): string {
  return clients === 1
    ? "Van 1 cliënt is de trede of fase niet bekend; die telt als de lichtste groep en komt als laatste."
    : `Van ${formatNumber(clients)} cliënten is de trede of fase niet bekend; die tellen als de lichtste groep en komen als laatste.`;
}

/** A maximum is proposed and never set by itself. */
export function proposedMaximum(name: string, received: number, clients: number, maximum: number): string {
  return `${name} krijgt ${formatNumber(received)} van de ${formatNumber(clients)}. Hooguit ${formatNumber(maximum)} per ronde?`;
}
