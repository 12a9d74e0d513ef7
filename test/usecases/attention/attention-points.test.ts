import { readFileSync } from "node:fs";
import path from "node:path";
import { attentionPoints, type ShownPoint } from "../../../src/usecases/attention/attention-points";
import { computeDivision } from "../../../src/usecases/division/compute-division";
import type { Host } from "../../../src/usecases/host";
import { keepAnswer, keepCorrection, takeAnswerBack, takeCorrectionBack } from "../../../src/usecases/memory/keep";
import { linkObstacleOf } from "../../../src/usecases/reading/linked-team";
import { openPoints } from "../../../src/usecases/attention/open-points";
import { readTeam } from "../../../src/usecases/reading/read-team";
import { createOfficeHost } from "../../../src/workbook/office-host";
import { Calculator } from "../../../src/workbench/calc/calculator";
import { connectBridge } from "../../../src/workbench/protocol/bridge";
import { Session } from "../../../src/workbench/protocol/session";
import { openWorkbookFile, type WorkbookFile } from "../../../src/workbench/xlsx/workbook-file";
import { grid, type TestCell } from "../../reading/grid";
import { memoryHost, type MemoryHost } from "../../taskpane/memory-host";
import { usable } from "../../support/usable";

type Rows = readonly (readonly TestCell[])[];

const formation: Rows = [
  ["Naam", "Aantal uur"],
  ["Ann", 36],
  ["Bob", 28],
];
const caseload = (bob: TestCell): Rows => [
  ["Naam", "Aantal cliënten", "Rekenkundig"],
  ["Anne", 90, 92],
  ["Bob", bob, 60],
];

function open(bob: TestCell = 60): MemoryHost {
  return memoryHost([grid(formation, { sheet: "Formatie" }), grid(caseload(bob), { sheet: "Caseload" })]);
}

async function pointsOn(host: Host): Promise<readonly ShownPoint[]> {
  const reading = await readTeam(host);
  return attentionPoints(reading, usable(computeDivision(reading, {})).result.checks);
}

async function point(host: Host, title: string): Promise<ShownPoint> {
  const found = (await pointsOn(host)).find((each) => each.title === title);
  if (!found) throw new Error(`no point "${title}"`);
  return found;
}

async function answer(host: Host, title: string, given: "solved" | "intended"): Promise<void> {
  const { subject, figures } = await point(host, title);
  await keepAnswer(host, { subject, figures, answer: given });
}

test("an intended point stays away while its figures are the same, and comes back with its former figures", async () => {
  const host = open();
  // 92 + 60 = 152 against 90 + 60 = 150.
  expect((await point(host, "Som rekenkundig")).standing).toEqual({ state: "open" });
  await answer(host, "Som rekenkundig", "intended");
  expect(await point(host, "Som rekenkundig")).toMatchObject({ standing: { state: "intended" }, remark: null });

  host.grids.set("Caseload", grid(caseload(70), { sheet: "Caseload" }));
  expect(await point(host, "Som rekenkundig")).toMatchObject({
    standing: { state: "changed", answer: "intended", was: [152, 150] },
    remark: "Dit was aangegeven als zo bedoeld, maar de cijfers zijn veranderd. Was: 152 en 150; nu: 152 en 160.",
  });
  await answer(host, "Som rekenkundig", "intended");
  expect((await point(host, "Som rekenkundig")).standing).toEqual({ state: "intended" });
});

test("a solved point that is still found says so, until it is mended or the answer is taken back", async () => {
  const host = open();
  await answer(host, "Som rekenkundig", "solved");
  const found = await point(host, "Som rekenkundig");
  expect(found.remark).toBe("Dit was aangegeven als opgelost, maar het is nog steeds gevonden.");
  await takeAnswerBack(host, found);
  expect(await point(host, "Som rekenkundig")).toMatchObject({ standing: { state: "open" }, remark: null });

  await answer(host, "Som rekenkundig", "solved");
  host.grids.set("Caseload", grid(caseload(62), { sheet: "Caseload" }));
  expect((await pointsOn(host)).map(({ title }) => title)).not.toContain("Som rekenkundig");
});

test("a correction makes two names one person and an answer makes them two; taking either back asks again", async () => {
  const host = open();
  const { onePerson } = await point(host, "Bijna gelijke naam");
  expect(onePerson).toEqual({ kind: "same-person", name: "Ann", alias: "Anne" });
  if (!onePerson) throw new Error("nothing to correct");
  await keepCorrection(host, onePerson);
  expect((await pointsOn(host)).map(({ title }) => title)).not.toContain("Bijna gelijke naam");
  await takeCorrectionBack(host, onePerson);

  await answer(host, "Bijna gelijke naam", "intended");
  const two = await point(host, "Bijna gelijke naam");
  expect(two.standing).toEqual({ state: "intended" });
  const reading = await readTeam(host);
  const { checks } = usable(computeDivision(reading, {})).result;
  expect(openPoints(reading, checks)).toBe(attentionPoints(reading, checks).length - 1);
  await takeAnswerBack(host, two);
  expect((await point(host, "Bijna gelijke naam")).standing).toEqual({ state: "open" });
});

