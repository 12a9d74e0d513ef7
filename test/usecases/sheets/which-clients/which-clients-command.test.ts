import { noticeWords } from "../../../../src/taskpane/flow/notice-words";
import { commandSheet } from "../../../../src/usecases/sheets/command-sheet";
import { whichClients } from "../../../../src/usecases/sheets/which-clients/kind";
import { makeSheet } from "../../../../src/usecases/sheets/make-sheet";
import { shownText } from "../../../../src/usecases/sheets/preview/shown-text";
import { day, grid, type TestCell } from "../../../reading/grid";
import { usable } from "../../../support/usable";
import { memoryHost } from "../../../taskpane/memory-host";

/** "Welke cliënten gaan": which rows, why, and that nothing of a client leaves the worksheet. */

const referenceDate = "2026-11-29";
const team: readonly (readonly TestCell[])[] = [
  ["Naam", "Uren", "Aantal cliënten"],
  ["Anne", 36, 2],
  ["Julie", 36, 8],
  ["Lisette", 24, 0],
];
const head = ["Cliëntnummer", "Naam", "Klantmanager", "Einddatum", "Sinds", "Laatste contact", "Huishouden", "Vast"];
type Row = readonly [who: string, until: string, since: string, contact: string, household: TestCell, locked: TestCell];

function listOf(rows: readonly Row[]): readonly (readonly TestCell[])[] {
  const dated = (date: string): TestCell => (date === "" ? null : /^\d{4}-/.test(date) ? day(date) : date);
  return [
    head,
    ...rows.map(([who, until, since, contact, household, locked], at) => [
      ...[`K-${100 + at}`, `Geheim${at}`, who, dated(until), dated(since), dated(contact), household, locked],
    ]),
  ];
}

const list = listOf([
  ["Anne", "", "2024-01-01", "", null, null],
  ["Julie", "", "2019-01-01", "2026-11-01", null, null],
  // Short, and has ended.
  ["Julie", "2026-06-30", "2026-05-01", "", null, null],
  // Short, and locked.
  ["Julie", "", "2026-10-01", "", null, "x"],
  ["Julie", "", "2026-03-10", "", null, "nee"],
  // A couple: 21 and 20 months.
  ["Julie", "", "2025-02-01", "", "H-17", null],
  ["Julie", "", "2025-03-01", "", "H-17", null],
  ["Julie", "", "2018-01-01", "2025-01-01", "H-18", null],
  // Nobody knows since when: goes last.
  ["Julie", "", "z.s.m.", "", null, null],
  ["Anne", "", "2020-01-01", "", null, null],
]);

function made(rows: readonly (readonly TestCell[])[], months: { from?: string; plan?: string }) {
  const host = memoryHost([grid(team, { sheet: "Team" }), grid(rows, { sheet: "Lijst" })], referenceDate);
  return commandSheet(host, whichClients, { referenceDate, months }).then((outcome) => ({ host, outcome }));
}

const rowsOn = (host: ReturnType<typeof memoryHost>) => {
  const cells = host.added[0]?.cells ?? [];
  const header = cells.find(({ content }) => content?.kind === "text" && content.text === "Waarom")?.row ?? 0;
  return [...new Set(cells.map(({ row }) => row))]
    .filter((row) => row > header)
    .map((row) => cells.filter((cell) => cell.row === row).map(({ content, look }) => shownText(content, look)));
};

test("who is shortest goes, partners go together, and who is locked, has ended or is unknown stays", async () => {
  const { host, outcome } = await made(list, { from: "julie", plan: "Lisette=2; Anne = 1" });
  expect(outcome).toMatchObject({
    ok: true,
    report: {
      from: "Julie",
      moves: [
        { from: "Julie", to: "Lisette", asked: 2, clients: 2 },
        { from: "Julie", to: "Anne", asked: 1, clients: 1 },
      ],
      short: 0,
      reasons: { household: 2, "shortest-relation": 1 },
      found: "exact",
      columns: [
        { field: "since", header: "Sinds", cell: "Lijst!E1" },
        { field: "lastContact", header: "Laatste contact", cell: "Lijst!F1" },
        { field: "household", header: "Huishouden", cell: "Lijst!G1" },
        { field: "locked", header: "Vast", cell: "Lijst!H1" },
      ],
      sheets: ["WERKBLAD 29-11-2026"],
    },
    summary: expect.stringContaining("In ‘Sinds’ (Lijst!E1) is 1 datum niet te lezen."),
  });
  expect(rowsOn(host).map((cells) => cells.slice(1))).toEqual([
    ["Lijst rij 7", "Julie", "Lisette", "gaat samen", ""],
    ["Lijst rij 8", "Julie", "Lisette", "gaat samen", ""],
    ["Lijst rij 6", "Julie", "Anne", "kort bij Julie: sinds maart 2026", ""],
  ]);
  // The number is taken from the list by a formula, and nothing else of a client is anywhere.
  expect(host.added[0]?.cells.filter(({ content }) => content?.kind === "reference")).toHaveLength(3);
  expect(JSON.stringify([outcome, host.added])).not.toMatch(/Geheim|K-10|H-1/);
});

