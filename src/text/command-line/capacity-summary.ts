import type { CapacityResult, CapacityTotal } from "../../caseload/capacity/capacity-result";
import type { CellAddress } from "../../caseload/cell-address";
import type { Check } from "../../caseload/checks/check";
import type { IsoDate } from "../../caseload/dates";
import { capacityDoubtAdvice, capacityDoubtSentence } from "../problems/capacity-doubts";
import { capacityAssumptions, capacitySheetName, claimWords, totalWords } from "../sheets/capacity-sheet";
import { checkAdvice, checkSentence } from "../checks/checks";
import { doubtTitle } from "../problems/doubts";
import { aligned, resultLines, sections, titled } from "../lines";
import { formatDate, formatNumber, formatSigned, listOf } from "../numbers";

export interface CapacitySummaryInput {
  readonly fileName: string;
  readonly referenceDate: IsoDate;
  readonly result: CapacityResult;
  readonly checks: readonly Check[];
  /** Where the norm times were read: "Normtijden!A7:H12". */
  readonly places: readonly string[];
  /** Where the clients come from, where a list was counted that says more than the team's table; else null. */
  readonly clientsFrom: string | null;
  readonly sheet: string;
  readonly nameTaken: string | null;
  /** A cell as people read it: "Normtijden!E17". */
  readonly placeOf: (cell: CellAddress) => string;
}

/** What the norm times ask for, in plain Dutch text for a terminal. */
export function capacitySummary(input: CapacitySummaryInput): string {
  const { fileName, referenceDate, result, checks, places, clientsFrom, sheet, nameTaken, placeOf } = input;
  const { source, value } = result.productiveHours;
  return sections([
    [`${capacitySheetName} – ${fileName}`, `Peildatum: ${formatDate(referenceDate)}`],
    totalLines(totalWords.group, result.groups, result.total),
    totalLines(totalWords.product, result.products, result.total),
    claimLines(result),
    roundingLines(result),
    titled(
      "Aandachtspunten",
      checks.length === 0
        ? ["Geen."]
        : checks.flatMap((check) => [
            `${check.code}  ${listOf(check.cells.map(placeOf))}: ${checkSentence(check)}`,
            `     ${checkAdvice(check)}`,
          ]),
    ),
    result.doubts.length === 0
      ? []
      : titled(
          doubtTitle,
          result.doubts.flatMap((doubt) => [
            capacityDoubtSentence(doubt, doubt.cells.map(placeOf)),
            `     ${capacityDoubtAdvice(doubt)}`,
          ]),
        ),
    titled("Gelezen", [
      ...places,
      source
        ? capacityAssumptions.productiveHoursFound(value, placeOf(source.cell))
        : capacityAssumptions.productiveHoursUnknown(value),
      ...(clientsFrom === null ? [] : [clientsFrom]),
    ]),
    resultLines(sheet, nameTaken),
  ]);
}

function totalLines(header: string, totals: readonly CapacityTotal[], total: CapacityTotal): string[] {
  const row = (name: string, { source, fte, hours }: CapacityTotal): string[] => [
    name,
    stated(source.fte),
    formatNumber(fte, 4),
    formatNumber(hours, 1),
  ];
  return aligned([
    [header, totalWords.source, totalWords.exact, "Uren per jaar"],
    ...totals.map((own) => row(own.name, own)),
    row(totalWords.total, total),
  ]);
}

function claimLines({ total, existing, added, claim }: CapacityResult): string[] {
  return aligned([
    [claimWords.title.replace(/^\S+ \d\s+/, ""), totalWords.source, totalWords.exact],
    [claimWords.needed, stated(total.source.fte), formatNumber(total.fte, 4)],
    ...existing.map(({ words, fte }) => claimLine(claimWords.existing(words), -fte.value)),
    ...added.map(({ words, fte }) => claimLine(claimWords.added(words), fte.value)),
    [claimWords.claim, stated(claim.source), formatNumber(claim.exact, 4)],
  ]);
}

function claimLine(words: string, fte: number): string[] {
  return [words, formatSigned(fte, 2), formatSigned(fte, 4)];
}

/** How the sheets' own figures were made, where they are not simply rounded. */
function roundingLines({ rounding }: CapacityResult): string[] {
  if (!rounding || rounding.cells.truncated === 0) return [];
  const { cells, decimals, ifRounded, ifTruncated } = rounding;
  return [
    `In uw tabel ${cells.truncated === 1 ? "is 1 regel" : `zijn ${cells.truncated} regels`} afgekapt en ${formatNumber(cells.rounded)} naar boven afgerond. Alles afgerond: ${formatNumber(ifRounded, decimals)} fte; alles afgekapt: ${formatNumber(ifTruncated, decimals)}.`,
  ];
}

function stated(fte: number | null): string {
  return fte === null ? "–" : formatNumber(fte, 2);
}
