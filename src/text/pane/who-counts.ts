import type { FlagFilter, SelectionOutcome } from "../../caseload/clients/selections";
import { flagNames, leftOutNames } from "./clients";
import { formatNumber, formatPercent } from "../numbers";

/** "Wie tellen mee": a selection as a waterfall, from everybody to who counts. */
export const whoCountsWords = {
  heading: "Wie tellen mee",
  selection: "Selectie",
  caption: (name: string) => `Selectie ‘${name}’, in cliënten`,
  step: "Stap",
  clients: "Cliënten",
  all: "Alle cliënten in de lijst",
  leftOut: ({ flag, keep }: FlagFilter) => `Niet: ${leftOutNames[flag][keep]}`,
  unknown: ({ flag }: FlagFilter) => `Niet: ${flagNames[flag]} onbekend`,
  less: (clients: number) => `−${formatNumber(clients)}`,
  counted: "Tellen mee",
  share: ({ counted, total }: SelectionOutcome) => (total === 0 ? "" : ` (${formatPercent(counted / total)})`),
  howRead: "Zo zijn de kolommen gelezen",
  privacy: "Namen, burgerservicenummers en adressen van cliënten worden niet gelezen.",
  rows: "Welke rijen tellen mee?",
  rowsAnswers: { all: "Alle rijen", visible: "Alleen zichtbare rijen" },
} as const;
