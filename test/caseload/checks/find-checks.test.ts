import fc from "fast-check";
import type { Check } from "../../../src/caseload/checks/check";
import { defaultChoices } from "../../../src/caseload/division/default-choices";
import { readableAddress } from "../../../src/caseload/cell-address";
import { proportionalDivision } from "../../../src/caseload/division/proportional-division";
import type { DivisionChoices } from "../../../src/caseload/division/division";
import type { SplitRole, StatedBand, StatedSplit } from "../../../src/caseload/splits/stated-split";
import type { TeamData } from "../../../src/caseload/team/team-data";
import { memoDate, memoTeam } from "../memo-team";
import { cellAt, table, team, traced } from "../team-builder";

function checksOf(data: TeamData, choices: Partial<DivisionChoices> = {}): readonly Check[] {
  const outcome = proportionalDivision(data, { ...defaultChoices(memoDate), ...choices });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.result.checks;
}

const codes = (checks: readonly Check[]) => checks.map(({ code }) => code);

test("the memo: every check at its cells", () => {
  const found = checksOf(memoTeam).map(({ cells, ...check }) => ({ ...check, cells: cells.map(readableAddress) }));
  expect(found).toEqual([
    { code: "C01", byRounding: true, roundedSum: 470, total: 469, cells: ["Caseload!D9", "Caseload!C9"] },
    {
      code: "C02",
      name: "Emmy",
      hours: [
        { value: 28, table: "Huidige formatie" },
        { value: 24, table: "Overweging 1" },
      ],
      cells: ["Formatie!B6", "Voorstel!B4"],
    },
    { code: "C03", names: ["Ann", "Anne"], cells: ["Voorstel!B6", "Formatie!A4"] },
    {
      code: "C04",
      name: "Emmy",
      header: "Huidige caseload",
      proportional: 82,
      current: 71,
      cells: ["Voorstel!C4", "Caseload!C6"],
    },
    {
      code: "C05",
      placed: 400,
      total: 469,
      cells: ["Inleiding!B1", "Inleiding!B2", "Inleiding!B3", "Inleiding!A4"],
    },
    {
      code: "C06",
      reason: "gap",
      ages: { from: 41, below: 50 },
      clients: 94,
      cells: ["Inleiding!A4", "Inleiding!B1", "Inleiding!B2", "Inleiding!B3"],
    },
    ...(
      [
        [18, 30, 133, 118, "Voorstel!D4"],
        [30, 46, 254, 187, "Voorstel!D5"],
        [46, "aow", 294, 282, "Voorstel!D6"],
      ] as const
    ).map(([from, below, clients, most, cell]) => ({
      code: "C07",
      band: { from, below },
      clients,
      most,
      unplaced: 69,
      proven: true,
      cells: [cell],
    })),
    { code: "C08", proposed: 681, current: 469, cells: ["Voorstel!D4", "Voorstel!D5", "Voorstel!D6"] },
    { code: "C09", name: "Bob", cells: ["Formatie!C5"] },
    { code: "C09", name: "Emmy", cells: ["Formatie!C6"] },
    { code: "C09", name: "Lisette", cells: ["Formatie!C8"] },
    { code: "C10", reason: "not-in-formation", name: "Pieter", until: "2020-12-31", cells: ["Formatie!A12"] },
    {
      code: "C11",
      band: { from: 46, below: "aow" },
      members: ["Julie", "Ann"],
      intakers: ["Bob", "Emmy", "Lisette"],
      cells: ["Voorstel!B6"],
    },
    { code: "C20", holds: "people", text: "Julie 36 uur Ann 36 uur", cells: ["Voorstel!B6"] },
    { code: "C20", holds: "numbers", text: "186 90", cells: ["Voorstel!C6"] },
    { code: "C21", lines: [27, 30], cells: ["Inleiding!B1", "Voorstel!D4"] },
    {
      code: "C22",
      transfers: 133 / 12 + 254 / 16,
      counted: false,
      cells: ["Voorstel!D4", "Voorstel!D5", "Voorstel!D6"],
    },
  ]);
});

