import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

const sheet = (name: string, rows: readonly Row[]) => grid(rows, { sheet: name });

describe("figures that other columns and rows explain", () => {
  test("what adds up the days of the week are hours and no clients", () => {
    const roster = [
      [null, "ma", "di", "wo", "do", "vr", "totaal"],
      ["Anne", 9, 9, null, 9, 9, 36],
      ["Bob", 8, 8, 8, null, 4, 28],
      ["Emmy", null, 8, 8, 8, null, 24],
      ["bezetting", 2, 3, 2, 2, 2, null],
    ];
    const caseload = [
      ["Wie", "Cliënten"],
      ["Emmy", 41],
      ["Bob", 60],
      ["Anne", 90],
    ];
    const team = understood(sheet("Rooster", roster), sheet("Caseload", caseload));
    expect(figuresOf(team)).toEqual(["Anne 36/90", "Bob 28/60", "Emmy 24/41"]);
  });

  test("the stand after what came and went goes before the stand that it began with", () => {
    const rows = [
      ["Coach", "Uren", "Stand 1-8", "Instroom", "Uitstroom", "Stand 1-9"],
      ["Anne", 36, 88, 5, 3, 90],
      ["Bob", 28, 63, 1, 4, 60],
      ["Emmy", 24, 40, 3, 2, 41],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne 36/90", "Bob 28/60", "Emmy 24/41"]);
  });

  test("a row that adds up two tables is nobody", () => {
    const rows = [
      ["Naam", "Uren", "Cliënten", null, null, "Naam", "Uren", "Cliënten"],
      ["Anne Smit", 36, 90, null, null, "Emmy Vos", 24, 41],
      ["Bob Bos", 28, 60, null, null, "Gerard Kok", 32, 72],
      ["Hilde Mol", 20, 37, null, null, "Ilse Pot", 16, 30],
      ["Totaal", 84, 187, null, null, "Totaal", 72, 143],
      [],
      ["Noord + Zuid", 156, 330],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual([
      "Anne Smit 36/90",
      "Bob Bos 28/60",
      "Hilde Mol 20/37",
      "Emmy Vos 24/41",
      "Gerard Kok 32/72",
      "Ilse Pot 16/30",
    ]);
  });

  test("days times hours a day stand in one cell", () => {
    const rows = [
      ["Wie", "Werkt", "Klanten"],
      ["Anne", "4x9", 90],
      ["Bob", "4 x 7 uur", 60],
      ["Emmy", "5x4,8", 41],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne 36/90", "Bob 28/60", "Emmy 24/41"]);
  });

  test("below a total and a blank row other things are counted", () => {
    const rows = [
      ["Klantmanager", "Uren", "Cliënten"],
      ["Anne", 36, 90],
      ["Bob", 28, 60],
      ["Emmy", 24, 41],
      ["Totaal", 88, 191],
      [],
      ["Redenen uitstroom"],
      ["Werk", 12],
      ["Verhuizing", 5],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne 36/90", "Bob 28/60", "Emmy 24/41"]);
  });
});

test("cards with a name above them, beside and below each other", () => {
  const rows = [
    ["Anne Smit", null, null, "Bob Bos", null],
    ["Uren", 36, null, "Uren", 28],
    ["Caseload", 90, null, "Caseload", 60],
    ["Uitstroom", 7, null, "Uitstroom", 5],
    [],
    ["Emmy Vos", null, null, "Gerard Kok", null],
    ["Uren", 24, null, "Uren", 32],
    ["Caseload", 41, null, "Caseload", 72],
    ["Uitstroom", 4, null, "Uitstroom", 6],
  ];
  const figures = figuresOf(understood(grid(rows)));
  expect(figures.sort()).toEqual(["Anne Smit 36/90", "Bob Bos 28/60", "Emmy Vos 24/41", "Gerard Kok 32/72"]);
});

describe("who is who", () => {
  test("somebody with hours and nobody in the list is asked about, beside others with many", () => {
    const team = [
      ["Klantmanager", "Contract (u)"],
      ["Anne", 36],
      ["Bob", 28],
      ["Emmy", 32],
      ["Gerard", 24],
    ];
    const clients = ["Anne", "Bob", "Gerard"].flatMap((name, who) =>
      Array.from({ length: 12 }, (_, client) => [`C${100 * who + client}`, name]),
    );
    const lists = grid([["Cliëntnummer", "Klantmanager"], ...clients], { sheet: "Lijst" });
    const { doubts } = understood(grid(team, { sheet: "Team" }), lists);
    expect(doubts.filter(({ code }) => code === "without-clients").map(({ text }) => text)).toEqual(["Emmy"]);
  });

  test("a 0 that somebody typed is no question", () => {
    const rows = [
      ["Klantmanager", "Contract (u)", "Cliënten"],
      ["Anne", 36, 90],
      ["Bob", 28, 60],
      ["Emmy", 32, 0],
      ["Gerard", 24, 41],
    ];
    expect(understood(grid(rows)).doubts).toEqual([]);
  });

  test("a call name in brackets tells whose a first name is", () => {
    const contracts = [
      ["Naam", "Uren per week"],
      ["Bakker, L. (Linda)", 36],
      ["Meulen, L. van der (Linda)", 28],
      ["Bouzidi, M. (Mohamed)", 24],
    ];
    const caseload = [
      ["Wie", "Cliënten"],
      ["Linda B.", 90],
      ["Linda vd M.", 60],
      ["Mo", 41],
    ];
    expect(figuresOf(understood(sheet("Contracten", contracts), sheet("Caseload", caseload)))).toEqual([
      "Bakker, L. (Linda) 36/90",
      "Meulen, L. van der (Linda) 28/60",
      "Bouzidi, M. (Mohamed) 24/41",
    ]);
  });

  test("without clients and with a functie that nobody with clients has, somebody does other work", () => {
    const department = [
      ["Medewerker", "Functie", "Contracturen"],
      ["Anne Smit", "Klantmanager", 36],
      ["Bob Bos", "Klantmanager", 28],
      ["Emmy Vos", "Klantmanager", 24],
      ["Gerard Kok", "Jobcoach", 36],
      ["Hilde Mol", "Administratief medewerker", 20],
    ];
    const caseload = [
      ["Wie", "Cliënten"],
      ["Smit, Anne", 90],
      ["Bos, Bob", 60],
      ["Vos, Emmy", 41],
    ];
    const team = understood(sheet("Formatie", department), sheet("Caseload", caseload));
    expect(figuresOf(team)).toEqual(["Anne Smit 36/90", "Bob Bos 28/60", "Emmy Vos 24/41"]);
    expect(codesOf(team)).toContain("no-caseload");
  });
});

describe("what stands beside or below the team", () => {
  const budget = [
    ["Begroting", 2025, 2026],
    ["Salarissen", 412000, 431500],
    ["Inhuur", 56250, 20000],
    ["Totaal", 468250, 451500],
  ];
  const leave = [
    ["Medewerker", "Verlofsaldo", "Opgenomen"],
    ["Anne Smit", 24, 8],
    ["Bob Bos", 85, 37],
    ["Emmy Vos", 146, 26],
  ];
  const born = day("1980-02-01");
  const listOf = (...names: readonly string[]): Row[] => [
    ["Cliëntnr", "Consulent", "Geboren"],
    ...names.flatMap((name) => ["1", "2", "3"].map((number): Row => [`${name}${number}`, name, born])),
  ];

  test("a budget of two years is no part of the months above it", () => {
    const team = [
      ["Wie", "jun 2025", "jul 2025", "aug 2025", "Contracturen"],
      ["Anne", 120, 122, 90, 36],
      ["Bob", 88, 84, 60, 28],
      ["Emmy", 67, 65, 41, 24],
    ];
    const rows = [...team, [], [], [], ...budget];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne 36/90", "Bob 28/60", "Emmy 24/41"]);
  });

  test("a budget below last year's sheet does not make it the one that counts", () => {
    const year = (name: string, clients: number, ...below: readonly Row[]) =>
      sheet(name, [["Behandelaar", "Uren", "Trajecten"], ["Anne Smit", 36, clients], ["Bob Bos", 28, 60], ...below]);
    const team = understood(year("2025", 90), year("2024", 95, [], [], [], ...budget));
    expect(figuresOf(team)).toEqual(["Anne Smit 36/90", "Bob Bos 28/60"]);
  });

  test("what was taken up of leave is neither hours nor clients", () => {
    const hours = sheet("Formatie", [
      ["Naam", "Uren"],
      ["Anne Smit", 36],
      ["Bob Bos", 28],
      ["Emmy Vos", 24],
    ]);
    const coded = understood(hours, sheet("Cliënten", listOf("XA1", "XB2", "XC3")), sheet("Overzicht", leave));
    expect(coded.nearest).toMatchObject({ lacks: "clients", place: "Formatie!A1:B4" });
    const named = understood(sheet("Cliënten", listOf("Anne Smit", "Bob Bos")), sheet("Overzicht", leave));
    expect(figuresOf(named)).toEqual([]);
  });

  test("the most that somebody may have is no number of clients, also where nothing else is", () => {
    const rows = [
      ["Trajectbegeleider", "Max. caseload", "Arbeidsduur"],
      ["Anne Smit", 120, 36],
      ["Bob Bos", 120, 28],
      ["Emmy Vos", 120, 24],
    ];
    const team = understood(sheet("Team", rows));
    expect(figuresOf(team)).toEqual(["Anne Smit 36/-", "Bob Bos 28/-", "Emmy Vos 24/-"]);
    expect(team.nearest).toMatchObject({ lacks: "clients" });
  });

  test("headers down the side of a table with the names on top are nobody", () => {
    const rows = [
      ["Wie", "Smit, A.", "Bos, N.", "Vos, E.", "Kok, G.", "n.t.b.", "Totaal"],
      ["Einde contract", null, null, null, "31-12-2024", null, null],
      ["Formatie-uren", "36 uur", "28 uur", "24 uur", "36 uur", "36 uur", "160 uur"],
      ["Evenredig", 3, 2, 2, 0, null, null],
    ];
    const team = understood(sheet("Bezetting", rows), sheet("Cliënten", listOf("A. Smit", "N. Bos", "E. Vos")));
    expect(figuresOf(team)).toEqual(["Smit, A. 36/3", "Bos, N. 28/3", "Vos, E. 24/3"]);
  });

  test("abbreviated headers down the side are nobody either", () => {
    const rows = [
      ["Mdw.", "Anne", "Bob", "Emmy"],
      ["Einde contract", "31-12-2026", null, "31-7-2025"],
      ["u.p.w.", "36 uur (ma t/m do)", "28 u, vrijdag vrij", "24u"],
      ["Vorig jaar", 23, 13, 3],
    ];
    const team = understood(sheet("Team", rows), sheet("Cliënten", listOf("Anne", "Bob")));
    expect(figuresOf(team)).toEqual(["Anne 36/3", "Bob 28/3"]);
  });

  test("fte before the names, and treden, are a team and no norm times", () => {
    const rows = [
      ["Formatie fte", "Naam", null, null, "Trede 1", "Trede 2", "Naam"],
      [null, "Werk", null, null, null, null, "Werk"],
      [1, "Anne Smit", null, null, 60, 30, "Anne Smit"],
      [0.5, "Bob Bos", null, null, 20, 40, "Bob Bos"],
      [1, "Emmy Vos", null, null, 11, 30, "Emmy Vos"],
    ];
    expect(figuresOf(understood(sheet("Team", rows)))).toEqual(["Anne Smit 36/90", "Bob Bos 18/60", "Emmy Vos 36/41"]);
  });

  test("two tables without headers, with the same people and a blank row among them", () => {
    const rows = (...[anne, bob, emmy, gerard, all]: readonly number[]): Row[] => [
      ["Anne Smit", anne ?? 0],
      ["Bob Bos", bob ?? 0],
      [],
      ["Emmy Vos", emmy ?? 0],
      ["Gerard Kok", gerard ?? 0],
      ["Alles bij elkaar", all ?? 0],
    ];
    const team = understood(
      sheet("Overzicht", [
        ["Peildatum:", day("2025-09-01")],
        [],
        ...rows(36, 28, 24, 32, 120),
        [],
        [],
        ["Verdeling nu"],
        ...rows(90, 60, 41, 72, 263),
      ]),
    );
    expect(figuresOf(team)).toEqual(["Anne Smit 36/90", "Bob Bos 28/60", "Emmy Vos 24/41", "Gerard Kok 32/72"]);
  });

  test("a sheet of an earlier year does not outweigh two tables of now", () => {
    const hours = [
      ["Medewerker", "Uren"],
      ["Anne Smit", 36],
      ["Bob Bos", 28],
      ["Emmy Vos", 24],
    ];
    const counts = [
      ["Wie", "Caseload"],
      ["Anne Smit", 90],
      ["Bob Bos", 60],
      ["Emmy Vos", 41],
    ];
    const before = [
      ["Medewerker", "18 t/m 26", "27 t/m AOW", "Totaal", "Uren"],
      ["Anne Smit", 40, 60, 100, 36],
      ["Bob Bos", 20, 45, 65, 24],
      ["Emmy Vos", 11, 40, 51, 24],
      ["Totaal", 71, 145, 216, 84],
    ];
    const team = understood(sheet("Team", [...hours, [], [], ...counts]), sheet("Formatie 2023", before));
    expect(figuresOf(team)).toEqual(["Anne Smit 36/90", "Bob Bos 28/60", "Emmy Vos 24/41"]);
  });

  test("other hours of an old table beside the newest month are said", () => {
    const months = ["mei 2025", "jun 2025", "jul 2025", "aug 2025"];
    const rows = [
      ["Mdw.", "Contr.u.", null, "Mdw.", ...months],
      ["Smit, Anne", 36, null, "Smit, Anne", 86, 87, 88, 90],
      ["Bos, Bob", 31.5, null, "Bos, Bob", 65, 64, 63, 60],
      ["Vos, Emmy", 24, null, "Vos, Emmy", 38, 39, 40, 41],
      [],
      [],
      [],
      ["Situatie 1 juli 2024 (oud)"],
      ["Mdw.", "Contr.u.", ...months],
      ["Smit, Anne", 36, 87, 88, 89, 91],
      ["Bos, Bob", 27.5, 66, 65, 64, 61],
      ["Vos, Emmy", 24, 39, 40, 41, 42],
    ];
    const { doubts } = understood(sheet("Team", rows));
    const hours = doubts.filter(({ code, field }) => code === "other-figures" && field === "hours");
    expect(hours).toEqual([expect.objectContaining({ text: "Bos, Bob" })]);
  });
});

describe("lists with more than one name in a row", () => {
  const born = day("1980-02-01");
  const hours = (name: string, ...people: readonly Row[]) => sheet(name, [["Naam", "Uren"], ...people]);

  test("the caseworker from a date goes before the one until it", () => {
    const clients = ["Anne", "Anne", "Bob", "Bob", "Bob"].map((now, at) => [
      `K${at + 1}`,
      at === 0 ? "Bob" : now,
      now,
      born,
    ]);
    const list = [["Nummer", "KM tot 1-9-2025", "KM vanaf 1-9-2025", "Geboortedatum"], ...clients];
    const team = understood(hours("Uren", ["Anne", 36], ["Bob", 28]), sheet("Herverdeling", list));
    expect(figuresOf(team)).toEqual(["Anne 36/2", "Bob 28/3"]);
    expect(codesOf(team)).toContain("second-caseworker");
  });

  test("a team that is there for information is not added to our own", () => {
    const clients = ["Anne", "Anne", "Bob", "Bob", "Bob"].map((own, at) => [
      `K${at + 1}`,
      at % 2 === 0 ? "Emmy" : "Gerard",
      own,
    ]);
    const list = [["Cliëntnr", "Consulent Inkomen", "Consulent Werk"], ...clients];
    const team = understood(
      sheet("Cliënten", list),
      hours("Team Werk", ["Anne", 36], ["Bob", 28]),
      hours("Team Inkomen (ter info)", ["Emmy", 24], ["Gerard", 32]),
    );
    expect(figuresOf(team)).toEqual(["Anne 36/2", "Bob 28/3"]);
  });
});
