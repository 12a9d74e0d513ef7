import type { PointedSlot } from "../../caseload/team/pointed";
import { formatNumber } from "../numbers";

/** What the pane says where somebody points at the cells of the team. */
export const pointingWords = {
  step: (step: 1 | 2) => `stap ${step} van 2`,
  heading: "Wijs uw team aan",
  hint: "Klik in het blad op de cellen, dan hier op Neem over. Kolommen en rijen mogen allebei.",
  slots: { names: "Namen", hours: "Uren", clients: "Cliënten nu" } satisfies Readonly<Record<PointedSlot, string>>,
  names: { cells: "in deze cellen", typed: "ik typ ze hier" },
  hours: {
    week: "per week",
    fte: "fte",
    days: "dagen",
    year: "per jaar",
    sum: "som van deze kolommen",
    typed: "ik typ ze hier",
  },
  clients: { cells: "deze cellen", list: "tel ze in een lijst", typed: "ik typ ze hier", unknown: "weet ik niet" },
  way: {
    names: "Waar staan de namen?",
    hours: "Wat zijn de uren?",
    clients: "Waar staan de cliënten?",
  } satisfies Readonly<Record<PointedSlot, string>>,
  typedNames: "Namen, één per regel",
  hoursADay: "Uren per dag",
  figureProblem: "Vul een getal in, bijvoorbeeld 24 of 12,5.",
  nothingYet: "nog niets aangewezen",
  proposal: "voorstel",
  chooseSlot: (slot: string, place: string) => `${slot}: ${place}. Andere cellen aanwijzen`,
  take: "Neem over",
  takeSpoken: (slot: string, place: string) => `Neem ${place} over voor ${slot}`,
  selected: (place: string) => `Geselecteerd: ${place}`,
  noSelection: "Selecteer cellen in het blad.",
  listHint: "Klik op een cel in de kolom met klantmanagers.",
  people: (names: readonly string[]) => `${shortened(names, ", ")} (${names.length})`,
  figures: (texts: readonly string[], total: number) => `${shortened(texts, " · ")}, samen ${formatNumber(total)}`,
  unknownHint: "Zonder aantallen is er geen verdeling, tenzij ze in de werkmap worden gevonden.",
  check: "Reken uit",
  checking: "Wordt uitgerekend…",
  promise: "Wordt bewaard in deze werkmap; uw bladen veranderen niet.",
  back: "Terug",
  question: "Klopt dit?",
  caption: "Uw team, met uren, cliënten nu en wat het wordt",
  columns: { name: "Naam", hours: "uren", now: "nu", next: "wordt" },
  total: "samen",
  unknown: "?",
  leftOut: (name: string) => `${name} (telt niet mee)`,
  shortened: (address: string, name: string) => `Namen korter gemaakt: ‘${address.replace(/@.*$/, "@…")}’ = ${name}.`,
  leaveAddresses: "Wijzig: laat de adressen staan",
  yes: "Ja, dit is mijn team",
  no: "Nee: andere cellen aanwijzen",
  showHint: "Klik op een getal om de cel te zien.",
  kept: (place: string) => `Uw team staat in ${place}; dat hebt u aangewezen.`,
  keptTyped: "De namen van uw team hebt u zelf getypt.",
  open: "Klopt dit niet? Wijs uw team aan",
} as const;

/** More than this is a line that nobody reads. */
const mostShown = 6;

function shortened(items: readonly string[], between: string): string {
  return items.length > mostShown ? `${items.slice(0, mostShown).join(between)} …` : items.join(between);
}