test("the memo's checks are the same whatever the rounding and the filled-in hours, except C09", () => {
  const filled = { sideTaskHours: { Bob: 8, Emmy: 4, Lisette: 0 } };
  expect(codes(checksOf(memoTeam, { ...filled, rounding: "plain" }))).toEqual(
    codes(checksOf(memoTeam)).filter((code) => code !== "C09"),
  );
});

test("a clean team gives no checks, in whatever form its numbers and names stand", () => {
  const person = fc.record({
    hours: fc.integer({ min: 8, max: 40 }),
    current: fc.integer({ min: 0, max: 200 }),
    sideTaskHours: fc.integer({ min: 0, max: 8 }),
    writtenAs: fc.constantFrom("J. de Boer", "Boer, J. de", "Jan de Boer"),
  });
  fc.assert(
    fc.property(fc.array(person, { minLength: 2, maxLength: 8 }), (people) => {
      // Given names that differ in one letter are no doubt as long as every table names them.
      const named = people.map(({ hours, current, sideTaskHours }, index) => ({
        name: `Ann${"abcdefgh"[index]}`,
        hours,
        current,
        sideTasks: "Intake",
        sideTaskHours,
      }));
      const [first] = people;
      const lists = [
        [...named.map(({ current: _, ...row }) => row), { name: "J. de Boer", hours: 32 }],
        [
          ...named.map(({ name, current }) => ({ name, current })),
          { name: first?.writtenAs ?? "", hours: 32.04, current: 10 },
        ],
        named.slice(0, 2).map(({ name, hours, current }) => ({ name, hours, current, newCaseload: 100 })),
      ] as const;
      const data = team([
        table("formation", "F", lists[0]),
        table("caseload", "C", lists[1]),
        table("line-up", "L", lists[2]),
      ]);
      expect(checksOf(data)).toEqual([]);
    }),
  );
});

describe("C01, the sheet's own rekenkundige column", () => {
  const withColumn = (figures: readonly number[], totals = {}) =>
    team([
      table("formation", "F", [
        { name: "Anne", hours: 36 },
        { name: "Bob", hours: 36 },
      ]),
      table(
        "caseload",
        "C",
        [
          { name: "Anne", current: 60 },
          { name: "Bob", current: 41 },
        ].map((row, index) => ({ ...row, ...(figures[index] !== undefined && { proportional: figures[index] }) })),
        totals,
      ),
    ]);

  test("sums that are right, or unrounded, are no matter", () => {
    expect(checksOf(withColumn([51, 50]))).toEqual([]);
    expect(checksOf(withColumn([50.5, 50.5]))).toEqual([]);
    expect(checksOf(withColumn([50.49, 50.49]))).toEqual([]);
    expect(checksOf(withColumn([]))).toEqual([]);
  });
  test("without a total the figures themselves are pointed at", () => {
    expect(checksOf(withColumn([51, 51]))).toEqual([
      { code: "C01", byRounding: true, roundedSum: 102, total: 101, cells: [cellAt("C", "I2"), cellAt("C", "I3")] },
    ]);
  });
  test("a difference that rounding cannot make", () => {
    expect(checksOf(withColumn([60, 58]))).toMatchObject([
      { code: "C01", byRounding: false, roundedSum: 118, total: 101 },
    ]);
  });
  test("a norm or an aim is no division of the clients, unless every figure is somebody's share", () => {
    const aimedAt = (...figures: readonly number[]) => {
      const { tables, ...rest } = withColumn(figures);
      const columns = [{ field: "proportional", header: "Norm", column: 8, confidence: 1, aim: true }] as const;
      return checksOf({ ...rest, tables: tables.map((one) => (one.kind === "caseload" ? { ...one, columns } : one)) });
    };
    expect(aimedAt(90, 90)).toEqual([]);
    expect(aimedAt(51, 48)).toEqual([]);
    expect(aimedAt(51, 51)).toMatchObject([{ code: "C01", byRounding: true, roundedSum: 102 }]);
  });
  test("a stated total that differs from the right figures", () => {
    expect(checksOf(withColumn([51, 50], { proportional: traced(102, "C", "I4") }))).toMatchObject([
      { code: "C01", byRounding: true, roundedSum: 102, total: 101, cells: [cellAt("C", "I4")] },
    ]);
  });
});

