import { isBefore, type IsoDate } from "../../caseload/dates";
import type { MonthProblem } from "../../caseload/months/month-problem";
import { notesThatHold, type FormationNotes } from "../../caseload/months/over-time/formation-notes";
import type { PlannedPerson } from "../../caseload/months/over-time/plan-over-dates";
import { teamOverTime } from "../../caseload/months/over-time/team-over-time";
import type { Outcome } from "../../caseload/outcome";
import type { ComputedDivision } from "../division/compute-division";
import { formationSentences } from "./formation-sentences";
import type { MonthWishes } from "./month-wishes";
import { typedNotes } from "./typed-notes";

/** The team with its hours over time, as the monthly work looks at it. */
export interface MonthTeam {
  readonly people: readonly PlannedPerson[];
  readonly names: readonly string[];
  readonly referenceDate: IsoDate;
  readonly monthsBeforeLeaving: number;
  /** What was read from the formation's own columns, and what of it decides nothing. */
  readonly formation: readonly string[];
}

/** The division, and what the formation says of who changes. */
export interface TeamToPlan {
  readonly computed: ComputedDivision;
  readonly employment: FormationNotes;
}

/** The team of a division, with what is asked to be noted about colleagues. */
export function monthTeam(
  { computed: { result }, employment }: TeamToPlan,
  { changes, monthsBeforeLeaving = result.choices.monthsBeforeLeaving }: MonthWishes,
): Outcome<{ readonly team: MonthTeam }, MonthProblem> {
  const known = [...result.caseworkers, ...result.leftOut].map(({ name }) => name);
  const typed = changes === undefined ? { ok: true as const, notes: [] } : typedNotes(changes, known);
  if (!typed.ok) return typed;
  const own = notesThatHold(employment, result, typed.notes);
  const people = teamOverTime(result, [...own.notes, ...typed.notes]);
  const noted = new Set(typed.notes.map(({ name }) => name));
  for (const { name, begin, end } of people) {
    if (noted.has(name) && begin !== null && end !== null && isBefore(end, begin)) {
      return { ok: false, problem: { reason: "ends-before-begin", name, begin, end } };
    }
  }
  const without = typed.notes.find(
    ({ kind, name }) => kind === "works-in" && people.some((person) => person.name === name && person.begin === null),
  );
  if (without) return { ok: false, problem: { reason: "works-in-without-begin", name: without.name } };
  return {
    ok: true,
    team: {
      people,
      names: people.map(({ name }) => name),
      referenceDate: result.choices.referenceDate,
      monthsBeforeLeaving,
      formation: formationSentences(employment, own.passedOver),
    },
  };
}
