import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { formulas } from "../../scripts/example/formulas";
import { asKept } from "../../scripts/example/typed-in-dutch";
import { openOptionsOf } from "../../src/workbench/built-add-in";
import { startHeadless } from "../../src/workbench/headless";
import type { Sheet } from "../../src/workbench/model/sheet";
import { openWorkbookFile, type WorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { untilAnswered } from "../../src/workbench/waiting-cells";
import { until } from "../support/built-pane";
import { readWithExcelize } from "../support/workbooks/excelize";
import { describeWithLibreOffice, recalculatedSheets } from "../support/workbooks/libreoffice";

/** The sheet "Formules" of the example workbook: every function on the team's own figures. */

const root = path.resolve(__dirname, "../..");
const buildFolder = path.join(root, "dist");
const example = readFileSync(path.join(root, "assets/voorbeelden/team-werk-2020.xlsx"));
const asFile = readWithExcelize(example);
const lines = asFile["Formules"] ?? [];
const manual = readFileSync(path.join(root, "docs/handleiding.md"), "utf8");

type Answer = string | number;

/** Each formula of the sheet, as it is typed, beside the one in the manual that must give the same, or its answer from elsewhere, by row. */
const expected: Readonly<Record<string, { readonly manual: string } | readonly (readonly Answer[])[]>> = {
  "CASELOAD(Formatie!B4)": { manual: "CASELOAD(36)" },
  "CASELOAD(Formatie!B4:B8)": { manual: "CASELOAD(Formatie!B4:B8)" },
  "CASELOADDEEL(Formatie!B4;SOM(Caseload!C5:C9);SOM(Formatie!B4:B8))": { manual: "CASELOADDEEL(36;469;160)" },
  "CASELOADVERDELING(Formatie!B4:B8;SOM(Caseload!C5:C9);Caseload!C5:C9)": {
    manual: "CASELOADVERDELING(Formatie!B4:B8;469;Caseload!C5:C9)",
  },
  "CASELOADUREN(Formatie!B5;8)": { manual: "CASELOADUREN(36;8)" },
  "CASELOADUREN(Formatie!B5;8;4)": { manual: "CASELOADUREN(36;8;4)" },
  // 100 × (clients ÷ hours) ÷ (469 ÷ 160); Julie's stands in the manual too.
  "CASELOADINDEX(Caseload!C5:C9;Caseload!B5:B9;SOM(Caseload!C5:C9);SOM(Caseload!B5:B9))": [
    90 / 36,
    122 / 36,
    71 / 28,
    186 / 36,
    0,
  ].map((load) => [(load / (469 / 160)) * 100]),
  "CASELOADPERFTE(Caseload!C7;Caseload!B7)": { manual: "CASELOADPERFTE(71;28)" },
  // 1/24 is less than 91/36, 123/36, 72/28 and 187/36.
  "WIEVOLGT(Formatie!A4:A8;Formatie!B4:B8;Caseload!C5:C9;1)": [["Lisette"]],
  // Born 27-10-1955, 05-10-1973, 13-08-1990 and 07-02-1979.
  'LEEFTIJD(Cliënten!C5:C8;"3-3-2020")': [[64], [46], [29], [41]],
  // Who is born from 1 September 1955 to 31 May 1956 reaches it at 66 years and 7 months (rijksoverheid.nl): on 27-05-2022.
  "AOWDATUM(Cliënten!C5)": [[dayNumber("2022-05-27")]],
  'LEEFTIJDSGROEP(LEEFTIJD(Cliënten!C5:C8;"3-3-2020");"18-29,30-45,46-AOW";"3-3-2020")': [
    ["46 t/m AOW"],
    ["46 t/m AOW"],
    ["18 t/m 29"],
    ["30 t/m 45"],
  ],
  'LEEFTIJDSINDELING(LEEFTIJD(Cliënten!C2:C973;"3-3-2020");"18-29,30-45,46-AOW";"3-3-2020")': [
    ["18 t/m 29", clientsBetween(18, 29)],
    ["30 t/m 45", clientsBetween(30, 45)],
    ["46 t/m AOW", clientsBetween(46, Infinity)],
    ["niet ingedeeld", 0],
  ],
  // The memo's new split.
  'LEEFTIJDSINDELING(ALS(Cliënten!G2:G973="nee";LEEFTIJD(Cliënten!C2:C973;"3-3-2020");"");"18-29,30-45,46-AOW";"3-3-2020")':
    [
      ["18 t/m 29", 133],
      ["30 t/m 45", 254],
      ["46 t/m AOW", 294],
      ["niet ingedeeld", 0],
    ],
  'LEEFTIJDSGRENZEN(ALS(Cliënten!G2:G973="nee";LEEFTIJD(Cliënten!C2:C973;"3-3-2020");"");Formatie!B4:B8)': bestBands([
    36, 36, 28, 36, 24,
  ]),
  "NORMCASELOAD(Caseload!C5:C9;100)": { manual: "NORMCASELOAD(Caseload!C5:C9;100)" },
  "NORMCASELOAD({60;30};{100;50})": { manual: "NORMCASELOAD({60;30};{100;50})" },
  "CASELOADCONTACT(4;150;1034)": { manual: "CASELOADCONTACT(4;150;1034)" },
  "UITSTROOMDOEL(Caseload!C5:C9;10%)": [[9], [12.2], [7.1], [18.6], [0]],
  "EXTRAPOLATIE(219;6)": { manual: "EXTRAPOLATIE(219;6)" },
  "FTENORM(1,5;1;157)": { manual: "FTENORM(1,5;1;157)" },
  "CAPACITEIT({1\\1\\157;1,5\\1\\157;1\\1\\157;1\\2\\413})": {
    manual: "CAPACITEIT({1\\1\\157;1,5\\1\\157;1\\1\\157;1\\2\\413})",
  },
  "TRECHTER({112;74;41;21;13})": { manual: "TRECHTER({112;74;41;21;13})" },
  "TRAJECTCAPACITEIT(1363;24;36)": { manual: "TRAJECTCAPACITEIT(1363;24;36)" },
  "TERUGVERDIENTIJD(25000;{1;2;4};1000)": { manual: "TERUGVERDIENTIJD(25000;{1;2;4};1000)" },
};

const lessons = formulas.cells.flatMap(({ cell, value }) =>
  value !== null && typeof value === "object" ? [{ cell, formula: value.formula }] : [],
);
const rowOf = (cell: string): number => Number(cell.slice(1)) - 1;
const firstAnswer = 3;

/** The formula as text, and what it shows: beside its answer, or beside the titles above that. */
function lessonOf(cell: string): { typed: string; explanation: string } {
  const besides = [rowOf(cell), rowOf(cell) - 1].map((row) => lines[row] ?? []);
  const [typed = "", explanation = ""] = besides.find(([text]) => text?.startsWith("=")) ?? [];
  return { typed, explanation };
}

/** Excel's day number; day 25569 is 1 January 1970. */
function dayNumber(date: string): number {
  return Date.parse(date) / 86_400_000 + 25_569;
}

/** Ages on 3 March 2020 by the calendar, of all clients or of those who are not exempt. */
function ages(who: "all" | "not-exempt"): readonly number[] {
  const [, ...clients] = asFile["Cliënten"] ?? [];
  return clients
    .filter(([, , , , , , exempt]) => who === "all" || exempt === "nee")
    .map(([, , born]) => {
      const [year = 0, month = 0, day = 0] = new Date((Number(born) - 25_569) * 86_400_000)
        .toISOString()
        .slice(0, 10)
        .split("-")
        .map(Number);
      return 2020 - year - (month > 3 || (month === 3 && day > 3) ? 1 : 0);
    });
}

function clientsBetween(from: number, to: number): number {
  return ages("all").filter((age) => age >= from && age <= to).length;
}

/** Every way to cut the ages into as many groups as there are hours, tried; of equally good ones the first is that with the lowest cuts. */
function bestBands(hours: readonly number[]): readonly (readonly Answer[])[] {
  const known = ages("not-exempt");
  const [youngest, oldest] = [Math.min(...known), Math.max(...known)];
  /** How many are younger than each age. */
  const younger = Array.from({ length: oldest + 2 }, (_, age) => known.filter((own) => own < age).length);
  const clients = (from: number, below: number): number => (younger[below] ?? 0) - (younger[from] ?? 0);
  // Closest to the mean, weighted by hours: Σ hours × (clients ÷ hours − mean)², which is least where Σ clients² ÷ hours is.
  let best = { cost: Infinity, starts: [] as readonly number[] };
  const tryFrom = (starts: readonly number[], cost: number): void => {
    const from = starts.at(-1) ?? youngest;
    const own = hours[starts.length - 1] ?? 0;
    if (starts.length === hours.length) {
      const whole = cost + clients(from, oldest + 1) ** 2 / own;
      if (whole < best.cost - 1e-9) best = { cost: whole, starts };
      return;
    }
    for (let next = from + 1; next <= oldest; next += 1) {
      tryFrom([...starts, next], cost + clients(from, next) ** 2 / own);
    }
  };
  tryFrom([youngest], 0);
  return best.starts.map((from, team) => {
    const below = best.starts[team + 1] ?? oldest + 1;
    return [`${from} t/m ${below - 1}`, clients(from, below), clients(from, below) / (hours[team] ?? 0)];
  });
}

function answersOf(typed: string): readonly (readonly Answer[])[] {
  const source = expected[typed];
  if (!source) throw new Error(`no answer is known for ${typed}`);
  if (!("manual" in source)) return source;
  const line = manual.split("\n").find((text) => text.startsWith(`| \`=${source.manual}\``));
  const [, , answer = ""] = line?.split("|") ?? [];
  return answer.split(" / ").map((row) => row.split(" · ").map((text) => Number(text.trim().replace(",", "."))));
}

function open(): { file: WorkbookFile; sheet: Sheet } {
  const file = openWorkbookFile(example, "team-werk-2020.xlsx", openOptionsOf(buildFolder));
  const sheet = file.workbook.sheetByName("Formules");
  if (!sheet) throw new Error("no sheet Formules");
  return { file, sheet };
}

const shown = (sheet: Sheet): unknown[][] =>
  sheet.rows.map((cells) => [0, 1, 2].map((column) => cells[firstAnswer + column]?.value ?? null));

test("every function of the build is on it", () => {
  const { functions } = JSON.parse(readFileSync(path.join(buildFolder, "functions.json"), "utf8")) as {
    functions: { name: string }[];
  };
  for (const { name } of functions) {
    expect([name, lessons.some(({ formula }) => formula.startsWith(`${name}(`))]).toEqual([name, true]);
  }
});

test("the file holds the formulas, and the answers that the manual or the sources give, in cells that are there for them", () => {
  const { sheet } = open();
  for (const [index, { cell, formula }] of lessons.entries()) {
    const first = rowOf(cell);
    const { typed } = lessonOf(cell);
    expect(sheet.cell(first, firstAnswer)?.formula).toBe(formula);
    const answers = answersOf(typed.slice(1));
    const held = answers.map((row, offset) =>
      row.map((answer, column) => {
        const text = lines[first + offset]?.[firstAnswer + column] ?? "";
        return typeof answer === "string" ? text : Number(Number(text).toFixed(3));
      }),
    );
    const rounded = answers.map((row) =>
      row.map((answer) => (typeof answer === "string" ? answer : Number(answer.toFixed(3)))),
    );
    expect([typed, held]).toEqual([typed, rounded]);
    const next = lessons[index + 1];
    expect(next === undefined || rowOf(next.cell) >= first + answers.length).toBe(true);
  }
});

test("each line shows the formula as it is typed in Dutch, and says what one sees", () => {
  for (const { cell, formula } of lessons) {
    const { typed, explanation } = lessonOf(cell);
    expect(asKept(typed)).toBe(`=${formula}`);
    expect(explanation).toMatch(/\.$/);
    expect(lines[rowOf(cell)]?.[2]).not.toBe("");
  }
});

test("an AOW date is shown as a date", () => {
  const { file, sheet } = open();
  const lesson = lessons.find(({ formula }) => formula.startsWith("AOWDATUM("));
  const cell = sheet.cell(rowOf(lesson?.cell ?? ""), firstAnswer);
  expect(file.workbook.styles.get(cell?.style ?? 0).numberFormat).toBe("dd-mm-yyyy");
});

test("calculated again it stays as it is, and it follows the team's sheets", async () => {
  const { file, sheet } = open();
  const before = shown(sheet);
  const excel = await startHeadless({ buildFolder, workbook: file.workbook });
  try {
    excel.calculator.recalculateAll();
    excel.session.settle();
    await untilAnswered(file.workbook);
    expect(shown(sheet)).toEqual(before);

    const formation = file.workbook.sheetByName("Formatie");
    if (!formation) throw new Error("no sheet Formatie");
    const emmy = { top: 5, left: 1, bottom: 5, right: 1 };
    file.workbook.enter(formation, emmy, [[{ value: 20 }]], "user");
    excel.session.settle();
    // 152 hours: 469 × 36/152 = 111,079 and × 20/152 = 61,711.
    const [, spilled] = lessons;
    const first = rowOf(spilled?.cell ?? "");
    const anne = (469 * 36) / 152;
    const follows = (): boolean => Math.abs(Number(shown(sheet)[first]?.[0]) - anne) < 1e-9;
    await until(follows);
    expect(shown(sheet)[first]?.[0]).toBeCloseTo(anne, 9);
    expect(shown(sheet)[first + 2]?.[0]).toBeCloseTo((469 * 20) / 152, 9);
  } finally {
    excel.close();
  }
});

test("made again, it is the same file to the byte", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "example-"));
  try {
    const again = path.join(folder, "voorbeeld.xlsx");
    const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
    execFileSync(process.execPath, [tsx, path.join(root, "scripts/make-example.ts"), again], { cwd: root });
    expect(readFileSync(again).equals(example)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describeWithLibreOffice("LibreOffice", () => {
  it("opens it, and leaves the team's figures as they are", () => {
    const sheets = recalculatedSheets(example);
    expect([...sheets.keys()]).toContain("Formules");
    expect(sheets.get("Caseload")?.[4]).toEqual(["Anne", "36", "90", "106"]);
  });
});
