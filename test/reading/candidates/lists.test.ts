import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood, understoodFromTop } from "./understood";

const hours = grid(
  [
    ["Naam", "Uren"],
    ["Anne de Vries", 36],
    ["Bob Smit", 28],
  ],
  { sheet: "Uren" },
);

type Row = readonly TestCell[];

/** A list of so many clients each, numbered through. */
function clients(headers: Row, ...each: readonly (readonly [number, (number: string) => Row])[]): Row[] {
  let number = 0;
  const rows = each.flatMap(([count, row]) =>
    Array.from({ length: count }, () => row(`K${String((number += 1)).padStart(4, "0")}`)),
  );
  return [headers, ...rows];
}

function list(rows: readonly Row[], sheet = "Cliënten") {
  return grid(rows, { sheet });
}

const headers = ["Cliëntnummer", "Klantmanager", "Geboortedatum"];
const born = day("1980-02-01");

describe("clients counted in a list", () => {
  test("by its column of caseworkers, however their names are written", () => {
    const rows = clients(
      headers,
      [3, (number) => [number, "Vries, A. de", born]],
      [2, (number) => [number, "Anne de Vries", born]],
      [4, (number) => [number, "bob smit", born]],
    );
    expect(figuresOf(understood(hours, list(rows)))).toEqual(["Anne de Vries 36/5", "Bob Smit 28/4"]);
  });

  test("by the name of its sheet", () => {
    const own = (count: number, sheet: string) =>
      list(clients(["Cliëntnummer", "Geboortedatum"], [count, (number) => [sheet[0] + number, born]]), sheet);
    expect(figuresOf(understood(hours, own(5, "Anne de Vries"), own(4, "Bob Smit")))).toEqual([
      "Anne de Vries 36/5",
      "Bob Smit 28/4",
    ]);
  });

  test("by a sheet for each, which everybody keeps in their own way", () => {
    const surnames = ["Abdi", "Baars", "Demir", "Evers", "Faber", "Kaya", "Maas"];
    const named = (count: number): Row[] => surnames.slice(0, count).map((name, at) => [at + 1, `${name}, R.`, "PW"]);
    const numbered = (from: number, count: number): Row[] =>
      surnames.slice(0, count).map((name, at) => [from + 29 * at, name]);
    const sheets = [
      list([["Anne Smit"], ["Contract: 28 uur"], [], ["Nr", "Cliënt"], ...numbered(4013, 5)], "Anne"),
      list([["Klantmanager", "Bob Bos", "Uren p.w.", 20], [], [null, "Achternaam", "Regeling"], ...named(7)], "Bob"),
      list([["uren", 36], ["aantal", 6], ["naam", "Emmy Vos"], [], ["dossier", "wie"], ...numbered(7014, 6)], "Emmy"),
    ];
    const team = understood(grid([["Ieder houdt het eigen tabblad bij"]], { sheet: "voorblad" }), ...sheets);
    expect(figuresOf(team)).toEqual(["Anne Smit 28/5", "Bob Bos 20/7", "Emmy Vos 36/6"]);
    expect(codesOf(team)).toEqual([]);
  });

  test("also the first, of whom only the year of birth is known", () => {
    const own = (sheet: string, title: string, ...births: readonly TestCell[]) =>
      grid(
        [
          [title],
          [],
          ["Zaaknummer", "Gebdat"],
          ...births.map((birth, at): Row => [`2025-${100 * births.length + at}`, birth]),
        ],
        {
          sheet,
        },
      );
    const team = understood(
      hours,
      own("Blad2", "Cliënten van Anne de Vries", "00-00-1969", born, born, "00-00-2000"),
      own("Blad3", "Cliënten van Bob Smit", born, born, "0-0-1980"),
    );
    expect(figuresOf(team)).toEqual(["Anne de Vries 36/4", "Bob Smit 28/3"]);
  });

  test("by headings between the rows", () => {
    const rows = [
      ["Cliëntnummer", "Geboortedatum"],
      ["Anne de Vries", null],
      ["K1", born],
      ["K2", born],
      ["K3", born],
      ["Bob Smit", null],
      ["K4", born],
      ["K5", born],
    ];
    expect(figuresOf(understood(hours, list(rows)))).toEqual(["Anne de Vries 36/3", "Bob Smit 28/2"]);
  });

  test("by codes that a table explains", () => {
    const legend = grid(
      [
        ["Code", "Naam"],
        ["KM1", "Anne de Vries"],
        ["KM2", "Bob Smit"],
      ],
      { sheet: "Codes" },
    );
    const rows = clients(headers, [5, (number) => [number, "KM1", born]], [4, (number) => [number, "KM2", born]]);
    expect(figuresOf(understood(hours, legend, list(rows)))).toEqual(["Anne de Vries 36/5", "Bob Smit 28/4"]);
  });

  test("by surnames of two words, and by full names above which a sum is called after them", () => {
    const team = grid([
      ["Naam", "Uren"],
      ["Ben Haddou, L.", 36],
      ["Fatima El Idrissi", 28],
    ]);
    const rows = clients(
      headers,
      [5, (number) => [number, "Ben Haddou", born]],
      [4, (number) => [number, "El Idrissi", born]],
    );
    expect(figuresOf(understood(team, list(rows)))).toEqual(["Ben Haddou, L. 36/5", "Fatima El Idrissi 28/4"]);
    const called = grid([
      ["wie", "u/wk"],
      ["Berber", 24],
      ["Bianca", 36],
    ]);
    const [head = [], ...full] = clients(
      headers,
      [5, (number) => [number, "Berber van Vliet", born]],
      [4, (number) => [number, "Bianca Tahiri", born]],
    );
    const sums = ["Berber van Vliet", "Bianca Tahiri"].map((name): Row => [null, `Totaal ${name}`]);
    const summed = [head, ...full.slice(0, 5), ...sums.slice(0, 1), ...full.slice(5), ...sums.slice(1)];
    expect(figuresOf(understood(called, list(summed)))).toEqual(["Berber 24/5", "Bianca 36/4"]);
  });

  test("by first names where only one fits, which is said", () => {
    const rows = clients(headers, [5, (number) => [number, "Anne", born]], [4, (number) => [number, "Bob", born]]);
    const team = understood(hours, list(rows));
    expect(figuresOf(team)).toEqual(["Anne de Vries 36/5", "Bob Smit 28/4"]);
    expect(codesOf(team)).toContain("joined-name");
  });
});

