import type { AgeBand } from "../../../caseload/ages/age-bands";
import type { RankedLineUp, ScenarioComparison } from "../../../caseload/scenarios/scenario-comparison";
import { ageBandLabel } from "../../../text/age-bands";
import { conditionInWords, frontWords } from "../../../text/scenarios";
import { checkReports, type CheckReport } from "../shared/checks-report";
import { selectionReport, type SelectionReport } from "../shared/selection-report";

interface LineUpReport {
  readonly teams: readonly {
    readonly band: string | null;
    readonly members: readonly string[];
    readonly hours: number;
    readonly clients: number;
    readonly perFte: number | null;
  }[];
  /** null where clients have nobody with hours. */
  readonly spread: number | null;
  readonly maxOverMin: number | null;
  readonly transfers: number | null;
  readonly transfersPerYear: number | null;
  readonly conditions: readonly { readonly condition: string; readonly met: boolean }[];
}

/** What `--json` prints about a comparison. */
export interface ComparisonReport {
  readonly selectionName: string;
  readonly selection: SelectionReport;
  /** Where the scenarios count other clients than the division; else null. */
  readonly otherPeople: ScenarioComparison["otherPeople"];
  /** Whose contract hours are supposed in place of those on the sheets ("stel dat"). */
  readonly supposedHours: ScenarioComparison["supposedHours"];
  readonly scenarios: readonly (LineUpReport & {
    readonly name: string;
    readonly keeping: ScenarioComparison["scenarios"][number]["keeping"];
    readonly givenWhileLeaving: ScenarioComparison["scenarios"][number]["givenWhileLeaving"];
    readonly throughNewClients: ScenarioComparison["scenarios"][number]["throughNewClients"];
  })[];
  readonly lineups: readonly LineUpReport[];
  /** The best balance if no condition counted; null where that is the first of `lineups`. */
  readonly bestBalanced: LineUpReport | null;
  readonly conflicting: readonly string[];
  /** Whether the first of `lineups` is proven to be the best, and if not, how many clients an fte it may be from it; null without a search. */
  readonly certainty: { readonly proven: boolean; readonly gapPerFte: number } | null;
  /** From the most even line-up to fewer transfers, each the best that was found. */
  readonly front: readonly {
    readonly why: string;
    readonly deviationPerFte: number;
    /** Beside the most even line-up: transfers fewer, and how many clients an fte further from the mean load that costs. */
    readonly saving: { readonly transfers: number; readonly perFte: number };
    readonly lineup: LineUpReport;
  }[];
  /** Of the sheets, then of each scenario. */
  readonly checks: readonly CheckReport[];
  readonly placements: readonly {
    readonly name: string;
    readonly places: readonly {
      readonly band: string;
      /** No other place makes the loads more even. */
      readonly mostEven: boolean;
      readonly lineup: LineUpReport;
    }[];
  }[];
  readonly otherHours: readonly {
    readonly name: string;
    readonly hours: number;
    readonly lineups: readonly LineUpReport[];
  }[];
}

export function comparisonReport(comparison: ScenarioComparison): ComparisonReport {
  const { selection, outcome, scenarios, search, placements, otherHours } = comparison;
  const found = search && "lineUps" in search ? search : null;
  return {
    selectionName: selection.name,
    selection: selectionReport(outcome),
    otherPeople: comparison.otherPeople,
    supposedHours: comparison.supposedHours,
    scenarios: scenarios.map((compared) => ({
      name: compared.scenario.name,
      ...lineUpReport(compared),
      keeping: compared.keeping,
      givenWhileLeaving: compared.givenWhileLeaving,
      throughNewClients: compared.throughNewClients,
    })),
    lineups: (found?.lineUps ?? []).map(lineUpReport),
    bestBalanced: found?.bestBalanced ? lineUpReport(found.bestBalanced) : null,
    conflicting: (found?.conflicting ?? []).map((condition) => conditionInWords(condition, bandsOf(comparison))),
    certainty: found?.certainty ?? null,
    front: (found?.front ?? []).map(({ why, deviationPerFte, saving, lineUp }) => ({
      why: frontWords[why].toLowerCase(),
      deviationPerFte,
      saving,
      lineup: lineUpReport(lineUp),
    })),
    checks: checkReports([...comparison.checks, ...scenarios.flatMap(({ checks }) => checks)]),
    placements: placements.map(({ name, places }) => ({
      name,
      places: places.map(({ band, isMostEven, lineUp }) => ({
        band: ageBandLabel(band),
        mostEven: isMostEven,
        lineup: lineUpReport(lineUp),
      })),
    })),
    otherHours: otherHours.map(({ name, hours, lineUps }) => ({ name, hours, lineups: lineUps.map(lineUpReport) })),
  };
}

function lineUpReport({
  teams,
  spread,
  maxOverMin,
  transfers,
  transfersPerYear,
  conditions,
}: RankedLineUp): LineUpReport {
  const bands = teams.flatMap(({ band }) => band ?? []);
  return {
    teams: teams.map(({ band, members, hours, clients, perFte }) => ({
      band: band && ageBandLabel(band),
      members,
      hours,
      clients,
      perFte,
    })),
    spread: Number.isFinite(spread) ? spread : null,
    maxOverMin,
    transfers,
    transfersPerYear,
    conditions: conditions.map(({ condition, met }) => ({ condition: conditionInWords(condition, bands), met })),
  };
}

function bandsOf({ scenarios }: ScenarioComparison): readonly AgeBand[] {
  return scenarios.findLast(({ scenario }) => scenario.kind === "by-age")?.scenario.bands ?? [];
}
