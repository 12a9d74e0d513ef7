import fc from "fast-check";
import { readableAddress } from "../../../src/caseload/cell-address";
import type { StatedBand } from "../../../src/caseload/splits/stated-split";
import { teamDataOf } from "../team-data";
import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { grid, percent, type TestCell } from "../grid";

/** "18-26 25 A1": the ages from and through, the clients and the cell. */
function inShort({ band: { from, below }, clients, cell }: StatedBand): string {
  const last = below === "aow" ? "AOW" : below === null ? "" : below - 1;
  return `${from}-${last} ${clients ?? "?"} ${readableAddress(cell).replace(/^Blad1!/, "")}`;
}

function splitsOf(...sheets: readonly SheetGrid[]) {
  return teamDataOf(sheets, 36).statedSplits.map(({ role, bands, leftOut }) => ({
    role,
    bands: bands.map(inShort),
    ...(leftOut.length > 0 && { leftOut: leftOut.map(inShort) }),
  }));
}

const rows = (...lines: readonly (readonly TestCell[])[]) => splitsOf(grid(lines));

const memo = (first: string, second: string, third: string) =>
  ["18-26 25 ", "27-40 93 ", "50-AOW 188 "].map((text, index) => text + [first, second, third][index]);

describe("the memo's categories, however they are written", () => {
  test.each<[string, readonly (readonly TestCell[])[], readonly string[]]>([
    [
      "in one cell a line",
      [
        ["Categorie 1: 18 t/m 26 jaar 25 cliënten;"],
        ["Categorie 2: 27 t/m 40 jaar 93 cliënten;"],
        ["Categorie 3: 50 t/m AOW 188 cliënten."],
      ],
      memo("A1", "A2", "A3"),
    ],
    [
      "in one cell together",
      [
        [
          "Categorie 1: 18 t/m 26 jaar 25 cliënten;\nCategorie 2: 27 t/m 40 jaar 93 cliënten;\nCategorie 3: 50 t/m AOW 188 cliënten",
        ],
      ],
      memo("A1", "A1", "A1"),
    ],
    [
      "in a sentence",
      [["De 25 cliënten van 18 t/m 26, 93 cliënten van 27 t/m 40 en 188 cliënten van 50 tot AOW."]],
      memo("A1", "A1", "A1"),
    ],
    ["with numbers in brackets", [["18-26 (25), 27-40 (93), 50-AOW (188)"]], memo("A1", "A1", "A1")],
    ["with colons", [["18-26: 25, 27-40: 93, 50-AOW: 188"]], memo("A1", "A1", "A1")],
    [
      "in two columns",
      [
        ["18 t/m 26* jaar", "25 cliënten"],
        ["27 – 40 jaar", 93],
        ["50 t/m AOW-leeftijd", "188"],
      ],
      memo("B1", "B2", "B3"),
    ],
    [
      "behind a label, with an empty column between",
      [
        ["Categorie 1:", "18 t/m 26 jaar", null, 25],
        ["Categorie 2:", "27 t/m 40 jaar", null, 93],
        ["Categorie 3:", "50 t/m AOW", null, 188],
      ],
      memo("D1", "D2", "D3"),
    ],
    [
      "with words beside the ages",
      [
        ["Jongeren (18-26)", 25],
        ["Leeftijd 27-40", 93],
        ["Vanaf 50 tot AOW", 188],
      ].slice(0, 2),
      ["18-26 25 B1", "27-40 93 B2"],
    ],
    [
      "with shares beside the numbers",
      [
        ["Leeftijd", "Aantal", "Aandeel"],
        ["18 t/m 26", 25, percent(0.08)],
        ["27 t/m 40", 93, percent(0.3)],
        ["50 t/m AOW", 188, percent(0.62)],
      ],
      memo("B2", "B3", "B4"),
    ],
    [
      "by person, with a total",
      [
        ["Leeftijd", "Anne", "Bob", "Totaal"],
        ["18 t/m 26", 5, 20, 25],
        ["27 t/m 40", 13, 80, 93],
        ["50 t/m AOW", 88, 100, 188],
      ],
      memo("D2", "D3", "D4"),
    ],
    [
      "along a row",
      [
        ["Leeftijd", "18-26", "27-40", "50-AOW"],
        ["Aantal", 25, 93, 188],
      ],
      memo("B2", "C2", "D2"),
    ],
    [
      "along a row, by person, with a total",
      [
        ["Leeftijd", "18-26", "27-40", "50-AOW"],
        ["Anne", 5, 13, 88],
        ["Bob", 20, 80, 100],
        ["Totaal", 25, 93, 188],
      ],
      memo("B4", "C4", "D4"),
    ],
    ["with an empty row between", [["18-26", 25], [], ["27-40", 93], [], ["50-AOW", 188]], memo("B1", "B3", "B5")],
    [
      "from old to young",
      [
        ["50-AOW", 188],
        ["27-40", 93],
        ["18-26", 25],
      ],
      memo("B3", "B2", "B1"),
    ],
  ])("%s", (_, cells, bands) => {
    expect(rows(...cells)).toEqual([{ role: "unknown", bands }]);
  });
});