describe("rows of a list that do not count, or not for the team", () => {
  const anne = (count: number): readonly [number, (number: string) => Row] => [
    count,
    (number) => [number, "Anne de Vries", born, "Actief"],
  ];

  test("clients who have ended are set aside and said", () => {
    const rows = clients(
      [...headers, "Status"],
      anne(5),
      [2, (number) => [number, "Bob Smit", born, "Beëindigd"]],
      [4, (number) => [number, "Bob Smit", born, "Actief"]],
    );
    const team = understood(hours, list(rows));
    expect(figuresOf(team)).toEqual(["Anne de Vries 36/5", "Bob Smit 28/4"]);
    expect(team.doubts).toContainEqual(expect.objectContaining({ code: "list-ended", text: "Status", figure: 2 }));
  });

  test("a client number that occurs twice counts once", () => {
    const rows = clients(
      headers,
      [5, (number) => [number, "Anne de Vries", born]],
      [4, (number) => [number, "Bob Smit", born]],
    );
    const team = understood(hours, list([...rows, rows[1] ?? [], rows[2] ?? []]));
    expect(figuresOf(team)).toEqual(["Anne de Vries 36/5", "Bob Smit 28/4"]);
    expect(team.doubts).toContainEqual(expect.objectContaining({ code: "list-duplicates", figure: 2 }));
  });

  test("clients of nobody are a pool", () => {
    const rows = clients(
      headers,
      [5, (number) => [number, "Anne de Vries", born]],
      [4, (number) => [number, "Bob Smit", born]],
      [3, (number) => [number, null, born]],
      [1, (number) => [number, "n.t.b.", born]],
    );
    const team = understood(hours, list(rows));
    expect(figuresOf(team)).toEqual(["Anne de Vries 36/5", "Bob Smit 28/4"]);
    expect(team.sources?.pool).toEqual({
      clients: 4,
      waiting: 0,
      cell: { sheet: "Cliënten", row: 0, column: 1 },
    });
    expect(codesOf(team)).toContain("list-unassigned");
  });

  test("clients of somebody else are divided along, and named", () => {
    const rows = clients(
      headers,
      [5, (number) => [number, "Anne de Vries", born]],
      [4, (number) => [number, "Bob Smit", born]],
      [2, (number) => [number, "Pieter Post", born]],
    );
    const team = understood(hours, list(rows));
    expect(figuresOf(team)).toEqual(["Anne de Vries 36/5", "Bob Smit 28/4", "+ Pieter Post 2"]);
    expect(team.doubts).toContainEqual(
      expect.objectContaining({ code: "list-outside", text: "Pieter Post", figure: 2 }),
    );
  });

  test("tabs that repeat a list count once", () => {
    const rows = clients(
      headers,
      [5, (number) => [number, "Anne de Vries", born]],
      [4, (number) => [number, "Bob Smit", born]],
    );
    const tab = [headers, ...rows.filter((row) => row[1] === "Bob Smit")];
    const team = understood(hours, list(rows), list(tab, "Bob Smit"));
    expect(figuresOf(team)).toEqual(["Anne de Vries 36/5", "Bob Smit 28/4"]);
    expect(codesOf(team)).toContain("list-repeats");
  });

  test("of which only the first rows were read goes on to its end, also where a blank row stands above each heading", () => {
    const of = (name: string, count: number): Row[] => [
      [name, null],
      ...Array.from({ length: count }, (_, at): Row => [`K${name[0]}${at}`, born]),
      [],
    ];
    const sections = [...of("Anne de Vries", 5), ...of("Bob Smit", 9), ...of("Pieter Post", 4)];
    const whole = list([["Cliëntnummer", "Geboortedatum"], ...sections]);
    const figures = ["Anne de Vries 36/5", "Bob Smit 28/9", "+ Pieter Post 4"];
    expect(figuresOf(understoodFromTop(12, hours, whole))).toEqual(figures);
    const toBlankRow = whole.values.findIndex(([first]) => first === "Pieter Post");
    expect(figuresOf(understoodFromTop(toBlankRow, hours, whole))).toEqual(figures);
  });

  test.each(["Zonder klantmanager", "Nog te verdelen", "Niet toegewezen (wachtlijst)"])(
    "of which only the first rows were read: below %j nobody's clients stand",
    (heading) => {
      const of = (name: string, count: number): Row[] => [
        [name, null],
        ["Cliëntnummer", "Geboortedatum"],
        ...Array.from({ length: count }, (_, at): Row => [`K${name[0]}${at}`, born]),
        [],
      ];
      const whole = list([...of("Anne de Vries", 9), ...of("Bob Smit", 5), ...of(heading, 4)]);
      const read = understoodFromTop(8, hours, whole);
      expect(figuresOf(read)).toEqual(["Anne de Vries 36/9", "Bob Smit 28/5"]);
      expect(read.doubts).toContainEqual(expect.objectContaining({ code: "list-unassigned", figure: 4 }));
    },
  );

  test("without numbers, on a sheet for each, has a remark below its clients that is none of them", () => {
    const of = (name: string, count: number) =>
      list(
        [
          ["Regeling", "Status", "Geboren"],
          ...Array.from({ length: count }, (): Row => ["Pw", "Actief", born]),
          [],
          ["Volgende bespreking: 23 september 2025, 10.00 uur"],
        ],
        name,
      );
    expect(figuresOf(understood(hours, of("Anne de Vries", 6), of("Bob Smit", 4)))).toEqual([
      "Anne de Vries 36/6",
      "Bob Smit 28/4",
    ]);
  });

  test("with the days of the end in the column of the headings leaves out who has ended", () => {
    const of = (name: string, ends: readonly (TestCell | null)[]): Row[] => [
      [name, null, null],
      ...ends.map((end, at): Row => [end, born, at % 2 ? "Noord" : "Oost"]),
      [],
    ];
    const past = day("2025-06-01");
    const rows = [...of("Anne de Vries", [null, null, past, null, null]), ...of("Bob Smit", [null, past, null, past])];
    const read = understood(hours, list([["Uitstroom per", "Geboren", "Wijk"], ...rows]));
    expect(figuresOf(read)).toEqual(["Anne de Vries 36/4", "Bob Smit 28/2"]);
    expect(read.doubts).toContainEqual(expect.objectContaining({ code: "list-ended", figure: 3 }));
  });

  test("whose codes nobody has are named, where nothing else can be counted", () => {
    const rows = clients(headers, [3, (number) => [number, "ACL5", born]], [2, (number) => [number, "DIG6", born]]);
    const unknown = expect.objectContaining({
      code: "list-unknown-names",
      text: "Klantmanager",
      cells: [{ sheet: "Cliënten", row: 0, column: 1 }],
    }) as unknown;
    expect(understood(hours, list(rows)).doubts).toContainEqual(unknown);
    const explained = grid([
      ["Code", "Naam"],
      ["ACL5", "Anne de Vries"],
      ["DIG6", "Bob Smit"],
    ]);
    expect(understood(hours, list(rows), explained).doubts).not.toContainEqual(unknown);
  });

  test("remarks below the clients are none", () => {
    const own = (name: string, count: number) =>
      list(
        [
          ...clients(["Cliëntnummer", "Geboren"], [count, (number) => [name + number, born]]),
          [],
          ["* exclusief de klanten van de poort", null],
        ],
        name,
      );
    expect(figuresOf(understood(hours, own("Anne de Vries", 5), own("Bob Smit", 4)))).toEqual([
      "Anne de Vries 36/5",
      "Bob Smit 28/4",
    ]);
  });

  test("clients of two caseworkers are found by numbers that follow each other", () => {
    const own = (name: string, ...numbers: readonly number[]) =>
      list([["Zaaknummer", "Geboren"], ...numbers.map((number): Row => [number, born])], name);
    const team = understood(hours, own("Anne de Vries", 227, 228, 229, 230), own("Bob Smit", 240, 241, 228));
    expect(figuresOf(team)).toEqual(["Anne de Vries 36/4", "Bob Smit 28/2"]);
    expect(codesOf(team)).toContain("list-two-caseworkers");
  });

  test("a list beside typed numbers is laid beside them", () => {
    const typed = grid(
      [
        ["Naam", "Uren", "Aantal cliënten"],
        ["Anne de Vries", 36, 5],
        ["Bob Smit", 28, 6],
      ],
      { sheet: "Team" },
    );
    const rows = clients(
      headers,
      [5, (number) => [number, "Anne de Vries", born]],
      [4, (number) => [number, "Bob Smit", born]],
    );
    const team = understood(typed, list(rows));
    expect(figuresOf(team)).toEqual(["Anne de Vries 36/5", "Bob Smit 28/6"]);
    expect(team.doubts).toContainEqual(
      expect.objectContaining({ code: "list-differs", text: "Bob Smit", figure: 6, other: 4 }),
    );
  });
});

