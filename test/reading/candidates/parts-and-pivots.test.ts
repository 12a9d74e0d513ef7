import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

/** A team in several tables, counts of each kind below a name, and who is known by what stands beside the name. */

type Row = readonly TestCell[];
const sheet = (name: string, rows: readonly Row[]) => grid(rows, { sheet: name });
const clients = (name: string, first: number, count: number, title?: string) =>
  sheet(name, [
    ...(title === undefined ? [] : [[title], []]),
    ["Cliëntnummer", "Geboortedatum"],
    ...Array.from({ length: count }, (_, at): Row => [first + 3 * at, day(`19${60 + (at % 30)}-05-02`)]),
  ]);

test("parts of a team by their per cents, each with a sum under the same word, are one team", () => {
  const part = (title: string, people: readonly (readonly [string, number, number])[], sum: number): Row[] => [
    [title],
    ["Naam", "Caseload", "% dienstverband"],
    ...people.map(([name, count, share]): Row => [name, count, { value: share, format: "0.0%" }]),
    ["Tezamen", people.reduce((all, [, count]) => all + count, 0), { value: sum, format: "0.0%" }],
    [],
    [],
  ];
  const team = grid([
    ...part(
      "Werk",
      [
        ["van de Kamp", 62, 1],
        ["Visser", 81, 0.75],
        ["Kranenburg", 71, 0.5],
      ],
      2.25,
    ),
    ...part(
      "Inkomen",
      [
        ["Smit", 34, 0.5],
        ["Postma", 120, 1],
      ],
      1.5,
    ),
  ]);
  expect(figuresOf(understood(team))).toEqual([
    "van de Kamp 36/62",
    "Visser 27/81",
    "Kranenburg 18/71",
    "Smit 18/34",
    "Postma 36/120",
  ]);
});

test("parts are one team where names or numbers of staff stand last and other words come back in each", () => {
  const part = (title: string, people: readonly (readonly [TestCell, number, number])[]): Row[] => [
    [title],
    ["Rol", "Uren", "Caseload", "Medewerker"],
    ...people.map(([name, hours, count]): Row => ["consulent", hours, count, name]),
    [],
    [],
  ];
  const named = [
    ...part("Noord", [
      ["Anne Smit", 36, 90],
      ["Bob Bos", 28, 60],
    ]),
    ...part("Zuid", [
      ["Emmy Vos", 24, 41],
      ["Ilse Pot", 32, 77],
    ]),
  ];
  const numbered = [
    ...part("Noord", [
      [10488, 36, 90],
      [10785, 28, 60],
    ]),
    ...part("Zuid", [
      [11082, 24, 41],
      [10603, 32, 77],
    ]),
  ];
  expect(figuresOf(understood(grid(named)))).toEqual([
    "Anne Smit 36/90",
    "Bob Bos 28/60",
    "Emmy Vos 24/41",
    "Ilse Pot 32/77",
  ]);
  expect(figuresOf(understood(grid(numbered)))).toEqual(["10488 36/90", "10785 28/60", "11082 24/41", "10603 32/77"]);
});

test("of a pivot table a name stands above its kinds, also where most people have one kind, or are called by a number", () => {
  const hours = sheet("Uren", [
    ["Naam", "Uren"],
    [10488, 36],
    [10785, 28],
    [11082, 24],
    [10603, 32],
  ]);
  const pivot = sheet("Draaitabel", [
    ["Consulent", "Regeling", "Aantal"],
    [10488, "IOAW", 21],
    [null, "Participatiewet", 62],
    [10785, "IOAW", 94],
    [11082, "IOAW", 32],
    [10603, "IOAW", 41],
  ]);
  expect(figuresOf(understood(hours, pivot))).toEqual(["10488 36/83", "10785 28/94", "11082 24/32", "10603 32/41"]);
});

test("kinds of clients are added up, also where a mean stands below them", () => {
  const rows: Row[] = [
    ["Caseworker", "Contract hours", "Cliënten werk", "Cliënten zorg"],
    ["Anne Smit", 20, 10, 13],
    ["Bob Bos", 32, 13, 9],
    ["Emmy Vos", 28, 25, 7],
    ["Total", 80, 48, 29],
    ["Gemiddeld", 26.7, 16, 9.7],
  ];
  expect(figuresOf(understood(grid(rows)))).toEqual(["Anne Smit 20/23", "Bob Bos 32/22", "Emmy Vos 28/32"]);
});

test("two tables without headers on a sheet that is called after its people", () => {
  const rows: Row[] = [
    ["Anne", 28],
    ["Bob", 20],
    ["Emmy", 25.5],
    [],
    [],
    ["Huidige caseload"],
    ["Anne", 111],
    ["Bob", 88],
    ["Emmy", 89],
  ];
  expect(figuresOf(understood(sheet("Klantmanagers", rows)))).toEqual(["Anne 28/111", "Bob 20/88", "Emmy 25.5/89"]);
});

test("numbers of staff that stand below the names of a table on its side are known in a list", () => {
  const team = sheet("Team", [
    ["Naam", "Anne Smit", "Bob Bos", "Emmy Vos"],
    ["Personeelsnr", 10488, 10785, 11082],
    ["Uren", 36, 28, 24],
  ]);
  const list = sheet("Lijst", [
    ["Cliëntnr", "Consulent"],
    ...Array.from({ length: 12 }, (_, at): Row => [26000 + 3 * at, [10488, 10785, 11082, 10488][at % 4] ?? null]),
  ]);
  expect(figuresOf(understood(team, list))).toEqual(["Anne Smit 36/6", "Bob Bos 28/3", "Emmy Vos 24/3"]);
});

