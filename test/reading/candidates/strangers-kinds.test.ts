import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood, understoodFromTop } from "./understood";

type Row = readonly TestCell[];

const sheet = (name: string, rows: readonly Row[]) => grid(rows, { sheet: name });
const hours = sheet("Uren", [
  ["Klantmanager", "Uren"],
  ["Anne Smit", 36],
  ["Bob Bos", 28],
  ["Emmy Vos", 24],
]);

/** A list with so many rows for each owner; the numbers of the clients go on. */
function clientsOf(owners: readonly (readonly [owner: string, clients: number])[]): Row[] {
  let number = 40_000;
  return owners.flatMap(([owner, clients]) => Array.from({ length: clients }, (): Row => [(number += 1), owner]));
}

describe("hours", () => {
  test("fte with two decimals give the whole hours that they were rounded from", () => {
    const rows = [
      ["Naam", "Fte", "Cliënten"],
      ["Anne Smit", 1, 90],
      ["Bob Bos", 0.89, 71],
      ["Emmy Vos", 0.78, 60],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne Smit 36/90", "Bob Bos 32/71", "Emmy Vos 28/60"]);
  });

  test("each cell of a column with several units is converted by its own, which is said once", () => {
    const rows = [
      ["Naam", "Uren", "Cliënten"],
      ["Anne Smit", "36 uur", 90],
      ["Bob Bos", "24/36", 60],
      ["Emmy Vos", "0,89 fte", "83 (waarvan 4 IOAW)"],
      ["Ilse Pot", "4 dagen", 71],
      ["Kees Kok", 20, 50],
    ];
    const team = understood(grid(rows));
    expect(figuresOf(team)).toEqual([
      "Anne Smit 36/90",
      "Bob Bos 24/60",
      "Emmy Vos 32/83",
      "Ilse Pot 28.8/71",
      "Kees Kok 20/50",
    ]);
    expect(codesOf(team)).toEqual(["loose-number", "mixed-units"]);
    const said = team.doubts.find(({ code }) => code === "mixed-units");
    expect(said).toMatchObject({ text: "Emmy Vos: 0,89 fte", figure: 32, other: 36 });
    expect(said?.cells.map(({ row }) => row)).toEqual([3, 4]);
  });

  test("bare fte beside hours with their unit stay fte", () => {
    const rows = [
      ["Naam", "Fte", "Cliënten"],
      ["Anne Smit", 1, 90],
      ["Bob Bos", "24 uur", 60],
      ["Emmy Vos", 0.89, 83],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne Smit 36/90", "Bob Bos 24/60", "Emmy Vos 32/83"]);
  });

  test("a bare 0,89 among hours counts for nothing and is asked", () => {
    const rows = [
      ["Naam", "Uren", "Cliënten"],
      ["Anne Smit", "36 uur", 90],
      ["Bob Bos", 24, 60],
      ["Emmy Vos", 0.89, 83],
      ["Ilse Pot", 28, 71],
    ];
    const team = understood(grid(rows));
    expect(figuresOf(team)).toEqual(["Anne Smit 36/90", "Bob Bos 24/60", "Ilse Pot 28/71", "+ Emmy Vos 83"]);
    expect(codesOf(team)).toContain("figure-unit");
  });

  test("a roster adds up the days on which somebody works, and reads a day on which nearly all are free", () => {
    const rows = [
      [null, "Ma", "Di", "Wo", "Do", "Vr", "Cliënten"],
      ["Anne Smit", 8, 8, 8, 8, "vrij", 75],
      ["Bob Bos", 8, "vrij", 8, 8, 4, 57],
      ["Emmy Vos", "vrij", 8, 8, 8, "vrij", 53],
      ["Ilse Pot", 9, 9, 9, 9, "vrij", 70],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual([
      "Anne Smit 32/75",
      "Bob Bos 28/57",
      "Emmy Vos 24/53",
      "Ilse Pot 36/70",
    ]);
  });

  test.each([
    ["", []],
    [", also above a remark", [[], [], ["Balie: dinsdag en donderdag minimaal 3 personen aanwezig"]]],
  ])("of a roster of even and odd weeks the mean counts, and is said%s", (_, below) => {
    const week = ["ma", "di", "wo", "do", "vr", "totaal"];
    const rows = [
      [null, "EVEN", null, null, null, null, null, null, "ONEVEN"],
      ["Wie", ...week, null, ...week],
      ["Anne Smit", 9, 5, 9, 9, "-", 32, null, 6, 9, 9, "-", "-", 24],
      ["Bob Bos", "-", "-", "-", 8, 8, 16, null, "-", 8, "-", 8, "-", 16],
      ["Emmy Vos", 9, "-", 9, 9, 5, 32, null, "-", 9, 9, 9, 5, 32],
    ];
    const counts = sheet("Caseload", [
      ["Naam", "Cliënten"],
      ["Anne Smit", 59],
      ["Bob Bos", 38],
      ["Emmy Vos", 60],
    ]);
    const team = understood(grid([...rows, ...below]), counts);
    expect(figuresOf(team)).toEqual(["Anne Smit 28/59", "Bob Bos 16/38", "Emmy Vos 32/60"]);
    expect(team.doubts).toMatchObject([{ code: "mean-of-weeks", figure: 2 }]);
  });

  test("a sentence above a list gives everybody's hours", () => {
    const rows = [
      ["Uren: Anne 32 u, Bob 28 u, Emmy 24 u"],
      [],
      ["Cliëntnr", "KM"],
      ...clientsOf([
        ["Anne", 6],
        ["Bob", 5],
        ["Emmy", 4],
      ]),
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne 32/6", "Bob 28/5", "Emmy 24/4"]);
  });

  test("a remark that somebody is ill is said", () => {
    const rows = [
      ["Naam", "Uren", "Cliënten", "Opmerking"],
      ["Anne Smit", 36, 90, null],
      ["Bob Bos", 32, 0, "langdurig ziek sinds maart"],
      ["Emmy Vos", 24, 60, null],
    ];
    expect(codesOf(understood(grid(rows)))).toContain("absent-in-words");
  });
});

describe("people", () => {
  const counts = sheet("Caseload", [
    ["Naam", "Cliënten"],
    ["Anne Smit", 90],
    ["Bob Bos", 60],
    ["Emmy Vos", 41],
  ]);

  test("of the contracts of one person the newest that has begun counts", () => {
    const contracts = sheet("Contracten", [
      ["Naam", "Ingangsdatum", "Uren p.w.", "Reden"],
      ["Anne Smit", day("2019-07-01"), 28, null],
      ["Anne Smit", day("2025-04-01"), 36, "eigen verzoek"],
      ["Bob Bos", day("2012-03-24"), 32, null],
      ["Bob Bos", day("2025-10-01"), 24, "ouderschapsverlof"],
      ["Emmy Vos", day("2021-12-01"), 24, null],
    ]);
    const team = understood(contracts, counts);
    expect(figuresOf(team)).toEqual(["Anne Smit 36/90", "Bob Bos 32/60", "Emmy Vos 24/41"]);
    expect(team.doubts).toEqual([expect.objectContaining({ code: "newest-contract", text: "Anne Smit, Bob Bos" })]);
  });

  test.each([
    ["Stagiaire HBO (Romy)", null],
    ["Ilse Pot", "geen eigen caseload"],
  ])("%s, %s: carries no clients", (name, remark) => {
    const rows = [
      ["Naam", "Uren", "Cliënten", "Opmerking"],
      ["Anne Smit", 36, 90, null],
      ["Bob Bos", 28, 60, "nog geen eigen caseload in Zuid"],
      ["Emmy Vos", 24, 41, null],
      [name, 16, null, remark],
    ];
    const team = understood(grid(rows));
    expect(figuresOf(team)).toEqual(["Anne Smit 36/90", "Bob Bos 28/60", "Emmy Vos 24/41"]);
    expect(codesOf(team)).toEqual(["no-caseload"]);
  });
});

describe("clients", () => {
  test("a name on the first of somebody's rows holds for the rows below it", () => {
    const rows = [
      ["Klantmanager", "Regeling", "Aantal"],
      ["Anne Smit", "Pw", 50],
      [null, "IOAW", 5],
      ["Totaal Anne Smit", null, 55],
      ["Bob Bos", "Pw", 40],
      [null, "IOAW", 3],
      ["Totaal Bob Bos", null, 43],
      ["Emmy Vos", "Pw", 30],
      [null, "IOAW", 2],
      ["Totaal Emmy Vos", null, 32],
    ];
    expect(figuresOf(understood(hours, sheet("Draaitabel", rows)))).toEqual([
      "Anne Smit 36/55",
      "Bob Bos 28/43",
      "Emmy Vos 24/32",
    ]);
  });

  test("the newest of yearly columns counts, and no two of them are added up", () => {
    const rows = [
      ["Naam", "Uren", "Klanten 1-9-2024", "Klanten 1-9-2025"],
      ["Anne Smit", 36, 80, 90],
      ["Bob Bos", 28, 66, 60],
      ["Emmy Vos", 24, 40, 41],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne Smit 36/90", "Bob Bos 28/60", "Emmy Vos 24/41"]);
  });

  test("areas of somebody add up", () => {
    const areas = [
      ["Klantmanager", "Uren", "Wijken"],
      ["Anne Smit", 36, "W01, W04"],
      ["Bob Bos", 28, "W02, W05"],
      ["Emmy Vos", 24, "W03"],
    ];
    const counts = [
      ["Wijk", "Uitkeringsgerechtigden"],
      ["W01", 27],
      ["W02", 29],
      ["W03", 30],
      ["W04", 36],
      ["W05", 31],
    ];
    expect(figuresOf(understood(sheet("Wie", areas), sheet("Wijken", counts)))).toEqual([
      "Anne Smit 36/63",
      "Bob Bos 28/60",
      "Emmy Vos 24/30",
    ]);
  });

  test("a list of a later day goes before typed numbers, and both are said", () => {
    const typed = [
      ["Klantmanager", "Uren", "Klanten 1-7-2025"],
      ["Anne Smit", 36, 7],
      ["Bob Bos", 28, 5],
      ["Emmy Vos", 24, 6],
    ];
    const list = clientsOf([
      ["Anne Smit", 8],
      ["Bob Bos", 4],
      ["Emmy Vos", 6],
    ]);
    const team = understood(
      sheet("Overzicht", typed),
      sheet("Export 01-09-2025", [["Cliëntnr", "Klantmanager"], ...list]),
    );
    expect(figuresOf(team)).toEqual(["Anne Smit 36/8", "Bob Bos 28/4", "Emmy Vos 24/6"]);
    expect(team.doubts).toContainEqual(
      expect.objectContaining({ code: "other-figures", text: "Anne Smit", figure: 8, other: 7 }),
    );
  });

  test("a legend says which codes are over", () => {
    const rows = clientsOf([
      ["Anne Smit", 6],
      ["Bob Bos", 5],
      ["Emmy Vos", 4],
    ]).map((row, at): Row => [...row, at % 5 === 0 ? "B" : "L"]);
    const legend = sheet("Legenda", [
      ["St", "Betekenis"],
      ["L", "lopend"],
      ["B", "beëindigd"],
    ]);
    const team = understood(hours, sheet("Lijst", [["Cliëntnr", "Klantmanager", "St"], ...rows]), legend);
    expect(figuresOf(team)).toEqual(["Anne Smit 36/4", "Bob Bos 28/4", "Emmy Vos 24/4"]);
    expect(team.doubts).toContainEqual(expect.objectContaining({ code: "list-ended", figure: 3 }));
  });

  test("hired people on a sheet of their own are of the team", () => {
    const hired = sheet("Inhuur", [
      ["Naam", "Bureau", "Uren p/w", "Einde inzet"],
      ["Ilse Pot", "Flex", 32, day("2025-12-31")],
      ["Hilde Mol", "Flex", 18, day("2025-12-31")],
    ]);
    const rows = clientsOf([
      ["Anne Smit", 6],
      ["Bob Bos", 5],
      ["Emmy Vos", 4],
      ["Ilse Pot", 5],
      ["Hilde Mol", 3],
    ]);
    const team = understood(hours, hired, sheet("Lijst", [["Cliëntnr", "Klantmanager"], ...rows]));
    expect(figuresOf(team)).toEqual([
      "Anne Smit 36/6",
      "Bob Bos 28/5",
      "Emmy Vos 24/4",
      "Ilse Pot 32/5",
      "Hilde Mol 18/3",
    ]);
    expect(codesOf(team)).toContain("tables-added");
  });

  const owners = [
    ["Anne Smit", 6],
    ["Bob Bos", 5],
    ["Emmy Vos", 4],
  ] as const;

  test("lists of several systems count together, also where one numbers cases; a case's number is nobody's", () => {
    // One case has the number that a client has elsewhere.
    const cases = clientsOf(owners).map(([number, owner]): Row => [number ?? null, "Algemene bijstand", owner ?? null]);
    const team = understood(
      hours,
      sheet("Noord", [["Cliëntnr", "Klantmanager"], ...clientsOf(owners)]),
      sheet("Zuid", [["Zaak", "Soort", "Casemanager"], ...cases]),
    );
    expect(figuresOf(team)).toEqual(["Anne Smit 36/12", "Bob Bos 28/10", "Emmy Vos 24/8"]);
    expect(team.doubts).toContainEqual(expect.objectContaining({ code: "lists-added", text: "Noord, Zuid" }));
  });

  test("a list beside the one that counts is said, where it may hold clients too", () => {
    const others = clientsOf(owners).map(([, owner], at): Row => [`R-${4000 + at}`, owner ?? null]);
    const team = understood(
      hours,
      sheet("Noord", [["Cliëntnr", "Klantmanager"], ...clientsOf(owners)]),
      sheet("Zuid", [["Registratie", "Casemanager"], ...others]),
    );
    expect(figuresOf(team)).toEqual(["Anne Smit 36/6", "Bob Bos 28/5", "Emmy Vos 24/4"]);
    expect(team.doubts).toContainEqual(expect.objectContaining({ code: "list-beside", text: "Zuid", figure: 15 }));
  });

  test("a legend of names beside a list of clients is no column of it, and its colours are said", () => {
    const legend: Row[] = [
      ["kleuren:", "uren"],
      ["Anne Smit", 36],
      ["Bob Bos", 28],
      ["Emmy Vos", 24],
    ];
    const clients = Array.from({ length: 26 }, (_, at): Row => [
      40_000 + at,
      `Jansen, ${String.fromCharCode(65 + (at % 13))}.`,
      day(`19${60 + at}-05-01`),
    ]);
    const rows = [["dossier", "naam", "geboren"], ...clients].map((row, at): Row => [
      ...row,
      null,
      ...(legend[at] ?? []),
    ]);
    const team = understood(sheet("Bestand", rows));
    expect(figuresOf(team).filter((figures) => !figures.endsWith("/-"))).toEqual([]);
    expect(team.doubts).toContainEqual(expect.objectContaining({ code: "meaning-in-looks", text: "kleuren:" }));
  });
});

describe("what is said", () => {
  test("whom the typed totals leave out", () => {
    const rows = [
      ["geel = vertrokken"],
      ["naam", "uren", "klanten"],
      ["Anne Smit", 36, 90],
      ["Bob Bos", 28, 61],
      ["Emmy Vos", 24, 40],
      ["Ilse Pot", 20, 37],
      ["Totaal", 80, 167],
    ];
    const team = understood(grid(rows));
    expect(team.doubts).toContainEqual(expect.objectContaining({ code: "total-without", text: "Bob Bos" }));
    expect(codesOf(team)).toContain("meaning-in-looks");
  });

  test("a cell that cannot be read does not take its row away without a word", () => {
    const counts = [
      ["Klantmanager", "Aantal cliënten"],
      ["Anne Smit", 90],
      ["Bob Bos", "#N/A"],
      ["Emmy Vos", 41],
    ];
    const team = understood(hours, sheet("Caseload", counts));
    expect(team.doubts).toContainEqual(expect.objectContaining({ code: "unreadable-number", text: "#N/A" }));
  });

  test("somebody below the total who lacks a figure that all others have", () => {
    const rows = [
      ["Naam", "Uren", "Cliënten"],
      ["Anne Smit", 36, 90],
      ["Bob Bos", 28, 60],
      ["Emmy Vos", 24, 41],
      ["Totaal", 88, 191],
      [],
      ["Ilse Pot", 20, null],
    ];
    expect(understood(grid(rows)).doubts).toContainEqual(
      expect.objectContaining({ code: "other-people", text: "Ilse Pot" }),
    );
  });
});

describe("leave, staff, legends and names written in many ways", () => {
  test("a balance of leave is more than a week, and is not taken off the hours", () => {
    const team = understood(
      grid([
        ["", "Anne Smit", "Bob Bos", "Emmy Vos"],
        ["Contracturen", 36, 28, 24],
        ["Totaal klanten", 90, 70, 60],
        ["Verlof (uren nog over)", 45, 67, 134],
      ]),
    );
    expect(figuresOf(team)).toEqual(["Anne Smit 36/90", "Bob Bos 28/70", "Emmy Vos 24/60"]);
    expect(team.doubts).toEqual([
      { code: "deduction-unused", cells: [{ sheet: "Blad1", row: 3, column: 0 }], text: "Verlof (uren nog over)" },
    ]);
  });

  test("hours of a year have leave of a year beside them", () => {
    const team = understood(
      grid([
        ["Medewerker", "Bruto jaaruren", "Verlof", "Klanten"],
        ["Anne Smit", 1872, 215, 90],
        ["Bob Bos", 1456, 167, 70],
        ["Emmy Vos", 1248, 144, 60],
      ]),
    );
    expect(figuresOf(team)).toEqual(["Anne Smit 36/90", "Bob Bos 28/70", "Emmy Vos 24/60"]);
    expect(codesOf(team)).toContain("deduction-unused");
  });

  test("leave in hours a week is taken off", () => {
    const team = understood(
      grid([
        ["Naam", "Uren", "Verlof", "Cliënten"],
        ["Anne Smit", 36, 4, 90],
        ["Bob Bos", 28, 0, 70],
      ]),
    );
    expect(codesOf(team)).not.toContain("deduction-unused");
    expect(team.tables[0]?.rows[0]?.absence?.value).toBe(4);
  });

  test("who has a word for staff in the row and no number of clients does not count", () => {
    const team = understood(
      grid([
        ["Naam", "Uren", "Caseload", ""],
        ["Anne Smit", 36, 90, ""],
        ["Bob Bos", 28, 70, ""],
        ["Carla Kok", 24, 50, ""],
        ["Emmy Vos", 24, "n.v.t.", "administratie"],
      ]),
    );
    expect(figuresOf(team)).toEqual(["Anne Smit 36/90", "Bob Bos 28/70", "Carla Kok 24/50"]);
    expect(codesOf(team)).toContain("no-caseload");
  });

  test("a legend of statuses beside the legend of caseworkers names nobody", () => {
    const list = [5, 4, 6].flatMap((clients, owner) =>
      Array.from({ length: clients }, (_, at): Row => [
        40_000 + owner * 100 + at,
        at % 2 ? "L" : "O",
        `K0${owner + 1}7`,
      ]),
    );
    const team = understood(
      sheet("Export", [["CLT_ID", "STAT", "CONS_CD"], ...list]),
      sheet("Codes", [
        ["STAT", "betekenis", "", "CONS_CD", "consulent", "uren_pw"],
        ["L", "lopend", "", "K017", "Anne Smit", 36],
        ["O", "opgeschort", "", "K027", "Bob Bos", 28],
        ["", "", "", "K037", "Emmy Vos", 24],
      ]),
    );
    expect(figuresOf(team)).toEqual(["Anne Smit 36/5", "Bob Bos 28/4", "Emmy Vos 24/6"]);
  });

  describe.each([
    ["letters", "L", "T", "B"],
    ["numbers", 1, 2, 9],
  ] as const)("a legend of statuses in %s on the team's own sheet", (_, running, inPart, over) => {
    const team = sheet("codes", [
      ["Code", "Naam", "Uren", null, "Stat", "Betekenis"],
      ["ASM", "Anne Smit", 36, null, running, "lopend"],
      ["BBO", "Bob Bos", 28, null, inPart, "lopend, in traject"],
      ["EVO", "Emmy Vos", 24, null, over, "beëindigd (blijft in de lijst)"],
      ["IPO", "Ilse Pot", 32],
    ]);
    const statuses = [running, over, inPart, running, running];
    const rows = ["ASM", "BBO", "EVO", "IPO"].flatMap((code, who) =>
      Array.from({ length: 10 - who }, (__, at): Row => [
        40_000 + 100 * who + at,
        "Pw",
        statuses[at % 5] ?? null,
        code,
      ]),
    );
    const list = sheet("bestand", [["Nr", "Reg", "Stat", "KM"], ...rows]);

    test("says which rows are over, and names nobody", () => {
      const read = understood(list, team);
      expect(figuresOf(read)).toEqual(["Anne Smit 36/8", "Bob Bos 28/7", "Emmy Vos 24/6", "Ilse Pot 32/5"]);
      expect(read.doubts).toContainEqual(expect.objectContaining({ code: "list-ended", figure: 8, text: "Stat" }));
      expect(codesOf(read)).not.toContain("second-caseworker");
    });
  });

  test("a code whose meaning says neither is asked about with its meaning", () => {
    const rows = ["L", "O", "B", "L", "L", "O"].map((code, at): Row => [
      40_000 + at,
      at % 2 ? "Bob Bos" : "Anne Smit",
      code,
    ]);
    const legend = sheet("Codes", [
      ["St", "Betekenis"],
      ["L", "lopend"],
      ["O", "opgeschort"],
      ["B", "beëindigd"],
    ]);
    const read = understood(hours, sheet("Lijst", [["Cliëntnr", "Klantmanager", "St"], ...rows]), legend);
    expect(read.doubts).toContainEqual(
      expect.objectContaining({ code: "list-status-unknown", figure: 2, text: "O = opgeschort" }),
    );
  });

  test("codes of the team are none of a status where a waiting list stands below them", () => {
    const rows = ["ASM", "BBO", "ASM", "WL", "EVO", "BBO", "ASM"].map((code, at): Row => [40_000 + at, "Pw", code]);
    const team = sheet("codes", [
      ["code", "wie", "uren"],
      ["ASM", "Anne Smit", 36],
      ["BBO", "Bob Bos", 28],
      ["EVO", "Emmy Vos", 24],
      ["WL", "wachtlijst (nog niet toegewezen)"],
    ]);
    const read = understood(sheet("bestand", [["dossier", "regeling", "KM"], ...rows]), team);
    expect(figuresOf(read).slice(0, 3)).toEqual(["Anne Smit 36/3", "Bob Bos 28/2", "Emmy Vos 24/1"]);
  });

  test("statuses beside short names of the team are no codes", () => {
    const list = sheet("Lijst", [
      ["Cliëntnr", "Wie"],
      ...["Anne", "Bob", "Anne", "Emmy", "Bob", "Anne"].map((who, at): Row => [40_000 + at, who]),
    ]);
    const team = sheet("Team", [
      ["Naam", "Status", "Uren"],
      ["Anne", "actief", 36],
      ["Bob", "lopend", 28],
      ["Emmy", "gestart", 24],
    ]);
    expect(figuresOf(understood(list, team))).toEqual(["Anne 36/3", "Bob 28/2", "Emmy 24/1"]);
  });

  test("clients who are told by their names count, however the caseworkers are written", () => {
    const written = ["anne", "A. Smit", "Bos", "Bob", "EMMY", "Vos", "Anne Smit", "Bob Bos"];
    const rows = Array.from({ length: 40 }, (_, at): Row => [
      `Jansen, ${String.fromCharCode(65 + (at % 26))}.${at > 25 ? "B." : ""}`,
      `Esweg ${at}`,
      written[at % written.length] ?? "",
    ]);
    const team = understood(hours, sheet("Blad1", [["naam klant", "adres", "wie"], ...rows]));
    expect(figuresOf(team)).toEqual(["Anne Smit 36/15", "Bob Bos 28/15", "Emmy Vos 24/10"]);
  });
});

test("names with their hours above the clients of each part a list also below the rows that are read whole", () => {
  const header = ["dossier", "klant", "regeling"];
  const of = (from: number, clients: number) =>
    Array.from({ length: clients }, (_, at): Row => [from + at, `Jansen, ${String.fromCharCode(65 + at)}.`, "Pw"]);
  const rows: Row[] = [
    ["Anne Smit (36 uur)"],
    header,
    ...of(4000, 9),
    [],
    ["Bob Bos (28 uur)"],
    header,
    ...of(5000, 14),
    [],
    ["Emmy Vos (24 uur)"],
    header,
    ...of(6000, 12),
    [],
    ["Ilse Pot (32 uur)"],
    header,
    ...of(7000, 8),
  ];
  const team = understoodFromTop(20, sheet("Klanten", rows));
  expect(figuresOf(team)).toEqual(["Anne Smit 36/9", "Bob Bos 28/14", "Emmy Vos 24/12", "Ilse Pot 32/8"]);
  expect(codesOf(team)).toEqual([]);
});
