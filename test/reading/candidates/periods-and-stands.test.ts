import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

const sheet = (name: string, rows: readonly (readonly TestCell[])[]) => grid(rows, { sheet: name });

test("of stands at the beginning and now the newest counts; a merged group reaches no farther than its cells", () => {
  const rows = [
    [null, null, null, "Instroom", null, null, null, "Uitstroom", null, null, null, null],
    [
      "Klantmanager",
      "Uren",
      "Stand 1-1",
      "jan-feb",
      "mrt-apr",
      "mei-jun",
      "jul-aug",
      "jan-feb",
      "mrt-apr",
      "mei-jun",
      "jul-aug",
      "Stand 1-9",
    ],
    ["Anne Smit", 28, 63, 5, 6, 6, 3, 5, 8, 6, 8, 56],
    ["Bob Bos", 32, 54, 7, 4, 6, 5, 6, 3, 1, 5, 61],
    ["Emmy Vos", 34, 61, 8, 4, 4, 5, 5, 4, 6, 2, 65],
    ["Ilse Pot", 36, 57, 6, 6, 1, 7, 2, 3, 2, 8, 62],
  ];
  expect(figuresOf(understood(grid(rows, { merges: ["D1:G1", "H1:K1"] })))).toEqual([
    "Anne Smit 28/56",
    "Bob Bos 32/61",
    "Emmy Vos 34/65",
    "Ilse Pot 36/62",
  ]);
});

test.each(["wk33", "Wk 33", "Wk. 33", "week33"])("of weeks beside each other, %s and on, the last counts", (first) => {
  const weeks = [33, 34, 35, 36, 40].map((week) => first.replace("33", String(week)));
  const rows = [
    ["Klantmanager", "Uren", ...weeks],
    ["Anne Smit", 28, 63, 60, 61, 56, null],
    ["Bob Bos", 32, 54, 57, 59, 61, null],
    ["Emmy Vos", 34, 61, 66, 64, 65, null],
  ];
  const team = understood(grid(rows));
  expect(figuresOf(team)).toEqual(["Anne Smit 28/56", "Bob Bos 32/61", "Emmy Vos 34/65"]);
  expect(team.doubts).toEqual([expect.objectContaining({ code: "newest-taken", text: weeks[3] })]);
});

test("a total behind a merged group is the group's", () => {
  const rows = [
    [null, null, "Aantallen uitkeringsgerechtigden", null, null, null, null],
    ["Casemanager", "Uren/wk", "P-wet 27+", "Statush.", "Totaal", "Norm", "+/-"],
    ["Anne Smit", 32, 45, 10, 55, 53, 2],
    ["Bob Bos", 32, 42, 5, 47, 53, -6],
    ["Emmy Vos", 24, 33, 10, 43, 40, 3],
    ["Ilse Pot", 16, 21, 8, 29, 27, 2],
  ];
  expect(figuresOf(understood(grid(rows, { merges: ["C1:D1"] })))).toEqual([
    "Anne Smit 32/55",
    "Bob Bos 32/47",
    "Emmy Vos 24/43",
    "Ilse Pot 16/29",
  ]);
});

test("hours of two weeks are halved", () => {
  const rows = [
    ["Naam", "Uren per 2 weken", "even week", "oneven week", "Cliënten"],
    ["Anne Smit", 72, 36, 36, 85],
    ["Bob Bos", 64, 36, 28, 63],
    ["Emmy Vos", 48, 24, 24, 51],
    ["Ilse Pot", 56, 32, 24, 80],
  ];
  expect(figuresOf(understood(grid(rows)))).toEqual([
    "Anne Smit 36/85",
    "Bob Bos 32/63",
    "Emmy Vos 24/51",
    "Ilse Pot 28/80",
  ]);
});

test("of contracts that say why they changed the one that has begun counts", () => {
  const counts = sheet("Aantallen", [
    ["Klantmanager", "Cliënten"],
    ["Anne Smit", 66],
    ["Bob Bos", 37],
    ["Emmy Vos", 73],
  ]);
  const contracts = sheet("Contracten", [
    ["Medewerker", "Ingangsdatum", "Uren", "Reden"],
    ["Anne Smit", day("2019-03-01"), 32, "indiensttreding"],
    ["Bob Bos", day("2020-01-01"), 20, "indiensttreding"],
    ["Emmy Vos", day("2021-03-01"), 24, "indiensttreding"],
    ["Anne Smit", day("2025-01-01"), 36, "op eigen verzoek"],
    ["Bob Bos", day("2025-11-01"), 24, "op eigen verzoek"],
  ]);
  expect(figuresOf(understood(counts, contracts)).sort()).toEqual([
    "Anne Smit 36/66",
    "Bob Bos 20/37",
    "Emmy Vos 24/73",
  ]);
});

