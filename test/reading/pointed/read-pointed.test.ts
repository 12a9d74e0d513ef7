import fc from "fast-check";
import { columnLetters } from "../../../src/caseload/cell-address";
import { pointedList } from "../../../src/reading/pointed/pointed-list";
import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { grid, type TestCell } from "../grid";
import { pointedAt, read } from "./pointing";

const team = grid(
  [
    ["Wie", "Tijd", "Stand"],
    ["Mulder", 28, 61],
    ["De Groot", 20, 91],
    ["De Vries", 24, 113],
    ["Ter Horst", 28, 51],
  ],
  { sheet: "Team" },
);

const people = [
  ["Mulder", 28, 61],
  ["De Groot", 20, 91],
  ["De Vries", 24, 113],
  ["Ter Horst", 28, 51],
];

test("columns that were pointed at are the team, each figure with its cell", () => {
  const result = read(pointedAt("Team!A2:A5", "Team!B2:B5", "Team!C2:C5"), [team]);
  expect(result).toMatchObject({ ok: true, team: people, said: [] });
  expect(result.ok && result.formation.rows[1]?.hours).toEqual({
    value: 20,
    cell: { sheet: "Team", row: 2, column: 1 },
    text: "20",
    live: { factor: 1 },
  });
});

test.each([
  ["whole columns", "Team!A:A", "Team!B:B", "Team!C:C"],
  ["the headers along", "Team!A1:A5", "Team!B1:B5", "Team!C1:C5"],
  ["more rows than there are", "Team!A2:A900", "Team!B2:B900", "Team!C2:C900"],
])("%s give the same", (_, names, hours, clients) => {
  expect(read(pointedAt(names, hours, clients), [team])).toMatchObject({ ok: true, team: people, said: [] });
});

test("people beside each other, and figures that stand another way round on another sheet", () => {
  const wide = grid([["Naam", "Anne", "Bob", "Emmy"]], { sheet: "Breed" });
  const high = grid([[36], [24], [null]], { sheet: "Hoog" });
  const counts = grid([["nu", 90, 80, 70]], { sheet: "Nu" });
  expect(read(pointedAt("Breed!B1:D1", "Hoog!A1:A3", "Nu!B1:D1"), [wide, high, counts])).toMatchObject({
    team: [
      ["Anne", 36, 90],
      ["Bob", 24, 80],
      ["Emmy", null, 70],
    ],
  });
});

test("several columns are added up, beside each other or not", () => {
  const days = grid([
    ["Anne", 8, 8, null, 60, 30],
    ["Bob", 8, null, 4, 10, 5],
  ]);
  const added = read(pointedAt("Blad1!A1:A2", "Blad1!B1:D2", "Blad1!E1:E2+Blad1!F1:F2"), [days]);
  expect(added).toMatchObject({
    team: [
      ["Anne", 16, 90],
      ["Bob", 12, 15],
    ],
  });
  expect(added.ok && added.formation.rows[0]?.hours?.live).toBeUndefined();
});

test("what cannot be right is set aside and said; totals, vacancies and blanks are nobody", () => {
  const odd = grid([
    ["Anne", 36, 90],
    ["Bob", -4, 80.5],
    [12, 24, 3],
    [null, null, null],
    ["Emmy", "#N/A", "veel"],
    ["Julie", "36 uur", "110 cliënten"],
    ["Vacature", 24, 7],
    ["Totaal", 80, 290],
  ]);
  expect(read(pointedAt("Blad1!A1:A8", "Blad1!B1:B8", "Blad1!C1:C8"), [odd])).toMatchObject({
    team: [
      ["Anne", 36, 90],
      ["Bob", null, null],
      ["Emmy", null, null],
      ["Julie", 36, 110],
    ],
    said: [
      ["no-name", "12"],
      ["impossible-number", "-4"],
      ["formula-error", "#N/A"],
      ["impossible-number", "80,5"],
      ["unreadable-number", "veel"],
      ["unassigned-hours", "Vacature"],
      ["unassigned-clients", "Vacature"],
    ],
  });
});

test("a merged name has the figures of all its rows; a figure merged over two people is nobody's", () => {
  const merged = grid(
    [
      ["Anne", 20, 50],
      [null, 16, null],
      ["Bob", 30, 40],
      ["Emmy", 30, null],
    ],
    { merges: ["A1:A2", "C3:C4"] },
  );
  expect(read(pointedAt("Blad1!A1:A4", "Blad1!B1:B4", "Blad1!C1:C4"), [merged])).toMatchObject({
    team: [
      ["Anne", 36, 50],
      ["Bob", 30, null],
      ["Emmy", 30, null],
    ],
    combinedCells: [{ holds: "shared", text: "40" }],
  });
});

