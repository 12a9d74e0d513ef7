import { functionName } from "../functions/function-name";
import type { Correction, TableCorrection } from "../../caseload/team/corrections";
import type { Field } from "../../caseload/team/field";
import { fieldNames } from "./fields";
import { listOf, quoted } from "../numbers";

/** What the pane says where someone corrects what was found, and about what they corrected. */
export const correctionWords = {
  open: "Klopt dit niet?",
  hint: "Wijs aan welke kolom het is. Uw aanpassing wordt bewaard in deze werkmap.",
  more: "Meer kolommen en de eenheid",
  field: (field: Field) => `Kolom voor ${fieldNames[field]}`,
  noColumn: "staat niet in deze tabel",
  unit: "De getallen bij contracturen zijn",
  units: { hours: "uren per week", fte: "fte" },
  onlyThis: "Alleen deze tabel telt",
  notThisTable: "Dit is geen teamtabel",
  notThisSheet: "Dit blad niet lezen",
  passedOver: (count: number) => (count === 1 ? "1 tabel niet gebruikt" : `${count} tabellen niet gebruikt`),
  passedOverReasons: {
    unlikely: "lijkt geen teamtabel",
    "set-aside": "door u opzijgezet",
    "other-table": "een andere tabel telt",
  },
  useAnyway: "Toch gebruiken",
  noCases: "Wie neemt geen cliënten?",
  noCasesHint: "Wie u aanvinkt, telt niet mee in de verdeling.",
  kept: (count: number) => (count === 1 ? "1 aanpassing van u" : `${count} aanpassingen van u`),
  takeBack: "Ongedaan maken",
  takeBackSpoken: (sentence: string) => `Ongedaan maken: ${sentence}`,
  linkHeading: `=${functionName("CASELOAD")}() geeft nog #N/B`,
  linkAgree: "Ja, dit is mijn team",
  linkHint: `Zeg dat wat hierboven staat uw team is; dan rekent =${functionName("CASELOAD")}() ermee, zoals het nu gelezen is.`,
} as const;

/** What someone corrected, as they would say it. `header` is the header that was pointed out, where it is still to be seen. */
export function correctionSentence(correction: Correction, header: string | null): string {
  switch (correction.kind) {
    case "column": {
      const field = fieldNames[correction.field];
      if (correction.place === null) return `Op ${quoted(correction.table.sheet)} is er geen kolom voor ${field}.`;
      const column = header === null ? `de ${correction.place + 1}e kolom` : quoted(header);
      return `Op ${quoted(correction.table.sheet)} is ${column} de kolom voor ${field}.`;
    }
    case "unit":
      return `Op ${quoted(correction.table.sheet)} zijn de getallen bij ${fieldNames[correction.field]} ${correctionWords.units[correction.unit]}.`;
    case "this-table":
      return `De tabel op ${quoted(correction.table.sheet)} is van uw team en telt.`;
    case "not-this-table":
      return `De tabel op ${quoted(correction.table.sheet)} is geen teamtabel.`;
    case "not-this-sheet":
      return `Blad ${quoted(correction.sheet)} wordt niet gelezen.`;
    case "same-person":
      return `${quoted(correction.alias)} en ${quoted(correction.name)} zijn één persoon.`;
    case "no-cases":
      return `${correction.name} neemt geen cliënten.`;
  }
}

/** Why a correction was not used this time, and what to do. */
export function unusedCorrectionSentence({ table }: TableCorrection): string {
  return `Niet gebruikt: op ${quoted(table.sheet)} staat geen tabel meer met dezelfde kopjes. Pas de tabel opnieuw aan, of maak deze aanpassing ongedaan.`;
}

/** A correction holds for the tabs of later months too. */
export function holdsAlsoSentence(sheets: readonly string[]): string {
  return `Dat geldt ook voor ${listOf(sheets.map(quoted))}.`;
}

/** Why a correction does not hold for the tabs of later months. */
export function holdsNotSentence(sheets: readonly string[]): string {
  return `Dat geldt niet voor ${listOf(sheets.map(quoted))}: daar staan andere kopjes. Pas ${sheets.length === 1 ? "dat blad" : "die bladen"} opnieuw aan als het nodig is.`;
}
