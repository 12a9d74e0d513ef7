import type { AgeBand } from "../../caseload/ages/age-bands";
import type { IsoDate } from "../../caseload/dates";
import { ageBandLabel } from "../age-bands";
import { formatNumber } from "../numbers";
import { formatShortDate } from "../short-date";
import { clientSheetWarning } from "../about-sheets";

/** Every word on the sheet "WERKBLAD …" that is its own. */

export function clientTransfersSheetName(referenceDate: IsoDate): string {
  return `WERKBLAD ${formatShortDate(referenceDate)}`;
}

export const clientTransfersWords = {
  title: "WERKBLAD – niet verspreiden",
  scenario: "Scenario",
  selection: "Selectie",
  client: "Cliënt",
  row: "Rij",
  band: "Groep",
  from: "Nu bij",
  to: "Straks bij",
  reason: "Waarom",
  agreed: "Akkoord",
  plan: "Afgesproken",
  noNumber: "–",
  everyAge: "alle leeftijden",
  nobody: "niemand",
  noMoves: "Niemand wisselt van klantmanager.",
  privacy: clientSheetWarning,
  choice:
    "Het scenario zegt alleen hoeveel cliënten van elke groep overgaan. Wie het zijn, volgt uit de volgorde van de lijst: wie bovenaan staat, blijft. Ruil gerust binnen een groep.",
  chosen: "De regel kiest; u beslist. Is iemand anders beter, ruil dan, en zet bij wie akkoord is een kruisje.",
  rows: "De nummers en rijen kloppen zolang uw lijst niet verandert. Is die gesorteerd of aangevuld, maak dan een nieuw werkblad: anders kan het om een andere cliënt gaan.",
} as const;

/** The client's place in the team's own list, as people find it: "Cliënten rij 5". `row` counts from zero. */
export function clientRow(sheet: string, row: number): string {
  return `${sheet} rij ${row + 1}`;
}

export function movedBand(band: AgeBand | null): string {
  return band === null ? clientTransfersWords.everyAge : ageBandLabel(band);
}

export function transferredClients(clients: number): string {
  if (clients === 0) return clientTransfersWords.noMoves;
  return clients === 1
    ? "1 cliënt gaat naar een andere klantmanager."
    : `${formatNumber(clients)} cliënten gaan naar een andere klantmanager.`;
}
