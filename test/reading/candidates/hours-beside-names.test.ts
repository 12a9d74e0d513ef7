import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood, understoodFromTop } from "./understood";

type Row = readonly TestCell[];

const headers = ["Cliëntnr", "Naam", "Regeling", "Sinds"];

/** So many clients, numbered from a number on. */
function clients(from: number, count: number): Row[] {
  return Array.from({ length: count }, (_, at) => [from + at, `J. Jansen${at}`, "P-wet", day("2024-03-01")]);
}

describe("somebody with two figures", () => {
  const mulder = (figure: number, other: number) =>
    expect.objectContaining({ code: "other-figures", text: "Mulder", figure, other }) as unknown;

  test("in two headings has both said, however few hours they are", () => {
    const rows: readonly Row[] = [
      headers,
      ["Mulder (12u)"],
      ...clients(61_000, 6),
      ["Anne Smit (24u)"],
      ...clients(62_000, 7),
      ["Mulder (6u)"],
      ...clients(63_000, 3),
    ];
    const team = understood(grid(rows));
    expect(figuresOf(team)).toEqual(["Mulder 12/9", "Anne Smit 24/7"]);
    expect(team.doubts).toContainEqual(mulder(12, 6));
  });

  test("in two headings of which one stands below the rows that were read has both said", () => {
    const rows: readonly Row[] = [
      headers,
      ["Mulder (32 uur)"],
      ...clients(61_000, 6),
      ["Anne Smit (24 uur)"],
      ...clients(62_000, 7),
      ["Bob Bos (24 uur)"],
      ...clients(64_000, 5),
      ["Mulder (20 uur)"],
      ...clients(63_000, 3),
    ];
    const team = understoodFromTop(12, grid(rows));
    expect(figuresOf(team)).toEqual(["Mulder 32/9", "Anne Smit 24/7", "Bob Bos 24/5"]);
    expect(team.doubts).toContainEqual(mulder(32, 20));
  });

  test("in the list's own column has both said, and a third one too", () => {
    const whose = ["Mulder (12u)", "Anne Smit (24u)", "Mulder (6u)", "Anne Smit (24 uur)", "Mulder (9u)"];
    const rows = clients(61_000, 30).map((row, at): Row => [...row, whose[at % whose.length] ?? ""]);
    const team = understood(grid([[...headers, "Klantmanager"], ...rows]));
    expect(figuresOf(team)).toEqual(["Mulder 12/18", "Anne Smit 24/12"]);
    expect(team.doubts.filter(({ code }) => code === "other-figures")).toEqual([mulder(12, 6), mulder(12, 9)]);
  });

  test("in fte has both said in hours", () => {
    const whose = ["Mulder (0,5 fte)", "Anne Smit (1,0 fte)", "Mulder (0,25 fte)"];
    const rows = clients(61_000, 30).map((row, at): Row => [...row, whose[at % whose.length] ?? ""]);
    const team = understood(grid([[...headers, "Klantmanager"], ...rows]));
    expect(figuresOf(team)).toEqual(["Mulder 18/20", "Anne Smit 36/10"]);
    expect(team.doubts).toContainEqual(mulder(18, 9));
  });
});

