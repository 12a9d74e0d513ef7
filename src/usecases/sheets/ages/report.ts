import { itemAt } from "../../../kernel/item-at";
import type { AgeDivision, BetterCuts, DividedAges } from "../../../caseload/scenarios/age-division";
import { ageBandLabel } from "../../../text/age-bands";
import { checkReports, type CheckReport } from "../shared/checks-report";
import { selectionReport, type SelectionReport } from "../shared/selection-report";

interface BandReport {
  readonly label: string;
  readonly from: number;
  /** The last age ("t/m"), "AOW", or null for no upper end. */
  readonly to: number | "AOW" | null;
  readonly count: number;
  readonly byCaseworker: Readonly<Record<string, number>>;
}

/** What `--json` prints about an age division. */
export interface AgeDivisionReport {
  readonly selectionName: string;
  readonly selection: SelectionReport;
  readonly bands: readonly BandReport[];
  readonly bandsBefore: readonly BandReport[] | null;
  readonly notInBands: number;
  readonly ageUnknown: number;
  readonly transfersPerYear: number;
  readonly checks: readonly CheckReport[];
  /** Better ages to cut at, where they were asked for: the least spread, and the lowest highest load. */
  readonly cuts: {
    readonly teamHours: readonly number[];
    readonly leastSpread: CutsReport;
    readonly lowestLoad: CutsReport;
    /** From the most even to the fewest clients who change caseworker. */
    readonly front: BetterCuts["front"];
  } | null;
}

interface CutsReport {
  readonly ages: readonly number[];
  readonly clients: readonly number[];
  readonly perFte: readonly number[];
}

export function ageDivisionReport(division: AgeDivision): AgeDivisionReport {
  const { selection, outcome, before, proposed, betterCuts } = division;
  return {
    selectionName: selection.name,
    selection: selectionReport(outcome),
    bands: bandReports(proposed, division),
    bandsBefore: before && bandReports(before, division),
    notInBands: proposed.outside,
    ageUnknown: proposed.unknown,
    transfersPerYear: proposed.transfersPerYear,
    checks: checkReports(division.checks),
    cuts: betterCuts && {
      teamHours: betterCuts.teamHours,
      leastSpread: cutsReport(betterCuts.leastSpread),
      lowestLoad: cutsReport(betterCuts.lowestLoad),
      front: betterCuts.front,
    },
  };
}

function bandReports({ bands }: DividedAges, { caseworkers }: AgeDivision): readonly BandReport[] {
  return bands.map(({ band, clients, byCaseworker }) => ({
    label: ageBandLabel(band),
    from: band.from,
    to: band.below === "aow" ? "AOW" : band.below === null ? null : band.below - 1,
    count: clients,
    byCaseworker: Object.fromEntries(caseworkers.map(({ name }, place) => [name, itemAt(byCaseworker, place)])),
  }));
}

function cutsReport({ cuts, bands }: NonNullable<AgeDivision["betterCuts"]>["leastSpread"]): CutsReport {
  return { ages: cuts, clients: bands.map(({ clients }) => clients), perFte: bands.map(({ perFte }) => perFte) };
}
