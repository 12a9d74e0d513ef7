import { readableAddress } from "../../../src/caseload/cell-address";
import { doubtSentence } from "../../../src/text/problems/doubts";
import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood, understoodFromTop } from "./understood";

type Row = readonly TestCell[];

const sheet = (name: string, rows: readonly (readonly TestCell[])[]) => grid(rows, { sheet: name });
const hours = sheet("Uren", [
  ["Naam", "Uren"],
  ["Anne Smit", 36],
  ["Bob Bos", 28],
  ["Emmy Vos", 24],
]);
const owners = ["Anne Smit", "Bob Bos", "Emmy Vos"];
const clientsOf = (counts: readonly number[], row: (owner: string, at: number) => readonly TestCell[]) =>
  counts.flatMap((count, who) => Array.from({ length: count }, (_, at) => row(owners[who] ?? "", at)));

test("a title that says closed is seen below the rows that are read whole, where nothing else is asked of its column", () => {
  const row = (owner: string, at: number): TestCell[] => ["Noord", day(`19${60 + (at % 40)}-03-12`), owner];
  const list = [
    ["Wijk", "Geb.datum", "Medewerker"],
    ...clientsOf([12, 9, 7], row),
    ["Afgesloten 2025", null, null],
    ...clientsOf([1, 0, 2], row),
  ];
  const team = understoodFromTop(20, hours, sheet("Lijst", list));
  expect(figuresOf(team)).toEqual(["Anne Smit 36/12", "Bob Bos 28/9", "Emmy Vos 24/7"]);
  expect(codesOf(team)).toContain("list-ended");
});

test("a table of counts that goes on below the rows that are read is said, with what heads them", () => {
  const names = ["Anne Smit", "Bob Bos", "Emmy Vos", "Ilse Pot", "Daan Mol"];
  const beside = Array.from({ length: 40 }, (_, at): Row => [
    47_000 + at,
    day("1972-03-12"),
    names[at % 5] ?? "",
    "Pw",
  ]);
  const left: Row[] = [
    ["Naam", "Uren"],
    ...names.map((name, at): Row => [name, 36 - 4 * at]),
    [],
    ["Naam", "Aantal cliënten"],
    ...names.map((name, at): Row => [name, 9 + at]),
  ];
  const rows = [["Cliëntnummer", "Geboortedatum", "Klantmanager", "Regeling"], ...beside].map((list, at): Row => [
    ...[left[at]?.[0] ?? null, left[at]?.[1] ?? null],
    null,
    ...list,
  ]);
  const team = understoodFromTop(12, sheet("Team", rows));
  const said = team.doubts.filter(({ code }) => code === "rows-left-out");
  expect(said.map(({ cells }) => cells.map(readableAddress))).toEqual([["Team!A13", "Team!B8"]]);
  const whole = understood(sheet("Team", rows));
  expect(codesOf(whole)).not.toContain("rows-left-out");
});

test("opening and closing stands down the side are nobody's names", () => {
  const stands = [
    ["Naam", ...owners, "de Vries", "Totaal"],
    ["Beginstand", 88, 60, 41, 33, 222],
    ["Instroom", 4, 6, 2, 8, 20],
    ["Uitstroom", 2, 3, 1, 4, 10],
    ["Eindstand", 90, 63, 42, 37, 232],
  ];
  const contracts = sheet("Contracten", [
    ["Naam", ...owners, "de Vries"],
    ["Rol", "consulent", "consulent", "jobcoach", "consulent"],
    ["Uren", 36, 28, 24, 20],
  ]);
  expect(figuresOf(understood(contracts, sheet("Stand", stands)))).toEqual([
    "Anne Smit 36/90",
    "Bob Bos 28/63",
    "Emmy Vos 24/42",
    "de Vries 20/37",
  ]);
});

test("a second count is said, also where a mean stands below it", () => {
  const rows = [
    ["Naam", "Uren", "Cliënten", "Volgens Suite"],
    ["Anne Smit", 36, 90, 90],
    ["Bob Bos", 28, 61, 64],
    ["Emmy Vos", 24, 45, 45],
    ["Ilse Pot", 32, 50, 50],
    ["Totaal", 120, 246, 249],
    ["Gemiddeld", 30, 61.5, 62.25],
  ];
  expect(understood(grid(rows)).doubts).toContainEqual(
    expect.objectContaining({ code: "other-figures", text: "Bob Bos", figure: 61, other: 64 }),
  );
});

test("a second count that two rules come upon is said once", () => {
  const rows = [
    ["Wie", "ma t/m vr", "Dossiers zomer", "Dossiers nu"],
    ["Anne Smit", "4 x 8", 61, 64],
    ["Bob Bos", "5 x 8", 70, 72],
    ["Emmy Vos", "3 x 8", 41, 45],
    ["Ilse Pot", "4 x 9", 66, 66],
  ];
  const { doubts } = understood(grid(rows));
  expect(doubts).toEqual([expect.objectContaining({ code: "other-figures", figure: 64, other: 61 })]);
});

