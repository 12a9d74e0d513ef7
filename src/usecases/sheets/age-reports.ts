import type { AgeBand } from "../../caseload/ages/age-bands";
import type { SelectionOutcome } from "../../caseload/clients/selections";
import type { AgeDivision, BetterCuts, DividedAges } from "../../caseload/scenarios/age-division";
import type { RankedLineUp, ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { groupBy } from "../../caseload/group-by";
import { ageBandLabel } from "../../text/age-bands";
import { filterName } from "../../text/pane/clients";
import { conditionInWords } from "../../text/scenarios";
import type { ScenarioTransfers } from "../scenarios/compute-client-transfers";

/** A chain of filters: everybody, then how many are left after each filter. */
type SelectionReport = readonly { readonly step: string; readonly count: number }[];

interface BandReport {
  readonly label: string;
  readonly from: number;
  /** The last age ("t/m"), "AOW", or null for no upper end. */
  readonly to: number | "AOW" | null;
  readonly count: number;
  readonly byCaseworker: Readonly<Record<string, number>>;
}

/** What `--json` prints about an age division. Unknown is null. */
export interface AgeDivisionReport {
  readonly selectionName: string;
  readonly selection: SelectionReport;
  readonly bands: readonly BandReport[];
  readonly bandsBefore: readonly BandReport[] | null;
  readonly notInBands: number;
  readonly ageUnknown: number;
  readonly transfersPerYear: number;
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

interface LineUpReport {
  readonly teams: readonly {
    readonly band: string | null;
    readonly members: readonly string[];
    readonly hours: number;
    readonly clients: number;
    readonly perFte: number | null;
  }[];
  readonly spread: number;
  readonly transfers: number | null;
  readonly transfersPerYear: number | null;
  readonly conditions: readonly { readonly condition: string; readonly met: boolean }[];
}

/** What `--json` prints about a comparison. */
export interface ComparisonReport {
  readonly selectionName: string;
  readonly selection: SelectionReport;
  readonly scenarios: readonly (LineUpReport & {
    readonly name: string;
    readonly throughNewClients: ScenarioComparison["scenarios"][number]["throughNewClients"];
  })[];
  readonly lineups: readonly LineUpReport[];
  /** The best balance if no condition counted; null where that is the first of `lineups`. */
  readonly bestBalanced: LineUpReport | null;
  readonly conflicting: readonly string[];
  readonly placements: readonly {
    readonly name: string;
    readonly places: readonly { readonly band: string; readonly lineup: LineUpReport }[];
  }[];
  readonly otherHours: readonly {
    readonly name: string;
    readonly hours: number;
    readonly lineups: readonly LineUpReport[];
  }[];
}

/** What `--json` prints about the worksheet of clients who move: totals, and nothing of any client. */
export interface ClientTransfersReport {
  readonly selectionName: string;
  readonly scenario: string;
  /** `from` is null for clients whom nobody had. */
  readonly moves: readonly { readonly from: string | null; readonly to: string; readonly clients: number }[];
}

export function clientTransfersReport({ comparison, scenario, transfers }: ScenarioTransfers): ClientTransfersReport {
  const together = groupBy(transfers, ({ from, to }) => JSON.stringify([from, to]));
  return {
    selectionName: comparison.selection.name,
    scenario: scenario.scenario.name,
    moves: [...together.values()].flatMap((group) =>
      group.slice(0, 1).map(({ from, to }) => ({ from, to, clients: group.length })),
    ),
  };
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
    cuts: betterCuts && {
      teamHours: betterCuts.teamHours,
      leastSpread: cutsReport(betterCuts.leastSpread),
      lowestLoad: cutsReport(betterCuts.lowestLoad),
      front: betterCuts.front,
    },
  };
}

export function comparisonReport(comparison: ScenarioComparison): ComparisonReport {
  const { selection, outcome, scenarios, search, placements, otherHours } = comparison;
  const found = search && "lineUps" in search ? search : null;
  return {
    selectionName: selection.name,
    selection: selectionReport(outcome),
    scenarios: scenarios.map((compared) => ({
      name: compared.scenario.name,
      ...lineUpReport(compared),
      throughNewClients: compared.throughNewClients,
    })),
    lineups: (found?.lineUps ?? []).map(lineUpReport),
    bestBalanced: found?.bestBalanced ? lineUpReport(found.bestBalanced) : null,
    conflicting: (found?.conflicting ?? []).map((condition) => conditionInWords(condition, bandsOf(comparison))),
    placements: placements.map(({ name, places }) => ({
      name,
      places: places.map(({ band, lineUp }) => ({ band: ageBandLabel(band), lineup: lineUpReport(lineUp) })),
    })),
    otherHours: otherHours.map(({ name, hours, lineUps }) => ({ name, hours, lineups: lineUps.map(lineUpReport) })),
  };
}

function selectionReport({ total, steps }: SelectionOutcome): SelectionReport {
  return [
    { step: "alle", count: total },
    ...steps.map(({ filter, kept }) => ({ step: filterName(filter), count: kept })),
  ];
}

function bandReports({ bands }: DividedAges, { caseworkers }: AgeDivision): readonly BandReport[] {
  return bands.map(({ band, clients, byCaseworker }) => ({
    label: ageBandLabel(band),
    from: band.from,
    to: band.below === "aow" ? "AOW" : band.below === null ? null : band.below - 1,
    count: clients,
    byCaseworker: Object.fromEntries(caseworkers.map(({ name }, place) => [name, byCaseworker[place] ?? 0])),
  }));
}

function cutsReport({ cuts, bands }: NonNullable<AgeDivision["betterCuts"]>["leastSpread"]): CutsReport {
  return { ages: cuts, clients: bands.map(({ clients }) => clients), perFte: bands.map(({ perFte }) => perFte) };
}

function lineUpReport({ teams, spread, transfers, transfersPerYear, conditions }: RankedLineUp): LineUpReport {
  const bands = teams.flatMap(({ band }) => band ?? []);
  return {
    teams: teams.map(({ band, members, hours, clients, perFte }) => ({
      band: band && ageBandLabel(band),
      members,
      hours,
      clients,
      perFte,
    })),
    spread,
    transfers,
    transfersPerYear,
    conditions: conditions.map(({ condition, met }) => ({ condition: conditionInWords(condition, bands), met })),
  };
}

function bandsOf({ scenarios }: ScenarioComparison): readonly AgeBand[] {
  return scenarios.findLast(({ scenario }) => scenario.kind === "by-age")?.scenario.bands ?? [];
}