test("places stay empty where nobody else may go, and nobody is taken twice", async () => {
  const { host, outcome } = await made(list, { from: "Julie", plan: "Lisette=9" });
  expect(outcome).toMatchObject({ ok: true, report: { short: 3, moves: [{ asked: 9, clients: 6 }] } });
  expect(outcome.ok && outcome.summary).toContain("3 plaatsen blijven leeg: er is verder niemand die mag gaan.");
  expect(rowsOn(host)).toHaveLength(6);
});

test("a column that says how big or of what kind a household is keeps nobody together", async () => {
  for (const kinds of [
    [1, 2, 2, 1],
    ["alleenstaand", "samenwonend", "samenwonend", "alleenstaand"],
    ["1-persoons", "2-persoons", "2-persoons", "2-persoons", "2-persoons", "2-persoons", "2-persoons"],
  ]) {
    const rows = listOf(
      kinds.map((kind, at) => ["Julie", "", `2026-0${at + 1}-01`, "", kind, null] as const satisfies Row),
    );
    const { host, outcome } = await made(rows, { from: "Julie", plan: "Lisette=1" });
    expect(outcome).toMatchObject({ ok: true, report: { reasons: { "shortest-relation": 1 } } });
    expect(outcome.ok && outcome.summary).toContain("‘Huishouden’ (Lijst!G1) is niet gebruikt");
    expect(rowsOn(host)[0]?.[1]).toBe(`Lijst rij ${kinds.length + 1}`);
  }
});

test.each([
  [{}, "Er is niet gezegd van wie er cliënten gaan"],
  [{ from: "Julie" }, "Er is niet gezegd van wie er cliënten gaan"],
  [{ from: "Julie", plan: "Lisette" }, "‘Lisette’ zegt niet hoeveel"],
  [{ from: "Julie", plan: "Julie=3" }, "‘Julie=3’ zegt niet hoeveel"],
  [{ from: "Julie", plan: "Karel=3" }, "‘Karel’ staat niet in het team. Kies uit Anne, Julie en Lisette."],
  [{ from: "Karel", plan: "Lisette=3" }, "‘Karel’ staat niet in het team. Kies uit Anne en Julie."],
])("%j is refused with the reason, and nothing is added", async (months, sentence) => {
  const { host, outcome } = await made(list, months);
  expect(outcome).toMatchObject({ ok: false, fault: false, message: expect.stringContaining(sentence) });
  expect(host.added).toEqual([]);
});

test("the pane says what it came to, and nothing of a client", async () => {
  const host = memoryHost([grid(team, { sheet: "Team" }), grid(list, { sheet: "Lijst" })], referenceDate);
  const made = usable(
    await makeSheet(host, whichClients, { referenceDate, months: { from: "Julie", plan: "Lisette=3" } }),
  );
  const { plan, sheet } = made;
  const { told = [] } = sheet;
  expect(told).toContain("Gaat samen 2 en kort bij deze klantmanager 1.");
  const notice: Parameters<typeof noticeWords>[0] = {
    kind: "sheet-made",
    ...{
      sheet: plan.name,
      appendices: [],
      nameTaken: null,
      oneStepUndo: true,
      changedMeanwhile: false,
      told,
      result: null,
    },
  };
  expect(noticeWords(notice, null).lines).toEqual(expect.arrayContaining([...told]));
  expect(told.join(" ")).not.toMatch(/rij \d|Geheim|K-10/);
});
