import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { answer } from "../../src/workbench/cli/answer";
import { openWorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { describeWithLibreOffice, recalculatedSheets } from "../support/workbooks/libreoffice";
import {
  exampleFile as example,
  processReport,
  report as reportOf,
  scenarioProcess,
} from "../support/scenario-command";

const folder = mkdtempSync(path.join(tmpdir(), "scenario-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Report {
  readonly workbook: string;
  readonly referenceDate: string;
  readonly found: readonly { kind: string; sheet: string; range: string; columns: Record<string, string> }[];
  readonly team: readonly {
    name: string;
    rounded: number;
    proportional: number;
    range: [number, number];
    cells: Record<string, string>;
  }[];
  readonly totals: { current: number; rounded: number; transfers: number; contractHours: number };
  readonly checks: readonly { code: string; message: string; cells: string[] }[];
  readonly doubts: readonly unknown[];
  readonly sheets: readonly string[];
  readonly out: string;
}

let outputs = 0;
function output(): string {
  outputs += 1;
  return path.join(folder, `resultaat-${outputs}.xlsx`);
}

function report(...args: string[]): Promise<Report> {
  return reportOf<Report>(output(), ...args);
}

it("weighs the clients of the list that the memo divides", async () => {
  const { weighted } = await reportOf<{
    readonly weighted: {
      readonly selectionName: string;
      readonly team: readonly {
        readonly name: string;
        readonly now: { clients: number[]; fullness: number };
        readonly weighted: { clients: number[] };
        readonly plain: number;
      }[];
    };
  }>(output(), example, "--norms", "1-3=100,4-6=50");
  expect(weighted.selectionName).toBe("Huidige caseload");
  // By hand: rounded down 1 low and 2 high clients are left. The high ones go to Emmy (1,975 points short) and, of three who are 0,825 short, to
  // Julie, who has most high clients; the low one then to Bob, who of the two that are 0,825 short has most low clients.
  expect(
    weighted.team.map(({ name, now, weighted: after, plain }) => [name, ...now.clients, ...after.clients, plain]),
  ).toEqual([
    ["Anne", 50, 40, 63, 42, 105],
    ["Bob", 73, 49, 64, 42, 106],
    ["Emmy", 48, 23, 49, 33, 82],
    ["Julie", 110, 76, 63, 43, 106],
    ["Lisette", 0, 0, 42, 28, 70],
  ]);
  expect(weighted.team.map(({ now }) => Math.round(now.fullness * 1000) / 10)).toEqual([130, 171, 120.9, 262, 0]);
});

describe("the memo of 3 March 2020", () => {
  let memo: Report;
  beforeAll(() => {
    memo = processReport<Report>(output(), example);
  });

  it("divides 469 clients to the last one, with 96 transfers", () => {
    expect(memo.team.map(({ name, rounded }) => [name, rounded])).toEqual([
      ["Anne", 105],
      ["Bob", 106],
      ["Emmy", 82],
      ["Julie", 106],
      ["Lisette", 70],
    ]);
    expect(memo.totals).toMatchObject({ contractHours: 160, current: 469, rounded: 469, transfers: 96 });
  });

  it("finds the memo's three tables and the client list; selections and formulas are no tables of the team", () => {
    expect(memo.found.map(({ kind, sheet, range }) => [kind, `${sheet}!${range}`])).toEqual([
      ["formation", "Formatie!A3:C9"],
      ["caseload", "Caseload!A4:D10"],
      ["line-up", "Overwegingen!A15:D18"],
      ["clients", "Cliënten!A1:H973"],
    ]);
    expect(memo.doubts).toEqual([]);
  });

  it("takes the date from the sheets", () => {
    expect(memo.referenceDate).toBe("2020-03-03");
  });

  it("gives a range while side tasks have no hours", () => {
    const ranges = Object.fromEntries(memo.team.map(({ name, range }) => [name, range]));
    expect(ranges["Bob"]).toEqual([86, 117]);
    expect(ranges["Anne"]).toEqual([105, 124]);
  });

  it("reports the memo's mistakes at their cells", () => {
    const codes = new Set(memo.checks.map(({ code }) => code));
    expect([...codes].sort()).toEqual([
      "C01",
      "C02",
      "C03",
      "C04",
      "C05",
      "C06",
      "C07",
      "C08",
      "C09",
      "C10",
      "C11",
      "C20",
      "C21",
      "C22",
    ]);
    for (const { cells, message } of memo.checks) {
      expect(cells.length).toBeGreaterThan(0);
      for (const cell of cells) expect(cell).toMatch(/^(Memo|Formatie|Caseload|Overwegingen)![A-Z]+\d+$/);
      expect(message).toMatch(/\.$|\?$/);
    }
  });

  it.each([
    // docs/domain.md, source 000, what does not add up: 25 + 93 + 188 + 94 = 400; 133 + 254 + 294 = 681.
    ["C05", "Memo!C12", "De leeftijdsgroepen tellen op tot 400; de caseload is 469: 69 niet ingedeeld."],
    ["C06", "Memo!A15", "De leeftijden 41 t/m 49 vallen in geen enkele groep (94 cliënten)."],
    [
      "C07",
      "Overwegingen!B10",
      "Groep 18 t/m 29 (133) is groter dan mogelijk op basis van de huidige indeling (hoogstens 118",
    ],
    [
      "C07",
      "Overwegingen!B11",
      "Groep 30 t/m 45 (254) is groter dan mogelijk op basis van de huidige indeling (hoogstens 187",
    ],
    [
      "C07",
      "Overwegingen!B12",
      "Groep 46 t/m AOW (294) is groter dan mogelijk op basis van de huidige indeling (hoogstens 282",
    ],
    [
      "C08",
      "Overwegingen!B10",
      "De nieuwe indeling telt 681 cliënten, de huidige caseload 469: het zijn verschillende selecties.",
    ],
    ["C11", "Overwegingen!B18", "In het team voor 46 t/m AOW (Julie en Ann) zit geen intaker."],
    [
      "C21",
      "Memo!C12",
      "De indelingen gebruiken de grens 26/27 (Participatiewet) en de grens 29/30 (studiefinanciering) door elkaar.",
    ],
    ["C22", "Overwegingen!B10", "Deze indeling geeft ieder jaar ongeveer 27 overdrachten door leeftijd."],
  ])("says %s at %s", (code, cell, message) => {
    const said = memo.checks.filter((check) => check.code === code && check.cells[0] === cell);
    expect(said.map((check) => check.message.slice(0, message.length))).toEqual([message]);
  });

  it("reproduces the memo's 470 with plain rounding", async () => {
    const plain = await report(example, "--rounding", "plain");
    expect(plain.totals.rounded).toBe(470);
    expect(plain.team.map(({ rounded }) => rounded)).toEqual([106, 106, 82, 106, 70]);
  });

  it("leaves every sheet of the team as it was", () => {
    const before = openWorkbookFile(readFileSync(example), "voor.xlsx").workbook;
    const after = openWorkbookFile(readFileSync(memo.out), "na.xlsx").workbook;
    expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), ...memo.sheets]);
    for (const sheet of before.sheets) expect(after.sheetByName(sheet.name)?.rows).toEqual(sheet.rows);
  });

  it("makes a second sheet beside the first, and does not read the first as the team's", async () => {
    const again = await report(memo.out);
    expect(again.sheets).toEqual(["Rekenkundig 03-03-2020 (2)"]);
    expect(again.found).toEqual(memo.found);
    expect(again.totals).toEqual(memo.totals);
  });
});

