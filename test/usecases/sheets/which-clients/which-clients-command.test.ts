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

describe("language and district", () => {
  const teamWith = (talen: string, wijken: string): readonly (readonly TestCell[])[] => [
    ["Naam", "Uren", "Aantal cliënten", talen, wijken],
    ["Anne", 36, 1, "Pools", "Zuid; Noord en Bos en Lommer"],
    ["Julie", 36, 4, "Turks + arabisch", "Noord"],
    ["Lisette", 24, 0, "ARABISCH, Frans", "Wijk 3"],
    [null, null, null, "Tigrinya", null],
    ["Totaal", 96, 5, null, null],
  ];
  const rows: readonly (readonly TestCell[])[] = [
    ["Cliëntnummer", "Klantmanager", "Sinds", "Taal", "Wijk"],
    ["K-1", "Julie", day("2026-09-01"), "Turks", null],
    ["K-2", "Julie", day("2020-01-01"), "Tigrinya en Engels", null],
    ["K-3", "Julie", day("2019-01-01"), "onbekend", "3"],
    ["K-4", "Julie", day("2026-01-01"), null, "Bos en Lommer"],
    ["K-5", "Anne", day("2026-01-01"), "Pools", "Zuid"],
  ];
  async function chosen(match: string | null, people = teamWith("Talen", "Wijken"), clients = rows) {
    const host = memoryHost([grid(people, { sheet: "Team" }), grid(clients, { sheet: "Lijst" })], referenceDate);
    const read: (readonly [string, readonly number[]])[] = [];
    const outcome = await commandSheet(
      {
        ...host,
        readColumns: (request, long) => {
          read.push([request.sheet, request.columns]);
          return host.readColumns(request, long);
        },
      },
      whichClients,
      { referenceDate, months: { from: "Julie", plan: "Lisette=1, Anne=1", ...(match !== null && { match }) } },
    );
    return { host, read, outcome, moves: rowsOn(host).map((cells) => cells.slice(1, 5)) };
  }

  test("are not fetched and decide nothing until somebody asks", async () => {
    const { read, outcome, moves } = await chosen(null);
    expect(read.flatMap(([sheet, columns]) => (sheet === "Lijst" ? columns : []))).not.toContain(3);
    expect(read.flatMap(([sheet, columns]) => (sheet === "Lijst" ? columns : []))).not.toContain(4);
    expect(read.map(([sheet]) => sheet)).not.toContain("Team");
    expect(outcome).toMatchObject({
      report: { match: [], columns: [{ field: "since" }], skills: [], reasons: { "shortest-relation": 2 } },
    });
    expect(moves.map(([row, , to]) => [row, to])).toEqual([
      ["Lijst rij 5", "Lisette"],
      ["Lijst rij 2", "Anne"],
    ]);
  });

  test("who speaks it keeps a client, however short they are together, and nothing of a language is told", async () => {
    const { host, outcome, moves } = await chosen("taal");
    // The client who speaks Turkish is shortest, and nobody else speaks it.
    expect(moves).toEqual([
      ["Lijst rij 3", "Julie", "Lisette", "taal past beter"],
      ["Lijst rij 5", "Julie", "Anne", "kort bij Julie: sinds januari 2026"],
    ]);
    expect(outcome).toMatchObject({
      report: {
        match: ["language"],
        reasons: { "language-fits": 1, "shortest-relation": 1 },
        skills: [{ field: "language", header: "Talen", cells: "Team!D2:D6" }],
      },
      summary: expect.stringContaining("een klantmanager die zijn taal spreekt, en verder gaat"),
    });
    expect(JSON.stringify([outcome, host.added])).not.toMatch(/Turks|Tigrinya|arabisch/i);
  });

  test("a district is a whole name in the list, and any of its parts with a caseworker", async () => {
    const { moves, outcome } = await chosen("wijk");
    expect(moves).toEqual([
      ["Lijst rij 2", "Julie", "Lisette", "kort bij Julie: sinds september 2026"],
      ["Lijst rij 5", "Julie", "Anne", "wijk past beter"],
    ]);
    expect(outcome).toMatchObject({ report: { match: ["district"] } });
    const both = await chosen("taal, wijk");
    expect(both.outcome).toMatchObject({
      report: { match: ["language", "district"] },
      summary: expect.stringContaining("die zijn taal spreekt of in zijn wijk werkt"),
    });
  });

  test.each([
    ["taal", teamWith("Opmerking", "Wijken"), rows, "Taal telt niet mee: uw formatie heeft geen kolom ‘Talen’."],
    [
      "wijk",
      teamWith("Talen", "Wijken"),
      rows.map((row) => row.slice(0, 4)),
      "uw cliëntenlijst heeft geen kolom ‘Wijk’.",
    ],
    [
      "taal",
      teamWith("Talen", "Wijken"),
      rows.map((row, at) => (at === 0 ? row : row.with(3, "Nld"))),
      "Taal telt niet mee: geen taal van deze cliënten staat ook in uw formatie.",
    ],
  ])("%s that cannot decide anything is said", async (match, people, clients, sentence) => {
    const { outcome } = await chosen(match, people, clients);
    expect(outcome).toMatchObject({ ok: true, summary: expect.stringContaining(sentence) });
    expect(outcome.ok && outcome.summary).not.toContain("niemand verliest");
  });

  test("another word than these is refused", async () => {
    const { outcome } = await chosen("taal,geloof");
    expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining("‘taal,geloof’ kan niet meetellen") });
  });
});
