import { computeDivision } from "../../../src/usecases/division/compute-division";
import {
  changedMeeting,
  keepAgreement,
  keepChange,
  keepCorrection,
  keepSettings,
  takeCorrectionBack,
} from "../../../src/usecases/memory/keep";
import { keptCorrections } from "../../../src/usecases/memory/kept-corrections";
import { linkObstacleOf } from "../../../src/usecases/reading/linked-team";
import { readTeam } from "../../../src/usecases/reading/read-team";
import { grid, type TestCell } from "../../reading/grid";
import { memoryHost, type MemoryHost } from "../../taskpane/memory-host";
import { usable } from "../../support/usable";

type Rows = readonly (readonly TestCell[])[];

const formation: Rows = [
  ["Naam", "Aantal uur"],
  ["Anne", 36],
  ["Bob", 36],
  ["Emmy", 28],
  ["Julie", 36],
  ["Lisette", 24],
];
const caseload: Rows = [
  ["Naam", "Aantal cliënten"],
  ["Anne", 90],
  ["Bob", 122],
  ["Emmy", 71],
  ["Julie", 186],
  ["Lisette", 0],
];
/** The same people with one other figure. */
const earlier: Rows = [...caseload.slice(0, 2), ["Bob", 99], ...caseload.slice(3)];

function open(sheets: Readonly<Record<string, Rows>> = { Formatie: formation, Caseload: caseload }): MemoryHost {
  return memoryHost(Object.entries(sheets).map(([sheet, rows]) => grid(rows, { sheet })));
}

async function shares(host: MemoryHost): Promise<Record<string, number>> {
  const { result } = usable(computeDivision(await readTeam(host), {}));
  return Object.fromEntries(result.caseworkers.map(({ name, rounded }) => [name, rounded]));
}

test("somebody who takes no cases leaves their clients to the others, and is still shown", async () => {
  const host = open();
  await keepCorrection(host, { kind: "no-cases", name: "Julie" });
  // 469 × 36 ÷ 124 = 136.16, × 28 = 105.90, × 24 = 90.77
  expect(await shares(host)).toEqual({ Anne: 136, Bob: 136, Emmy: 106, Lisette: 91 });
  const { result } = usable(computeDivision(await readTeam(host), {}));
  expect(result.leftOut).toMatchObject([{ name: "Julie", reason: "no-cases", current: { value: 186 } }]);
  await takeCorrectionBack(host, { kind: "no-cases", name: "Julie" });
  expect(Object.keys(await shares(host))).toContain("Julie");
});

test("when nobody takes cases, the problem says that, and not that hours are missing", async () => {
  const host = open();
  for (const name of ["Anne", "Bob", "Emmy", "Julie", "Lisette"])
    await keepCorrection(host, { kind: "no-cases", name });
  const reading = await readTeam(host);
  expect(computeDivision(reading, {})).toEqual({ ok: false, problem: { reason: "nobody-takes-clients" } });
});

test("a sheet that is set aside is not read", async () => {
  const host = open({ Formatie: formation, Caseload: caseload, Vorig: caseload });
  await keepCorrection(host, { kind: "not-this-sheet", sheet: "Vorig" });
  const { team, unread } = await readTeam(host);
  expect(team.tables.map(({ range }) => range.sheet)).toEqual(["Formatie", "Caseload"]);
  expect(unread).toEqual([{ sheet: "Vorig", reason: "set-aside" }]);
});

test("a division goes by the team's settings, unless somebody wishes otherwise", async () => {
  const host = open();
  await keepSettings(host, { fullTimeHours: 40, rounding: "plain", contactMinutes: 45 });
  const reading = await readTeam(host);
  expect(usable(computeDivision(reading, {})).result.choices).toMatchObject({
    fullTimeHours: 40,
    rounding: "plain",
    contactMinutes: 45,
  });
  expect(usable(computeDivision(reading, { rounding: "largest-remainder" })).result.choices.rounding).toBe(
    "largest-remainder",
  );
  await keepSettings(host, { fullTimeHours: 38 });
  expect((await readTeam(host)).memory.settings).toMatchObject({ fullTimeHours: 38, rounding: "plain" });
});

test("reading fresh ignores everything that is kept, and leaves it there", async () => {
  const host = open();
  await keepCorrection(host, { kind: "no-cases", name: "Julie" });
  expect((await readTeam(host, { fresh: true })).memory.corrections).toEqual([]);
  expect((await readTeam(host)).memory.corrections).toHaveLength(1);
});

test("a change keeps what a colleague kept meanwhile", async () => {
  const host = open();
  await keepCorrection(host, { kind: "no-cases", name: "Julie" });
  const reading = await readTeam(host);
  host.inTheFile = {
    ...reading.memory,
    corrections: [...reading.memory.corrections, { kind: "no-cases", name: "Bob" }],
  };
  await keepSettings(host, { smallCounts: 10 });
  expect((await readTeam(host)).memory).toMatchObject({
    settings: { smallCounts: 10 },
    corrections: [{ name: "Julie" }, { name: "Bob" }],
  });
});

