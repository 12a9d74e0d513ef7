import type { Table } from "../shapes/table";
import { comparable, wordsIn, type Column } from "./columns";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The areas that a cell gives somebody: "W01, W04", "Centrum en De Hoven", the letters of "A t/m D". */
export function areasIn(text: string): string[] {
  return text.split(/\s*[,;+&/]\s*(?!m\b)|\s+en\s+/i).flatMap((piece) => {
    const [, from = "", to = ""] = /^([a-z])\s*(?:t\/m|tot en met|-|–)\s*([a-z])$/i.exec(piece.trim()) ?? [];
    const [first, last] = [letters.indexOf(from.toUpperCase()), letters.indexOf(to.toUpperCase())];
    return from !== "" && first < last ? [...letters.slice(first, last + 1)] : [piece.trim()];
  });
}

/** Several areas in a cell, each of which somebody has alone. */
export function areAreas(table: Table, column: Column): boolean {
  if (column.words < column.filled) return false;
  const cells = wordsIn(table, column).map(areasIn);
  const all = cells.flat().map(comparable);
  return (
    cells.filter((areas) => areas.length > 1).length * 2 >= cells.length &&
    new Set(all).size === all.length &&
    all.every((area) => area.length <= 30)
  );
}