test("a name right behind the last one is said", () => {
  expect(read(pointedAt("Team!A2:A4", "Team!B2:B4", "Team!C2:C4"), [team])).toMatchObject({
    said: [["pointed-further", "Ter Horst"]],
  });
});

describe("what cannot be used says which slot it is, and why", () => {
  test.each([
    ["other-length", "hours", pointedAt("Team!A2:A5", "Team!B2:B4", "Team!C2:C5")],
    ["other-length", "clients", pointedAt("Team!A2:A5", "Team!B2:B5", "Team!C2:C3")],
    ["sheet-not-read", "hours", pointedAt("Team!A2:A5", "Elders!B2:B5")],
    ["no-names", "names", pointedAt("Team!B2:B5", "Team!C2:C5")],
    ["no-names", "names", pointedAt("Team!F2:F5")],
    ["not-one-line", "names", pointedAt("Team!A1:B5")],
    ["no-figures", "hours", pointedAt("Team!A2:A5", "Team!A2:A5")],
    ["no-figures", "clients", pointedAt("Team!A2:A5", "Team!B2:B5", "Team!D2:D5")],
  ])("%s of %s", (reason, slot, pointed) => {
    expect(read(pointed, [team])).toMatchObject({ ok: false, problem: { slot, reason } });
  });
});

test("typed figures lead to the cell of the name; typed names stand nowhere", () => {
  const half = pointedAt("Team!A2:A5", undefined, undefined, {
    hours: { from: "typed", figures: [36, null, 24.5, 8] },
    clients: { from: "typed", figures: [1, 2, 3, 0] },
  });
  const result = read(half, [team]);
  expect(result).toMatchObject({
    team: [
      ["Mulder", 36, 1],
      ["De Groot", null, 2],
      ["De Vries", 24.5, 3],
      ["Ter Horst", 8, 0],
    ],
  });
  expect(result.ok && result.formation.rows[2]?.hours).toEqual({
    value: 24.5,
    cell: { sheet: "Team", row: 3, column: 0 },
    text: "24,5",
  });
  const typed = { ...half, names: { from: "typed" as const, names: ["Kim", "Lotte", " ", "Max*"] } };
  expect(read(typed, [])).toMatchObject({
    team: [
      ["Kim", 36, 1],
      ["Lotte", null, 2],
      ["Max", 24.5, 3],
    ],
  });
});

describe("clients in a list", () => {
  const names = grid([["Anne"], ["Bob"], ["Emmy"]], { sheet: "Team" });
  const terms = { fullTimeHours: 36, date: "2026-03-03", hashOf: (text: string) => text, answers: [] };

  /** Counted in column B. */
  function counted(
    rows: readonly (readonly TestCell[])[],
    team: SheetGrid = names,
    people = "Team!A1:A3",
    others: readonly SheetGrid[] = [],
  ) {
    const sheet = grid(rows, { sheet: "Cliënten", top: 2 });
    const list = pointedList([sheet, ...others], { sheet: "Cliënten", column: 1 }, terms);
    const wanted = Array.from({ length: list ? list.lastRow - list.firstRow + 1 : 0 }, (_, at) => at);
    const values = {
      top: list?.firstRow ?? 0,
      rows: wanted.length,
      columns: new Map(
        list?.columns.map((column) => [
          column,
          wanted.map((at) => sheet.values[list.firstRow + at - sheet.top]?.[column] ?? null),
        ]),
      ),
      hidden: null,
    };
    const pointed = pointedAt(people, undefined, undefined, {
      clients: { from: "list", sheet: "Cliënten", column: 1 },
    });
    return read(pointed, [team], { list: { ...terms, sheet: "Cliënten", column: 1, list, values } });
  }

  const list = [
    ["Cliëntnummer", "Wie", "Status"],
    [101, "Anne", "lopend"],
    [102, "Bob", "lopend"],
    [103, "Anne", "lopend"],
    [104, "Kim", "lopend"],
    [105, "", "lopend"],
    [106, "Anne", "lopend"],
  ];

  test("are counted by their caseworker; others are divided too, and nobody's are said", () => {
    const result = counted(list);
    expect(result).toMatchObject({
      team: [
        ["Anne", null, 3],
        ["Bob", null, 1],
        ["Emmy", null, 0],
      ],
    });
    if (!result.ok) throw new Error();
    expect(result.said.map(([code, text]) => `${String(code)} ${String(text)}`).sort()).toEqual([
      "list-outside Kim",
      "list-unassigned Cliënten",
    ]);
    const rows = result.caseload?.rows ?? [];
    expect(rows.slice(3).map(({ name, current }) => [name.value, current?.value])).toEqual([["Kim", 1]]);
    expect(rows[0]?.current?.cell).toEqual({ sheet: "Cliënten", row: 2, column: 1 });
  });

  test("who has ended by a code does not count where a legend on another sheet explains it", () => {
    const legend = grid(
      [
        ["Status", "Betekenis"],
        ["L", "lopend"],
        ["B", "beëindigd"],
      ],
      { sheet: "Codes" },
    );
    const coded = list.map((row, at) => (at === 0 ? row : [row[0] ?? null, row[1] ?? null, at === 1 ? "B" : "L"]));
    const result = counted(coded, names, "Team!A1:A3", [legend]);
    expect(result).toMatchObject({
      team: [
        ["Anne", null, 2],
        ["Bob", null, 1],
        ["Emmy", null, 0],
      ],
    });
  });

  test("who has ended, and who stands there twice, count as in every list", () => {
    const more = [...list, [107, "Bob", "beëindigd"], [101, "Anne", "lopend"]];
    const result = counted(more);
    expect(result).toMatchObject({
      team: [
        ["Anne", null, 3],
        ["Bob", null, 1],
        ["Emmy", null, 0],
      ],
    });
    expect(result.ok && result.said.map(([code]) => code)).toEqual(
      expect.arrayContaining(["list-ended", "list-duplicates"]),
    );
  });

  test("may be one column alone, with or without a header", () => {
    const alone = ["Anne", "Bob", "Anne"].map((name) => [null, name]);
    const expected = {
      team: [
        ["Anne", null, 2],
        ["Bob", null, 1],
        ["Emmy", null, 0],
      ],
      said: [],
    };
    expect(counted(alone)).toMatchObject(expected);
    expect(counted([[null, "wie"], ...alone])).toMatchObject(expected);
  });

  test("in which nobody of the team stands cannot be used", () => {
    expect(counted(list, grid([["Zoë"]], { sheet: "Team" }), "Team!A1:A1")).toMatchObject({
      problem: { slot: "clients", reason: "nobody-counted", place: "Cliënten!B" },
    });
  });
});

