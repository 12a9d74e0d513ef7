import { gatherPeople } from "../../../src/caseload/team/people";
import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

const caseload = grid(
  [
    ["Klantmanager", "Caseload"],
    ["Anne Smit", 70],
    ["Bob Bos", 55],
    ["Emmy Vos", 44],
  ],
  { sheet: "Caseload" },
);

describe("contracts with the days on which they begin and end", () => {
  const contracts = (rows: readonly Row[]) =>
    grid([["Medewerker", "Ingang", "Einde", "Uren p.w.", "Reden"], ...rows], { sheet: "HR" });

  test("the one that runs on the date counts, whatever is said of why it changed", () => {
    const team = understood(
      contracts([
        ["Anne Smit", day("2019-04-01"), day("2025-04-30"), 36, "aanstelling"],
        ["Anne Smit", day("2025-05-01"), null, 28, "op eigen verzoek"],
        ["Bob Bos", day("2021-01-01"), day("2025-09-30"), 24, "aanstelling"],
        ["Bob Bos", day("2025-10-01"), null, 20, "ouderschapsverlof"],
        ["Emmy Vos", day("2016-03-21"), null, 32, "aanstelling"],
      ]),
      caseload,
    );
    expect(figuresOf(team)).toEqual(["Anne Smit 28/70", "Bob Bos 24/55", "Emmy Vos 32/44"]);
    expect(codesOf(team)).toEqual(["newest-contract"]);
  });

  const stays = (...grids: readonly SheetGrid[]) =>
    gatherPeople(understood(...grids), "2025-09-01").map(({ name, from, until, laterHours = [] }) => [
      name.value,
      from?.value,
      until?.value,
      laterHours.map((later) => `${later.hours} from ${later.from}`).join(),
    ]);

  test("whoever has a following contract stays, with other hours from that day on", () => {
    const rows = contracts([
      ["Anne Smit", day("2019-04-01"), null, 28, "aanstelling"],
      ["Bob Bos", day("2021-01-01"), day("2025-09-30"), 24, "aanstelling"],
      ["Bob Bos", day("2025-10-01"), day("2026-01-30"), 20, "ouderschapsverlof"],
      ["Bob Bos", day("2026-02-02"), day("2026-12-31"), 32, "verlenging"],
      ["Emmy Vos", day("2016-03-21"), day("2025-10-31"), 32, "aanstelling"],
    ]);
    expect(stays(rows, caseload)).toEqual([
      ["Anne Smit", "2019-04-01", undefined, ""],
      ["Bob Bos", "2021-01-01", "2026-12-31", "20 from 2025-10-01,32 from 2026-02-02"],
      ["Emmy Vos", "2016-03-21", "2025-10-31", ""],
    ]);
  });

  test("days without a contract end it, which is said with the rows", () => {
    const rows = contracts([
      ["Anne Smit", day("2019-04-01"), day("2025-10-31"), 36, "aanstelling"],
      ["Anne Smit", day("2025-12-01"), null, 28, "terug"],
      ["Bob Bos", day("2021-01-01"), null, 24, "aanstelling"],
      ["Emmy Vos", day("2016-03-21"), null, 32, "aanstelling"],
    ]);
    expect(stays(rows, caseload)[0]).toEqual(["Anne Smit", "2019-04-01", "2025-10-31", ""]);
    const [, apart] = understood(rows, caseload).doubts;
    expect(apart).toEqual({
      code: "contracts-apart",
      text: "Anne Smit",
      cells: [1, 2].map((row) => ({ sheet: "HR", row, column: 1 })),
    });
  });

  const counted = (...anne: readonly Row[]) =>
    grid(
      [
        ["Naam", "Uren", "Vanaf", "T/m", "Cliënten"],
        ...anne,
        ["Bob Bos", 24, null, null, 55],
        ["Emmy Vos", 32, null, null, 44],
      ],
      { sheet: "Team" },
    );

  test("beside clients too, where only the rows that are followed have days", () => {
    const rows = counted(
      ["Anne Smit", 36, null, day("2025-09-30"), 70],
      ["Anne Smit", 32, day("2025-10-01"), null, null],
    );
    expect(figuresOf(understood(rows))).toEqual(["Anne Smit 36/70", "Bob Bos 24/55", "Emmy Vos 32/44"]);
    expect(codesOf(understood(rows))).toEqual(["newest-contract"]);
    expect(stays(rows)[0]).toEqual(["Anne Smit", undefined, undefined, "32 from 2025-10-01"]);
  });

  test("the side tasks of a following contract go with it; none beside it are none, and a share is one of its own hours", () => {
    const rows = grid(
      [
        ["Naam", "Uren", "Neventaken", "Vanaf", "T/m", "Cliënten"],
        ["Anne Smit", 36, 4, null, day("2025-09-30"), 70],
        ["Anne Smit", 32, 8, day("2025-10-01"), day("2026-01-31"), null],
        ["Anne Smit", 30, null, day("2026-02-01"), null, null],
        ["Bob Bos", 24, null, null, day("2025-12-31"), 55],
        ["Bob Bos", 20, "10%", day("2026-01-01"), null, null],
        ["Emmy Vos", 32, 2, null, null, 44],
      ],
      { sheet: "Team" },
    );
    const later = gatherPeople(understood(rows), "2025-09-01").map((person) => person.laterHours);
    expect(later).toEqual([
      [
        { from: "2025-10-01", hours: 32, sideTaskHours: 8 },
        { from: "2026-02-01", hours: 30, sideTaskHours: 0 },
      ],
      [{ from: "2026-01-01", hours: 20, sideTaskHours: 2 }],
      undefined,
    ]);
  });

  test("whose rows cannot be put together is asked, and is nobody who leaves", () => {
    const rows = counted(["Anne Smit", 36, null, day("2025-09-30"), 70], ["Anne Smit", 32, null, null, null]);
    expect(codesOf(understood(rows))).toEqual(["duplicate-name"]);
    expect(stays(rows)[0]).toEqual(["Anne Smit", undefined, undefined, ""]);
  });

  test("contracts that run beside each other and tell what for are parts", () => {
    const team = understood(
      contracts([
        ["Anne Smit", day("2019-04-01"), null, 20, "werk"],
        ["Anne Smit", day("2025-05-01"), day("2025-12-31"), 12, "inkomen"],
        ["Bob Bos", day("2021-01-01"), null, 24, "werk"],
        ["Emmy Vos", day("2016-03-21"), null, 32, "werk"],
      ]),
      caseload,
    );
    expect(figuresOf(team)).toEqual(["Anne Smit 32/70", "Bob Bos 24/55", "Emmy Vos 32/44"]);
    expect(codesOf(team)).toEqual(["rows-added"]);
  });
});