describe("C02, different hours", () => {
  test("several lines in a line-up count together", () => {
    const formation = table("formation", "F", [{ name: "Anne", hours: 36, current: 10 }]);
    const lineUp = (...hours: readonly number[]) =>
      table(
        "line-up",
        "L",
        hours.map((own) => ({ name: "Anne", hours: own })),
      );
    expect(codes(checksOf(team([formation, lineUp(20, 16)])))).toEqual([]);
    expect(codes(checksOf(team([formation, lineUp(20, 12)])))).toEqual(["C02"]);
  });
  test("three tables, three numbers: each is said once", () => {
    const tables = [36, 32, 36, 28].map((hours, index) =>
      table(index === 0 ? "formation" : "caseload", `S${index}`, [{ name: "Anne", hours, current: 10 }]),
    );
    expect(checksOf(team(tables))).toMatchObject([
      {
        code: "C02",
        hours: [{ value: 36 }, { value: 32 }, { value: 28 }],
        cells: [{ sheet: "S0" }, { sheet: "S1" }, { sheet: "S3" }],
      },
    ]);
  });
});

describe("C04, the rekenkundige number in a column of actual numbers", () => {
  const withLineUp = (current: number) =>
    team([
      table("formation", "F", [
        { name: "Anne", hours: 36, current: 60 },
        { name: "Bob", hours: 36, current: 41 },
      ]),
      table("line-up", "L", [{ name: "Anne", current }]),
    ]);
  test.each([
    [60, []],
    [51, ["C04"]],
    [55, []],
  ])("%p clients: %p", (current, expected) => expect(codes(checksOf(withLineUp(current)))).toEqual(expected));
});

describe("C10, end dates", () => {
  const until = (date: string) =>
    team([
      table("formation", "F", [
        { name: "Anne", hours: 36, current: 10, until: date },
        { name: "Bob", hours: 36 },
      ]),
    ]);
  test.each([
    ["2020-03-02", "ended"],
    ["2020-03-03", "ends-soon"],
    ["2020-06-03", "ends-soon"],
    ["2020-06-04", undefined],
  ])("a contract until %s: %s", (date, reason) => {
    const [check] = checksOf(until(date));
    expect(check && "reason" in check ? [check.reason, check.cells] : [undefined, undefined]).toEqual([
      reason,
      reason && [cellAt("F", "G2")],
    ]);
  });

  const mention = (name: string, date: string, address = "A9") => ({
    name,
    until: date,
    cell: cellAt("F", address),
    text: "",
  });
  const formation = table("formation", "F", [{ name: "Pieter van Dam", hours: 36, current: 10 }]);
  test.each([
    ["Pieter", "2020-12-31", []],
    ["P. van Dam", "2020-12-31", []],
    ["Kees", "2019-12-31", []],
    ["Kees", "2020-03-03", ["C10"]],
  ])("%s until %s in running text: %p", (name, date, expected) => {
    expect(codes(checksOf(team([formation], { mentions: [mention(name, date)] })))).toEqual(expected);
  });
  test("who is mentioned twice is said once, with both cells", () => {
    const mentions = [mention("Kees", "2020-12-31", "A9"), mention("kees", "2020-12-31", "A10")];
    expect(checksOf(team([formation], { mentions }))).toMatchObject([
      { cells: [cellAt("F", "A9"), cellAt("F", "A10")] },
    ]);
  });
});

test.each([
  ["2020-03-03", 5, []],
  ["2020-03-04", 5, [{ code: "C10", reason: "not-begun", name: "Bob", from: "2020-03-04", clients: 5 }]],
  ["2020-03-04", 0, []],
])("C10, who begins on %s and has %d clients already", (from, current, expected) => {
  const rows = [
    { name: "Anne", hours: 36, current: 10 },
    { name: "Bob", hours: 36, current, from },
  ];
  expect(checksOf(team([table("formation", "F", rows)]))).toMatchObject(expected);
});

test("C03 asks once, however many tables have the name", () => {
  const names = (kind: "formation" | "caseload" | "line-up", sheet: string, ...list: readonly string[]) =>
    table(
      kind,
      sheet,
      list.map((name) => ({ name, hours: 36, current: 10 })),
    );
  const data = team([
    names("formation", "F", "Anne", "Bob"),
    names("caseload", "C", "Anne", "Bob"),
    names("line-up", "L", "Ann", "Anna", "Bob"),
  ]);
  expect(checksOf(data).map((check) => check.code === "C03" && check.names)).toEqual([
    ["Ann", "Anne"],
    ["Anna", "Anne"],
  ]);
});