test("a sum that is said otherwise names every cell that it is made of", () => {
  const rows = [
    ["Naam", "Uren", "Pw", "Ioaw", "Totaal"],
    ["Anne Smit", 36, 60, 30, 90],
    ["Bob Bos", 28, 40, 21, 64],
    ["Emmy Vos", 24, 30, 15, 45],
    ["Ilse Pot", 32, 33, 17, 50],
    ["Jan Kok", 36, 51, 27, 78],
    ["Kim Bakker", 20, 22, 19, 41],
    ["Loes Prins", 32, 44, 25, 69],
    ["Mo Haddad", 28, 39, 16, 55],
  ];
  const [doubt] = understood(grid(rows)).doubts.filter(({ text }) => text === "Bob Bos");
  expect(doubt && doubtSentence(doubt, doubt.cells.map(readableAddress))).toBe(
    "‘Bob Bos’: 64 cliënten volgens Blad1!E3, 61 volgens Blad1!C3 + Blad1!D3; er is gerekend met 64.",
  );
});

test("clients of nobody have a card without hours", () => {
  const card = (name: string, fields: readonly TestCell[][]) => sheet(name, [["Medewerker", name], ...fields]);
  const cards = [
    card("Anne", [
      ["Uren", 36],
      ["Cliënten", 90],
    ]),
    card("Bob", [
      ["Uren", 28],
      ["Cliënten", 61],
    ]),
    card("Nog te verdelen", [["Cliënten", 10]]),
  ];
  const team = understood(...cards);
  expect(figuresOf(team)).toEqual(["Anne 36/90", "Bob 28/61"]);
  expect(team.sources?.pool).toMatchObject({ clients: 10 });
});

test("a list that gives the same clients to others is said, whatever else it lacks", () => {
  const typed = sheet("Team", [
    ["Naam", "Uren", "Cliënten"],
    ["Anne", 36, 30],
    ["Bob", 28, 21],
    ["Emmy", 24, 14],
  ]);
  const list = sheet("Lijst", [["Wijk", "Behandelaar"], ...clientsOf([30, 20, 15], (owner) => ["Noord", owner])]);
  const team = understood(typed, list);
  expect(figuresOf(team)).toEqual(["Anne 36/30", "Bob 28/21", "Emmy 24/14"]);
  expect(team.doubts).toContainEqual(expect.objectContaining({ text: "Bob", figure: 21, other: 20 }));
});

test("rows of a list that have nothing but a caseworker count, and are said", () => {
  const list = clientsOf([12, 9, 7], (owner, at) => [at % 5 === 4 ? null : day(`19${60 + at}-03-12`), owner]);
  const team = understood(hours, sheet("Klanten", [["Gebdat", "Klantmanager"], ...list]));
  expect(team.doubts).toMatchObject([{ code: "list-names-alone", figure: 4 }]);
  expect(figuresOf(team).map((figure) => figure.split("/")[1])).toEqual(["12", "9", "7"]);
});

test("a name merged over two rows is theirs, also where the team stands in two tables", () => {
  const part = (title: string, rows: readonly TestCell[][]) => [
    [title, null, null, null],
    ["Naam", "Uren", "Cliënten", "Soort"],
    ...rows,
  ];
  const rows = [
    ...part("Noord", [
      ["Anne Smit", 36, 90, "Pw"],
      ["Bob Bos", 8, 14, "Pw"],
      [null, 8, 16, "Ioaw"],
    ]),
    [null, null, null, null],
    [null, null, null, null],
    ...part("Zuid", [
      ["Emmy Vos", 24, 45, "Pw"],
      ["Ilse Pot", 32, 50, "Pw"],
    ]),
  ];
  expect(figuresOf(understood(grid(rows, { merges: ["A4:A5"] })))).toEqual([
    "Anne Smit 36/90",
    "Bob Bos 16/30",
    "Emmy Vos 24/45",
    "Ilse Pot 32/50",
  ]);
});

test("hours that another table has otherwise of somebody are said, however little else it holds", () => {
  const team = sheet("Team", [
    ["Klantmanager", "Uren per week", "Aantal cliënten"],
    ["Anne Smit", 36, 90],
    ["Bob Bos", 28, 61],
    ["Emmy Vos", 24, 45],
    ["Ilse Pot", 32, 50],
  ]);
  const other = sheet("Rooster", [
    ["Wie", "Kamer", "Uren"],
    ["Smit, A.", "B1", 36],
    ["Bos, B.", "B2", 24],
    ["Vos, E.", "B1", 24],
    ["Pot, I.", "B4", 32],
  ]);
  expect(understood(team, other).doubts).toContainEqual(
    expect.objectContaining({ code: "other-figures", field: "hours" }),
  );
});