test("a contract that extends another runs beside it", () => {
  const counts = sheet("Aantallen", [
    ["Klantmanager", "Cliënten"],
    ["Anne Smit", 66],
    ["Bob Bos", 37],
    ["Emmy Vos", 73],
  ]);
  const contracts = sheet("Dienstverbanden", [
    ["Medewerker", "Soort", "Uren p/w", "Begindatum", "Einddatum"],
    ["Anne Smit", "Vast", 18, day("2013-04-01"), null],
    ["Anne Smit", "Tijdelijke uitbreiding", 10, day("2025-03-01"), day("2026-02-28")],
    ["Bob Bos", "Vast", 32, day("2011-04-01"), null],
    ["Emmy Vos", "Vast", 28, day("2019-04-01"), null],
  ]);
  expect(figuresOf(understood(contracts, counts)).sort()).toEqual([
    "Anne Smit 28/66",
    "Bob Bos 32/37",
    "Emmy Vos 28/73",
  ]);
});

test("a row with more hours than a week has, under a name that is none, adds up", () => {
  const rows = [
    ["Team Noord", null, null, null, "Team Zuid", null, null],
    ["Klantmanager", "Uren", "Cliënten", null, "Klantmanager", "Uren", "Cliënten"],
    ["Anne Smit", 28, 45, null, "Emmy Vos", 28, 61],
    ["Bob Bos", 36, 69, null, "Ilse Pot", 24, 56],
    ["Kees Kok", 24, 39, null, "Nico Das", 36, 84],
    ["Totaal", 88, 153, null, "Totaal", 88, 201],
    [null, null, null, null, null, null, null],
    ["Noord + Zuid", 176, 354, null, null, null, null],
  ];
  expect(figuresOf(understood(grid(rows)))).toEqual([
    "Anne Smit 28/45",
    "Bob Bos 36/69",
    "Kees Kok 24/39",
    "Emmy Vos 28/61",
    "Ilse Pot 24/56",
    "Nico Das 36/84",
  ]);
});

test("headings with a dash and the hours say whose the clients below are", () => {
  const part = (name: string, from: number, count: number): TestCell[][] => [
    [name, null, null],
    ["Dossier", "Naam", "Regeling"],
    ...Array.from({ length: count }, (_, at): TestCell[] => [
      from + at * 3,
      `${"ABCDEFGHIJKLM"[at] ?? ""}. Said`,
      "PW",
    ]),
    [null, null, null],
  ];
  const rows = [...part("Anne Smit – 18 uur", 430_100, 12), ...part("Bob Bos – 30 uur", 431_200, 9)];
  expect(figuresOf(understood(grid(rows)))).toEqual(["Anne Smit 18/12", "Bob Bos 30/9"]);
});

test("'58 doss.' is a number of clients", () => {
  const rows = [
    ["Wie", "Contract", "Caseload"],
    ["Anne Smit", "32 u", "64 dossiers"],
    ["Bob Bos", "24 u", "58 doss."],
    ["Emmy Vos", "36u", 62],
  ];
  expect(figuresOf(understood(grid(rows)))).toEqual(["Anne Smit 32/64", "Bob Bos 24/58", "Emmy Vos 36/62"]);
});

test.each([
  ["Caseload 1/9", "Caseload 1/1"],
  ["Dossiers 1-9", "Dossiers 1-1"],
])("of %s and %s the newest counts", (now, before) => {
  const rows = [
    ["Klantmanager", "fte", now, before],
    ["Anne Smit", 0.7778, 50, 44],
    ["Bob Bos", 0.5, 29, 23],
    ["Emmy Vos", 1, 56, 58],
  ];
  expect(figuresOf(understood(grid(rows)))).toEqual(["Anne Smit 28/50", "Bob Bos 18/29", "Emmy Vos 36/56"]);
});

