import type { Outcome } from "../../caseload/outcome";
import { computeDivision, type ComputedDivision, type DivisionWishes } from "../division/compute-division";
import type { Host, LongReading } from "../host";
import { readTeamAndSheets, type TeamAndSheets, type TeamReading, type TeamWishes } from "./read-team";
import type { WorkbookProblem } from "./workbook-problem";

/** The team as its sheets have it, with its division by hours. */
export interface DivisionReading {
  readonly reading: TeamReading;
  readonly computed: ComputedDivision;
}

/** Reads the team and divides its clients by hours. Rejects with the host's HostError. */
export async function readDivision(
  host: Host,
  wishes: DivisionWishes,
  asked: TeamWishes = {},
  long: LongReading = {},
): Promise<Outcome<DivisionReading, WorkbookProblem>> {
  const divided = await readDivisionAndSheets(host, wishes, asked, long);
  return divided.ok ? { ok: true, reading: divided.reading, computed: divided.computed } : divided;
}

/** As readDivision, with what it was read from. */
export async function readDivisionAndSheets(
  host: Host,
  wishes: DivisionWishes,
  { fresh = false, pointed, counting = [] }: TeamWishes,
  long: LongReading,
): Promise<Outcome<TeamAndSheets & DivisionReading, WorkbookProblem>> {
  const { fullTimeHours, referenceDate } = wishes;
  const sheets = await readTeamAndSheets(
    host,
    {
      fresh,
      counting,
      ...(fullTimeHours && { fullTimeHours }),
      ...(referenceDate && { referenceDate }),
      ...(pointed && { pointed }),
    },
    long,
  );
  const { reading } = sheets;
  if (pointed && reading.pointedProblem)
    return { ok: false, problem: { of: "pointing", problem: reading.pointedProblem } };
  const computed = computeDivision(reading, wishes);
  if (!computed.ok) return { ok: false, problem: { of: "team", problem: computed.problem, reading } };
  return { ok: true, ...sheets, computed };
}
