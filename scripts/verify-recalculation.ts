/**
 * Lets LibreOffice calculate a saved workbook again, and compares every result with the saved one. LibreOffice does not know our functions, so
 * formulas that call one are left out.
 */
import { readFileSync } from "node:fs";
import { CellError } from "../src/workbench/model/scalar";
import { openWorkbookFile } from "../src/workbench/xlsx/workbook-file";
import { hasLibreOffice, recalculatedSheets } from "../test/support/workbooks/libreoffice";

const [path] = process.argv.slice(2);
if (!path) throw new Error("which workbook?");
if (!hasLibreOffice()) throw new Error("LibreOffice is not installed");

const bytes = readFileSync(path);
const { workbook } = openWorkbookFile(bytes, path);
const recalculated = recalculatedSheets(bytes);
let compared = 0;
const different: string[] = [];
for (const sheet of workbook.sheets) {
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined || cell.formula.includes("_xldudf_")) return;
      compared += 1;
      const theirs = recalculated.get(sheet.name)?.[row]?.[column] ?? "";
      if (!agrees(cell.value, theirs)) {
        different.push(`${sheet.name} row ${row + 1} column ${column + 1}: ${String(cell.value)} against ${theirs}`);
      }
    });
  });
}

function agrees(ours: unknown, theirs: string): boolean {
  if (typeof ours === "number")
    return theirs !== "" && Math.abs(ours - numberOf(theirs)) <= 1e-9 * Math.max(1, Math.abs(ours));
  if (ours instanceof CellError) return ours.code === theirs;
  return String((ours as string | boolean | null | undefined) ?? "").toLowerCase() === theirs.toLowerCase();
}

/** LibreOffice exports a date as text: in the cell's format, or with the month first when the cell has none and the function gives a date. */
function numberOf(text: string): number {
  const own = /^(?<day>\d\d)-(?<month>\d\d)-(?<year>\d{4})$/.exec(text);
  const { day, month, year } = (own ?? /^(?<month>\d\d)\/(?<day>\d\d)\/(?<year>\d{4})$/.exec(text))?.groups ?? {};
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return day === undefined ? Number(text) : midnight / 86_400_000 + 25_569;
}

if (compared === 0) throw new Error("there is no formula to compare");
if (different.length > 0) throw new Error(`LibreOffice disagrees:\n${different.join("\n")}`);
console.log(`${compared} formulas: LibreOffice calculates the same as was saved`);