describe("agreeing with the team that was found", () => {
  test("covers two tables of one kind as they are", async () => {
    const host = open({ Formatie: formation, Caseload: caseload, Oktober: earlier });
    const reading = await readTeam(host);
    expect(linkObstacleOf(reading)).toMatchObject({ doubt: { code: "other-figures", field: "current" } });
    await keepAgreement(host, reading);
    expect(linkObstacleOf(await readTeam(host))).toBeNull();
  });

  test("covers a doubt that was there, and no later one", async () => {
    const host = open({ Formatie: formation, Caseload: [...caseload, ["Pieter", "veel"]] });
    await keepAgreement(host, await readTeam(host));
    expect(linkObstacleOf(await readTeam(host))).toBeNull();
    host.grids.set("Formatie", grid([...formation, ["Kees", "veel"]], { sheet: "Formatie" }));
    expect(linkObstacleOf(await readTeam(host))).toMatchObject({ reason: "doubt", doubt: { text: "veel" } });
  });

  test("does not cover a table that comes to the workbook later", async () => {
    const host = open({ Formatie: formation, Caseload: caseload, Vorig: earlier });
    await keepAgreement(host, await readTeam(host));
    host.grids.set("Ouder", grid([["Wie", "Aantal klanten"], ...earlier.slice(1)], { sheet: "Ouder" }));
    expect(linkObstacleOf(await readTeam(host))).toMatchObject({ doubt: { code: "other-figures" } });
  });
});

test("every kept correction is put into words, with the header that somebody chose, and with why it was not used", async () => {
  const host = open();
  const [table] = (await readTeam(host)).team.tables;
  if (!table) throw new Error("no table");
  await keepCorrection(host, { kind: "column", table: table.key, field: "hours", place: 1 });
  await keepCorrection(host, { kind: "same-person", name: "Anne", alias: "Ann" });
  await keepCorrection(host, { kind: "not-this-table", table: { sheet: "Weg", headers: "0" } });
  expect(keptCorrections(await readTeam(host)).map(({ sentence, unused }) => [sentence, unused !== null])).toEqual([
    ["Op ‘Formatie’ is ‘Aantal uur’ de kolom voor contracturen.", false],
    ["‘Ann’ en ‘Anne’ zijn één persoon.", false],
    ["De tabel op ‘Weg’ is geen teamtabel.", true],
  ]);
});

test("what was corrected on one month holds for the next with the same headers; with others it is said that it does not", async () => {
  const month = (more: number, head = "Voorraad"): Rows => [
    ["Naam", "Aantal cliënten", head],
    ...caseload.slice(1).map(([name = null, clients]): readonly TestCell[] => [name, 5, Number(clients) + more]),
  ];
  const sheets = { Formatie: formation, "Okt 2026": month(0) };
  const kept = async (more: Readonly<Record<string, Rows>>) => {
    const { team } = await readTeam(open(sheets));
    const host = open({ ...sheets, ...more });
    const headers = team.tables.find(({ key }) => key.sheet.endsWith("2026"))?.key.headers ?? "";
    const table = { sheet: "Okt 2026", headers };
    await keepCorrection(host, { kind: "column", table, field: "current", place: 2 });
    const reading = await readTeam(host);
    const { result } = usable(computeDivision(reading, {}));
    const [only] = keptCorrections(reading);
    return { total: result.totals.current, sentence: only?.sentence, unused: only?.unused };
  };
  const sentence = "Op ‘Okt 2026’ is ‘Voorraad’ de kolom voor aantal cliënten.";
  expect(await kept({})).toEqual({ total: 469, sentence, unused: null });
  // Lisette has clients by then, each of the five one more.
  expect(await kept({ "Nov 2026": month(1) })).toEqual({
    total: 474,
    sentence: `${sentence} Dat geldt ook voor ‘Nov 2026’.`,
    unused: null,
  });
  expect(await kept({ "Nov 2026": month(1, "Voorraad nu") })).toMatchObject({
    sentence,
    unused: "Dat geldt niet voor ‘Nov 2026’: daar staan andere kopjes. Pas dat blad opnieuw aan als het nodig is.",
  });
});

test("the fields of the meeting are kept one by one, cut to the room in a heading", async () => {
  const host = open();
  await keepChange(host, changedMeeting({ presenter: "Anne", proposal: "Kies optie 2.\r\n\r\n  Start in april. " }));
  await keepChange(host, changedMeeting({ purpose: "decide", team: ` Werk\tNoord\u0007 ${"x".repeat(100)}` }));
  const { meeting } = (await readTeam(host)).memory;
  expect(meeting).toMatchObject({
    presenter: "Anne",
    purpose: "decide",
    status: "draft",
    proposal: "Kies optie 2.\nStart in april.",
  });
  expect(meeting.team).toBe(`Werk Noord ${"x".repeat(69)}`);
});
