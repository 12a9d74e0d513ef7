import type { CapacityResult, CapacityTotal } from "../../../caseload/capacity/capacity-result";
import { readableAddress } from "../../../caseload/cell-address";
import { settled } from "../../../caseload/division/rounding";
import { capacityDoubtSentence } from "../../../text/problems/capacity-doubts";
import { checkReports, type CheckReport } from "../shared/checks-report";
import type { CapacityFigures } from "../../capacity/compute-capacity";
import { doubtReports, type DoubtReport } from "../../reading/reading-report";

/** Fte as the sheets have it, null where they state none, and exact; hours a year likewise. */
interface TotalReport {
  readonly source: number | null;
  readonly exact: number;
  readonly hours: { readonly source: number | null; readonly exact: number };
}

/** What `--json` prints about norm times. */
export interface CapacityReport {
  readonly workbook: string;
  readonly referenceDate: string;
  readonly referenceDateSource: "given" | "sheets" | "today";
  readonly capacity: TotalReport & {
    readonly groups: readonly (TotalReport & { readonly name: string })[];
    readonly products: readonly (TotalReport & { readonly name: string })[];
    readonly lines: readonly {
      readonly group: string;
      readonly product: string;
      readonly hours: number;
      readonly frequency: number;
      readonly volume: number;
      readonly drivenBy: "inflow" | "stock" | "unknown";
      readonly hoursAYear: number;
      readonly exact: number;
      readonly source: number | null;
      readonly rounding: CapacityResult["lines"][number]["rounding"];
      readonly cells: Readonly<Record<string, string>>;
    }[];
    readonly productiveHours: { readonly value: number; readonly cell: string | null };
    /** How the sheets' own fte were made, and what either way alone would come to. */
    readonly rounding: CapacityResult["rounding"];
    readonly existing: readonly ClaimReport[];
    readonly added: readonly ClaimReport[];
    readonly claim: CapacityResult["claim"];
  };
  readonly checks: readonly CheckReport[];
  /** What could not be read for certain: of the team as on every sheet, and of the norm times. */
  readonly doubts: readonly DoubtReport[];
  /** Sheets that were added. */
  readonly sheets: readonly string[];
}

interface ClaimReport {
  readonly words: string;
  readonly fte: number;
  readonly cell: string;
}

/** `sheet` is the one that was added. */
export function capacityReport(figures: CapacityFigures, sheet: string): CapacityReport {
  const { reading, referenceDate, referenceDateSource, result, ladderChecks } = figures;
  const claimed = (lines: CapacityResult["existing"]): readonly ClaimReport[] =>
    lines.map(({ words, fte }) => ({ words, fte: fte.value, cell: readableAddress(fte.cell) }));
  const { source } = result.productiveHours;
  return {
    workbook: reading.fileName,
    referenceDate,
    referenceDateSource,
    capacity: {
      groups: result.groups.map((total) => ({ name: total.name, ...totalReport(total) })),
      products: result.products.map((total) => ({ name: total.name, ...totalReport(total) })),
      ...totalReport(result.total),
      claim: { source: known(result.claim.source), exact: settled(result.claim.exact) },
      existing: claimed(result.existing),
      added: claimed(result.added),
      productiveHours: { value: result.productiveHours.value, cell: source && readableAddress(source.cell) },
      rounding: result.rounding,
      lines: result.lines.map(lineReport),
    },
    checks: checkReports([...result.checks, ...ladderChecks]),
    doubts: [
      ...doubtReports(reading.team.doubts),
      ...result.doubts.map((doubt) => ({
        code: doubt.code,
        message: capacityDoubtSentence(doubt, doubt.cells.map(readableAddress)),
        cells: doubt.cells.map(readableAddress),
      })),
    ],
    sheets: [sheet],
  };
}

function totalReport({ fte, hours, source }: CapacityTotal): TotalReport {
  return {
    source: known(source.fte),
    exact: settled(fte),
    hours: { source: known(source.hours), exact: settled(hours) },
  };
}

/** Without the noise of binary arithmetic: 8.84 and not 8.840000000000002. */
function known(figure: number | null): number | null {
  return figure === null ? null : settled(figure);
}

function lineReport(line: CapacityResult["lines"][number]): CapacityReport["capacity"]["lines"][number] {
  const { product, hours, frequency, volume } = line.sources;
  const { statedHours, statedFte } = line;
  const cells = {
    product,
    hours: hours.cell,
    frequency: frequency?.cell,
    volume: volume.cell,
    statedHours: statedHours?.cell,
    statedFte: statedFte?.cell,
  };
  return {
    group: line.group,
    product: line.product,
    hours: line.hours,
    frequency: line.frequency,
    volume: line.volume,
    drivenBy: line.drivenBy,
    hoursAYear: line.hoursAYear,
    exact: settled(line.fte),
    source: statedFte?.value ?? null,
    rounding: line.rounding,
    cells: Object.fromEntries(
      Object.entries(cells).flatMap(([name, cell]) => (cell ? [[name, readableAddress(cell)]] : [])),
    ),
  };
}