describe("a row for each area", () => {
  const roster = grid(
    [
      [null, "ma", "di", "wo", "do", "vr"],
      ["Anne Smit", 8, 8, 8, 8, "vrij"],
      ["Bob Bos", 8, "vrij", 8, 8, 4],
      ["Emmy Vos", "vrij", 8, 8, 8, "vrij"],
    ],
    { sheet: "Rooster" },
  );
  const areas = [
    ["Noord", "Anne Smit", 40],
    ["Zuid", "Anne Smit", 43],
    ["Oost", "Bob Bos", 66],
    ["West", "Emmy Vos", 52],
    ["Haven", null, 12],
  ] as const;

  test("with its number of clients is no list of clients", () => {
    const team = understood(roster, grid([["Wijk", "Klantmanager", "Aantal"], ...areas], { sheet: "Wijken" }));
    expect(figuresOf(team)).toEqual(["Anne Smit 32/83", "Bob Bos 28/66", "Emmy Vos 24/52"]);
    expect(codesOf(team)).toEqual(["rows-added", "unassigned-clients"]);
  });

  test("beside the same numbers in the team's own table tells only of the clients of nobody", () => {
    const rows = [
      ["Naam", "Uren", "Cliënten"],
      ["Anne Smit", 32, 83],
      ["Bob Bos", 28, 66],
      ["Emmy Vos", 24, 52],
    ];
    const team = understood(grid(rows), grid([["Gebied", "Klantmanager", "Aantal"], ...areas], { sheet: "Wijken" }));
    expect(figuresOf(team)).toEqual(["Anne Smit 32/83", "Bob Bos 28/66", "Emmy Vos 24/52"]);
    expect(team.doubts).toMatchObject([{ code: "unassigned-clients", figure: 12 }]);
  });

  test("gives its clients also where most people have several, and never their hours", () => {
    const rows = Array.from({ length: 9 }, (_, at) => [
      `Wijk ${at}`,
      ["Anne Smit", "Bob Bos", "Emmy Vos"][at % 3] ?? "",
      9 + at,
    ]);
    const perArea = grid([["Wijk", "Klantmanager", "Aantal"], ...rows], { sheet: "Wijken" });
    expect(figuresOf(understood(roster, perArea))).toEqual(["Anne Smit 32/36", "Bob Bos 28/39", "Emmy Vos 24/42"]);
    const names = grid([["Naam"], ["Anne Smit"], ["Bob Bos"], ["Emmy Vos"]], { sheet: "Team" });
    expect(understood(names, perArea).sources?.hours ?? null).toBeNull();
  });

  test("without any number has no clients", () => {
    const rows = areas.map(([area, owner]) => [area, owner]);
    const hours = grid([
      ["Naam", "Uren"],
      ["Anne Smit", 32],
      ["Bob Bos", 28],
      ["Emmy Vos", 24],
    ]);
    const team = understood(hours, grid([["Wijk", "Klantmanager"], ...rows], { sheet: "Wijken" }));
    expect(team.nearest).toMatchObject({ lacks: "clients" });
  });
});