test("people with hours beside each other of whom nothing was read are said", () => {
  const team = sheet("Team", [
    ["Klantmanager", "Uren per week", "Aantal cliënten"],
    ["Anne Smit", 36, 90],
    ["Bob Bos", 28, 61],
    ["Emmy Vos", 24, 45],
  ]);
  const others = sheet("Blad2", [
    ["Naam", "Ilse Pot", "Kees Kok", "Nico Das"],
    ["Contracturen", 32, 36, 20],
  ]);
  expect(understood(team, others).doubts).toContainEqual(
    expect.objectContaining({ code: "other-people", text: "Ilse Pot, Kees Kok, Nico Das" }),
  );
});

test("somebody who stands with hours among the whole team, and not in the list with hours, is said", () => {
  const team = sheet("Team", [
    ["Anne Smit", 36],
    ["Bob Bos", 28],
    ["Gijs Pot", 32],
    ["Emmy Vos", 24],
  ]);
  const section = (title: string, rows: number): Row[] => [
    [title],
    ...Array.from({ length: rows }, (_, at): Row => [4100 + 100 * rows + at, "Pw"]),
  ];
  const list = sheet("Lijst", [
    ["Dossiernr", "Regeling"],
    ...section("Klantmanager: Anne Smit – 36 uur", 9),
    ...section("Klantmanager: Bob Bos – 28 uur", 6),
    ...section("Klantmanager: Emmy Vos – 24 uur", 5),
  ]);
  const read = understood(team, list);
  expect(read.doubts).toContainEqual(expect.objectContaining({ code: "other-people", text: "Gijs Pot" }));
});

describe("numbers of clients without a header", () => {
  const people = ["Anne Smit", "Bob Bos", "Emmy Vos", "Gijs Pot"];
  const contracts = [36, 28, 24, 32];
  const typed = [14, 27, 20, 26];
  const listed = (counts: readonly number[]) =>
    sheet("Lijst", [
      ["Zaaknummer", "Consulent"],
      ...people.flatMap((name, who) =>
        Array.from({ length: counts[who] ?? 0 }, (_, at): Row => [4100 + 100 * who + at, name]),
      ),
    ]);
  const apart = [
    sheet(
      "Uren",
      people.map((name, at): Row => [name, contracts[at] ?? null]),
    ),
    sheet(
      "Blad2",
      people.map((name, at): Row => [name, typed[at] ?? null]),
    ),
  ];
  const together = [
    sheet(
      "Team",
      people.map((name, at): Row => [name, typed[at] ?? null, contracts[at] ?? null]),
    ),
  ];

  test.each([
    ["on a sheet of their own", apart],
    ["beside the hours", together],
  ])("are said where a list has otherwise: %s", (_, sheets) => {
    for (const counts of [
      [14, 30, 20, 26],
      [15, 30, 21, 24],
    ])
      expect(understood(...sheets, listed(counts)).doubts).toContainEqual(
        expect.objectContaining({ code: "other-figures", field: "current" }),
      );
  });

  test("that are the hours are no clients", () => {
    const read = understood(
      sheet(
        "Uren",
        people.map((name, at): Row => [name, contracts[at] ?? null]),
      ),
      listed([33, 30, 22, 35]),
    );
    expect(read.doubts.filter(({ field }) => field === "current")).toEqual([]);
  });
});

test("clients of nobody are nobody's, whatever they are called", () => {
  const rows = [
    ["Naam", "Uren", "Cliënten"],
    ["Anne Smit", 36, 90],
    ["Bob Bos", 28, 61],
    ["Niemand", null, 10],
  ];
  const team = understood(grid(rows));
  expect(team.sources?.pool).toMatchObject({ clients: 10 });
  expect(codesOf(team)).not.toContain("without-hours");
});

test("a client whose only birth date is missing has a row all the same, where no numbers tell clients", () => {
  const clients = ["Anne Smit", "Bob Bos"].flatMap((name, place) =>
    Array.from({ length: 6 + place }, (_, at) => [
      at === 2 ? null : day(`${1970 + at}-04-12`),
      at % 2 === 0 ? "Noord" : "Centrum",
      name,
    ]),
  );
  const team = understood(
    sheet("Formatie", [
      ["Naam", "Uren"],
      ["Anne Smit", 32],
      ["Bob Bos", 36],
    ]),
    sheet("Lijst", [["Geb.datum", "Wijk", "Klantmanager"], ...clients]),
  );
  expect(figuresOf(team)).toEqual(["Anne Smit 32/6", "Bob Bos 36/7"]);
});
