import { supposedContractHours, type SupposedContractHours } from "../../../caseload/division/supposed-hours";
import { isNowhere, localRange, readableAddress } from "../../../caseload/cell-address";
import type { CaseloadLimits, Division } from "../../../caseload/division/division";
import type { NormedGroup } from "../../../caseload/norms/team-norms";
import type { WeightedCaseworker, WeightedLists } from "../../../caseload/norms/weighted-caseloads";
import type { IsoDate } from "../../../caseload/dates";
import { checkReports, type CheckReport } from "../shared/checks-report";
import { keptCorrections } from "../../memory/kept-corrections";
import type { ReferenceDateSource } from "../../../sheets/proportional/proportional-sheet";
import type { TeamReading } from "../../reading/read-team";

/** What `--json` prints about a division. */
export interface DivisionReport {
  readonly workbook: string;
  readonly referenceDate: IsoDate;
  readonly referenceDateSource: ReferenceDateSource;
  readonly found: readonly {
    readonly kind: string;
    readonly sheet: string;
    readonly range: string;
    readonly confidence: number;
    /** Field → header as the team wrote it. */
    readonly columns: Readonly<Record<string, string>>;
  }[];
  readonly team: readonly {
    readonly name: string;
    readonly contractHours: number;
    readonly sideTaskHours: number | null;
    readonly absenceHours: number;
    readonly caseloadHours: number;
    /** Hours that were chosen, each with what the sheets say. */
    readonly supposed: Readonly<Record<string, number | null>>;
    readonly current: number | null;
    readonly proportional: number;
    readonly range: readonly [number, number] | null;
    readonly rounded: number;
    /** What was agreed, or what somebody keeps who leaves soon; null: hours alone decide. */
    readonly limits: CaseloadLimits | null;
    readonly perFte: number | null;
    readonly index: number | null;
    readonly cells: Readonly<Record<string, string>>;
  }[];
  readonly totals: Division["totals"];
  /** Whose contract hours are supposed in place of those on the sheets ("stel dat"): every figure above rests on it. */
  readonly supposedHours: readonly SupposedContractHours[];
  /** Caseloads weighed by norms; null where nothing was weighed. Groups are in the order of the norms. */
  readonly weighted: WeightedReport | null;
  readonly checks: readonly CheckReport[];
  /** What the workbook kept of earlier corrections, in words; `unused` says why one could not be used. */
  readonly corrections: readonly { readonly message: string; readonly unused: string | null }[];
  /** Sheets that were added. */
  readonly sheets: readonly string[];
}

interface WeightedReport {
  readonly norms: string;
  readonly groups: readonly (NormedGroup & { readonly weight: number })[];
  readonly selectionName: string;
  readonly withoutGroup: number;
  readonly team: readonly WeightedCaseworker[];
  readonly others: WeightedLists["others"];
  readonly totals: WeightedLists["totals"];
}

interface ReportedDivision {
  readonly reading: TeamReading;
  readonly result: Division;
  readonly weighted: WeightedLists | null;
  readonly referenceDateSource: ReferenceDateSource;
  /** The sheet that was added. */
  readonly sheet: string;
}

export function divisionReport({
  reading,
  result,
  weighted,
  referenceDateSource,
  sheet,
}: ReportedDivision): DivisionReport {
  return {
    workbook: reading.fileName,
    referenceDate: result.choices.referenceDate,
    referenceDateSource,
    found: reading.team.tables.map((table) => ({
      kind: table.kind,
      sheet: table.range.sheet,
      range: localRange(table.range),
      confidence: table.confidence,
      columns: Object.fromEntries(table.columns.map(({ field, header }) => [field, header])),
    })),
    team: result.caseworkers.map((caseworker) => ({
      name: caseworker.name,
      contractHours: caseworker.contractHours,
      sideTaskHours: caseworker.sideTaskHours,
      absenceHours: caseworker.absenceHours,
      caseloadHours: caseworker.caseloadHours,
      supposed: caseworker.supposed,
      current: caseworker.current,
      proportional: caseworker.proportional,
      range: caseworker.range,
      rounded: caseworker.rounded,
      limits: caseworker.limits,
      perFte: caseworker.perFte,
      index: caseworker.index,
      cells: Object.fromEntries(
        Object.entries(caseworker.cells).flatMap(([field, cell]) =>
          isNowhere(cell) ? [] : [[field, readableAddress(cell)]],
        ),
      ),
    })),
    totals: result.totals,
    supposedHours: supposedContractHours(result),
    weighted: weighted && weightedReport(weighted),
    checks: checkReports(result.checks),
    corrections: keptCorrections(reading).map(({ sentence, unused }) => ({ message: sentence, unused })),
    sheets: [sheet],
  };
}

function weightedReport(weighted: WeightedLists): WeightedReport {
  const { norms, weights, selection, withoutGroup, caseworkers, others, totals } = weighted;
  return {
    norms: norms.name,
    groups: norms.groups.map((group, place) => ({ ...group, weight: weights[place] ?? 1 })),
    selectionName: selection,
    withoutGroup,
    team: caseworkers,
    others,
    totals,
  };
}
