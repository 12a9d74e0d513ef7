import type { CountedUnit, Ladder } from "../../caseload/norms/norm";
import type { TeamNorms } from "../../caseload/norms/team-norms";
import { formatNumber, quoted } from "../numbers";
import { ladderSentence } from "../norms";

/** Every word of the block "Gewogen werklast" on the sheet "Rekenkundig …". */

export const weightedWords = {
  now: "Gewogen werklast   Nu",
  weighted: "Gewogen werklast   Rekenkundig naar punten",
  name: "Naam",
  caseloadHours: "Caseload-\nuren",
  plain: "Naar\naantal",
  clients: "Cliënten",
  load: "Punten",
  fullness: "Vol",
  total: "Totaal",
  /** Clients of nobody, and of people who do not count. */
  others: "Niet in de formatie",
  norms: "Normen (aan te passen)",
  group: "Groep",
  steps: "Trede of fase",
  weight: "Gewicht",
  norm: "Norm",
  fteNeeded: "Nodig volgens de normen (fte)",
  fteThere: "Er is aan caseloaduren (fte)",
} as const;

/** Headers of the intermediate steps, for who unhides their columns. */
export const weightedHelperWords = {
  floor: "Hele cliënten",
  remainder: "Rest",
  short: "Tekort",
  rank: "Rangorde",
} as const;

/** What the block goes by, one sentence each. */
export function weightedSentences({
  norms,
  ladder,
  selection,
  clients,
  withoutGroup,
  divided,
  limited,
}: {
  readonly norms: TeamNorms;
  readonly ladder: Ladder | null;
  readonly selection: string;
  readonly clients: number;
  readonly withoutGroup: number;
  /** Clients that Tabel 2 divides. */
  readonly divided: number;
  readonly limited: boolean;
}): readonly string[] {
  const weighed = clients === 1 ? "1 cliënt weegt" : `${formatNumber(clients)} cliënten wegen`;
  return [
    "Punten: aantal × gewicht. Gewicht = hoogste norm ÷ eigen norm, dus een cliënt van de lichtste groep is 1 punt.",
    "Vol: aantal ÷ norm, opgeteld over de groepen, gedeeld door de fte aan caseloaduren. 100% is precies de norm.",
    "Naar punten: van iedere groep krijgt iedereen de hele cliënten naar caseloaduren. Wat overblijft gaat, de zwaarste groep eerst, naar wie in punten het meest tekortkomt; bij gelijk tekort naar wie er nu de meeste van heeft. Naar aantal: dezelfde cliënten, allemaal even zwaar.",
    sourceSentence(norms),
    ...(ladder === null ? [] : [ladderSentence(ladder)]),
    countsSentences[norms.counts],
    `Selectie ${quoted(selection)}: ${weighed} mee${withoutGroup === 0 ? "" : `; ${formatNumber(withoutGroup)} zonder trede of norm niet`}.`,
    ...(divided === clients
      ? []
      : [`Tabel 2 verdeelt ${formatNumber(divided)} cliënten: niet dezelfde cliënten als hier.`]),
    ...(limited ? ["De afspraken over het aantal cliënten gelden hier niet."] : []),
  ];
}

function sourceSentence({ name, source, year }: TeamNorms): string {
  const said = year === null || source.includes(String(year)) ? [source] : [source, String(year)];
  const from = said.filter(Boolean).join(", ");
  return `Normen in cliënten per fte: ${name}${from === "" ? "" : ` (${from})`}.`;
}

const countsSentences: Readonly<Record<CountedUnit, string>> = {
  persons: "De norm telt personen.",
  benefits: "De norm telt uitkeringen, zonder partners.",
  unknown: "Of de norm personen of uitkeringen telt, is niet bekend.",
};
