import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { answer } from "../../src/workbench/cli/answer";
import { exampleFile, report as reportOf } from "../support/scenario-command";
import { workbookOf } from "../support/workbooks/small-workbook";

/** Pointing on the command line, on a workbook in which nothing can be recognised. */

const folder = mkdtempSync(path.join(tmpdir(), "pointing-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = path.join(folder, "vreemd.xlsx");
const out = path.join(folder, "uit.xlsx");

beforeAll(() => {
  const list = ["Mulder", "De Groot", "De Groot", "De Vries", "Mulder", "De Groot"];
  writeFileSync(
    file,
    workbookOf(
      [
        ["q", "w", "e", "r"],
        ["Mulder", 28, 61, 1],
        ["De Groot", 20, 91, 1],
        ["De Vries", 24, 113, 1],
        ["Ter Horst", 28, 51, 1],
      ],
      { Lijst: [["nr", "wie"], ...list.map((name, at) => [at + 1, name])] },
    ),
  );
});

interface Report {
  readonly team: readonly {
    readonly name: string;
    readonly contractHours: number;
    readonly current: number;
    readonly rounded: number;
    readonly cells: Readonly<Record<string, string>>;
  }[];
  readonly totals: { readonly current: number };
  readonly doubts: readonly { readonly code: string }[];
}

it("divides what was pointed at, each figure with its cell", async () => {
  const { team, totals, doubts } = await reportOf<Report>(
    out,
    file,
    ...["--names", "Blad1!A2:A5", "--hours", "Blad1!B2:B5", "--clients", "Blad1!C2:C5"],
  );
  // 316 clients over 100 hours: 88.48, 63.2, 75.84 and 88.48.
  expect(team.map(({ name, contractHours, current, rounded }) => [name, contractHours, current, rounded])).toEqual([
    ["Mulder", 28, 61, 89],
    ["De Groot", 20, 91, 63],
    ["De Vries", 24, 113, 76],
    ["Ter Horst", 28, 51, 88],
  ]);
  expect(totals.current).toBe(316);
  expect(team[1]?.cells).toEqual({ name: "Blad1!A3", hours: "Blad1!B3", current: "Blad1!C3" });
  expect(doubts).toEqual([]);
});

it("counts clients by name in a column of a list, and takes hours in their unit", async () => {
  const { team } = await reportOf<Report>(
    out,
    file,
    ...["--names", "Blad1!A2:A5", "--hours", "Blad1!D2:D5", "--hours-unit", "fte", "--clients-from", "Lijst!B"],
  );
  expect(team.map(({ name, contractHours, current }) => [name, contractHours, current])).toEqual([
    ["Mulder", 36, 2],
    ["De Groot", 36, 3],
    ["De Vries", 36, 1],
    ["Ter Horst", 36, 0],
  ]);
});

it("goes before what is found, and leaves the rest as it was found", async () => {
  const { team } = await reportOf<Report>(out, exampleFile, "--names", "Formatie!A4:A6", "--hours", "Formatie!B4:B6");
  expect(team.map(({ name }) => name)).toHaveLength(3);
});

describe("what cannot be used is said in one sentence, and nothing is written", () => {
  it.each([
    [["--names", "Nergens!A2:A5"], /Er is geen blad ‘Nergens’ voor de namen\./],
    [["--names", "A2"], /‘A2’ is geen plaats voor de namen/],
    [["--hours", "Blad1!B2:B5"], /Wijs de namen aan/],
    [["--names", "Blad1!A2:A5", "--hours", "Blad1!B2:B4"], /4 cellen met namen en 3 met uren \(Blad1!B2:B4\)/],
    [["--names", "Blad1!B2:B5", "--hours", "Blad1!B2:B5"], /In ‘Blad1!B2:B5’ staan geen namen/],
    [["--names", "Blad1!A2:A5", "--hours-unit", "maand", "--hours", "Blad1!B2:B5"], /‘maand’ is geen eenheid/],
    [
      ["--names", "Blad1!A2:A5", "--hours", "Blad1!B2:B5", "--clients-from", "Lijst!A"],
      /In de lijst ‘Lijst!A’ staat niemand/,
    ],
    [
      ["--names", "Blad1!A2:A5", "--clients", "Blad1!C2:C5", "--clients-from", "Lijst!B"],
      /Kies --clients of --clients-from/,
    ],
  ])("%s", async (options, sentence) => {
    for (const kind of ["rekenkundig", "leeftijd"]) {
      const { exitCode, stdout, stderr } = await answer([file, ...options, "--kind", kind, "--out", out]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
      expect(stderr).toMatch(sentence);
    }
  });
});
