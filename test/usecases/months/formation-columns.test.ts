import fc from "fast-check";
import { commandSheet } from "../../../src/usecases/sheets/command-sheet";
import { absence } from "../../../src/usecases/sheets/absence/kind";
import { intake } from "../../../src/usecases/sheets/intake/kind";
import { planning } from "../../../src/usecases/sheets/planning/kind";
import { readDivision } from "../../../src/usecases/reading/read-division";
import { readEmployment } from "../../../src/usecases/reading/read-employment";
import type { MonthWishes } from "../../../src/usecases/months/month-wishes";
import { monthTeam } from "../../../src/usecases/months/month-team";
import { asNumber } from "../../../src/kernel/fraction";
import { hoursOn, isAbsentOn } from "../../../src/caseload/months/over-time/employment";
import { shownText } from "../../../src/usecases/sheets/preview/shown-text";
import { day, grid, type TestCell } from "../../reading/grid";
import { usable } from "../../support/usable";
import { memoryHost } from "../../taskpane/memory-host";

/** Who works other hours from when, is absent, works in or has a maximum, from the formation's own columns. */

const referenceDate = "2026-11-29";
type Row = readonly TestCell[];

/** Four colleagues, Julie from 15 November on, with columns of their own behind: the headers, and Anne's, Bob's and Julie's cells. */
function formation(headers: Row, anne: Row, bob: Row = [], julie: Row = []) {
  const rows: readonly Row[] = [
    ["Naam", "Uren", "Aantal cliënten", "In dienst", ...headers],
    ["Anne", 36, 90, null, ...anne],
    ["Bob", 36, 124, null, ...bob],
    ["Julie", 28, 20, day("2026-11-15"), ...julie],
    ["Lisette", 24, 70, null],
  ];
  const filled = rows.map((row) => Array.from({ length: 4 + headers.length }, (_, at) => row[at] ?? null));
  return memoryHost([grid(filled, { sheet: "Formatie" })], referenceDate);
}

async function teamOf(host: ReturnType<typeof formation>, wishes: MonthWishes = {}) {
  const { reading, computed } = usable(await readDivision(host, { referenceDate }));
  const employment = await readEmployment(host, reading, 36);
  const { team } = usable(monthTeam({ computed, employment }, wishes));
  const person = (name: string) => {
    const found = team.people.find((own) => own.name === name);
    if (!found) throw new Error(`${name} is nobody.`);
    return found;
  };
  return {
    employment,
    said: team.formation,
    hours: (name: string, ...dates: string[]) => dates.map((date) => asNumber(hoursOn(person(name), date))),
    isAway: (name: string, ...dates: string[]) => dates.map((date) => isAbsentOn(person(name), date)),
  };
}

test.each<[headers: Row, anne: Row, hours: number, columns: string]>([
  [["Nieuwe uren", "Per"], [32, day("2027-03-01")], 32, "E2:F5"],
  [["Nieuwe uren", "Ingangsdatum"], ["32 uur", "1-3-2027"], 32, "E2:F5"],
  [["Nieuwe contracturen", "Ingangsdatum nieuwe uren"], [32, "1 maart 2027"], 32, "E2:F5"],
  [["Nieuwe fte", "vanaf"], [0.5, day("2027-03-01")], 18, "E2:F5"],
  [["Nieuwe uren"], ["32 uur per 1-3-2027"], 32, "E2:E5"],
  [["Uren per 1-3-2027"], [32], 32, "E2:E5"],
])("%j with %j: from that day on, and not before", async (headers, anne, hours, columns) => {
  const team = await teamOf(formation(headers, anne));
  expect(team.hours("Anne", "2026-11-29", "2027-02-28", "2027-03-01")).toEqual([36, 36, hours]);
  expect(team.said).toEqual([`Uit uw formatie gelezen: nieuwe uren (Formatie!${columns}).`]);
});

test("hours from a day that has passed count, so that nothing is left to say of them", async () => {
  const host = formation(["Nieuwe uren", "Per"], [32, day("2026-03-01")], [36, day("2026-03-01")]);
  const team = await teamOf(host);
  expect(team.hours("Anne", "2026-11-29", "2027-06-01")).toEqual([32, 32]);
  expect(team.said.slice(1)).toEqual([]);
});