test.each([
  ["texts", "1-9-2024", "1-9-2025", "prognose 1-1-2026"],
  ["dates", day("2024-09-01"), day("2025-09-01"), "prognose 1-1-2026"],
  ["years", 2024, 2025, "prognose 2026"],
])("hours and clients below the same days, in %s, are of the newest that has begun", (_, before, now, later) => {
  const rows: readonly (readonly TestCell[])[] = [
    [null, before, null, now, null, later, null],
    ["Klantmanager", "uren", "cliënten", "uren", "cliënten", "uren", "cliënten"],
    ["Anne Smit", 36, 64, 36, 69, 36, 70],
    ["Bob Bos", 32, 41, 32, 49, 32, 58],
    ["Emmy Vos", null, null, 28, 45, 28, 48],
    ["Ilse Pot", 36, 48, 30, 54, 30, 52],
  ];
  const team = understood(grid(rows, { merges: ["B1:C1", "D1:E1", "F1:G1"] }));
  expect(figuresOf(team)).toEqual(["Anne Smit 36/69", "Bob Bos 32/49", "Emmy Vos 28/45", "Ilse Pot 30/54"]);
});

describe("a stand, and who came and went since", () => {
  const people = [
    ["Anne", 36, 88, 5, 3, 1, 1],
    ["Bob", 28, 63, 1, 4, 0, 2],
    ["Emmy", 24, 40, 3, 2, 2, 0],
  ] as const;

  test.each(["Stand 1-1", "Beginstand"])("%s is no stand of now: it is worked out, and said", (header) => {
    const rows = people.map(([name, hours, stand, came, went]) => [name, hours, stand, came, went]);
    const team = understood(grid([["Naam", "Uren", header, "Instroom", "Uitstroom"], ...rows]));
    expect(figuresOf(team)).toEqual(["Anne 36/90", "Bob 28/60", "Emmy 24/41"]);
    expect(codesOf(team)).toEqual(["stand-worked-out"]);
  });

  test("only the months that are over change it, with the hours in a table without headers below", () => {
    const changes = people.map(([name, , stand, ...months]) => [name, stand, ...months]);
    const rows = [
      ["Mutatiestaat"],
      [],
      ["Klantmanager", "Stand 1-7", "aug", null, "sep", null],
      [null, null, "in", "uit", "in", "uit"],
      ...changes,
      [],
      [],
      ["Contracturen"],
      ...people.map(([name, hours]) => [name, hours]),
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne 36/90", "Bob 28/60", "Emmy 24/41"]);
  });

  test.each([
    ["Nieuw", "Overgenomen van collega", "Uitstroom", "Overgedragen aan collega"],
    ["Aanmeldingen", "Overdracht in", "Beëindigd", "Overdracht uit"],
    ["Erbij", "Van collega", "Eraf", "Naar collega"],
    ["In", "Overgedragen door collega's", "Afgesloten", "Overgenomen door collega's"],
  ])("%s, %s, %s, %s behind a stand of before, and the stand after it is blank or of few", (...heads) => {
    const changes = people.map(([name, hours, stand, ...rest]) => [name, hours, stand, ...rest]);
    const head = ["Naam", "Contract", "Stand 1-8", heads[0], heads[2], heads[1], heads[3], "Stand 1-9"];
    const worked = ["Anne 36/90", "Bob 28/58", "Emmy 24/43"];
    for (const last of [[], ["nog invullen"], [90]]) {
      const rows = changes.map((row, at) => (at === 0 ? [...row, ...last] : row));
      const team = understood(grid([head, ...rows]));
      expect(figuresOf(team)).toEqual(worked);
      expect(codesOf(team)).toContain("stand-worked-out");
    }
    const apart = people.map(([name, hours, stand, ...rest]) => [name, stand, hours, ...rest]);
    const swapped = [head[0] ?? "", head[2] ?? "", "Contract", ...head.slice(3)];
    expect(figuresOf(understood(grid([swapped, ...apart])))).toEqual(worked);
  });

  describe("below each other, a block for each month", () => {
    const months = [
      [
        ["Anne", 40, 6, 1, 45],
        ["Bob", 35, 3, 3, 35],
        ["Emmy", 28, 8, 2, 34],
        ["Gerard", 31, 2, 0, 33],
        ["Ilse", 37, 4, 7, 34],
      ],
      [
        ["Anne", 45, 7, 2, 50],
        ["Bob", 35, 6, 5, 36],
        ["Emmy", 34, 2, 2, 34],
        ["Gerard", 33, 8, 5, 36],
        ["Ilse", 34, 5, 7, 32],
      ],
    ] as const;
    const clients = ["Anne 36/50", "Bob 28/36", "Emmy 24/34", "Gerard 32/36", "Ilse 32/32"];
    const team = grid(
      [
        ["Naam", "Uren per week"],
        ["Anne", 36],
        ["Bob", 28],
        ["Emmy", 24],
        ["Gerard", 32],
        ["Ilse", 32],
      ],
      { sheet: "Team" },
    );

    test.each([
      ["Begin", "Nieuw", "Eruit", "Eind"],
      ["Begin", "In", "Uit", "Rest"],
      ["Van", "Erbij", "Eraf", "Slot"],
      ["Start", "Instroom", "Uitstroom", "Einde maand"],
    ])("%s + %s − %s = %s: the last block is of now", (...heads) => {
      const blocks = months.flatMap((rows, at) => [
        [["Juli", "Augustus"][at] ?? ""],
        ["Consulent", ...heads],
        ...rows,
        ["Samen", ...[1, 2, 3, 4].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0))],
        [],
      ]);
      const read = understood(grid([["In- en uitstroom"], [], ...blocks], { sheet: "3e kwartaal" }), team);
      expect(figuresOf(read)).toEqual(clients);
    });

    test("hours that were raised and lowered are hours", () => {
      const hours = people.map(([name, own, clientsOf]) => [name, own - 4, 6, 2, own, clientsOf]);
      const read = understood(grid([["Naam", "Uren oud", "Erbij", "Eraf", "Uren", "Cliënten"], ...hours]));
      expect(figuresOf(read)).toEqual(["Anne 36/88", "Bob 28/63", "Emmy 24/40"]);
    });
  });

  test("clients of now have nobody added who came", () => {
    const rows = people.map(([name, hours, stand, came, went]) => [name, hours, stand, came, went]);
    for (const header of ["Cliënten", "Dossiers 1-9"]) {
      const team = understood(grid([["Naam", "Uren", header, "Instroom", "Uitstroom"], ...rows]));
      expect(figuresOf(team)).toEqual(["Anne 36/88", "Bob 28/63", "Emmy 24/40"]);
    }
    const inTrack = people.map(([name, hours, stand, came, went]) => [name, hours, stand, came, went]);
    for (const [one, other] of [
      ["In traject", "Uit dienst"],
      ["In zorg", "Afgesproken"],
    ] as const)
      expect(codesOf(understood(grid([["Naam", "Uren", "Stand 1-8", one, other], ...inTrack])))).not.toContain(
        "stand-worked-out",
      );
    const before = people.map(([name, hours, stand, came, went]) => [name, hours, stand, 61, came, went]);
    const team = understood(grid([["Naam", "Uren", "Caseload", "Stand 1-8", "Nieuw", "Uit"], ...before]));
    expect(figuresOf(team)).toEqual(["Anne 36/88", "Bob 28/63", "Emmy 24/40"]);
  });

  test("leave in a table without headers is no hours a week", () => {
    const rows = [
      ["Naam", "Dossiers"],
      ...people.map(([name, , stand]) => [name, stand]),
      [],
      ["Verlofuren"],
      ...people.map(([name, hours]) => [name, hours]),
    ];
    expect(understood(grid(rows)).nearest).toMatchObject({ lacks: "hours" });
  });
});

