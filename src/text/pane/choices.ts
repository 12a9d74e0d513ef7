import type { Rounding } from "../../caseload/division/division";
import type { IsoDate } from "../../caseload/dates";
import { formatDate, formatNumber } from "../numbers";

/** Who counts, when and how is rounded, and the hours that somebody fills in. */
export const choiceWords = {
  agreements: "Wie en wanneer",
  dateAndAgreements: (date: IsoDate) => `Peildatum ${formatDate(date)} en afspraken`,
  referenceDate: "Peildatum",
  dateFormat: "dag-maand-jaar",
  dateProblem: "Typ de datum als dag-maand-jaar, bijvoorbeeld 31-12-2026.",
  dateFromSheets: "Gevonden in uw werkmap:",
  dateToday: "Dit is vandaag; in uw werkmap staat geen peildatum.",
  dateGiven: "Zelf gekozen.",
  proposeAgain: (date: IsoDate) => `Terug naar ${formatDate(date)}`,
  rounding: "Afronden",
  roundings: {
    "largest-remainder": {
      label: "Met grootste resten",
      hint: "Telt altijd precies op tot het totaal.",
    },
    plain: { label: "Gewoon afronden", hint: "Ieder getal los, zoals in oudere memo’s." },
  } satisfies Readonly<Record<Rounding, { readonly label: string; readonly hint: string }>>,
  sideTaskHours: (name: string) => `${name}, uren per week`,
  more: "Wie neemt geen cliënten, en meer",
  absenceHours: (name: string) => `${name}, uren per week afwezig`,
  unknownMaximum: "Een onbekende neventaak kost hooguit",
  unknownMaximumHint: "Bepaalt de kleine cijfers in de tabel.",
  reset: "Wis ingevulde uren",
  hoursUnit: "uur",
  hoursProblem: "Vul een aantal uren in, bijvoorbeeld 4 of 2,5.",
  hoursTooMany: (most: number) => `Dit kan niet meer zijn dan ${formatNumber(most)} uur.`,
} as const;
