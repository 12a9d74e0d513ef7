import { cellsThatMayHold } from "../../cell-signs";
import { filledIn, type GridCell, type GridView } from "../../grid-view";
import { behindTopic } from "../../values/given-names";
import { parseNumber } from "../../values/number-text";
import { formOfAddress, looksLikeName } from "../../values/person-names";
import { isSurelyName } from "./columns";
import { speaksOf } from "./vocabulary";
import { madePart, pieceOf, type Part } from "../shapes/part";

const fewestPeople = 2;
const longestText = 300;

/** Behind "Jansen" stands no comma, but in "Jansen, A. (36 uur)" it does. */
const said =
  /(?<before>[^,;:()\d]+?(?:,\s*(?:\p{Lu}\.)+[^,;:()\d]*?)?)\s*[:(,–-]?\s*(?<hours>(?:\d{1,2}(?:[.,]\d{1,2})?\s*(?:uren|uur|u)(?:\s*(?:p\.?\/?w\.?|per week))?|[01](?:[.,]\d{1,2})?\s*fte))(?!\p{L})/giu;

const alone = /^(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:uren|uur|u)(?:\s*(?:p\.?\/?w\.?|per week))?$/i;
const labelled = /^[^:\d]{2,40}:\s*(\p{L}[^:]*)$/u;

/** "Klantmanager: Ruben van Loon" as the only other text, or a name in a row above fuller ones, with the hours in a cell of their own. */
function headingBeside(view: GridView, row: number, column: number): GridCell | null {
  const own = filledIn(view, row);
  const others = own.filter(({ address }) => address.column !== column);
  const names = others.flatMap((cell, at) => {
    const [, rest] = labelled.exec(cell.text) ?? [];
    const name = (rest ?? cell.text).replace(formOfAddress, "");
    const isCalled =
      rest !== undefined || isLabelOfName(others[at - 1]) || (others.length === 1 && !isLabelOfName(cell));
    return (isCalled ? looksLikeName(name) : isSurelyName(name)) ? [pieceOf(cell, name)] : [];
  });
  const isOnly = others.length === 1 && labelled.test(others[0]?.text ?? "");
  const below = [row + 1, row + 2].map((at) => filledIn(view, at)).find(({ length }) => length > 0) ?? [];
  const isAbove =
    below.length > own.length && !below.some(({ address, text }) => address.column === column && alone.test(text));
  const [name, ...more] = names;
  return name && more.length === 0 && (isOnly || isAbove) ? name : null;
}

function isLabelOfName(cell: GridCell | undefined): boolean {
  return cell !== undefined && speaksOf("name", cell.text) && !/:\s*\S/.test(cell.text);
}

/** The names in a text, each with its hours. */
export function spokenIn(cell: GridCell): readonly (readonly [GridCell, GridCell])[] {
  return [...cell.text.matchAll(said)].flatMap(({ groups = {} }) => {
    const { before = "", hours = "" } = groups;
    const name = behindTopic(before)
      .trim()
      .replace(/^en\s+/i, "")
      .replace(formOfAddress, "");
    return looksLikeName(name) ? [[pieceOf(cell, name), pieceOf(cell, hours)] as const] : [];
  });
}

/**
 * Hours that stand in running text: "Uren: Carola 32 u, Umut 36 u" above a list, or "Klantmanager: Anouk Huisman (32 uur)" above the clients of
 * each, in one cell or two. One table for a sheet, with a row for each figure of somebody; null where fewer than two people are named.
 */
export function spokenHours(view: GridView): Part | null {
  const rows = new Map<string, readonly [GridCell, GridCell]>();
  for (const cell of cellsThatMayHold(view, view, "hoursInText")) {
    if (typeof cell.value !== "string" || cell.text.length > longestText || !/\d\s*(?:u|fte)/i.test(cell.text))
      continue;
    const [, hoursAlone] = alone.exec(cell.text) ?? [];
    const { row, column } = cell.address;
    // What a mail says is about whoever sent it.
    if (/^(?:van|from):/i.test(view.text(row - 1, column))) continue;
    const heading = hoursAlone === undefined ? null : headingBeside(view, row, column);
    for (const pieces of heading ? [[heading, cell] as const] : spokenIn(cell)) {
      const [name, hours] = pieces;
      const key = `${name.text}\n${parseNumber(hours.text)?.value ?? hours.text}`;
      if (!rows.has(key)) rows.set(key, pieces);
    }
  }
  const [first] = rows.values();
  const cell = first?.[0];
  if (!cell || new Set([...rows.values()].map(([{ text }]) => text)).size < fewestPeople) return null;
  const header = [pieceOf(cell, "Naam"), pieceOf(cell, "Uren")];
  const places = [...rows.values()].flatMap((cells) => cells.map(({ address }) => address));
  const [lines, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const rect = {
    top: Math.min(...lines),
    left: Math.min(...columns),
    bottom: Math.max(...lines),
    right: Math.max(...columns),
  };
  return madePart(view.sheet, rect, "lines", [header, ...rows.values()]);
}
