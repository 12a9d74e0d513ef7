import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

const counts = grid(
  [
    ["Naam", "Dossiers"],
    ["Anne Smit", 64],
    ["Bob Bos", 56],
    ["Emmy Vos", 41],
  ],
  { sheet: "Dossiers" },
);

describe("an even and an odd week", () => {
  const weeks: readonly (readonly [string, number, number])[] = [
    ["Anne Smit", 36, 28],
    ["Bob Bos", 24, 24],
    ["Emmy Vos", 16, 24],
  ];
  const mean = ["Anne Smit 32/64", "Bob Bos 24/56", "Emmy Vos 20/41"];

  test.each<[string, readonly Row[], readonly string[]]>([
    ["columns", [["Naam", "Even week", "Oneven week"], ...weeks], []],
    ["columns about hours", [["Naam", "Contracturen oneven", "Contracturen even"], ...weeks], []],
    [
      "rows below each name",
      [
        ["Naam", "Week", "Uren"],
        ...weeks.flatMap(([name, even, odd]) => [
          [name, "even", even],
          ["", "oneven", odd],
        ]),
      ],
      [],
    ],
    [
      "rows that repeat the name",
      [
        ["Naam", "Week", "Uren"],
        ...weeks.flatMap(([name, even, odd]) => [
          [name, "Oneven week", odd],
          [name, "Even week", even],
        ]),
      ],
      [],
    ],
    [
      "rows with the days, beside a name that is merged over both",
      [
        ["Naam", "Week", "ma", "di", "wo", "do", "vr", "Totaal"],
        ...weeks.flatMap(([name, even, odd]) => [
          [name, "even", 8, 8, null, even - 16, null, even],
          [null, "oneven", 8, null, 8, odd - 16, null, odd],
        ]),
      ],
      ["A2:A3", "A4:A5", "A6:A7"],
    ],
  ])("comes to the mean, in %s", (_, rows, merges) => {
    const team = understood(grid(rows, { sheet: "Rooster", merges }), counts);
    expect(figuresOf(team)).toEqual(mean);
    expect(codesOf(team)).toContain("mean-of-weeks");
  });

  it("is said where two rows under one merged name cannot be added up", () => {
    const rows: Row[] = weeks.flatMap(([name, even, odd]) => [
      [name, "A", even + 8],
      [null, "B", odd + 8],
    ]);
    const team = understood(
      grid([["Naam", "Rooster", "Uren"], ...rows], { sheet: "Rooster", merges: ["A2:A3", "A4:A5", "A6:A7"] }),
      counts,
    );
    expect(codesOf(team)).toContain("duplicate-name");
  });
});

describe("who came, who went and who is there in rows", () => {
  const people: readonly (readonly [string, number, number])[] = [
    ["Anne Smit", 32, 64],
    ["Bob Bos", 24, 56],
    ["Emmy Vos", 20, 41],
  ];
  const there = ["Anne Smit 32/64", "Bob Bos 24/56", "Emmy Vos 20/41"];

  test.each<[string, readonly [string, string, string]]>([
    ["in short", ["in", "uit", "stand"]],
    ["in full", ["Instroom", "Uitstroom", "Caseload"]],
  ])("counts only who is there, %s", (_, [came, went, stand]) => {
    const team = understood(
      grid([
        ["Klantmanager", "Uren", "", "jun", "jul", "aug"],
        ...people.flatMap(([name, hours, now]): Row[] => [
          [name, hours, came, 2, 0, 4],
          ["", "", went, 1, 3, 2],
          ["", "", stand, now + 1, now - 2, now],
        ]),
      ]),
    );
    expect(figuresOf(team)).toEqual(there);
    expect(codesOf(team)).toEqual(["newest-taken"]);
  });

  it("takes the last month that has begun, where later ones are filled in already", () => {
    const team = understood(
      grid([
        ["Klantmanager", "Uren", "", "jun", "jul", "aug", "sep", "okt", "nov"],
        ...people.flatMap(([name, hours, now], at): Row[] => [
          [name, hours, "in", 2, 1, 4],
          [name, hours, "uit", 1, 3, 2],
          [name, hours, "stand", now, now - 2, now, now, now + at, now + at],
        ]),
      ]),
    );
    expect(figuresOf(team)).toEqual(there);
  });

  it("leaves a list of clients with a status beside their names as it is", () => {
    const statuses = ["Lopend", "Nieuw", "Lopend", "Afgesloten"];
    const list = Array.from({ length: 24 }, (__, at): Row => {
      const [name = ""] = people[at % 3] ?? [];
      return [`Cliënt ${String.fromCharCode(65 + at)}`, statuses[at % 4] ?? "", name, 1000 + at];
    });
    const team = understood(
      grid([["Naam cliënt", "Status", "Klantmanager", "Nr"], ...list], { sheet: "Lijst" }),
      grid([["Naam", "Uren"], ...people.map(([name, hours]) => [name, hours])], { sheet: "Team" }),
    );
    // Of each eight of everybody two are closed.
    expect(figuresOf(team)).toEqual(["Anne Smit 32/6", "Bob Bos 24/6", "Emmy Vos 20/6"]);
  });
});