describe("hours and clients in rows below each other", () => {
  test("each month has both, and the newest counts", () => {
    const months = ["jul", "aug", "sep", "okt", "nov"];
    const team = understood(
      grid(
        [
          ["2025", null, ...months],
          ["Anne", "uren", 36, 36, 28, null, null],
          [null, "cliënten", 61, 55, 58, null, null],
          ["Bob", "uren", 24, 24, 24, null, null],
          [null, "cliënten", 40, 44, 43, null, null],
          ["Emmy", "uren", 32, 32, 32, null, null],
          [null, "cliënten", 57, 60, 54, null, null],
          [],
          ["totaal", "cliënten", 158, 159, 155, null, null],
        ],
        { sheet: "2025" },
      ),
    );
    expect(figuresOf(team)).toEqual(["Anne 28/58", "Bob 24/43", "Emmy 32/54"]);
    expect(codesOf(team)).toEqual(["newest-taken", "newest-taken"]);
  });

  test("with the name in each row and one column of figures", () => {
    const rows: readonly Row[] = [
      ["Wie", "Wat", "Stand"],
      ["Anne", "aantal cliënten", 58],
      ["Anne", "uren per week", 28],
      ["Bob", "aantal cliënten", 43],
      ["Bob", "uren per week", 24],
      ["Emmy", "aantal cliënten", 54],
      ["Emmy", "uren per week", 32],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne 28/58", "Bob 24/43", "Emmy 32/54"]);
  });
});

describe("a sheet for each person", () => {
  const own = (name: string, hours: number, clients: number) =>
    grid(
      [
        ["Klantmanager:", name],
        ["Contracturen:", hours],
        ["Tel:", "0512-58"],
        [],
        ["Nr", "Cliënt", "Regeling", "Aantal kinderen"],
        ...Array.from({ length: clients }, (_, at): Row => [at + 1, `${"ABCDEFGH"[at % 8]}. Jansen${at}`, "P-wet", 2]),
      ],
      { sheet: name.split(" ")[0] ?? "" },
    );

  test("has the hours above clients who are known by their names alone", () => {
    const team = understood(own("Jan-Willem Mol", 32, 12), own("Ingrid van Dam", 24, 8), own("Bas Kok", 28, 9));
    expect(figuresOf(team)).toEqual(["Jan-Willem Mol 32/12", "Ingrid van Dam 24/8", "Bas Kok 28/9"]);
    expect(codesOf(team)).toEqual([]);
  });

  test.each([
    ["Loes 32u", "Rachid 28u", "Zoë 20u"],
    ["Loes (32)", "Rachid (28)", "Zoë (20)"],
    ["Loes - 32 uur", "Rachid - 28 uur", "Zoë - 20 uur"],
  ])("has the hours in its name: %s, %s, %s", (...sheets) => {
    const rows = (from: number, many: number): Row[] =>
      Array.from({ length: many }, (_, at) => [from + at, `${"ABCDEFGH"[at % 8]}. Jansen${at}`, "P-wet"]);
    const header = ["Dossier", "Naam", "Regeling"];
    const team = understood(
      ...sheets.map((sheet, place) =>
        grid(
          [["Lopend"], header, ...rows(4100 + 100 * place, 9 + place), [], ["Uitgestroomd"], header, ...rows(9100, 3)],
          {
            sheet,
          },
        ),
      ),
    );
    expect(figuresOf(team)).toEqual(["Loes 32/9", "Rachid 28/10", "Zoë 20/11"]);
  });
});

describe("somebody who was put in the formation and has no clients yet", () => {
  const beside = grid(
    [
      ["Huidige caseload"],
      [],
      ["Naam", "Aantal uur", "Aantal cliënten", "Rekenkundig"],
      ["Anne", 36, 90, 106],
      ["Bob", 36, 122, 106],
      ["Emmy", 28, 71, 82],
      ["Julie", 36, 186, 106],
      ["Lisette", 24, 0, 70],
      ["Totaal", "160 uur per week", "469 cliënten", "470 cliënten*"],
      [],
      ["*Afronding + geen rekening gehouden met nevenactiviteiten"],
    ],
    { sheet: "Caseload" },
  );
  const formation = (hoursOfBob: number) =>
    grid(
      [
        ["Huidige formatie"],
        [],
        ["Naam", "Aantal uur", "Neventaken"],
        ["Anne", 36, "-"],
        ["Bob", hoursOfBob, "Werkintakes"],
        ["Nina", 32, null],
        ["Emmy", 28, "Werkintakes"],
        ["Julie", 36, "-"],
        ["Lisette", 24, "(werkintakes)"],
        ["Totaal", "160 uur per week", null],
      ],
      { sheet: "Formatie" },
    );

  test("belongs to the team where the hours of everybody else are the same", () => {
    const team = understood(formation(36), beside);
    expect(figuresOf(team)).toContain("Nina 32/-");
    expect(codesOf(team)).toContain("without-clients");
  });

  test("is not taken along where somebody else's hours differ, which is said", () => {
    const team = understood(formation(24), beside);
    expect(figuresOf(team)).not.toContain("Nina 32/-");
    expect(team.doubts).toContainEqual(
      expect.objectContaining({ code: "other-figures", text: "Bob", figure: 36, other: 24 }),
    );
  });
});

describe("a form for each of the team with the talks on it", () => {
  const form = (name: string, hours: string, stands: readonly (readonly [string, number])[], left?: string) =>
    grid(
      [
        ["Bilateraal overleg"],
        [],
        ["Naam:", name],
        ["Functie:", "klantmanager Werk"],
        ["Contract:", hours],
        ...(left ? [["Uit dienst:", day(left)]] : []),
        [],
        ["Datum gesprek", "Caseload", "Werkdruk (1-10)", "Afspraken"],
        ...stands.map(([date, clients]) => [day(date), clients, 6, "minder rapportages"]),
      ],
      { sheet: name.split(" ")[0] ?? "" },
    );

  test("the last talk of everybody counts, on whatever day it was; who left does not", () => {
    const read = understood(
      form("Bas Aarts", "32 uur per week", [
        ["2025-05-25", 28],
        ["2025-08-04", 32],
        ["2025-11-04", 40],
      ]),
      form("Maaike Nijhof", "28 uur (was 32 tot 1-2-2025)", [
        ["2025-04-28", 31],
        ["2025-06-15", 30],
      ]),
      form("Koen Jonker", "28 uur per week", [
        ["2025-04-03", 30],
        ["2025-07-08", 27],
      ]),
      form("Erwin Hoekstra", "28 uur per week", [["2025-03-04", 42]], "2025-04-01"),
    );
    expect(figuresOf(read)).toEqual([
      ...["Bas Aarts 32/32", "Maaike Nijhof 28/30", "Koen Jonker 28/27"],
      "+ Erwin Hoekstra 42",
    ]);
    expect(codesOf(read)).toContain("newest-taken");
  });
});

test("of a plan and what there truly is, in two rows below a name, only what there is counts", () => {
  const months = ["jul", "aug", "sep", "okt"];
  const of = (name: string, hours: number, plan: readonly number[], real: readonly number[]): Row[] => [
    [name, hours, "plan", ...plan],
    [null, null, "werkelijk", ...real],
  ];
  const rows = [
    ["Medewerker", "Uren", "", ...months],
    ...of("Jolanda Scholten", 24, [47, 46, 45, 44], [45, 48, 46]),
    ...of("Renate El Idrissi", 32, [35, 34, 33, 32], [39, 30, 39]),
    ...of("Gert-Jan de Wit", 34, [40, 39, 38, 37], [32, 35, 37]),
  ];
  const read = understood(grid(rows));
  expect(figuresOf(read)).toEqual(["Jolanda Scholten 24/46", "Renate El Idrissi 32/39", "Gert-Jan de Wit 34/37"]);
});

test("who has clients and hours that nobody can tell is said, also with a last day that is still to come", () => {
  const rows = [
    ["Naam", "Soort", "Van", "T/m", "Uren p.w.", "Klanten nu"],
    ["Mirjam Dijkstra", "vast", day("2012-07-01"), null, 28, 43],
    ["Mohamed Kok", "vast", day("2015-09-01"), null, 32, 34],
    ["Roos Brouwer", "inhuur", day("2025-01-01"), day("2026-06-30"), "op afroep", 26],
    ["Tarik Yilmaz", "inhuur", day("2025-11-01"), day("2026-06-30"), 20, null],
  ];
  const read = understood(grid(rows));
  expect(figuresOf(read)).toEqual(["Mirjam Dijkstra 28/43", "Mohamed Kok 32/34", "+ Roos Brouwer 26"]);
  expect(read.doubts).toContainEqual(
    expect.objectContaining({ code: "without-hours", text: "Roos Brouwer", figure: 26 }),
  );
});

test("a sheet that is called after a talk with somebody holds their clients", () => {
  const talk = (name: string, hours: string, clients: number) =>
    grid(
      [
        ["Voorbereiding gesprek"],
        [],
        ["Medewerker", name],
        ["Functie", "jobconsulent"],
        ["Dienstverband", hours],
        [],
        ["#", "Klant", "Doel"],
        ...Array.from({ length: clients }, (_, at): Row => [
          at + 1,
          `${["Hermans", "Demir", "Zaal", "Noor"][at % 4]}, ${"ABCDEFGHIJKL"[at]}.`,
          "taal",
        ]),
      ],
      { sheet: `Gesprek ${name.split(" ")[0]}` },
    );
  const read = understood(talk("Jolanda de Vries", "32 uur", 12), talk("Willem Postma", "20 uur", 7));
  expect(figuresOf(read)).toEqual(["Jolanda de Vries 32/12", "Willem Postma 20/7"]);
});

describe("rows of one person of which one has ended", () => {
  const header = ["Medewerker", "Taak", "Uren", "Klanten", "Tot en met"];
  const others = [
    ["Wouter Hermans", "klantmanager Werk", 20, 37, null],
    ["Emre Hoekstra", "klantmanager Werk", 26, 40, null],
    ["Lieke Rietveld", "klantmanager Inburgering", 20, 31, day("2026-05-31")],
  ];
  const read = (...own: readonly Row[]) => {
    const { doubts, ...team } = understood(grid([header, ...others, ...own]));
    return {
      people: figuresOf({ doubts, ...team }).slice(3),
      said: doubts.map(({ code, text, figure, other }) => [code, text, figure, other].filter(Boolean).join(" ")),
    };
  };

  test("neither its hours nor its clients count, and the clients are said", () => {
    const { people, said } = read(
      ["Nadia de Wit", "klantmanager Werk", 36, 41, day("2024-12-31")],
      ["Nadia de Wit", "klantmanager Werk", 24, 25, null],
    );
    expect(people).toEqual(["Nadia de Wit 24/25"]);
    expect(said).toEqual(["newest-contract Nadia de Wit", "other-figures Nadia de Wit 25 41"]);
  });

  test("two that run are still one person's, and what ended before them is not", () => {
    const { people } = read(
      ["Nadia de Wit", "klantmanager Werk", 36, 41, day("2024-12-31")],
      ["Nadia de Wit", "klantmanager Werk", 20, 23, null],
      ["Nadia de Wit", "klantmanager Inburgering", 12, 16, day("2026-12-31")],
    );
    expect(people).toEqual(["Nadia de Wit 32/39"]);
  });

  test("clients that stand only in the row that ended are not lost", () => {
    const { people } = read(
      ["Nadia de Wit", "klantmanager Werk", 36, 41, day("2024-12-31")],
      ["Nadia de Wit", "klantmanager Werk", 24, null, null],
    );
    expect(people[0]).toMatch(/\/41$/);
  });

  test("who has ended in every row is gone", () => {
    const { people } = read(
      ["Nadia de Wit", "klantmanager Werk", 36, 41, day("2024-12-31")],
      ["Nadia de Wit", "klantmanager Werk", 24, 25, day("2025-08-31")],
    );
    expect(people).not.toContain("Nadia de Wit 24/25");
  });
});
