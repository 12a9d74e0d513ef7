import type { SupposedContractHours } from "../../caseload/division/supposed-hours";
import { withOtherHours } from "../supposed-hours";
import type { CellAddress } from "../../caseload/cell-address";
import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import type { CaseworkerResult, LeftOut, Division } from "../../caseload/division/division";
import type { Doubt, FoundTable } from "../../caseload/team/team-data";
import { checkAdvice, checkSentence } from "../checks/checks";
import { doubtAdvice, doubtSentence, doubtTitle } from "../problems/doubts";
import { tableKindNames } from "../pane/fields";
import type { ThroughNewClients } from "../../caseload/line-ups/through-new-clients";
import { newClientsLines } from "./new-clients-lines";
import { boundsLines, curveLines, type ShownBounds, type ShownCurve } from "./months-summary";
import { aligned, resultLines, sections, titled } from "../lines";
import { formatDate, formatNumber, formatPercent, formatSigned, listOf } from "../numbers";
import { leftOutAssumption } from "../division-assumptions";
import { unreadSentence } from "../problems/unread-sheets";
import { weightedLines } from "./weighted-summary";

/** What the summary of one scenario is told about. */
export interface DivisionSummaryInput {
  readonly fileName: string;
  readonly result: Division;
  /** Caseloads weighed by norms; null when there are none. */
  readonly weighted: WeightedLists | null;
  readonly referenceDateSource: "given" | "sheets" | "today";
  /** The cell that gave the reference date; null when none did. */
  readonly referenceDateCell: CellAddress | null;
  readonly tables: readonly FoundTable[];
  /** Where the clients come from, where a list was counted that says more than the team's table; else null. */
  readonly clientsFrom: string | null;
  readonly doubts: readonly Doubt[];
  /** Sheets that were left alone. */
  readonly unread: Parameters<typeof unreadSentence>[0];
  /** What the workbook keeps of earlier corrections, and why one was not used. */
  readonly corrections: readonly { readonly sentence: string; readonly unused: string | null }[];
  /** What decides besides the hours, in sentences. */
  readonly limits: readonly string[];
  /** Everybody beside the bounds that were asked for; null where none were. */
  readonly within: ShownBounds | null;
  /** What few transfers reach; null where nobody asked. */
  readonly curve: ShownCurve | null;
  /** How long it takes by new clients alone; null where nobody asked. */
  readonly newClients: ThroughNewClients | null;
  /** The scenario sheet that was added. */
  readonly sheet: string;
  /** The name it would have had, when a sheet of that name was there already. */
  readonly nameTaken: string | null;
  /** Who is supposed to work other hours. */
  readonly supposed: readonly SupposedContractHours[];
  /** A cell as people read it: "Formatie!C7". */
  readonly placeOf: (cell: CellAddress) => string;
  /** A table's place as people read it: "Formatie!A3:C9". */
  readonly rangeOf: (table: FoundTable) => string;
}

const origins = {
  given: "zoals opgegeven",
  sheets: "gevonden op de bladen",
  today: "vandaag; op de bladen staat geen datum",
} as const;

function origin({ referenceDateSource, referenceDateCell, placeOf }: DivisionSummaryInput): string {
  const cell = referenceDateSource === "sheets" ? referenceDateCell : null;
  return cell === null ? origins[referenceDateSource] : `${origins.sheets}: ${placeOf(cell)}`;
}

/** A what-if is named where its figures stand. */
function supposedLines(people: readonly SupposedContractHours[]): readonly string[] {
  return people.length === 0 ? [] : [`Alle cijfers zijn ${withOtherHours(people)}.`];
}

const unknown = "?";

/** The scenario in plain Dutch text for a terminal: lines of at most some hundred characters, columns aligned with spaces. */
export function divisionSummary(input: DivisionSummaryInput): string {
  const { result } = input;
  return sections([
    [
      `Rekenkundige caseload – ${input.fileName}`,
      `Peildatum: ${formatDate(result.choices.referenceDate)} (${origin(input)})`,
      ...supposedLines(input.supposed),
    ],
    [...caseloadTable(result), ...input.limits],
    transferLines(result),
    input.weighted === null ? [] : weightedLines(input.weighted),
    input.within === null ? [] : boundsLines(input.within),
    input.curve === null ? [] : curveLines(input.curve),
    input.newClients === null ? [] : newClientsLines(input.newClients),
    titled(
      "Aandachtspunten",
      result.checks.length === 0
        ? ["Geen."]
        : result.checks.flatMap((check) => [
            `${check.code}  ${listOf(check.cells.map(input.placeOf))}: ${checkSentence(check)}`,
            `     ${checkAdvice(check)}`,
          ]),
    ),
    input.doubts.length === 0
      ? []
      : titled(
          doubtTitle,
          input.doubts.flatMap((doubt) => [
            doubtSentence(doubt, doubt.cells.map(input.placeOf)),
            `     ${doubtAdvice(doubt)}`,
          ]),
        ),
    titled("Gelezen", [
      ...input.tables.map((table) => `${tableKindNames[table.kind]}: ‘${table.title}’ (${input.rangeOf(table)})`),
      ...[input.clientsFrom, unreadSentence(input.unread)].filter((sentence) => sentence !== null),
    ]),
    input.corrections.length === 0
      ? []
      : titled(
          "Uw aanpassingen, bewaard in de werkmap",
          input.corrections.flatMap(({ sentence, unused }) => [
            sentence,
            ...(unused === null ? [] : [`     ${unused}`]),
          ]),
        ),
    resultLines(input.sheet, input.nameTaken),
  ]);
}

