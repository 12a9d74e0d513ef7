import { absenceRows, type AbsenceRow } from "../../caseload/months/absence";
import { hoursOn, mayReceiveOn } from "../../caseload/months/over-time/employment";
import type { MonthProblem } from "../../caseload/months/month-problem";
import type { Outcome } from "../../caseload/outcome";
import type { Fraction } from "../../kernel/fraction";
import type { EmploymentSource } from "../sheets/kind-of-sheet";
import { monthTeam, type MonthTeam } from "./month-team";
import type { MonthWishes } from "./month-wishes";

/** How many weeks somebody is absent, unless another number is asked. */
export const usualWeeks = 6;

export interface TeamAbsence {
  readonly team: MonthTeam;
  readonly hours: readonly Fraction[];
  readonly weeks: number;
  readonly contactsPerYear: number;
  readonly newPerMonth: number | null;
  readonly rows: readonly AbsenceRow[];
}

/** What happens if somebody is absent, for everybody in the team. */
export function computeAbsence(
  source: Pick<EmploymentSource, "computed" | "reading" | "employment">,
  wishes: MonthWishes,
  newPerMonth: number | null,
): Outcome<{ readonly absence: TeamAbsence }, MonthProblem> {
  const made = monthTeam(source, wishes);
  if (!made.ok) return made;
  const { team } = made;
  const { referenceDate: date, monthsBeforeLeaving } = team;
  const { contactsPerYear } = source.computed.result.choices;
  const weeks = wishes.weeks ?? usualWeeks;
  const inflow = newPerMonth ?? source.reading.memory.choices.newPerMonth;
  const members = team.people.map((person) => ({
    name: person.name,
    hours: hoursOn(person, date),
    clients: person.clients,
    mayReceive: mayReceiveOn(person, date, monthsBeforeLeaving),
  }));
  const rows = absenceRows({ members, weeks, contactsPerYear, newPerMonth: inflow });
  if (rows.length === 0) return { ok: false, problem: { reason: "nobody-else" } };
  const hours = members.map((member) => member.hours);
  return { ok: true, absence: { team, hours, weeks, contactsPerYear, newPerMonth: inflow, rows } };
}
