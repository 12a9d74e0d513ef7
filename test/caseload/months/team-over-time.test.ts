import { defaultChoices } from "../../../src/caseload/division/default-choices";
import { proportionalDivision } from "../../../src/caseload/division/proportional-division";
import { hoursOn } from "../../../src/caseload/months/over-time/employment";
import { planOverDates } from "../../../src/caseload/months/over-time/plan-over-dates";
import { teamOverTime, type EmploymentNote } from "../../../src/caseload/months/over-time/team-over-time";
import { asNumber } from "../../../src/kernel/fraction";
import { table, team, traced } from "../team-builder";

const sheets = team([
  table("formation", "F", [
    { name: "Anne", hours: 36, sideTaskHours: 8 },
    { name: "Bob", hours: 24, until: "2026-12-31" },
  ]),
  table("caseload", "C", [
    { name: "Anne", current: 40 },
    { name: "Bob", current: 30 },
    { name: "Weg", current: 5 },
  ]),
]);

function people(notes: readonly EmploymentNote[] = []) {
  const pool = { name: "zonder klantmanager", current: traced(24, "C", "H9") };
  const divided = proportionalDivision(sheets, { ...defaultChoices("2026-11-01"), pool });
  return divided.ok ? teamOverTime(divided.result, notes) : [];
}

const hoursAt = (date: string, notes: readonly EmploymentNote[]) =>
  people(notes).map((person) => [person.name, asNumber(hoursOn(person, date))]);

test("who counts, and who does not and still has clients; clients of nobody are no colleague's", () => {
  expect(people().map(({ name, clients, end }) => [name, clients, end])).toEqual([
    ["Anne", 40, null],
    ["Bob", 30, "2026-12-31"],
    ["Weg", 5, null],
  ]);
});

test("what is noted goes before the sheets; working in is for who begins around the reference date", () => {
  const notes: readonly EmploymentNote[] = [
    { kind: "begins", name: "Nora", date: "2026-12-01", hours: 20 },
    { kind: "begins", name: "Piet", date: "2027-06-01", hours: 20 },
    { kind: "hours", name: "Anne", date: "2027-01-01", hours: 32 },
    { kind: "leaves", name: "Bob", date: "2027-12-31" },
  ];
  expect(hoursAt("2026-12-15", notes)).toEqual([
    ["Anne", 28],
    ["Bob", 24],
    ["Weg", 0],
    ["Nora", 4],
    ["Piet", 0],
  ]);
  expect(hoursAt("2027-06-15", notes)).toEqual([
    ["Anne", 24],
    ["Bob", 24],
    ["Weg", 0],
    ["Nora", 20],
    ["Piet", 20],
  ]);
});

test("who begins by the sheets has no hours before, and works in around the reference date", () => {
  const dated = team([
    table("formation", "F", [
      { name: "Anne", hours: 36, from: "2019-03-01" },
      { name: "Bob", hours: 20, from: "2026-10-01" },
      { name: "Emmy", hours: 20, from: "2026-10-01", rampUp: 5 },
      { name: "Nora", hours: 30, from: "2026-12-01", until: "2027-03-31" },
    ]),
    table("caseload", "C", [{ name: "Anne", current: 40 }]),
  ]);
  const divided = proportionalDivision(dated, defaultChoices("2026-11-01"));
  expect(divided.ok && divided.result.caseworkers.map(({ name, rounded }) => [name, rounded])).toEqual([
    ["Anne", 20],
    ["Bob", 11],
    ["Emmy", 9],
  ]);
  const over = divided.ok ? teamOverTime(divided.result, []) : [];
  const hours = (date: string) => over.map((person) => asNumber(hoursOn(person, date)));
  expect(hours("2026-11-01")).toEqual([36, 8, 15, 0]);
  expect(hours("2026-12-01")).toEqual([36, 14, 15, 6]);
  expect(hours("2027-03-31")).toEqual([36, 20, 15, 30]);
  expect(hours("2027-04-01")).toEqual([36, 20, 15, 0]);
});