describe("a date above figures", () => {
  const rows = (...headers: readonly TestCell[]) => [
    ["Naam", "Uren", ...headers],
    ["Anne Smit", 28, 63, 70, 71, null],
    ["Bob Bos", 32, 54, 60, 61, null],
    ["Emmy Vos", 34, 61, 50, 51, null],
  ];
  const datesIn = (cells: readonly (readonly TestCell[])[]) => understood(grid(cells)).dates.map(({ value }) => value);

  it("is of its column where that of a later month is filled", () => {
    expect(datesIn(rows("Stand 31-12-2024", "apr 2025", "mei 2025", "okt 2025"))).toEqual([]);
  });

  it("is of its column where the clients are counted in another, and it is of an earlier year", () => {
    const [head = [], ...people] = rows("Stand 31-12-2024").map((row) => row.slice(0, 3));
    const counts = [["Caseload", "Naam"], ...people.map(([name], at) => [60 + at, name ?? null])];
    expect(datesIn([head, ...people, [], [], ...counts])).toEqual([]);
    expect(datesIn([head, ...people])).toEqual(["2024-12-31"]);
  });

  it("is that of the sheet beside months that are still to come, earlier ones and who is expected", () => {
    expect(datesIn(rows("Stand 1-9-2025", "jul 2025", "okt 2025", "nov 2025"))).toEqual(["2025-09-01"]);
    expect(datesIn(rows("Stand 31-7-2025", "Instroom aug 2025"))).toEqual(["2025-07-31"]);
  });

  it("is that of the sheet where it says so, whatever stands beside it", () => {
    expect(datesIn([["Peildatum", day("2024-12-31")], [], ...rows("apr 2025", "mei 2025", "jun 2025")])).toEqual([
      "2024-12-31",
    ]);
  });
});