test("lists of which only the rows are numbered count beside a list that has birth dates, and that is said", () => {
  const numbered = (sheet: string, header: readonly string[], owners: readonly string[], third: TestCell) => {
    const people = ["Wijnen, S.", "Verbeek, C.", "Quist, H.", "Ahmed, V.", "Brands, D.", "Kaya, E.", "Prins, T."];
    const rows = owners.map((owner, at) => [at + 1, people[at] ?? "", third, owner]);
    return grid([["#", ...header], ...rows], { sheet });
  };
  const team = understood(
    numbered(
      "Jongeren",
      ["Jongere", "Geboren", "Klantmanager"],
      ["Anne de Vries", "Bob Smit", "Bob Smit"],
      day("2004-03-19"),
    ),
    numbered("Overig", ["Cliënt", "Trede", "KM"], ["Anne de Vries", "Bob Smit", "Anne de Vries", "Anne de Vries"], 3),
    hours,
  );
  expect(figuresOf(team)).toEqual(["Anne de Vries 36/4", "Bob Smit 28/3"]);
  expect(codesOf(team)).toContain("lists-added");
});

test("a legend tells which numbers of a status count, beside what they mean", () => {
  const numbers = [20, 90, 25, 10, 30, 20];
  const list = grid(
    [
      ["Nr", "Cliënt", "Status", "KM"],
      ...Array.from({ length: 24 }, (_, at): readonly TestCell[] => [
        4000 + at,
        `Jansen, ${"ABCDEFGH"[at % 8]}.`,
        numbers[at % 6] ?? 20,
        at < 12 ? "Anne de Vries" : "Bob Smit",
      ]),
    ],
    { sheet: "Data" },
  );
  const legend = grid(
    [
      ["Status", "Betekenis", "Telt mee in caseload"],
      [10, "aanvraag in behandeling", "nee"],
      [20, "lopend", "ja"],
      [25, "lopend, parttime werk", "ja"],
      [30, "tijdelijk opgeschort", "ja"],
      [90, "beëindigd", "nee"],
    ],
    { sheet: "Legenda" },
  );
  const team = understood(hours, list, legend);
  expect(figuresOf(team)).toEqual(["Anne de Vries 36/8", "Bob Smit 28/8"]);
  expect(codesOf(team)).toEqual(["list-ended"]);
});