const headers = [
  "Naam",
  "Uren",
  "Neventaken-uren",
  "Caseloaduren",
  "Nu",
  "Rekenkundig exact",
  "afgerond",
  "Verschil",
  "Per fte",
  "Index",
] as const;

function caseloadTable(result: Division): string[] {
  const { caseworkers, leftOut, totals, choices, balance } = result;
  const star = choices.rounding === "plain" && totals.rounded !== totals.current ? "*" : "";
  const sideTaskHours = caseworkers.map((caseworker) => caseworker.sideTaskHours);
  const total = [
    "Totaal",
    formatNumber(totals.contractHours),
    sideTaskHours.includes(null) ? unknown : formatNumber(sum(sideTaskHours)),
    formatNumber(totals.caseloadHours),
    formatNumber(totals.current),
    formatNumber(totals.proportional, 3),
    formatNumber(totals.rounded) + star,
    formatSigned(totals.rounded - totals.current),
    formatNumber(balance.meanPerFte, 1),
    totals.current === 0 ? unknown : "100",
  ];
  const lines = aligned([[...headers], ...caseworkers.map(caseworkerCells), ...leftOut.flatMap(leaverCells), total]);
  const rule = "─".repeat(Math.max(...lines.map((line) => line.length)));
  return [
    ...lines.slice(0, 1),
    rule,
    ...lines.slice(1, -1),
    rule,
    ...lines.slice(-1),
    ...(star === "" ? [] : [`* Ieder getal is los afgerond; het totaal is ${formatNumber(totals.current)}.`]),
    ...rangeLines(result),
    ...(leftOut.length === 0 ? [] : [leftOutAssumption(leftOut)]),
  ];
}

function caseworkerCells(caseworker: CaseworkerResult): string[] {
  return [
    caseworker.name,
    formatNumber(caseworker.contractHours),
    orUnknown(caseworker.sideTaskHours, formatNumber),
    formatNumber(caseworker.caseloadHours),
    orUnknown(caseworker.current, formatNumber),
    formatNumber(caseworker.proportional, 3),
    formatNumber(caseworker.rounded),
    orUnknown(caseworker.difference, formatSigned),
    orUnknown(caseworker.perFte, (value) => formatNumber(value, 1)),
    orUnknown(caseworker.index, (value) => formatNumber(value, 0)),
  ];
}

/** Someone who does not count but still has clients in the sheets: those are divided among the others. */
function leaverCells({ name, current }: LeftOut): string[][] {
  if (current === null) return [];
  const none = "–";
  return [
    [
      name,
      none,
      none,
      none,
      formatNumber(current.value),
      formatNumber(0, 3),
      formatNumber(0),
      formatSigned(-current.value),
      none,
      none,
    ],
  ];
}

function rangeLines({ caseworkers, choices }: Division): string[] {
  const ranges = caseworkers.flatMap(({ name, range }) => (range === null ? [] : [`${name} ${range[0]}–${range[1]}`]));
  return ranges.length === 0
    ? []
    : [
        `Als de neventaken zonder uren 0 tot ${formatNumber(choices.unknownSideTaskMaximum)} uur kosten: ${listOf(ranges)}.`,
      ];
}

function transferLines({ totals, transfers }: Division): string[] {
  if (totals.transfers === 0) return ["Er zijn geen overdrachten nodig."];
  const clients = totals.transfers === 1 ? "1 overdracht" : `${formatNumber(totals.transfers)} overdrachten`;
  return [
    `Ten minste ${clients}, ${formatPercent(totals.transfers / totals.current)} van de cliënten:`,
    ...transfers.map((transfer) => `  ${transfer.from} → ${transfer.to}: ${formatNumber(transfer.clients)}`),
  ];
}

function orUnknown(value: number | null, format: (value: number) => string): string {
  return value === null ? unknown : format(value);
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