describe("divisions by age on the sheets", () => {
  const tables = [table("formation", "F", [{ name: "Anne", hours: 36, current: 100 }])];
  const band = (from: number, below: number | null, clients: number | null, address: string): StatedBand => ({
    band: { from, below },
    clients,
    cell: cellAt("M", address),
    team: [],
  });
  const split = (role: SplitRole, ...bands: readonly StatedBand[]): StatedSplit => ({
    role,
    bands,
    leftOut: [],
    rest: [],
  });
  const found = (...statedSplits: readonly StatedSplit[]) => codes(checksOf(team(tables, { statedSplits })));

  test("one that adds up and has no gap only says what ageing costs", () => {
    expect(found(split("old", band(18, 30, 40, "A1"), band(30, null, 60, "A2")))).toEqual(["C22"]);
    expect(found(split("unknown", band(18, 30, 40, "A1"), band(30, null, 60, "A2")))).toEqual(["C22"]);
  });
  test("a new one is held against the caseload where there is no old one", () => {
    const proposed = split("new", band(18, 30, 40, "A1"), band(30, null, 70, "A2"));
    expect(found(proposed)).toEqual(["C05", "C22"]);
    expect(found(split("old", band(18, 40, 60, "A5"), band(40, null, 40, "A6")), proposed)).toEqual(["C08", "C22"]);
  });
  test("who is said to be in none of the groups is counted with them", () => {
    const rest = (clients: number, address: string) => ({ clients, cell: cellAt("M", address) });
    const old = split("old", band(18, 30, 40, "A1"), band(30, null, 40, "A2"));
    expect(found({ ...old, rest: [rest(15, "A3"), rest(5, "A4")] })).toEqual(["C22"]);
    const short = { ...old, rest: [rest(15, "A3")] };
    expect(checksOf(team(tables, { statedSplits: [short] })).find(({ code }) => code === "C05")).toMatchObject({
      placed: 95,
      total: 100,
      cells: ["A1", "A2", "A3"].map((address) => cellAt("M", address)),
    });
    const proposed = { ...split("new", band(18, 35, 50, "B1"), band(35, null, 30, "B2")), rest: [rest(20, "B3")] };
    expect(found({ ...old, rest: [rest(20, "A3")] }, proposed)).toEqual(["C22"]);
  });
  test("without numbers only its edges are looked at", () => {
    expect(found(split("old", band(18, 28, null, "A1"), band(35, null, null, "A2")))).toEqual(["C06"]);
    expect(found(split("old", band(18, 36, null, "A1"), band(35, null, null, "A2")))).toEqual(["C06"]);
  });
});

describe("C11, a team without an intaker", () => {
  const lineUp = (members: readonly string[], ...intakers: readonly string[]) =>
    team(
      [
        table("formation", "F", [
          { name: "Anne", hours: 36, current: 100 },
          ...intakers.map((name) => ({ name, hours: 36, sideTasks: "(intakes)", sideTaskHours: 0 })),
        ]),
      ],
      {
        statedSplits: [
          {
            role: "new",
            leftOut: [],
            rest: [],
            bands: [
              { band: { from: 18, below: 30 }, clients: null, cell: cellAt("M", "A1"), team: [] },
              {
                band: { from: 30, below: null },
                clients: null,
                cell: cellAt("M", "A2"),
                team: members.map((name) => traced(name, "M", "B2")),
              },
            ],
          },
        ],
      },
    );
  test.each([
    [["Anne"], ["Bob"], ["C11"]],
    [["Anne", "Bob"], ["Bob"], []],
    [["B. de Boer"], ["Boer, B. de"], []],
    [["Bobb"], ["Bob"], []],
    [["Anne"], [], []],
    [[], ["Bob"], []],
  ])("%j in the team, intakes by %j: %j", (members, intakers, expected) => {
    expect(codes(checksOf(lineUp(members, ...intakers)))).toEqual(expected);
  });
});