test("hours that are left for the caseload are no kind of clients beside the caseload", () => {
  const rows = [
    [
      "Coach",
      "Contracturen",
      "OR",
      "Opleiding",
      "Beschikbaar voor caseload",
      "Norm caseload",
      "Werkelijke caseload",
      "Verschil",
    ],
    ["Locatie Noord"],
    ["Anne Smit", 24, 4, null, 20, 25, 20, -5],
    ["Bob Bos", 32, null, 4, 28, 35, 43, 8],
    ["Emmy Vos", 36, null, null, 36, 45, 46, 1],
    ["Locatie Zuid"],
    ["Ilse Pot", 36, 2, 4, 30, 37.5, 49, 11.5],
    ["Totaal", 128, null, null, null, null, 158, null],
  ];
  const read = understood(grid(rows));
  expect(figuresOf(read)).toEqual(["Anne Smit 24/20", "Bob Bos 32/43", "Emmy Vos 36/46", "Ilse Pot 36/49"]);
});

describe("clients of long ago", () => {
  const table = (header: string) =>
    grid([
      ["Naam", header, "Uren"],
      ["Anne Smit", 127, 32],
      ["Bob Bos", 74, 24],
      ["Emmy Vos", 87, 28],
    ]);
  const codesWith = (header: string) => codesOf(understood(table(header)));

  it("are doubted where nothing else was understood", () => {
    for (const header of ["Stand 31-12-2024", "Aantal 2023"]) expect(codesWith(header)).toContain("old-counts");
  });

  it("are none of the last months, of the year, or of a day without a year", () => {
    for (const header of ["Stand 1-7-2025", "Aantal 2025", "Lopend 1 januari"])
      expect(codesWith(header)).not.toContain("old-counts");
  });
});

const byMonth = (...below: readonly string[]) => [
  [null, null, "juni", ...below.slice(1).map(() => null), "juli", ...below.slice(1).map(() => null)],
  ["Klantmanager", "Uren", ...below, ...below],
];
const twoMonths = { merges: ["C1:F1", "G1:J1"] };

test("of what each month begins and ends with the last end counts", () => {
  const rows = [
    ...byMonth("Begin", "In", "Uit", "Eind"),
    ["Anne Smit", 28, 43, 3, 3, 43, 43, 6, 3, 46],
    ["Bob Bos", 32, 52, 3, 5, 50, 50, 4, 1, 53],
    ["Emmy Vos", 34, 37, 6, 2, 41, 41, 3, 4, 40],
    ["Ilse Pot", 36, 25, 6, 1, 30, 30, 5, 3, 32],
    ["Team", 130, null, null, null, 164, null, null, null, 171],
  ];
  expect(figuresOf(understood(grid(rows, twoMonths)))).toEqual([
    "Anne Smit 28/46",
    "Bob Bos 32/53",
    "Emmy Vos 34/40",
    "Ilse Pot 36/32",
  ]);
});

test("of two kinds below each month neither is taken in silence", () => {
  const rows = [
    ...byMonth("Werk", "Zorg"),
    ["Anne Smit", 28, 43, 13, 46, 12],
    ["Bob Bos", 32, 52, 15, 53, 11],
    ["Emmy Vos", 34, 37, 12, 40, 14],
    ["Ilse Pot", 36, 25, 11, 32, 13],
  ];
  const codes = codesOf(understood(grid(rows, { merges: ["C1:D1", "E1:F1"] })));
  expect(codes).toContain("other-figures");
});