describe("a peildatum that was given", () => {
  it("wins over the one on the sheets", async () => {
    const given = await report(example, "--reference-date", "2021-01-15");
    expect(given.referenceDate).toBe("2021-01-15");
    expect(given.sheets).toEqual(["Rekenkundig 15-01-2021"]);
  });
});

describe("what cannot be used", () => {
  const broken = (name: string, content: string | Uint8Array) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  it.each<[string, () => string[]]>([
    ["a file that is not there", () => [path.join(folder, "weg.xlsx")]],
    ["text that is called .xlsx", () => [broken("tekst.xlsx", "naam;uren\nAnne;36\n")]],
    ["an empty file", () => [broken("leeg.xlsx", "")]],
    ["half a workbook", () => [broken("half.xlsx", readFileSync(example).subarray(0, 3000))]],
    ["a date that does not exist", () => [example, "--reference-date", "2020-02-30"]],
    ["a rounding that does not exist", () => [example, "--rounding", "naar-boven"]],
    ["an option that does not exist", () => [example, "--onbekend"]],
    ["two files", () => [example, example]],
  ])("%s: one sentence, exit 2, no output", async (_, args) => {
    const out = output();
    const run = await answer([...args(), "--out", out]);
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
    expect(run.stderr).toMatch(/\.\n$/);
    expect(existsSync(out)).toBe(false);
  });

  it("never writes over its input", () => {
    const copy = broken("eigen.xlsx", readFileSync(example));
    const run = scenarioProcess(copy, "--out", copy);
    expect(run.exitCode).toBe(2);
    expect(readFileSync(copy).equals(readFileSync(example))).toBe(true);
  });
});