test("a legend without headers explains its first code too, above the team on the same sheet", () => {
  const codes = ["L", "A", "L", "W", "L", "O"];
  const list = grid(
    [
      ["Volgnr", "Dossier", "St", "Medewerker"],
      ...Array.from({ length: 24 }, (_, at): readonly TestCell[] => [
        at + 1,
        125_000 + 7 * at,
        codes[at % 6] ?? "L",
        at < 12 ? "Anne de Vries" : "Bob Smit",
      ]),
    ],
    { sheet: "Registratie" },
  );
  const legend = grid(
    [
      ["L", "lopend"],
      ["A", "afgesloten"],
      ["O", "overgedragen aan andere gemeente"],
      ["W", "aanvraag, nog geen dossier"],
      [],
      ["Medewerker", "Contract"],
      ["Anne de Vries", 36],
      ["Bob Smit", 28],
    ],
    { sheet: "Uitleg" },
  );
  const team = understood(legend, list);
  expect(figuresOf(team)).toEqual(["Anne de Vries 36/10", "Bob Smit 28/10"]);
  // What is over does not count; what says neither is asked about.
  expect(codesOf(team)).toEqual(expect.arrayContaining(["list-ended", "list-status-unknown"]));
});

test("a legend in a text above the list tells which codes count", () => {
  const codes = ["A", "P", "E", "N", "A", "E"];
  const list = grid(
    [
      [
        "Codes:  A = actief   P = werkt parttime (telt mee)   N = nazorg, nog in caseload (telt mee)   E = eruit (telt niet mee)",
      ],
      [],
      ["Code", "KM", "Cliënt", "Gebdat"],
      ...Array.from({ length: 24 }, (_, at): readonly TestCell[] => [
        codes[at % 6] ?? "A",
        at < 12 ? "AV" : "BS",
        `Jansen, ${String.fromCharCode(65 + at)}.`,
        day(`19${60 + at}-03-01`),
      ]),
    ],
    { sheet: "caseload" },
  );
  const initials = grid(
    [
      ["paraaf", "naam", "uren pw"],
      ["AV", "Anne de Vries", 36],
      ["BS", "Bob Smit", 28],
    ],
    { sheet: "parafen" },
  );
  const team = understood(list, initials);
  expect(figuresOf(team)).toEqual(["Anne de Vries 36/8", "Bob Smit 28/8"]);
  expect(codesOf(team)).toEqual(["list-ended"]);
});

