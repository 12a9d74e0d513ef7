import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

const sheet = (name: string, rows: readonly Row[]) => grid(rows, { sheet: name });
const team = [
  ["Anne Smit", 36],
  ["Bob Bos", 28],
  ["Emmy Vos", 24],
] as const;
const hours = sheet("Uren", [["Klantmanager", "Uren"], ...team]);

const clientsOf = (count: number, ...beside: Row): Row[] =>
  Array.from({ length: count }, (_, at): Row => [70_000 + at * 7 + count, ...beside]);

describe("two counts of the same people", () => {
  test.each([
    ["volgens systeem", "volgens klantmanager"],
    ["Suite", "Excel"],
  ])("%s and %s that differ are said with both figures", (one, other) => {
    const rows = [
      ["Naam", "Uren", one, other, "verschil"],
      ["Anne Smit", 36, 55, 55, null],
      ["Bob Bos", 28, 46, 43, 3],
      ["Emmy Vos", 24, 34, 36, -2],
      ["Ilse Pot", 32, 61, 54, 7],
    ];
    const said = understood(grid(rows)).doubts.filter(({ code }) => code === "other-figures");
    expect(said.map(({ text, figure, other: second }) => [text, [figure, second].sort()])).toEqual([
      ["Bob Bos", [43, 46]],
    ]);
    expect(said[0]?.cells.map(({ row }) => row)).toEqual([2, 2, 3, 4]);
  });

  test("the stand of before that comings and goings lead away from is no second count", () => {
    const rows = [
      ["Naam", "Uren", "Stand 1-8", "In", "Uit", "Stand 1-9"],
      ["Anne Smit", 36, 55, 4, 1, 58],
      ["Bob Bos", 28, 46, 1, 3, 44],
      ["Emmy Vos", 24, 34, 2, 2, 34],
      ["Ilse Pot", 32, 61, 0, 7, 54],
    ];
    const read = understood(grid(rows));
    expect(figuresOf(read)).toEqual(["Anne Smit 36/58", "Bob Bos 28/44", "Emmy Vos 24/34", "Ilse Pot 32/54"]);
    expect(codesOf(read)).not.toContain("other-figures");
  });
});

describe("what has ended", () => {
  test.each(["Gearchiveerd", "Afgewezen", "Afgerond per 1 mei", "Ingetrokken", "Buiten behandeling"])(
    "%s does not count, which is said",
    (status) => {
      const rows = team.flatMap(([name]) => [...clientsOf(6, name, "Actief"), ...clientsOf(2, name, status)]);
      const list = sheet("Lijst", [
        ["Dossiernummer", "Verantwoordelijke", "Fase"],
        ...rows.map(([, ...beside], at): Row => [500 + at * 3, ...beside]),
      ]);
      const read = understood(hours, list);
      expect(figuresOf(read)).toEqual(["Anne Smit 36/6", "Bob Bos 28/6", "Emmy Vos 24/6"]);
      expect(read.doubts.find(({ code }) => code === "list-ended")).toMatchObject({ text: "Fase", figure: 6 });
    },
  );

  const people = team.map(([name, week], at) =>
    sheet(name, [
      ["Casemanager:", name],
      ["Uren:", week],
      [],
      ["LOPEND"],
      ["nr", "cliënt", "trede"],
      ...Array.from({ length: 5 + at }, (_, row): Row => [row + 1, `Vries, ${"ABCDEFGH"[row] ?? ""}.`, 2]),
      [],
      ["AFGESLOTEN 2025"],
      ["nr", "cliënt", "reden"],
      ...Array.from({ length: 3 }, (_, row): Row => [row + 1, `Haan, ${"ABCDEFGH"[row] ?? ""}.`, "werk"]),
    ]),
  );

  test("below a title of its own it does not count, and the title is told", () => {
    const read = understood(...people);
    expect(figuresOf(read)).toEqual(["Anne Smit 36/5", "Bob Bos 28/6", "Emmy Vos 24/7"]);
    const said = read.doubts.find(({ code }) => code === "list-ended");
    expect(said).toMatchObject({ text: "", figure: 9 });
    expect(said?.cells.map(({ sheet: on, row }) => [on, row])).toEqual([
      ["Anne Smit", 11],
      ["Bob Bos", 12],
      ["Emmy Vos", 13],
    ]);
  });

  test("nobody works on the sheet that the others were copied from", () => {
    const template = sheet("Sjabloon", [
      ["Casemanager:", "NAAM"],
      ["Uren:", 36],
      [],
      ["LOPEND"],
      ["nr", "cliënt", "trede"],
      [1, "Voorbeeld, A.", 3],
    ]);
    expect(figuresOf(understood(template, ...people))).toEqual(["Anne Smit 36/5", "Bob Bos 28/6", "Emmy Vos 24/7"]);
  });

  test("alone on its row it ends what stands below, until something runs again", () => {
    const list = sheet("Lijst", [
      ["Klantnummer", "Klantmanager", "Regeling"],
      [4001, "Anne Smit", "PW"],
      [4002, "Anne Smit", "PW"],
      [4003, "Bob Bos", "PW"],
      ["Beëindigd in juli"],
      [4004, "Anne Smit", "PW"],
      [4005, "Emmy Vos", "PW"],
      ["Lopend"],
      [4006, "Emmy Vos", "IOAW"],
      [4007, "Bob Bos", "PW"],
    ]);
    const read = understood(hours, list);
    expect(figuresOf(read)).toEqual(["Anne Smit 36/2", "Bob Bos 28/2", "Emmy Vos 24/1"]);
    expect(read.doubts.find(({ code }) => code === "list-ended")?.cells.map(({ row }) => row)).toEqual([4]);
  });
});

test("a number behind a name from SharePoint is none of the name", () => {
  const rows = team.flatMap(([name], at) => clientsOf(4, `${name};#${12 + at}`));
  const list = sheet("query", [
    ["Id", "Verantwoordelijke"],
    ...rows.map(([, ...beside], at): Row => [900 + at, ...beside]),
  ]);
  const read = understood(hours, list);
  expect(figuresOf(read)).toEqual(["Anne Smit 36/4", "Bob Bos 28/4", "Emmy Vos 24/4"]);
  expect(codesOf(read)).not.toContain("joined-name");
});