describe("headings with hours above the clients of each", () => {
  /** So many clients below each heading, and what stands below them. */
  const blocks = (headings: readonly Row[], below: (count: number) => Row[] = () => [[]]): Row[] =>
    headings.flatMap((heading, at) => [heading, ...clients(61_000 + 100 * at, 9 - 2 * at), ...below(9 - 2 * at)]);
  const figures = ["De Wit 36/9", "Anne Smit 28/7", "Bob Bos 24/5"];

  test.each<readonly [string, readonly Row[]]>([
    [
      "a title and the days",
      [["Mw. De Wit – 36 uur – ochtenden"], ["Mw. Anne Smit - 28 uur - ma"], ["Dhr. Bob Bos, 24 u"]],
    ],
    ["a label and a comma", [["KM: De Wit, 36 uur (ma-do)"], ["KM: Anne Smit, 28 uur (di)"], ["KM: Bob Bos, 24 uur"]]],
    [
      "a cell for the hours",
      [
        ["De Wit", "36 uur"],
        ["Anne Smit", "28 uur"],
        ["Bob Bos", "24 uur", "ma di"],
      ],
    ],
  ])("are read with %s, with headers and without", (_, headings) => {
    const team = understood(grid([headers, ...blocks(headings)]));
    expect(figuresOf(team)).toEqual(figures);
    expect(codesOf(team)).toEqual([]);
    expect(figuresOf(understood(grid(blocks(headings))))).toEqual(figures);
    expect(figuresOf(understood(grid([["Klanten per klantmanager"], ...blocks(headings)])))).toEqual(figures);
  });

  test("are read with a cell for each word, below headers", () => {
    const headings = [
      ["KM:", "De Wit", null, "36 uur"],
      ["KM:", "Anne Smit", null, "28 uur"],
      ["KM:", "Bob Bos", null, "24 uur"],
    ];
    expect(figuresOf(understood(grid([headers, ...blocks(headings)])))).toEqual(figures);
  });

  test("go behind a table with everybody's, which has who has no clients too", () => {
    const team = grid(
      [
        ["Medewerker", "De Wit", null, "Medewerker", "Anne Smit"],
        ["Uren per week", 36, null, "Uren per week", 28],
        [],
        [],
        ["Medewerker", "Bob Bos", null, "Medewerker", "Ilse Pot"],
        ["Uren per week", 24, null, "Uren per week", 32],
      ],
      { sheet: "Kaarten" },
    );
    const list = grid([headers, ...blocks([["De Wit (36 uur)"], ["Anne Smit (28 uur)"], ["Bob Bos (24 uur)"]])]);
    expect(figuresOf(understood(team, list)).sort()).toEqual([...figures, "Ilse Pot 32/0"].sort());
  });

  test("may call people by their numbers", () => {
    const team = grid(
      [
        ["Personeelsnr", "Uren per week"],
        [10488, 36],
        [10785, 28],
        [11082, 24],
      ],
      { sheet: "Team" },
    );
    const list = grid([headers, ...blocks([["KM: 10488 – 36 uur"], ["KM: 10785 – 28 uur"], ["KM: 11082 – 24 uur"]])]);
    expect(figuresOf(understood(team, list))).toEqual(["10488 36/9", "10785 28/7", "11082 24/5"]);
  });

  test("the last block may be nobody's", () => {
    const headings = [["De Wit (36 uur)"], ["Anne Smit (28 uur)"], ["Nieuwe aanmeldingen (nog geen klantmanager)"]];
    const team = understood(grid([headers, ...blocks(headings)]));
    expect(figuresOf(team)).toEqual(figures.slice(0, 2));
    expect(team.doubts).toEqual([expect.objectContaining({ code: "list-unassigned", figure: 5 })]);
  });

  test.each<readonly [string, (count: number) => Row[], readonly number[]]>([
    ["in one cell", (count) => [[null, `subtotaal: ${count === 7 ? 8 : count}`], []], [21, 1]],
    ["in two", (count) => [[null, "Aantal:", count === 7 ? 8 : count], []], [21, 2]],
    ["of clients", (count) => [[`${count === 7 ? 8 : count} klanten`], []], [21, 0]],
  ])("a number below them %s that is not theirs is said", (_, below, [row, column]) => {
    const headings = [["De Wit (36 uur)"], ["Anne Smit (28 uur)"], ["Bob Bos (24 uur)"]];
    for (const rows of [
      [headers, ...blocks(headings, below)],
      [["Lijst"], ...blocks(headings, below)],
    ]) {
      const team = understood(grid(rows));
      expect(figuresOf(team)).toEqual(figures);
      const cells = [expect.anything(), { sheet: "Blad1", row, column }] as unknown[];
      expect(team.doubts).toEqual([
        expect.objectContaining({ code: "other-figures", text: "Anne Smit", figure: 7, other: 8, cells }),
      ]);
    }
  });

  test("such a number is said below the rows that were read too", () => {
    const headings = [["De Wit (36 uur)"], ["Anne Smit (28 uur)"], ["Bob Bos (24 uur)"]];
    const rows = blocks(headings, (count) => [[null, `subtotaal: ${count === 5 ? 4 : count}`], []]);
    const team = understoodFromTop(16, grid([headers, ...rows]));
    expect(figuresOf(team)).toEqual(figures);
    expect(team.doubts).toContainEqual(expect.objectContaining({ code: "other-figures", text: "Bob Bos", other: 4 }));
  });

  test("a number in the heading itself is compared too, and one below all of them is the sum", () => {
    const headings = [["De Wit, 36 uur, 9 klanten"], ["Anne Smit, 28 uur, 6 klanten"], ["Bob Bos, 24 uur, 5 klanten"]];
    const team = understood(grid([headers, ...blocks(headings), ["Totaal", 21]]));
    expect(figuresOf(team)).toEqual(figures);
    expect(team.doubts).toEqual([
      expect.objectContaining({ code: "other-figures", text: "Anne Smit", figure: 7, other: 6 }),
    ]);
  });

  test("hours of clients beside their names head nothing", () => {
    const rows = clients(61_000, 12).map((row, at): Row => [
      ...row,
      ["Anne Smit", "Bob Bos"][at % 2] ?? "",
      at === 4 ? null : "16 uur",
    ]);
    const hours = grid(
      [
        ["Naam", "Uren"],
        ["Anne Smit", 36],
        ["Bob Bos", 24],
      ],
      { sheet: "Team" },
    );
    const list = grid([[...headers, "Klantmanager", "Werkt"], ...rows]);
    expect(figuresOf(understood(hours, list))).toEqual(["Anne Smit 36/6", "Bob Bos 24/6"]);
  });
});