describe("a name that stands once, above the clients of somebody", () => {
  const team = grid(
    [
      ["Naam", "Uren"],
      ["Anne Smit", 32],
      ["Bob Bos", 24],
      ["Emmy Vos", 28],
    ],
    { sheet: "Team" },
  );
  const numbers = { "Bob Bos": 9, "Anne Smit": 7, "Emmy Vos": 5 };
  const rows = Object.entries(numbers).flatMap(([name, number]) =>
    Array.from({ length: number }, (_, at): readonly TestCell[] => [
      at === 0 ? name : null,
      `Cliënt ${name.charCodeAt(0)}-${at}`,
      40_000 + name.charCodeAt(0) * 100 + at,
    ]),
  );
  const list = (merges: readonly string[]) =>
    grid([["Klantmanager", "Cliënt", "Nr"], ...rows], { sheet: "Map", merges });
  const everybody = ["Anne Smit 32/7", "Bob Bos 24/9", "Emmy Vos 28/5"];

  test.each<[string, readonly string[]]>([
    ["merged over them", ["A2:A10", "A11:A17", "A18:A22"]],
    ["in the first row of them", []],
  ])("says whose they are, %s", (_, merges) => {
    expect(figuresOf(understood(team, list(merges)))).toEqual(everybody);
  });

  it("says so too where the first rows of a long list are all one person's", () => {
    expect(figuresOf(understoodFromTop(9, team, list([])))).toEqual(everybody);
  });

  it("says nothing where it is of a table that stands beside the list", () => {
    const beside = rows.map(([, ...client], at): readonly TestCell[] => [Object.keys(numbers)[at] ?? null, ...client]);
    const found = understood(team, grid([["Klantmanager", "Cliënt", "Nr"], ...beside], { sheet: "Map" }));
    expect(figuresOf(found)).not.toEqual(everybody);
    expect(found.tables.flatMap(({ rows: people }) => people).filter(({ current }) => current)).toEqual([]);
  });
});