test("an intended doubt no longer keeps =CASELOAD() from its team; another one does", async () => {
  const host = open("veel");
  expect(linkObstacleOf(await readTeam(host))).toMatchObject({ reason: "doubt" });
  const doubt = (await pointsOn(host)).find(({ sentence }) => sentence.includes("‘veel’"));
  if (!doubt) throw new Error("no doubt");
  await keepAnswer(host, { ...doubt, answer: "solved" });
  expect(linkObstacleOf(await readTeam(host))).toMatchObject({ reason: "doubt" });
  await keepAnswer(host, { subject: doubt.subject, figures: doubt.figures, answer: "intended" });
  expect(linkObstacleOf(await readTeam(host))).toBeNull();
  host.grids.set("Caseload", grid(caseload("een stuk of 60"), { sheet: "Caseload" }));
  expect(linkObstacleOf(await readTeam(host))).toMatchObject({ reason: "doubt", doubt: { text: "een stuk of 60" } });
});

test("points about the client lists stand among the others, each with what to do", async () => {
  const reading = await readTeam(open());
  const cells = [{ sheet: "Lijst", row: 4, column: 3 }];
  const [first, ...others] = attentionPoints(
    reading,
    [{ code: "C18", reason: "under-18", clients: 2, cells: [] }],
    [{ code: "no-caseworker", text: "", count: 12, cells }],
  );
  expect(first).toMatchObject({
    title: "Niet zeker gelezen",
    sentence: "Bij 12 cliënten staat geen klantmanager (Lijst!D5 en verder).",
    advice: "Vul bij deze cliënten een klantmanager in, als zij er een hebben.",
    cells,
  });
  expect(others[0]?.sentence).toBe("2 cliënten zijn op de peildatum jonger dan 18.");
});

test("two figures that give the same sentence give one point", async () => {
  const reading = await readTeam(open());
  const ageing = { code: "C22", transfers: 27, counted: true, cells: [] } as const;
  const checks = [ageing, ageing, { ...ageing, transfers: 31 }];
  expect(attentionPoints(reading, checks)).toHaveLength(2);
  expect(openPoints(reading, checks)).toBe(2);
});

describe("in a file, with all of office.js", () => {
  const addInId = "00000000-0000-4000-8000-000000000001";
  const example = readFileSync(path.resolve(__dirname, "../../../assets/voorbeelden/team-werk-2020.xlsx"));

  function openFile(bytes: Uint8Array): {
    readonly file: WorkbookFile;
    readonly host: Host;
    readonly session: Session;
  } {
    const file = openWorkbookFile(bytes, "team-werk-2020.xlsx", { addInId });
    const session = new Session({ workbook: file.workbook, calculator: new Calculator(file.workbook) });
    connectBridge(session);
    return { file, host: createOfficeHost(), session };
  }

  test("answers survive saving and reopening, and the workbook keeps nothing that stands on a sheet", async () => {
    const { file, host, session } = openFile(example);
    await answer(host, "Bijna gelijke naam", "intended");
    await answer(host, "Som leeftijdsgroepen", "intended");
    await answer(host, "Kolom door elkaar", "solved");
    expect(session.missingMembers).toEqual([]);

    const reopened = openFile(file.save());
    expect((await point(reopened.host, "Bijna gelijke naam")).standing).toEqual({ state: "intended" });
    expect((await point(reopened.host, "Som leeftijdsgroepen")).standing).toEqual({ state: "intended" });
    expect((await point(reopened.host, "Kolom door elkaar")).standing).toEqual({ state: "still-found" });
    const states = (await pointsOn(reopened.host)).map(({ standing }) => standing.state);
    expect(states.filter((state) => state !== "open")).toHaveLength(3);

    const kept = JSON.stringify(await reopened.host.kept());
    expect(kept).toContain('"answer":"intended"');
    for (const word of ["Ann", "Emmy", "Caseload", "caseload"]) expect(kept).not.toContain(word);
  });

  test("the memo's points, worst first", async () => {
    const points = await pointsOn(openFile(example).host);
    // 681 − 469 = 212 clients, 94 in the gap, 469 − 400 = 69 in no group, 254 − 187 = 67, 133 − 118 = 15, 294 − 282 = 12, 82 − 71 = 11.
    expect(points.slice(0, 7).map(({ sentence }) => /\d{3}|41 t\/m 49|82/.exec(sentence)?.[0])).toEqual([
      "681",
      "41 t/m 49",
      "400",
      "254",
      "133",
      "294",
      "82",
    ]);
    // Ageing (27 transfers), the memo's own 470 for 469, and the team without an intaker.
    expect(points.slice(-3).map(({ severity, title }) => [severity, title])).toEqual([
      ["information", "Overdrachten door leeftijd"],
      ["information", "Som rekenkundig"],
      ["information", "Team zonder intaker"],
    ]);
  });
});
