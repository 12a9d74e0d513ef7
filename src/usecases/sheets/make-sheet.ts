import type { Stepwise } from "../../kernel/stepwise";
import type { Outcome } from "../../caseload/outcome";
import { itemAt } from "../../kernel/item-at";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import type { Host, LongReading } from "../host";
import { inTurns } from "../in-turns";
import { loaded } from "../loaded";
import type { TeamReading } from "../reading/read-team";
import { settled } from "../reading/settled";
import type { WorkbookProblem } from "../reading/workbook-problem";
import { addPlannedSheets, type AddedSheet } from "./add-planned-sheets";
import type { KindOf, MissingAppendix, SheetNeed, SheetSources, SheetWishes, WorkedOutSheet } from "./kind-of-sheet";
import { planForTeam } from "./plan-for-team";
import { readSource } from "./read-source";

/** A sheet that now stands in the workbook. */
interface MadeSheet extends AddedSheet {
  readonly sheet: WorkedOutSheet;
}

/** A sheet with what goes with it, and what they were made of. */
interface MadeSheets<Need extends SheetNeed> extends MadeSheet {
  readonly source: SheetSources[Need];
  readonly appendices: readonly MadeSheet[];
  /** Appendices that were wanted and that the source does not give. */
  readonly missing: readonly MissingAppendix[];
  /** Whether one step of undo removes all of them. */
  readonly oneStepUndo: boolean;
}

/**
 * Reads afresh, works the sheet out and adds it to the workbook, with its appendices where those are wanted: whole or not at all, never over a sheet
 * that is there, and never from sheets that changed while they were read. Rejects with the host's HostError.
 */
export async function makeSheet<Need extends SheetNeed>(
  host: Host,
  kind: KindOf<Need>,
  wishes: SheetWishes = {},
  long: LongReading = {},
): Promise<Outcome<MadeSheets<Need>, WorkbookProblem>> {
  const { workOut, appendices } = await loaded(kind.load());
  const read = await settled(host, () => readSource[kind.needs](host, wishes, long));
  if (!read.ok) return read;
  const { source } = read;
  const worked = await inTurns(workOut(source, wishes), long.signal);
  if (!worked.ok) return { ok: false, problem: { of: "scenarios", problem: worked.problem } };
  const { reading } = source;
  const wanted = wishes.withAppendices ?? reading.memory.choices.withAppendices;
  const behind = wanted && appendices ? await appendices(source, wishes, long.signal) : { sheets: [], missing: [] };
  const sheets = [worked.sheet, ...behind.sheets];
  const plans = await inTurns(planning(sheets, reading), long.signal);
  const added = await addPlannedSheets(host, plans, { signal: long.signal });
  const made = sheets.map((sheet, place) => ({ sheet, ...itemAt(added.sheets, place) }));
  // The sheets stand there: that is worth more than this note, which may be refused.
  if (!wishes.fresh) for (const sheet of sheets) await sheet.remember?.(host).catch(() => undefined);
  const { oneStepUndo } = added;
  return { ok: true, source, ...itemAt(made, 0), appendices: made.slice(1), missing: behind.missing, oneStepUndo };
}

/** The plans of the sheets, one by one. */
function* planning(sheets: readonly WorkedOutSheet[], reading: TeamReading): Stepwise<readonly SheetPlan[]> {
  const plans: SheetPlan[] = [];
  for (const sheet of sheets) {
    yield;
    plans.push(planForTeam(sheet, reading));
  }
  return plans;
}