test("any division comes back as it was written, in whatever notation and place", () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 20, max: 64 }), { minLength: 1, maxLength: 5 });
  const upTo = fc.constantFrom(" t/m ", "-", " – ", " tot en met ");
  const layout = fc.constantFrom("cell", "beside", "along");
  const corner = fc.record({ top: fc.nat(9), left: fc.nat(5) });
  fc.assert(
    fc.property(
      cuts,
      upTo,
      layout,
      corner,
      fc.array(fc.nat(2000), { minLength: 6, maxLength: 6 }),
      (at, dash, place, { top, left }, counts) => {
        const edges = [18, ...[...at].sort((one, other) => one - other)];
        const groups = edges.map((from, index) => {
          const next = edges[index + 1];
          return { from, below: next ?? ("aow" as const), clients: counts[index] ?? 0 };
        });
        // One year is no group.
        fc.pre(groups.every(({ from, below }) => below === "aow" || below > from + 1));
        const texts = groups.map(({ from, below }) => `${from}${dash}${below === "aow" ? "AOW" : `${below - 1} jaar`}`);
        const cells: TestCell[][] =
          place === "cell"
            ? groups.map(({ clients }, index) => [`${texts[index]}: ${clients} cliënten`])
            : place === "beside"
              ? groups.map(({ clients }, index) => [texts[index] ?? "", clients])
              : [texts, groups.map(({ clients }) => clients)];
        const [split, ...others] = teamDataOf([grid(cells, { top, left })], 36).statedSplits;
        expect(others).toEqual([]);
        expect(split?.bands.map(({ band, clients }) => ({ ...band, clients }))).toEqual(groups);
      },
    ),
  );
});

describe("what a list leaves out", () => {
  const list = [
    ["18 t/m 26", 25],
    ["27 t/m 40", 93],
    ["50 t/m AOW", 188],
  ] as const;
  const split = { role: "unknown", bands: memo("B1", "B2", "B3") };
  test.each([
    "Let op: cliënten in de leeftijd 41 t/m 49 (totaal 94 cliënten) worden buitengesloten in de huidige plannen.",
    "Er zijn 94 cliënten van 41 t/m 49 jaar.",
    "41 t/m 49: 94 cliënten, niet in het project opgenomen",
  ])("%s", (text) => {
    expect(rows(...list, [text])).toEqual([{ ...split, leftOut: ["41-49 94 A4"] }]);
  });
  test("stands in the same list", () => {
    expect(rows(...list, ["41 t/m 49 (niet ingedeeld)", 94])).toEqual([{ ...split, leftOut: ["41-49 94 B4"] }]);
  });
  test("is no age that the list has, no number without ages, and nothing far away", () => {
    expect(rows(...list, ["Van 27 t/m 35 zijn er 40 cliënten."])).toEqual([split]);
    expect(rows(...list, ["De groep 41 t/m 49 is niet opgenomen."])).toEqual([split]);
    expect(rows(...list, [], [], [], [], [], [], ["Er zijn 94 cliënten van 41 t/m 49 jaar."])).toEqual([split]);
  });
});

describe("old and new", () => {
  const before = [
    ["18-26", 25],
    ["27-AOW", 75],
  ] as const;
  const after = [
    ["18-29", 30],
    ["30-AOW", 70],
  ] as const;
  const both = (...at: readonly (readonly [string, string])[]) => [
    { role: "old", bands: [`18-26 25 ${at[0]?.[0]}`, `27-AOW 75 ${at[0]?.[1]}`] },
    { role: "new", bands: [`18-29 30 ${at[1]?.[0]}`, `30-AOW 70 ${at[1]?.[1]}`] },
  ];
  test("by the line above", () => {
    expect(rows(["Huidige indeling"], ...before, ["Nieuwe indeling"], ...after)).toEqual(
      both(["B2", "B3"], ["B5", "B6"]),
    );
  });
  test("by the header of the column, side by side", () => {
    const cells = [
      ["Oud", "Aantal", null, "Nieuw", "Aantal"],
      ...before.map((line, index) => [...line, null, ...(after[index] ?? [])]),
    ];
    expect(rows(...cells)).toEqual(both(["B2", "B3"], ["E2", "E3"]));
  });
  test("by the words in the cell", () => {
    expect(
      rows(
        ["Oud: 18-26 (25 cliënten) Nieuw: 18-29 (30 cliënten)"],
        ["Oud: 27-AOW (75 cliënten) Nieuw: 30-AOW (70 cliënten)"],
      ),
    ).toEqual(both(["A1", "A2"], ["A1", "A2"]));
  });
  test("not at all: a list that begins again is another one", () => {
    expect(rows(...before, ...after).map(({ role, bands }) => [role, bands.length])).toEqual([
      ["unknown", 2],
      ["unknown", 2],
    ]);
  });
});