describeWithLibreOffice("LibreOffice's own sum of the result", () => {
  it("is the domain's, formula by formula, and follows when Emmy's hours change in her own sheet", async () => {
    const memo = await report(example);
    const file = openWorkbookFile(readFileSync(memo.out), "resultaat.xlsx");
    const [name = ""] = memo.sheets;
    expect(formulasThatAgree(memo.out, [name])).toBeGreaterThan(50);

    const emmy = memo.team.find((caseworker) => caseworker.name === "Emmy");
    const [sheetName = "", address = ""] = emmy?.cells["hours"]?.split("!") ?? [];
    const sheet = file.workbook.sheetByName(sheetName);
    const column = address.charCodeAt(0) - 65;
    const row = Number(address.slice(1)) - 1;
    if (!sheet) throw new Error(`no sheet ${sheetName}`);
    file.workbook.enter(sheet, { top: row, bottom: row, left: column, right: column }, [[{ value: 20 }]], "user");
    const changed = recalculatedSheets(file.save()).get(name) ?? [];
    const header = changed.findIndex((line) => line.some((cell) => /^Rekenkundig¹/.test(cell)));
    const roundedColumn = changed[header]?.findIndex((cell) => /^Rekenkundig¹/.test(cell)) ?? -1;
    // 152 hours: 469 × 36/152 = 111,079 · × 20/152 = 61,711 · × 24/152 = 74,053. Floors make 468; the largest remainder is Emmy's.
    expect(changed.slice(header + 1, header + 7).map((line) => [line[0], Number(line[roundedColumn])])).toEqual([
      ["Anne", 111],
      ["Bob", 111],
      ["Emmy", 62],
      ["Julie", 111],
      ["Lisette", 74],
      ["Totaal", 469],
    ]);
  });

  it("is the domain's on a proposal and on each appendix made along with it", async () => {
    const { sheets, out, totals } = await report(example, "--with-appendices");
    expect(sheets).toEqual([
      "Voorstel 03-03-2020",
      "Rekenkundig 03-03-2020",
      "Leeftijdsindeling 03-03-2020",
      "Scenariovergelijking 03-03-2020",
    ]);
    // The report of the calculation stands beside that of the proposal.
    expect(totals).toMatchObject({ current: 469, transfers: 96 });
    expect(formulasThatAgree(out, sheets)).toBeGreaterThan(400);
  });
});

/** How many formulas with a number LibreOffice works out as we did; a date is shown as one. */
function formulasThatAgree(out: string, names: readonly string[]): number {
  const { workbook } = openWorkbookFile(readFileSync(out), "resultaat.xlsx");
  const recalculated = recalculatedSheets(readFileSync(out));
  let numbers = 0;
  for (const name of names) {
    const theirs = recalculated.get(name);
    workbook.sheetByName(name)?.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined || typeof cell.value !== "number" || cell.formula.startsWith("DATE(")) return;
        const shown = theirs?.[row]?.[column] ?? "";
        if (/^\d+[-/]\d+[-/]\d+$/.test(shown)) return;
        numbers += 1;
        expect(shown.endsWith("%") ? Number(shown.slice(0, -1)) / 100 : Number(shown)).toBeCloseTo(cell.value, 8);
      });
    });
  }
  return numbers;
}
