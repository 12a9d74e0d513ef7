import type { AgeDivision, BetterCuts, DividedAges } from "../../caseload/scenarios/age-division";
import type { Split } from "../../caseload/splits/split";
import { ageBandLabel, inNoBand } from "../age-bands";
import { checkAdvice, checkSentence } from "../checks/checks";
import { selectionSentence } from "../pane/clients";
import { listLines, type ListSummary } from "./clients-summary";
import { aligned, resultLines, sections, titled } from "../lines";
import { formatDate, formatNumber, listOf } from "../numbers";

export interface AgeDivisionSummaryInput {
  readonly fileName: string;
  readonly division: AgeDivision;
  readonly list: ListSummary;
  readonly sheet: string;
  readonly nameTaken: string | null;
}

/** An age division in plain Dutch text for a terminal. */
export function ageDivisionSummary({ fileName, division, list, sheet, nameTaken }: AgeDivisionSummaryInput): string {
  const { referenceDate, selection, outcome, before, proposed, betterCuts, checks } = division;
  return sections([
    [
      `Leeftijdsindeling – ${fileName}`,
      `Peildatum: ${formatDate(referenceDate)}`,
      `Selectie ‘${selection.name}’: ${selectionSentence(outcome)}`,
    ],
    bandTable("Leeftijdsgroep nieuw", proposed, division),
    before ? bandTable("Leeftijdsgroep nu", before, division) : [],
    [
      `Door leeftijd gaan er ieder jaar ongeveer ${formatNumber(proposed.transfersPerYear)} cliënten naar een ander team.`,
    ],
    betterCuts ? cutLines(betterCuts) : [],
    betterCuts ? frontLines(betterCuts) : [],
    checks.length === 0
      ? []
      : titled(
          "Aandachtspunten",
          checks.flatMap((check) => [`${check.code}  ${checkSentence(check)}`, `     ${checkAdvice(check)}`]),
        ),
    titled("Gelezen", listLines(list)),
    resultLines(sheet, nameTaken),
  ]);
}

function bandTable(title: string, { bands, outside, unknown }: DividedAges, division: AgeDivision): readonly string[] {
  const { caseworkers, outcome } = division;
  const hasHours = bands.some(({ contactHours }) => contactHours !== null);
  const shown = (count: number): string => formatNumber(count);
  return aligned([
    [title, ...caseworkers.map(({ name }) => name), "Samen", "Contacten", ...(hasHours ? ["Contacturen"] : [])],
    ...bands.map(({ band, clients, byCaseworker, contacts, contactHours }) => [
      ageBandLabel(band),
      ...byCaseworker.map(shown),
      shown(clients),
      shown(contacts),
      ...(hasHours ? [contactHours === null ? "" : shown(Math.round(contactHours))] : []),
    ]),
    [inNoBand, ...caseworkers.map(() => ""), shown(outside + unknown), "", ...(hasHours ? [""] : [])],
    [
      "Totaal",
      ...caseworkers.map(({ clients }) => shown(clients)),
      shown(outcome.counted),
      "",
      ...(hasHours ? [""] : []),
    ],
  ]);
}

/** More choices than these are not compared; the first and the last are always among them. */
const shownChoices = 6;

function frontLines({ front }: BetterCuts): readonly string[] {
  if (front.length < 2) return [];
  const step = Math.max(1, (front.length - 1) / (shownChoices - 1));
  const places = new Set(
    front.map((_, place) => Math.round(Math.min(front.length - 1, Math.round(place / step) * step))),
  );
  return titled(
    "Evenwicht tegen wisselen van klantmanager",
    [...places].flatMap((place) => {
      const point = front[place];
      if (!point) return [];
      const cuts = listOf(point.cuts.map((age) => formatNumber(age)));
      return [
        `grens bij ${cuts} jaar: spreiding ${formatNumber(point.spread, 1)}, ${formatNumber(point.changing)} cliënten wisselen`,
      ];
    }),
  );
}

function cutLines({ teamHours, leastSpread, lowestLoad }: BetterCuts): readonly string[] {
  const cuts = (split: Split): string =>
    split.bands
      .map(({ from, to, clients, perFte }) => {
        const label = ageBandLabel({ from, below: to + 1 });
        return `${label}: ${formatNumber(clients)} (${formatNumber(perFte, 1)} per fte)`;
      })
      .join("; ");
  return titled(`Betere grenzen voor teams van ${listOf(teamHours.map((hours) => formatNumber(hours)))} uur`, [
    `kleinste spreiding: ${cuts(leastSpread)}`,
    `laagste hoogste belasting: ${cuts(lowestLoad)}`,
  ]);
}
