import type { Division } from "../../../caseload/division/division";
import { HostError, type Host, type LongReading } from "../../../usecases/host";
import { loaded } from "../../../usecases/loaded";
import type { AgeWishes } from "../../../usecases/scenarios/age-wishes";
import type { DivisionWishes } from "../../../usecases/division/compute-division";
import type { AgeReading } from "../../../usecases/reading/read-ages";
import { UnusableCapacity } from "../../../usecases/reading/unusable-capacity";
import { UnusableClients } from "../../../usecases/reading/unusable-clients";
import type { AddedSheet } from "../../../usecases/sheets/add-planned-sheet";
import type { SheetKind } from "../../../usecases/sheets/sheet-on-screen";
import { problemOf } from "../problem";
import type { Figures } from "../same-result";
import type { Notice, ReadyState } from "../state";

export interface MadeOf extends AddedSheet {
  /** What the sheet was computed from. */
  readonly figures: Figures;
  /** The division, where the sheet is about that. */
  readonly result: Division | null;
}

/** The figures on the screen of which the sheet is made; null while they are not there. */
export function shownFigures(kind: SheetKind, { division, capacity }: ReadyState): Figures | null {
  if (kind === "capacity") return capacity.status === "read" ? capacity.figures.result : null;
  return division.usable ? division.result : null;
}

/** What makes sheets is loaded when a sheet is made. */
export async function makeSheetOf(
  kind: SheetKind,
  host: Host,
  wishes: DivisionWishes,
  ageWishes: AgeWishes,
  long: LongReading,
): Promise<MadeOf> {
  switch (kind) {
    case "proportional": {
      const { makeProportionalSheet } = await loaded(import("../../../usecases/sheets/make-proportional-sheet"));
      return ofDivision(await makeProportionalSheet(host, wishes, {}, long));
    }
    case "ages": {
      const { makeAgeDivisionSheet } = await loaded(import("../../../usecases/sheets/make-age-division-sheet"));
      return ofAges(makeAgeDivisionSheet(host, wishes, {}, {}, long));
    }
    case "comparison": {
      const { makeComparisonSheet } = await loaded(import("../../../usecases/sheets/make-comparison-sheet"));
      return ofAges(makeComparisonSheet(host, wishes, ageWishes, {}, long));
    }
    case "moves": {
      const { makeClientTransfersSheet } = await loaded(import("../../../usecases/sheets/make-client-transfers-sheet"));
      return ofAges(makeClientTransfersSheet(host, wishes, {}, {}, long));
    }
    case "capacity": {
      const { makeCapacitySheet } = await loaded(import("../../../usecases/sheets/make-capacity-sheet"));
      const made = await makeCapacitySheet(host, {}, {}, long);
      return { ...made, figures: made.result, result: null };
    }
  }
}

function ofDivision(made: AddedSheet & { readonly result: Division }): MadeOf {
  return { ...made, figures: made.result };
}

async function ofAges(making: Promise<AddedSheet & { readonly ages: AgeReading }>): Promise<MadeOf> {
  const made = await making;
  return ofDivision({ ...made, result: made.ages.computed.result });
}

export function noticeOfFailing(sheetKind: SheetKind, error: unknown): Notice {
  if (error instanceof UnusableClients) return { kind: "clients-unusable", problem: error.problem };
  if (error instanceof UnusableCapacity) return { kind: "capacity-unusable", doubts: error.doubts };
  if (error instanceof HostError && error.code === "cancelled") return { kind: "making-stopped" };
  return { kind: "making-failed", sheetKind, problem: problemOf(error) };
}