test("two rows of one person that follow each other are one stay, with other hours from that day on", () => {
  const followed = (until: string) =>
    team([
      table("formation", "F", [
        { name: "Anne", hours: 36, until },
        { name: "Anne", hours: 32, from: "2026-09-01" },
        { name: "Bob", hours: 36 },
        { name: "Nora", hours: 20, from: "2026-08-01", until: "2026-09-30" },
        { name: "Nora", hours: 28, from: "2026-10-01" },
      ]),
      table("caseload", "C", [
        { name: "Anne", current: 60 },
        { name: "Bob", current: 60 },
      ]),
    ]);
  const planned = (until: string, supposed: Record<string, number> = {}) => {
    const choices = { ...defaultChoices("2026-07-01"), contractHours: supposed };
    const divided = proportionalDivision(followed(until), choices);
    return divided.ok ? { division: divided.result, over: teamOverTime(divided.result, []) } : null;
  };
  const stays = planned("2026-08-31");
  expect(stays?.division.caseworkers.map(({ name, until, rounded }) => [name, until, rounded])).toEqual([
    ["Anne", null, 60],
    ["Bob", null, 60],
  ]);
  expect(stays?.division.checks.filter(({ code }) => code === "C10")).toEqual([]);
  const hours = (date: string) => stays?.over.map((person) => asNumber(hoursOn(person, date)));
  expect(hours("2026-08-31")).toEqual([36, 36, 4]);
  expect(hours("2026-09-01")).toEqual([32, 36, 8]);
  expect(hours("2026-11-01")).toEqual([32, 36, 28]);
  // By hours of 32, 36 and 28: 40, 45 and 35. Nobody hands over everything.
  const plan = planOverDates({
    ...{ people: stays?.over ?? [], referenceDate: "2026-07-01" },
    ...{ months: 12, monthsBeforeLeaving: 3 },
  });
  expect(plan.endState).toEqual([40, 45, 35]);
  expect(plan.transfers).toBe(35);
  // Supposed hours are so on every day; a month between the two ends the first.
  expect(planned("2026-08-31", { Anne: 24 })?.over[0]).toMatchObject({ end: null, changes: [] });
  expect(planned("2026-07-31")?.over[0]).toMatchObject({ end: "2026-07-31", changes: [] });
});

test("a following contract has its own side tasks, and supposed ones hold on every day", () => {
  const followed = team([
    table("formation", "F", [
      { name: "Anne", hours: 36, sideTaskHours: 4, until: "2026-08-31" },
      { name: "Anne", hours: 32, sideTaskHours: 8, from: "2026-09-01", until: "2026-10-31" },
      { name: "Anne", hours: 30, from: "2026-11-01" },
      { name: "Bob", hours: 36 },
    ]),
    table("caseload", "C", [{ name: "Bob", current: 60 }]),
  ]);
  const hoursOnDays = (sideTaskHours: Record<string, number>) => {
    const divided = proportionalDivision(followed, { ...defaultChoices("2026-07-01"), sideTaskHours });
    const [anne] = divided.ok ? teamOverTime(divided.result, []) : [];
    return anne && ["2026-08-31", "2026-09-01", "2026-11-01"].map((date) => asNumber(hoursOn(anne, date)));
  };
  expect(hoursOnDays({})).toEqual([32, 24, 30]);
  expect(hoursOnDays({ Anne: 6 })).toEqual([30, 26, 24]);
});

test("working in goes by the agreed steps, or by those of somebody alone, whichever was noted first", () => {
  const divided = (workingIn: readonly number[]) =>
    proportionalDivision(sheets, { ...defaultChoices("2026-11-01"), workingIn });
  const begins: EmploymentNote = { kind: "begins", name: "Bob", date: "2026-12-01", hours: 24 };
  const months = (workingIn: readonly number[], notes: readonly EmploymentNote[]) => {
    const found = divided(workingIn);
    const bob = found.ok ? teamOverTime(found.result, notes).find(({ name }) => name === "Bob") : undefined;
    return bob && ["2026-12-01", "2026-12-31"].map((date) => asNumber(hoursOn(bob, date)));
  };
  expect(months([50, 100], [begins])).toEqual([12, 12]);
  expect(months([], [begins])).toEqual([24, 24]);
  expect(months([20, 100], [{ kind: "works-in", name: "Bob", steps: [25, 100] }, begins])).toEqual([6, 6]);
  expect(months([20, 100], [begins, { kind: "works-in", name: "Bob", steps: [] }])).toEqual([24, 24]);
});
