import { parseR1C1Ref } from "@borgar/fx/xlsx";
import { maximumColumns, maximumRows } from "../../model/rect";
import { parseFormula, type Expression } from "../parse/parse";
import type { Language } from "../values/coerce";
import type { Site } from "./resolve";

/** How a text names cells: "C7", or by the numbers of row and column. */
export type ReferenceStyle = "A1" | "R1C1";

/** Reads a text that names cells: an address, a name, or a part of a table. null when it is not even written like one. */
export function readReference(text: string, style: ReferenceStyle, site: Site, language: Language): Expression | null {
  const written = text.trim();
  if (written === "" || written.startsWith("=")) return null;
  return style === "A1" ? parseFormula(withoutZeros(written)) : readNumbered(written, site, language);
}

/** Excel takes "A05" and "05:05" for row 5. */
function withoutZeros(text: string): string {
  const cut = text.lastIndexOf("!") + 1;
  const place = text.slice(cut);
  const isAddress = /^\$?[a-z]{0,3}\$?\d+(:\$?[a-z]{0,3}\$?\d+)?$/i.test(place);
  return isAddress ? text.slice(0, cut) + place.replace(/(?<!\d)0+(?=\d)/g, "") : text;
}

/** R2C3, R[-1]C, R, C[1], R1C1:R3C2. In Dutch the letters are R and K. */
function readNumbered(text: string, site: Site, language: Language): Expression | null {
  const english = language === "nl-NL" ? fromDutchLetters(text) : text;
  const reference = english === null ? undefined : parseR1C1Ref(english);
  if (!reference || !("range" in reference)) return parseName(text);
  if (reference.workbookName) return { kind: "unsupported", what: text, references: [] };
  const { r0, r1, c0, c1, $r0, $r1, $c0, $c1 } = reference.range;
  const rows = line(r0, r1, [$r0, $r1], site.row, maximumRows);
  const columns = line(c0, c1, [$c0, $c1], site.column, maximumColumns);
  if (!rows || !columns) return null;
  const rect = { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
  return { kind: "area", sheet: reference.sheetName || null, rect };
}

function parseName(text: string): Expression | null {
  const expression = parseFormula(text);
  return expression?.kind === "name" || expression?.kind === "table" ? expression : null;
}

/** First and last, counted from zero; all of them when no number was written. null when they are not on the sheet. */
function line(
  first: number | null | undefined,
  last: number | null | undefined,
  [firstFixed, lastFixed]: readonly (boolean | null | undefined)[],
  own: number,
  count: number,
): readonly [first: number, last: number] | null {
  if (first === null || first === undefined) return [0, count - 1];
  const end = last ?? first;
  const places = [firstFixed ? first : own + first, lastFixed ? end : own + end];
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return from >= 0 && to < count ? [from, to] : null;
}

/** null for a text with the English letter: Dutch Excel does not know it. */
function fromDutchLetters(text: string): string | null {
  const cut = text.lastIndexOf("!") + 1;
  const place = text.slice(cut);
  return /c/i.test(place) ? null : text.slice(0, cut) + place.replace(/k/gi, "C");
}
