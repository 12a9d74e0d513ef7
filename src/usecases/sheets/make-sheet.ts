import type { Outcome } from "../../caseload/outcome";
import type { Host, LongReading } from "../host";
import { loaded } from "../loaded";
import { settled } from "../reading/settled";
import type { WorkbookProblem } from "../reading/workbook-problem";
import { addPlannedSheet, type AddedSheet } from "./add-planned-sheet";
import type { KindOf, SheetNeed, SheetSources, SheetWishes, WorkedOutSheet } from "./kind-of-sheet";
import { planForTeam } from "./plan-for-team";
import { readSource } from "./read-source";

/** A sheet that now stands in the workbook, and what it was made of. */
export interface MadeSheet<Need extends SheetNeed> extends AddedSheet {
  readonly source: SheetSources[Need];
  readonly sheet: WorkedOutSheet;
}

/**
 * Reads afresh, works the sheet out and adds it to the workbook: whole or not at all, never over a sheet that is there, and never from sheets
 * that changed while they were read. Rejects with the host's HostError.
 */
export async function makeSheet<Need extends SheetNeed>(
  host: Host,
  kind: KindOf<Need>,
  wishes: SheetWishes = {},
  long: LongReading = {},
): Promise<Outcome<MadeSheet<Need>, WorkbookProblem>> {
  const { workOut } = await loaded(kind.load());
  const read = await settled(host, () => readSource[kind.needs](host, wishes, long));
  if (!read.ok) return read;
  const { source } = read;
  const worked = workOut(source, wishes);
  if (!worked.ok) return { ok: false, problem: { of: "scenarios", problem: worked.problem } };
  const { sheet } = worked;
  const added = await addPlannedSheet(host, planForTeam(sheet, source.reading), { signal: long.signal });
  // The sheet stands there: that is worth more than this note, which may be refused.
  if (!wishes.fresh) await sheet.remember?.(host).catch(() => undefined);
  return { ok: true, source, sheet, ...added };
}
