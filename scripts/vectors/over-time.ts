import { divideWeeks } from "../../src/caseload/months/intake/intake-weeks";
import { hoursOn, mayReceiveOn, steady, type Employment } from "../../src/caseload/months/over-time/employment";
import { planOverDates } from "../../src/caseload/months/over-time/plan-over-dates";
import { asNumber, zero } from "../../src/kernel/fraction";
import { planReport } from "../../src/usecases/months/plan-report";
import { byName, reported } from "../../src/usecases/months/reported-numbers";
import { numberOf, type CaseNumber } from "./numbers";

interface PersonInput {
  readonly name: string;
  readonly hours: CaseNumber;
  readonly current?: CaseNumber;
  readonly side?: CaseNumber;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly ramp?: readonly number[] | null;
  readonly changes?: readonly { readonly from: string; readonly hours: CaseNumber }[];
  readonly absent?: readonly { readonly from: string; readonly to?: string | null }[];
  readonly no_cases?: boolean;
  readonly max_per_week?: number | null;
}

const usualMonths = { ahead: 12, beforeLeaving: 3 };

function employmentOf(person: PersonInput): Employment {
  return {
    ...steady(person.name, numberOf(person.hours)),
    otherHours: person.side === undefined ? zero : numberOf(person.side),
    begin: person.start ?? null,
    end: person.end ?? null,
    changes: (person.changes ?? []).map(({ from, hours }) => ({ from, hours: numberOf(hours) })),
    ramp: person.ramp ?? [],
    absences: (person.absent ?? []).map(({ from, to }) => ({ from, until: to ?? null })),
    takesNoClients: person.no_cases ?? false,
  };
}

interface WeeksInput {
  readonly people: readonly PersonInput[];
  readonly weeks: readonly { readonly date: string; readonly new: number }[];
  readonly closed_months?: number;
}

export function weeks({ people, weeks: asked, closed_months = usualMonths.beforeLeaving }: WeeksInput): unknown {
  const names = people.map(({ name }) => name);
  const members = people.map((person) => ({
    ...employmentOf(person),
    load: numberOf(person.current ?? 0),
    maximumPerWeek: person.max_per_week ?? null,
  }));
  const divided = divideWeeks(
    members,
    asked.map((week) => ({ date: week.date, clients: week.new })),
    closed_months,
  );
  return {
    weeks: divided.weeks.map(({ date, toDivide, order, waiting }) => ({
      date,
      to_divide: toDivide,
      order: order.map((place) => names[place]),
      waiting,
    })),
    after: byName(names, divided.after.map(reported)),
    waiting: divided.weeks.at(-1)?.waiting ?? 0,
  };
}

interface HoursInput {
  readonly person: PersonInput;
  readonly dates: readonly string[];
  readonly closed_months?: number;
}

export function hours({ person, dates, closed_months = usualMonths.beforeLeaving }: HoursInput): unknown {
  const employment = employmentOf(person);
  return Object.fromEntries(
    dates.map((date) => [
      date,
      {
        hours: reported(hoursOn(employment, date)),
        takes_new_clients: mayReceiveOn(employment, date, closed_months),
      },
    ]),
  );
}

interface PlanInput {
  readonly people: readonly PersonInput[];
  readonly date: string;
  readonly months?: number;
  readonly closed_months?: number;
}

export function plan(input: PlanInput): unknown {
  const names = input.people.map(({ name }) => name);
  const made = planOverDates({
    people: input.people.map((person) => ({
      ...employmentOf(person),
      clients: asNumber(numberOf(person.current ?? 0)),
    })),
    referenceDate: input.date,
    months: input.months ?? usualMonths.ahead,
    monthsBeforeLeaving: input.closed_months ?? usualMonths.beforeLeaving,
  });
  return planReport(names, made);
}