describe("a list with the caseworkers' hours in a column of its own", () => {
  const blocks = [
    ["Anne Smit", 36, 9],
    ["Bob\nBos", 28, 7],
    ["Emmy Vos", 24, 5],
    ["nog geen klantmanager", null, 3],
  ] as const;
  /** Each with the rows of their clients; the name and the hours in the first of them or in all. */
  const listed = (isInEach: boolean, heads: Row = ["Klantmanager", "Uren", "Klant", "Geb.", "Uren werk"]): Row[] => [
    heads,
    ...blocks.flatMap(([name, hours, count], block) =>
      Array.from({ length: count }, (_, at): Row => {
        const isFirst = at === 0 || isInEach;
        const born = day(`19${60 + at}-0${1 + block}-11`);
        return [
          isFirst ? name : null,
          isFirst ? hours : null,
          `${"ABCDEFGHI"[at] ?? ""}. Jansen${block}`,
          born,
          8 + ((at * 5) % 24),
        ];
      }),
    ),
  ];
  const merges = ["A2:A10", "B2:B10", "A11:A17", "B11:B17", "A18:A22", "B18:B22", "A23:A25"];
  const figures = ["Anne Smit 36/9", "Bob Bos 28/7", "Emmy Vos 24/5"];

  test.each<readonly [string, boolean, readonly string[]]>([
    ["merged down the block", false, merges],
    ["in the first row of the block", false, []],
    ["in each row", true, []],
  ])("is read where they stand %s, also below the rows that were read", (_, isInEach, merged) => {
    const list = grid(listed(isInEach), { merges: merged });
    const team = understood(list);
    expect(figuresOf(team)).toEqual(figures);
    expect(team.doubts).toEqual([expect.objectContaining({ code: "list-unassigned", figure: 3 })]);
    const fromTop = understoodFromTop(13, list);
    expect(figuresOf(fromTop)).toEqual(figures);
    expect(
      figuresOf(
        understood(
          grid(listed(isInEach, ["Jobcoach", "uren", "Deelnemer", "Leeftijd", "Uren werk"]), { merges: merged }),
        ),
      ),
    ).toEqual(figures);
  });

  test.each([
    ["merged down the block", false, merges],
    ["in each row", true, []],
  ])(
    "is read where they stand below the name in its own cell, %s, also below the rows that were read",
    (_, isInEach, merged) => {
      const rows = listed(isInEach, ["Wie", "", "Klant", "Geb."]).map(([name = null, hours, ...client]): Row => [
        typeof name === "string" && typeof hours === "number" ? `${name}\n${hours} uur` : name,
        ...client.slice(0, 2),
      ]);
      const list = grid(rows, { merges: merged.filter((range) => range.startsWith("A")) });
      for (const team of [understood(list), understoodFromTop(13, list)]) expect(figuresOf(team)).toEqual(figures);
    },
  );

  test("says both of two figures of somebody", () => {
    const rows = listed(true).map((row, at): Row =>
      at > 14 && row[0] === "Bob\nBos" ? [row[0], 20, ...row.slice(2)] : row,
    );
    for (const team of [understood(grid(rows)), understoodFromTop(13, grid(rows))]) {
      expect(figuresOf(team)).toEqual(figures);
      expect(team.doubts).toContainEqual(
        expect.objectContaining({ code: "other-figures", text: "Bob Bos", field: "hours", figure: 28, other: 20 }),
      );
    }
  });

  test("is none where each client has hours", () => {
    const rows = listed(true).map(([name, , ...client]): Row => [name ?? null, ...client]);
    expect(figuresOf(understood(grid(rows)))).toEqual([]);
  });
});