describe("a line-up table", () => {
  const header = ["Categorie oud / nieuw", "Wie + aantal uur", "Huidige caseload", "Nieuwe caseload"];
  const lines = [
    header,
    ["Oud: 18 t/m 26 Nieuw: 18 t/m 29", "Emmy 24 uur", 82, 133],
    ["Oud: 27 t/m 40 Nieuw: 30 t/m 45", "Bob 36 uur", 122, 254],
    ["Oud: 50 - AOW Nieuw: 46 - AOW", "Julie 36 uur Ann 36 uur", "186 90", 294],
  ];
  const fresh = ["18-29 133 D2", "30-45 254 D3", "46-AOW 294 D4"];
  const old = ["18-26 ? A2", "27-40 ? A3", "50-AOW ? A4"];
  test("gives the old groups, the new ones with their clients, and who takes them", () => {
    expect(rows(...lines)).toEqual([
      { role: "old", bands: old },
      { role: "new", bands: fresh },
    ]);
    const [, proposed] = teamDataOf([grid(lines)], 36).statedSplits;
    expect(proposed?.bands.map(({ team }) => team.map(({ value }) => value))).toEqual([
      ["Emmy"],
      ["Bob"],
      ["Julie", "Ann"],
    ]);
  });
  test("tells which of the same groups elsewhere are old and which are new", () => {
    const list = grid(
      [
        ["18 t/m 26", 25],
        ["27 t/m 40", 93],
        ["50 t/m AOW", 188],
        ["stel:"],
        ["18-29", 133],
        ["30-45", 254],
        ["46-AOW", 294],
      ],
      { sheet: "Memo" },
    );
    expect(splitsOf(list, grid(lines))).toEqual([
      { role: "old", bands: memo("Memo!B1", "Memo!B2", "Memo!B3") },
      { role: "new", bands: ["18-29 133 Memo!B5", "30-45 254 Memo!B6", "46-AOW 294 Memo!B7"] },
    ]);
  });
  test("with other numbers elsewhere is another division", () => {
    const list = grid(
      [
        ["18-29", 130],
        ["30-45", 254],
        ["46-AOW", 294],
      ],
      { sheet: "Memo" },
    );
    expect(splitsOf(list, grid(lines)).map(({ role }) => role)).toEqual(["unknown", "old", "new"]);
  });
  test("with one group a line is new where it gives a new caseload", () => {
    const bare = lines.map(([group = "", ...rest], index) => [
      index === 0 ? "Leeftijd" : String(group).replace(/Oud:.*Nieuw: /, ""),
      ...rest,
    ]);
    expect(rows(...bare)).toEqual([{ role: "new", bands: fresh }]);
  });
  test("with both groups and no words goes by its header", () => {
    const bare = lines.map(([group = "", ...rest]) => [String(group).replace(/Oud: (.*) Nieuw:/, "$1 /"), ...rest]);
    expect(rows(...bare)).toEqual([
      { role: "old", bands: old },
      { role: "new", bands: fresh },
    ]);
  });
});

