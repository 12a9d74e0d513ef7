import type { Stepwise } from "../../kernel/stepwise";
import type { Outcome } from "../../caseload/outcome";
import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import type { ScenarioProblem } from "../../caseload/clients/clients-problem";
import type { KindOf, SheetMaker, SheetNeed, SheetSources, SheetWishes } from "./kind-of-sheet";
import { planForTeam } from "./plan-for-team";

/** Everything that a sheet on the screen is made of, besides the meeting. */
export interface SheetTask<Need extends SheetNeed = SheetNeed> {
  readonly kind: KindOf<Need>;
  readonly source: SheetSources[Need];
  readonly wishes: SheetWishes;
}

/** The sheet as it will be for what is filled in about the meeting, or why there is none. */
export type SheetOnScreen = Outcome<{ plan(meeting: MeetingFields): SheetPlan }, ScenarioProblem>;

/** Works the sheet out step by step, so that a screen can be drawn between. */
export function* sheetOnScreen<Need extends SheetNeed>(
  { source, wishes }: SheetTask<Need>,
  { workOut }: SheetMaker<Need>,
): Stepwise<SheetOnScreen> {
  const worked = yield* workOut(source, wishes);
  return worked.ok ? { ok: true, plan: (meeting) => planForTeam(worked.sheet, source.reading, meeting) } : worked;
}

/** Whether both tasks give the same sheet. */
export function sameSheet(one: SheetTask, other: SheetTask): boolean {
  return clientsOf(one.source) === clientsOf(other.source) && figuresOf(one) === figuresOf(other);
}

function clientsOf(source: SheetTask["source"]) {
  if ("lists" in source) return source.lists?.clients;
  return "clients" in source ? source.clients : undefined;
}

function figuresOf({ kind, source, wishes }: SheetTask): string {
  const { reading } = source;
  // Neither what is filled in about the meeting nor other sheets of ours change its figures.
  const theirs = reading.unread.filter(({ reason }) => reason !== "ours");
  const ours = new Set(reading.unread.flatMap(({ sheet, reason }) => (reason === "ours" ? [sheet] : [])));
  const figures = {
    ...reading,
    memory: { ...reading.memory, meeting: null },
    sheets: reading.sheets.filter((name) => !ours.has(name)),
    unread: theirs,
  };
  return JSON.stringify([
    kind.name,
    wishes,
    { ...source, lists: null, clients: null, histogram: null, reading: figures },
  ]);
}