test.each<[headers: Row, anne: Row, said: string]>([
  [["Nieuwe uren", "Per"], [32, null], "Formatie!E2 (‘32’) telt niet mee: er staat geen datum bij."],
  [["Nieuwe uren", "Per"], [32, "z.s.m."], "Formatie!F2 (‘z.s.m.’) telt niet mee: dat is geen datum."],
  [
    ["Nieuwe uren", "Per"],
    [null, "1-3-2027"],
    "Formatie!F2 (‘1-3-2027’) telt niet mee: er staan geen nieuwe uren bij.",
  ],
  [
    ["Nieuwe uren", "Per"],
    ["minder", "1-3-2027"],
    "Formatie!E2 (‘minder’) telt niet mee: dat zijn geen uren per week.",
  ],
  [["Nieuwe uren", "Per"], [1, "1-3-2027"], "Formatie!E2 (‘1’) telt niet mee: dat zijn geen uren per week."],
  [["Nieuwe uren", "Per"], [320, "1-3-2027"], "Formatie!E2 (‘320’) telt niet mee: dat zijn geen uren per week."],
  [["Afwezig van", "t/m"], ["1-3-2027", "1-2-2027"], "Formatie!F2 telt niet mee: dat is vóór de eerste dag."],
  [["Afwezig van", "t/m"], ["na de operatie", null], "Formatie!E2 telt niet mee: dat is geen datum."],
  [["Afwezig"], [day("2027-02-01")], "Formatie!E2 telt niet mee: er staat niet bij vanaf wanneer."],
  [["Verlof t/m"], ["1-2-2027"], "Formatie!E2 telt niet mee: er staat niet bij vanaf wanneer."],
  [["Inwerken"], ["ja"], "Formatie!E2 telt niet mee: er staat niet wanneer Anne begint."],
  [
    ["Inwerken"],
    ["50/40/100"],
    "Formatie!E2 (‘50/40/100’) telt niet mee: schrijf ja, nee of stappen zoals 20/40/70/100.",
  ],
  [
    ["Maximum per ronde"],
    ["weinig"],
    "Formatie!E2 (‘weinig’) telt niet mee: dat is geen heel getal van 0 tot en met 1.000.",
  ],
])("%j with %j decides nothing and is said", async (headers, anne, said) => {
  const without = await teamOf(formation([], []));
  const team = await teamOf(formation(headers, anne));
  expect(team.said.slice(1)).toEqual([said]);
  for (const date of ["2026-11-29", "2027-03-01", "2027-11-29"]) {
    expect(team.hours("Anne", date)).toEqual(without.hours("Anne", date));
    expect(team.isAway("Anne", date)).toEqual([false]);
  }
});

test.each<[headers: Row, anne: Row]>([
  [
    ["Afwezig van", "Afwezig t/m"],
    [day("2026-11-01"), day("2026-12-24")],
  ],
  [
    ["Afwezig van", "t/m"],
    ["1-11-2026", "24-12-2026"],
  ],
  [
    ["Ouderschapsverlof vanaf", "tot en met"],
    [day("2026-11-01"), day("2026-12-24")],
  ],
  [["Afwezig"], ["1-11-2026 t/m 24-12-2026"]],
])("%j with %j: absent for so long, and still of the team", async (headers, anne) => {
  const team = await teamOf(formation(headers, anne));
  expect(team.isAway("Anne", "2026-10-31", "2026-11-01", "2026-12-24", "2026-12-25")).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(team.hours("Anne", "2026-12-01", "2027-06-01")).toEqual([36, 36]);
  expect(team.said.join(" ")).toMatch(/^Uit uw formatie gelezen: afwezig \(Formatie!E2:[EF]5\)\.$/);
});

test.each<[julie: TestCell, hours: readonly number[]]>([
  // The team's own steps, as for anybody who began within three months.
  [null, [5.6, 11.2]],
  ["ja", [5.6, 11.2]],
  ["nee", [28, 28]],
  ["50/100", [14, 28]],
  ["25%, 50%, 100%", [7, 14]],
])("inwerken %j of who began on 15 November", async (julie, hours) => {
  const team = await teamOf(formation(["Inwerken"], [], [], [julie]));
  expect(team.hours("Julie", "2026-11-29", "2026-12-15")).toEqual(hours);
});

test("what somebody typed about a colleague goes before the column", async () => {
  const host = formation(["Nieuwe uren", "Per"], [32, day("2027-03-01")], [24, day("2027-03-01")]);
  const team = await teamOf(host, { changes: "Anne 20 uur per 1-4-2027" });
  expect(team.hours("Anne", "2027-03-31", "2027-04-01")).toEqual([36, 20]);
  expect(team.hours("Bob", "2027-03-31")).toEqual([24]);
  expect(team.said.slice(1)).toEqual(["Formatie!E2 telt niet mee: wat u over Anne invulde, gaat voor."]);
});