describe("what stands around a list and its team", () => {
  const list = (...rows: readonly (readonly TestCell[])[]) =>
    grid([["Dossier", "Naam", "KM"], ...rows], { sheet: "Lijst" });
  const clients = (who: string, many: number, from: number): (readonly TestCell[])[] =>
    Array.from({ length: many }, (_, at) => [from + at, `Jansen, ${"ABCDEFGH"[at % 8]}.`, who]);

  it("takes the name of who stands in for somebody for no code of theirs", () => {
    const team = grid(
      [
        ["Wie", "Dagen", "Uren", "Achterwacht"],
        ["Youssef Nijhuis", "di wo do", 24, "Bert"],
        ["Bert Oosterhuis", "ma t/m do", 32, "Rianne"],
        ["Rianne Hoekstra", "di wo do", 28, "Youssef"],
      ],
      { sheet: "Wie werkt wanneer" },
    );
    const rows = [...clients("Bert", 6, 4000), ...clients("Youssef", 4, 4100), ...clients("Rianne", 8, 4200)];
    expect(figuresOf(understood(team, list(...rows)))).toEqual([
      "Youssef Nijhuis 24/4",
      "Bert Oosterhuis 32/6",
      "Rianne Hoekstra 28/8",
    ]);
  });

  it("counts no heads of pages, which a report repeats", () => {
    const head: (readonly TestCell[])[] = [
      ["Rapport 114 Lopende uitkeringen", "", "Pagina 2 van 2"],
      [],
      ["Dossier", "Naam", "KM"],
    ];
    const pages = list(...clients("Anne de Vries", 5, 4000), ...head, ...clients("Bob Smit", 4, 4100));
    const team = understood(hours, pages);
    expect(figuresOf(team)).toEqual(["Anne de Vries 36/5", "Bob Smit 28/4"]);
    expect(codesOf(team)).toEqual([]);
  });
});

describe("a row of a list with a name alone", () => {
  const of = (name: string, ...births: readonly (TestCell | null)[]): Row[] => births.map((birth) => [name, birth]);
  const listed = (...rows: readonly Row[]) => understood(hours, list([["Klantmanager", "Geboren"], ...rows]));

  it("is a client of whom the birth date was left open", () => {
    const sorted = [...of("Anne de Vries", born, null, born, born, null), ...of("Bob Smit", born, born, born, null)];
    const mixed = [0, 5, 2, 6, 1, 3, 4, 7, 8].map((at) => sorted[at] ?? []);
    for (const rows of [sorted, mixed]) {
      const team = listed(...rows);
      expect(figuresOf(team)).toEqual(["Anne de Vries 36/5", "Bob Smit 28/4"]);
      expect(codesOf(team)).toEqual(["list-names-alone"]);
    }
  });

  it("is a heading where everybody's rows begin so", () => {
    const rows = [...of("Anne de Vries", null, born, born, born), ...of("Bob Smit", null, born, born)];
    expect(figuresOf(listed(...rows))).toEqual(["Anne de Vries 36/3", "Bob Smit 28/2"]);
  });

  it("is a heading above rows without a name, and below a blank row no part of the list", () => {
    const rows = [...of("Anne de Vries", born, born, born), ...of("Bob Smit", null)];
    expect(figuresOf(listed(...rows, [null, born], [null, born]))).toEqual(["Anne de Vries 36/3", "Bob Smit 28/0"]);
    const below = [...of("Anne de Vries", born, born, born), ...of("Bob Smit", born, born), [], ["Anne de Vries"]];
    expect(figuresOf(listed(...below))).toEqual(["Anne de Vries 36/3", "Bob Smit 28/2"]);
  });
});
