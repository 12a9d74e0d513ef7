/**
 * Makes assets/voorbeelden/team-werk-2020.xlsx. excelize writes it, so that our reader and our .xlsx code are tried on another program's file. The
 * workbench then adds what only the add-in puts in a workbook: the answers of our functions, and the memo's scenarios. The same description always
 * gives the same file.
 *
 * Run: npm run example (-- FILE, to write it somewhere else)
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type * as Excelize from "excelize-wasm";
import type { Font, Style } from "excelize-wasm";
import { columnLetters } from "../src/caseload/cell-address";
import { keepScenarios } from "./example/keep-scenarios";
import { memoScenarios } from "./example/memo-scenarios";
import type { ExampleLook, ExampleSheet } from "./example/page";
import { teamWerk2020 } from "./example/team-werk-2020";
import { typeFormulas } from "./example/type-formulas";

const load = createRequire(import.meta.url);
const { init } = load("excelize-wasm") as typeof Excelize;
const [target = join(process.cwd(), "assets/voorbeelden/team-werk-2020.xlsx")] = process.argv.slice(2);

type Workbook = ReturnType<Awaited<ReturnType<typeof init>>["NewFile"]>;

const ink = "1F3864";
const band: Style = { Fill: { Type: "pattern", Pattern: 1, Color: ["D9E2F3"] } };
const line = (type: string, style: number): NonNullable<Style["Border"]>[number] => ({
  Type: type,
  Color: "8EA9DB",
  Style: style,
});
const hairlines = [line("bottom", 1)];
const font = (extra: Font = {}): Font => ({ Family: "Calibri", Size: 11, ...extra });

const wrapped: Style = { Font: font(), Border: hairlines, Alignment: { Vertical: "top", WrapText: true } };

const looks: Readonly<Record<ExampleLook, Style>> = {
  title: { Font: font({ Bold: true, Size: 14, Color: ink }) },
  heading: { Font: font({ Bold: true, Size: 12, Color: ink }) },
  label: { Font: font({ Bold: true }), Alignment: { Vertical: "top" } },
  text: { Font: font(), Alignment: { Vertical: "top", WrapText: true } },
  prose: { Font: font(), Alignment: { Vertical: "top", WrapText: true } },
  header: { ...band, Font: font({ Bold: true }), Border: [line("bottom", 2)], Alignment: { Vertical: "center" } },
  headerNumber: {
    ...band,
    Font: font({ Bold: true }),
    Border: [line("bottom", 2)],
    Alignment: { Horizontal: "right", Vertical: "center" },
  },
  headerWords: {
    ...band,
    Font: font({ Bold: true }),
    Border: [line("bottom", 2)],
    Alignment: { Vertical: "center", Horizontal: "left", Indent: 1 },
  },
  name: wrapped,
  formula: wrapped,
  number: { Font: font(), Border: hairlines, Alignment: { Horizontal: "right", Vertical: "top" } },
  words: {
    Font: font(),
    Border: hairlines,
    Alignment: { Vertical: "top", WrapText: true, Horizontal: "left", Indent: 1 },
  },
  titleWords: {
    Font: font({ Italic: true, Color: "595959" }),
    Border: hairlines,
    Alignment: { Vertical: "top", Horizontal: "left", Indent: 1 },
  },
  titleNumber: {
    Font: font({ Italic: true, Color: "595959" }),
    Border: hairlines,
    Alignment: { Horizontal: "right", Vertical: "top" },
  },
  exactNumber: {
    Font: font(),
    Border: hairlines,
    Alignment: { Horizontal: "right", Vertical: "top" },
    CustomNumFmt: "#,##0.000",
  },
  percent: {
    Font: font(),
    Border: hairlines,
    Alignment: { Horizontal: "right", Vertical: "top" },
    CustomNumFmt: "0.0%",
  },
  date: {
    Font: font(),
    Border: hairlines,
    Alignment: { Horizontal: "right", Vertical: "top" },
    CustomNumFmt: "dd-mm-yyyy",
  },
  total: { Font: font({ Bold: true }), Border: [line("top", 2)] },
  totalNumber: { Font: font({ Bold: true }), Border: [line("top", 2)], Alignment: { Horizontal: "right" } },
  note: { Font: font({ Italic: true, Color: "595959" }), Alignment: { Vertical: "top", WrapText: true } },
};

async function main(): Promise<void> {
  const { NewFile } = await init(load.resolve("excelize-wasm/excelize.wasm.gz"));
  const workbook = NewFile();
  const styles = new Map(Object.entries(looks).map(([look, style]) => [look, styleOf(workbook, style)]));
  teamWerk2020.forEach((sheet, index) => {
    if (index === 0) must(workbook.SetSheetName("Sheet1", sheet.name));
    else must(workbook.NewSheet(sheet.name));
    writeSheet(workbook, sheet, styles);
  });
  workbook.SetActiveSheet(0);
  must(
    workbook.SetDocProps({
      Title: "Caseloadverdeling team Werk",
      Creator: "Teamleider Werk",
      LastModifiedBy: "Teamleider Werk",
      Created: "2020-02-24T09:00:00Z",
      Modified: "2020-02-24T09:00:00Z",
    }),
  );
  const { buffer, error } = workbook.WriteToBuffer();
  must({ error });
  mkdirSync(dirname(target), { recursive: true });
  const withAnswers = await typeFormulas(buffer as Uint8Array, teamWerk2020);
  writeFileSync(target, keepScenarios(withAnswers, memoScenarios));
  console.log(target);
}

function writeSheet(workbook: Workbook, sheet: ExampleSheet, styles: ReadonlyMap<string, number>): void {
  const { name } = sheet;
  sheet.columnWidths.forEach((width, column) => {
    must(workbook.SetColWidth(name, columnLetters(column), columnLetters(column), width));
  });
  for (const [row, height] of Object.entries(sheet.rowHeights)) must(workbook.SetRowHeight(name, Number(row), height));
  for (const { cell, value, look, mergedTo } of sheet.cells) {
    if (typeof value !== "object" && value !== "") must(workbook.SetCellValue(name, cell, value));
    must(workbook.SetCellStyle(name, cell, mergedTo ?? cell, styles.get(look) ?? 0));
    if (mergedTo) must(workbook.MergeCell(name, cell, mergedTo));
  }
  if (sheet.headerRows > 0) {
    const topLeft = `A${sheet.headerRows + 1}`;
    must(
      workbook.SetPanes(name, {
        Freeze: true,
        YSplit: sheet.headerRows,
        TopLeftCell: topLeft,
        ActivePane: "bottomLeft",
      }),
    );
  }
  must(workbook.SetPageLayout(name, { Size: 9, Orientation: "portrait", FitToWidth: 1, FitToHeight: 0 }));
  must(workbook.SetSheetProps(name, { FitToPage: true }));
}

function styleOf(workbook: Workbook, style: Style): number {
  const made = workbook.NewStyle(style);
  must(made);
  return made.style;
}

function must({ error }: { readonly error: string | null }): void {
  if (error !== null) throw new Error(error);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