test("a round keeps to the maximum of the column, unless somebody types another, and gives to nobody who is absent", async () => {
  const host = formation(["Afwezig van", "t/m", "Max per week"], [null, null, 2], ["1-11-2026", "1-2-2027"]);
  const asked = (months: MonthWishes) => commandSheet(host, intake, { referenceDate, months });
  expect(await asked({ newClients: 9 })).toMatchObject({
    ok: true,
    report: {
      received: { Anne: 2, Bob: 0 },
      formation: ["Uit uw formatie gelezen: afwezig (Formatie!E2:F5) en hooguit per ronde (Formatie!G2:G5)."],
    },
  });
  expect(await asked({ newClients: 9, maximum: "Anne=4" })).toMatchObject({
    report: { received: { Anne: 4 } },
    summary: expect.stringContaining("Formatie!G2 telt niet mee: wat u over Anne invulde, gaat voor."),
  });
});

test("Planning and Als iemand uitvalt say which columns were read, and no reason of absence", async () => {
  const host = formation(
    ["Nieuwe uren", "Per", "Zwangerschapsverlof van", "t/m"],
    [32, day("2027-03-01")],
    [null, null, "bevalling", null],
  );
  const outcomes = [
    await commandSheet(host, planning, { referenceDate }),
    await commandSheet(host, absence, { referenceDate }),
  ];
  const read = "Uit uw formatie gelezen: nieuwe uren (Formatie!E2:F5) en afwezig (Formatie!G2:H5).";
  const unread = "Formatie!G3 telt niet mee: dat is geen datum.";
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ ok: true, report: { formation: [read, unread] } });
    expect(outcome).toMatchObject({ summary: expect.stringContaining(read) });
  }
  for (const { cells } of host.added) {
    const shown = cells.map(({ content, look }) => shownText(content, look));
    expect(shown).toEqual(expect.arrayContaining([expect.stringContaining(read), expect.stringContaining(unread)]));
  }
  expect(JSON.stringify([outcomes, host.added])).not.toMatch(/zwanger|bevalling/i);
});

test("hours of absence and of working in are the division's, and no change", async () => {
  const team = await teamOf(formation(["Afwezig", "Inwerken"], [4, null], [], [null, 8]));
  expect(team.said).toEqual([]);
  expect([team.hours("Anne", "2026-12-01"), team.hours("Julie", "2026-12-01")]).toEqual([[32], [20]]);
});

test("a formation without such columns is not read again", async () => {
  const host = formation(["Opmerking"], ["32 uur per 1-3-2027"]);
  const { reading } = usable(await readDivision(host, { referenceDate }));
  host.refuse("readSheet", "unknown");
  expect(await readEmployment(host, reading, 36)).toMatchObject({ columns: [], notes: [] });
});

test("hours, dates and periods come back as they were written, in any order of columns", async () => {
  const dates = fc
    .integer({ min: 1, max: 700 })
    .map((days) => new Date(Date.UTC(2026, 10, 29 + days)).toISOString().slice(0, 10));
  const asWritten = (date: string) =>
    fc.constantFrom<TestCell>(day(date), date.split("-").reverse().map(Number).join("-"));
  const anyCase = fc
    .record({ hours: fc.integer({ min: 2, max: 40 }), per: dates, away: fc.tuple(dates, dates), first: fc.boolean() })
    .chain((own) => {
      const [from, until] = [...own.away].sort() as [string, string];
      return fc.record({
        own: fc.constant({ ...own, from, until }),
        cells: fc.tuple(asWritten(own.per), asWritten(from), asWritten(until)),
      });
    });
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ own, cells: [per, from, until] }) => {
      const change: readonly [Row, Row] = [
        ["Nieuwe uren", "Per"],
        [own.hours, per],
      ];
      const away: readonly [Row, Row] = [
        ["Afwezig van", "t/m"],
        [from, until],
      ];
      const [[h1, c1], [h2, c2]] = own.first ? [change, away] : [away, change];
      const { employment } = await teamOf(formation([...h1, ...h2], [...c1, ...c2]));
      expect(employment.unread).toEqual([]);
      expect(employment.notes.map(({ note }) => note)).toEqual([
        { kind: "hours", name: "Anne", date: own.per, hours: own.hours },
        { kind: "absent", name: "Anne", from: own.from, until: own.until },
      ]);
    }),
    { numRuns: 25 },
  );
});