const perUnit = { week: 1, fte: 36, days: 7.2, year: 1 / 52 } as const;
const units = fc.constantFrom(...(Object.keys(perUnit) as (keyof typeof perUnit)[]));
const person = fc.record({ hours: fc.integer({ min: 8, max: 40 }), clients: fc.integer({ min: 0, max: 200 }) });

/** A team laid out anyhow: a column or a row, anywhere, with gaps, in any unit, with figures in any order of lanes. */
const layouts = fc.record({
  people: fc.array(person, { minLength: 1, maxLength: 9 }),
  gaps: fc.array(fc.nat(9), { maxLength: 3 }),
  top: fc.nat(6),
  left: fc.nat(6),
  across: fc.boolean(),
  per: units,
  order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  split: fc.boolean(),
});

test("any team that is pointed at comes back as it was drawn", () => {
  fc.assert(
    fc.property(layouts, ({ people: drawn, gaps, top, left, across, per, order, split }) => {
      const names = drawn.map((_, place) => `Persoon ${"ABCDEFGHI"[place] ?? ""}`);
      const lines = drawn.flatMap(({ hours, clients }, place) => {
        const figure = Math.round((hours / perUnit[per]) * 1e9) / 1e9;
        const line: TestCell[] = [names[place] ?? "", figure, clients, split ? figure : null];
        return gaps.includes(place) ? [line, [null, null, null, null]] : [line];
      });
      const [nameLane = 0, hoursLane = 1, clientsLane = 2] = order;
      const placed = lines.map(([name, hours, clients, more]) => {
        const cells: TestCell[] = [null, null, null, more ?? null];
        cells[nameLane] = name ?? null;
        cells[hoursLane] = hours ?? null;
        cells[clientsLane] = clients ?? null;
        return cells;
      });
      const turned = across ? [0, 1, 2, 3].map((lane) => placed.map((line) => line[lane] ?? null)) : placed;
      const sheet = grid(turned, { top, left });
      const lane = (at: number): string =>
        across
          ? `Blad1!${columnLetters(left)}${top + at + 1}:${columnLetters(left + lines.length - 1)}${top + at + 1}`
          : `Blad1!${columnLetters(left + at)}${top + 1}:${columnLetters(left + at)}${top + lines.length}`;
      const hours = split ? `${lane(hoursLane)}+${lane(3)}` : lane(hoursLane);
      const pointed = pointedAt(lane(nameLane), hours, lane(clientsLane));
      const result = read({ ...pointed, hours: pointed.hours?.from === "cells" ? { ...pointed.hours, per } : null }, [
        sheet,
      ]);
      const times = split ? 2 : 1;
      if (!result.ok) throw new Error(JSON.stringify(result.problem));
      for (const [place, { hours: week, clients }] of drawn.entries()) {
        expect(result.team[place]?.[0]).toBe(names[place]);
        if (week * times <= 60) expect(result.team[place]?.[1]).toBeCloseTo(week * times, 6);
        expect(result.team[place]?.[2]).toBe(clients);
      }
      expect(result.team).toHaveLength(drawn.length);
    }),
  );
});