describe("what is no division by age", () => {
  test.each<[string, readonly (readonly TestCell[])[]]>([
    [
      "steps of a ladder",
      [
        ["Trede 1 t/m 3", 60],
        ["Trede 4 t/m 6", 30],
      ],
    ],
    [
      "single ages",
      [
        ["18 jaar", 5],
        ["19 jaar", 6],
        ["20 jaar", 7],
      ],
    ],
    [
      "hours",
      [
        ["Uren", "Aantal"],
        ["20-28", 4],
        ["29-36", 3],
      ],
    ],
    [
      "hours in the cell",
      [
        ["20-28 uur", 4],
        ["29-36 uur", 3],
      ],
    ],
    [
      "months",
      [
        ["Duur in maanden", "Aantal"],
        ["0-12", 50],
        ["13-24", 60],
        ["25-36", 70],
      ],
    ],
    [
      "weeks",
      [
        ["week 10-26", 50],
        ["week 27-40", 60],
      ],
    ],
    [
      "sizes of caseloads",
      [
        ["Aantal cliënten", "Klantmanagers"],
        ["50-75", 3],
        ["76-99", 4],
      ],
    ],
    ["clients", [["10 tot 30 cliënten"], ["31 tot 50 cliënten"]]],
    ["one group", [["18 t/m 26", 25]]],
    ["groups without a number", [["18 t/m 26"], ["27 t/m 40"]]],
    [
      "two numbers of which nobody says which counts",
      [
        ["18 t/m 26", 25, 12],
        ["27 t/m 40", 93, 40],
      ],
    ],
    [
      "fractions",
      [
        ["18 t/m 26", 0.5],
        ["27 t/m 40", 1.5],
      ],
    ],
    ["numbers that belong to one of two", [["18 t/m 26, 27 t/m 40: samen 118 cliënten"]]],
    [
      "running text on the law",
      [
        [
          "*Tot 30 jaar kan aanspraak worden gemaakt op studiefinanciering. Vanuit de PW tot 27 jaar kan het worden verplicht.",
        ],
      ],
    ],
    [
      "dates and periods",
      [
        ["01-01-2020 t/m 31-12-2021", 2],
        ["18-26-2020", 3],
      ],
    ],
    [
      "a team without ages",
      [
        ["Naam", "Uren", "Caseload"],
        ["Anne", 36, 90],
        ["Bob", 36, 122],
      ],
    ],
  ])("%s", (_, cells) => {
    expect(rows(...cells)).toEqual([]);
  });
});

test("what stands among clients is never looked at", () => {
  const clients = [
    ["Cliëntnummer", "Leeftijd", "Klantmanager"],
    ["C1", "18 t/m 26", 25],
    ["C2", "27 t/m 40", 93],
  ];
  expect(rows(...clients)).toEqual([]);
  expect(rows(["18-26", 25], ["27-AOW", 75], [], [], ...clients, ["18 t/m 26", 1], ["27 t/m 40", 1])).toEqual([
    { role: "unknown", bands: ["18-26 25 B1", "27-AOW 75 B2"] },
  ]);
});

describe("clients in none of the groups stand in the list", () => {
  const restOf = (...lines: readonly (readonly TestCell[])[]) =>
    teamDataOf([grid(lines)], 36).statedSplits.map(({ bands, rest }) => [
      bands.length,
      ...rest.map(({ clients, cell }) => `${clients} ${readableAddress(cell).replace(/^Blad1!/, "")}`),
    ]);
  const groups: readonly (readonly TestCell[])[] = [
    ["18 t/m 26", 56],
    ["27 t/m 40", 62],
    ["41 t/m AOW", 100],
  ];

  test.each([
    "Niet ingedeeld",
    "Nog niet ingedeeld",
    "Leeftijd onbekend",
    "Onbekende leeftijd",
    "Onbekend",
    "Overig",
    "Overige cliënten",
    "Geen geboortedatum",
    "Buiten de groepen",
    "Rest",
  ])("%s", (label) => {
    expect(restOf(["Leeftijdsgroep", "Aantal cliënten"], ...groups, [label, 65])).toEqual([[3, "65 B5"]]);
  });

  test.each<[string, readonly (readonly TestCell[])[], readonly string[]]>([
    ["below a total", [...groups, ["Totaal", 218], ["Niet ingedeeld", 65], ["Totaal", 283]], ["65 B5"]],
    ["below an empty row", [...groups, [], ["Onbekend", 65]], ["65 B5"]],
    ["twice", [...groups, ["Leeftijd onbekend", 60], ["Overig", 5]], ["60 B4", "5 B5"]],
    ["in the label's own cell", [...groups, ["Niet ingedeeld: 65 cliënten"]], ["65 A4"]],
    [
      "below a label before the groups",
      [
        ["Categorie 1:", "18 t/m 26", 56],
        ["Categorie 2:", "27 t/m AOW", 162],
        ["Overig", null, 65],
      ],
      ["65 C3"],
    ],
    [
      "along a row",
      [
        ["18 t/m 26", "27 t/m 40", "41 t/m AOW", "Onbekend"],
        [56, 62, 100, 65],
      ],
      ["65 D2"],
    ],
    ["in one cell", [["18 t/m 26: 56\n27 t/m AOW: 162\nNiet ingedeeld: 65"]], ["65 A1"]],
    ["nothing of the kind", [...groups, ["Bob", 122], ["Onbekend", 65]], []],
    ["without a number", [...groups, ["Niet ingedeeld", "?"]], []],
    ["a sentence", [...groups, ["De overige cliënten zijn nog niet door iemand geteld", 65]], []],
  ])("%s", (_, lines, rest) => {
    expect(restOf(...lines).map(([, ...found]) => found)).toEqual([rest]);
  });
});