describe("hours behind the names in the list's own column", () => {
  const people = ["De Wit", "Mulder", "Anne Smit", "Bob Bos", "De Wit"];
  const listed = (behind: (name: string) => string): Row[] => [
    [...headers, "Klantmanager"],
    ...clients(61_000, 35).map((row, at): Row => [...row, behind(people[at % people.length] ?? "")]),
  ];
  const hours: Readonly<Record<string, number>> = { "De Wit": 36, Mulder: 28, "Anne Smit": 24, "Bob Bos": 32 };
  const figures = ["De Wit 36/14", "Mulder 28/7", "Anne Smit 24/7", "Bob Bos 32/7"];

  test.each([
    ["a dash", (name: string) => `${name} - ${hours[name] ?? 0} uur`],
    ["a comma", (name: string) => `${name}, ${hours[name] ?? 0}u`],
    ["a space", (name: string) => `${name} ${hours[name] ?? 0} uur p.w.`],
  ])("are read behind %s", (_, behind) => {
    const team = understood(grid(listed(behind)));
    expect(figuresOf(team)).toEqual(figures);
    expect(codesOf(team)).toEqual([]);
  });

  test("are read without a unit too, which is said", () => {
    const team = understood(grid(listed((name) => `${name} (${hours[name] ?? 0})`)));
    expect(figuresOf(team)).toEqual(figures);
    expect(codesOf(team)).toEqual(["guessed-column"]);
  });

  test("are none where they are the numbers of clients, or of most people several", () => {
    const counts = listed((name) => `${name} (${name === "De Wit" ? 14 : 7})`);
    expect(figuresOf(understood(grid(counts)))).toEqual([]);
    let week = 3;
    expect(figuresOf(understood(grid(listed((name) => `${name} (${(week += 1)})`))))).toEqual([]);
  });
});

describe("bare hours above the clients of each", () => {
  const rows = (heads: readonly Row[]): Row[] => [
    ["Klantenlijst"],
    [...headers, "Opmerking"],
    ...heads.flatMap((head, at) => [head, ...clients(61_000 + 100 * at, 9 - 2 * at), []]),
  ];

  test.each<readonly [string, readonly Row[], readonly string[]]>([
    ["in brackets", [["De Wit (36)"], ["Anne Smit (28)"], ["Bob Bos (24)"]], ["guessed-column"]],
    [
      "in a cell",
      [
        ["De Wit", 36],
        ["Anne Smit", 28],
        ["Bob Bos", 24],
      ],
      ["guessed-column"],
    ],
    [
      "behind their word",
      [
        ["KM:", "De Wit", "uren:", 36],
        ["KM:", "Anne Smit", "uren:", 28],
        ["KM:", "Bob Bos", "uren:", 24],
      ],
      [],
    ],
  ])("are read %s", (_, heads, codes) => {
    const team = understood(
      grid(rows(heads).map((row) => (row.length === 4 && typeof row[0] === "number" ? [...row, "x"] : row))),
    );
    expect(figuresOf(team)).toEqual(["De Wit 36/9", "Anne Smit 28/7", "Bob Bos 24/5"]);
    expect(codesOf(team)).toEqual(codes);
  });

  test("are none where they are what the rows come to", () => {
    expect(figuresOf(understood(grid(rows([["De Wit (9)"], ["Anne Smit (7)"], ["Bob Bos (5)"]]))))).toEqual([]);
  });
});