describe("hired people on a sheet of their own", () => {
  const team = sheet("Team", [
    ["Naam", "Uren"],
    ["Mulder, F.", 20],
    ["Achterberg, N.", 36],
    ["Hausen, C. von", 32],
  ]);
  const hired = sheet("Flexpool", [
    ["Inhuurkracht", "Bureau", "Uren"],
    ["Bakker, J.", "Flexwerk", 36],
    ["Jansen-Kuipers, E.", "Tempo", 28],
  ]);
  const all = [
    "Mulder, F. 20/7",
    "Achterberg, N. 36/9",
    "Hausen, C. von 32/4",
    "Bakker, J. 36/0",
    "Jansen-Kuipers, E. 28/8",
  ];

  test.each<[string, (name: string, at: number) => readonly [string, string?]]>([
    ["on sheets that are called after each", (name) => [name]],
    ["below the name of each", (name, at) => [`Blad${at + 2}`, name]],
  ])("belong to the team with their clients %s, and who has none is said by that", (_, called) => {
    const names: readonly (readonly [string, number])[] = [
      ["Mulder, F.", 7],
      ["Achterberg, N.", 9],
      ["Hausen, C. von", 4],
      ["Jansen-Kuipers, E.", 8],
    ];
    const lists = names.map(([name, count], at) => {
      const [tab, title] = called(name, at);
      return clients(tab, 40_000 + 500 * at, count, title);
    });
    const found = understood(team, hired, ...lists);
    expect(figuresOf(found).sort()).toEqual([...all].sort());
    expect(codesOf(found)).toContain("tables-added");
  });

  test("have codes that a table explains as well", () => {
    const legend = sheet("Legenda", [
      ["Code", "Naam"],
      ["MUF1", "Mulder, F."],
      ["ACN2", "Achterberg, N."],
      ["HAC3", "Hausen, C. von"],
      ["BAJ4", "Bakker, J."],
      ["JAE5", "Jansen-Kuipers, E."],
    ]);
    const codes = ["MUF1", "MUF1", "ACN2", "HAC3", "BAJ4", "JAE5"];
    const list = sheet("Lijst", [
      ["Cliëntnr", "Medewerker"],
      ...Array.from({ length: 18 }, (_, at): Row => [900 + 7 * at, codes[at % 6] ?? null]),
    ]);
    expect(figuresOf(understood(team, hired, list, legend)).sort()).toEqual(
      [
        "Mulder, F. 20/6",
        "Achterberg, N. 36/3",
        "Hausen, C. von 32/3",
        "Bakker, J. 36/3",
        "Jansen-Kuipers, E. 28/3",
      ].sort(),
    );
  });
});

test("a surname with a hyphen alone is the one of a name, and of an address one of two words too", () => {
  const list = (names: Row) =>
    sheet("Lijst", [
      ["Cliëntnr", "Consulent"],
      ...Array.from({ length: 12 }, (_, at): Row => [26000 + 3 * at, names[at % 3] ?? null]),
    ]);
  const named = sheet("Team", [
    ["Naam", "Uren"],
    ["P. Jansen-Kuipers", 36],
    ["K. Dekker - Visser", 28],
    ["Bob Bos", 24],
  ]);
  expect(figuresOf(understood(named, list(["Jansen-Kuipers", "Dekker - Visser", "Bos"])))).toEqual([
    "P. Jansen-Kuipers 36/4",
    "K. Dekker - Visser 28/4",
    "Bob Bos 24/4",
  ]);
  const addresses = ["d.benhaddou@a.nl", "b.bos@a.nl", "e.vos@a.nl"];
  const mailed = sheet("Team", [["Naam", "Uren"], ...addresses.map((address, at): Row => [address, 36 - 4 * at])]);
  expect(figuresOf(understood(mailed, list(["D. Ben Haddou", "B. Bos", "E. Vos"])))).toEqual(
    addresses.map((address, at) => `${address} ${36 - 4 * at}/4`),
  );
});

test("kinds of clients in a list below somebody's hours are no counts", () => {
  const card = (name: string, hours: number, kinds: readonly string[]) =>
    sheet(name, [
      ["Wie", name],
      ["Aanstelling", hours],
      [],
      [],
      ["Regeling", "Trede"],
      ...kinds.map((kind, at): Row => [kind, (at % 5) + 1]),
    ]);
  const found = understood(
    card("Ursula", 30, ["Pw", "IOAW", "Pw", "Pw", "Pw", "Pw", "Bbz", "IOAW"]),
    card("Ghislaine", 24, ["Pw", "IOAW", "Pw", "IOAW", "Pw", "Pw"]),
    card("Berend", 36, ["Pw", "IOAW", "Pw", "Pw", "IOAW"]),
    card("Bram", 32, ["Pw", "Bbz", "IOAW", "Bbz"]),
  );
  expect(figuresOf(found).filter((figure) => /[1-9]\d*$/.test(figure.split("/")[1] ?? ""))).toEqual([]);
});
