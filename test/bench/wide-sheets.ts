import type { GridValue, SheetGrid } from "../../src/reading/sheet-grid";
import { seeded } from "./seeded";

/** What fills a wide sheet that is none of the team's. */
export const fillings = ["different texts", "numbers", "an export", "blanks mostly", "dates", "two texts"] as const;
export type Filling = (typeof fillings)[number];

interface WideCell {
  readonly value: GridValue;
  readonly text: string;
  readonly format: string;
}

const blank: WideCell = { value: null, text: "", format: "General" };

function text(value: string): WideCell {
  return { value, text: value, format: "General" };
}

function number(value: number): WideCell {
  return { value, text: String(value), format: "General" };
}

/** A day of Excel, as a Dutch cell shows it. */
function day(value: number): WideCell {
  const date = new Date(Date.UTC(1899, 11, 30 + value));
  const shown = [date.getUTCDate(), date.getUTCMonth() + 1].map((part) => String(part).padStart(2, "0"));
  return { value, text: [...shown, date.getUTCFullYear()].join("-"), format: "dd-mm-yyyy" };
}

const surnames = ["Jansen", "de Vries", "Bakker", "El Idrissi", "Visser", "Smit", "van den Berg", "Yildiz"];
const codes = ["PW", "IOAW", "BBZ", "IOAZ", "GEEN"];

type Draw = (below: number) => number;

/** The columns of an export in turn: names, days, codes that come back, amounts, mostly nothing, sentences, numbers with letters. */
const exported: readonly ((random: Draw, row: number) => WideCell)[] = [
  (random) => text(`${String.fromCharCode(65 + random(26))}. ${surnames[random(surnames.length)] ?? ""}`),
  (random) => day(36_526 + random(9000)),
  (random) => text(codes[random(codes.length)] ?? ""),
  (random) => number(random(100_000) / 100),
  (random) => (random(20) === 0 ? text("ja") : blank),
  (random, row) => text(`Besluit ${row} van ${random(1000)} over de aanvraag`),
  (random, row) => text(`Z-${202000 + row}-${random(10)}`),
  (random) => number(random(50)),
];

const cellOf: Readonly<Record<Filling, (random: Draw, row: number, column: number) => WideCell>> = {
  "different texts": (_, row, column) => text(`tekst ${row} ${column}`),
  numbers: (random) => number(random(10_000)),
  "an export": (random, row, column) => exported[column % exported.length]?.(random, row) ?? blank,
  "blanks mostly": (random, row, column) => (random(50) === 0 ? text(`opmerking ${row % 40} ${column}`) : blank),
  dates: (random) => day(36_526 + random(9000)),
  "two texts": (random) => text(random(2) === 0 ? "ja" : "nee"),
};

/** A sheet with a header in each column and one filling below it. */
export function wideSheet(filling: Filling, rows: number, columns: number): SheetGrid {
  const random = seeded(rows + columns);
  const headers = Array.from({ length: columns }, (_, column) => text(`Veld ${column + 1}`));
  const cells = Array.from({ length: rows - 1 }, (_, row) =>
    Array.from({ length: columns }, (_column, column) => cellOf[filling](random, row, column)),
  );
  return sheetOf("Export", [headers, ...cells]);
}

/** Eleven people with their hours and clients. */
export function smallTeam(): SheetGrid {
  const people = Array.from({ length: 11 }, (_, at) => [
    text(`${String.fromCharCode(65 + at)}. ${surnames[at % surnames.length] ?? ""}`),
    number(20 + (at % 5) * 4),
    number(60 + at * 3),
  ]);
  return sheetOf("Team", [["Klantmanager", "Uren per week", "Aantal cliënten"].map(text), ...people]);
}

/** Cells as Excel hands them over: read from JSON, so that no text shares anything with another. */
function handedOver<Value>(rows: readonly (readonly WideCell[])[], of: (cell: WideCell) => Value): Value[][] {
  return JSON.parse(JSON.stringify(rows.map((row) => row.map(of)))) as Value[][];
}

function sheetOf(sheet: string, rows: readonly (readonly WideCell[])[]): SheetGrid {
  return {
    sheet,
    top: 0,
    left: 0,
    values: handedOver(rows, ({ value }) => value),
    texts: handedOver(rows, (cell) => cell.text),
    formats: handedOver(rows, ({ format }) => format),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    rowsLeftOut: 0,
  };
}
