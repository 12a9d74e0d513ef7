import { oncePer } from "../../../kernel/once-per";
import { wholeNumbers } from "../../../kernel/whole-numbers";
import type { Column } from "../../candidates/columns/columns";
import { isAddress } from "../../candidates/columns/columns";
import { opensWith, plain } from "../../candidates/columns/vocabulary";
import { isFilled } from "../../candidates/shapes/table";
import { looksLikeName } from "../../values/person-names";
import { groupOfSubtotal, isTotalOfSubtotals } from "../../tables/row-labels";
import { neededColumns } from "./list-cells";
import type { ListedPlace } from "./listed-place";
import { isNobody, isRowOfList, startsLikeNumber } from "./row-texts";
import { nameInTitle } from "../whose/titles";

const mostWordsOfTitle = 4;

/** "Afgesloten 2025" above a list, or alone between its rows. */
export function saysClosed(text: string): boolean {
  return opensWith("closed", text) && text.trim().split(/\s+/).length <= mostWordsOfTitle;
}

/** Reads a text of the list below its grid. */
type TextAt = (column: number, row: number) => string;

/** What is known of a row: every cell in the grid, and below it those of the columns that were fetched. */
function knownOf(place: ListedPlace, row: number, textAt: TextAt) {
  const { table } = place;
  const inGrid = row <= table.last - table.first;
  return {
    columns: inGrid ? table.headers.map((_, column) => column) : neededColumns(place),
    textIn: (column: number, at = row): string =>
      at < 0 ? "" : inGrid ? table.part.cell(table.first + at, column).text : textAt(column, at),
  };
}

/** The only text of a row, as far as its cells are known, empty where there is none; null where there are more. */
export function aloneIn(place: ListedPlace, row: number, textAt: TextAt): TextOfRow | null {
  const { columns, textIn } = knownOf(place, row, textAt);
  if (columns.length < 2) return null;
  let alone: TextOfRow = { text: "", column: 0 };
  for (const column of columns) {
    const text = textIn(column);
    if (text === "") continue;
    if (alone.text !== "" || column === place.status) return null;
    alone = { text, column };
  }
  return alone;
}

/** Whether a text is written as others in its column of clients: "Jansen, P.", "Klant 12". */
export function likeClients({ table: { part, first, last } }: ListedPlace): (text: TextOfRow) => boolean {
  const shapesIn = oncePer(
    (column: number) =>
      new Set(
        wholeNumbers(first, last).flatMap((row) =>
          isFilled(part, row, 2) ? shapeOf(part.cell(row, column).text) : [],
        ),
      ),
  );
  return ({ column, text }) => shapesIn(column).has(shapeOf(text));
}

function shapeOf(text: string): string {
  return text.replace(/\p{L}+/gu, "a").replace(/\d+/g, "1");
}

/** All texts of a row from left to right, as far as its cells are known. */
export function textsIn(place: ListedPlace, row: number, textAt: TextAt): readonly TextOfRow[] {
  const { columns, textIn } = knownOf(place, row, textAt);
  return columns.map((column) => ({ column, text: textIn(column) })).filter(({ text }) => text !== "");
}

export interface TextOfRow {
  readonly column: number;
  readonly text: string;
}

const fewestWordsOfRemark = 3;

/**
 * "* exclusief de klanten van de poort", alone on its row where numbers of clients stand; where no numbers do, only what no name is: "Volgende bespreking: 23
 * september, 10.00 uur".
 */
export function isRemark(place: ListedPlace, row: number, textAt: TextAt): boolean {
  const { number, key } = place;
  const own = number ?? key;
  const text = textAt(own, row);
  // "23 dossiers van Anne zijn overgegaan naar Bea" begins with a figure, and is no number of a client.
  if (text.split(/\s+/).length < fewestWordsOfRemark * (startsLikeNumber(text) ? 2 : 1)) return false;
  if (number === null && !sentence.test(text) && !holdsNoTexts(place.columns[key])) return false;
  // In a column by itself every text is alone: of numbers a sentence is none, of other texts it may be a client.
  return (
    textsIn(place, row, textAt).length === 1 && (number !== null || knownOf(place, row, textAt).columns.length > 1)
  );
}

/** Days or figures alone: "bijgewerkt t/m 17 april" below them is no client. */
function holdsNoTexts(column: Column | undefined): boolean {
  return column !== undefined && column.words <= 1 && column.dates + column.numbers.length > fewestWordsOfRemark;
}

/** A label with what it says, or words with a number. */
const sentence = /^\p{L}[^:]*:\s|^(?=.*\p{L}{2}.*\s\d).{20,}$/u;

const rowsAbove = 3;

/** Counts or sums that Excel has put between the rows, below those of a caseworker or of anything else: "Anne Smit Aantal", "Wmo Totaal". */
export function isSubtotal(place: ListedPlace, row: number, textAt: TextAt): boolean {
  const { columns, textIn } = knownOf(place, row, textAt);
  return columns.some((column) => {
    const text = textIn(column, row);
    const group = groupOfSubtotal(text);
    const above = Array.from({ length: rowsAbove }, (_, back) => row - back - 1);
    return isTotalOfSubtotals(text) || (group !== null && above.some((at) => textIn(column, at) === group));
  });
}

/** A word in the place of a heading, that adds nothing up. */
export function mayHead(text: string): boolean {
  return !startsLikeNumber(text) && isRowOfList(text) && /\p{L}{2}/u.test(text);
}

/** "Zonder klantmanager" or "Nog te verdelen" alone on its row: who follows is nobody's. */
export function headsNobodys(label: string): boolean {
  return isNobody(label) || (opensWith("nobody", label) && label.split(/\s+/).length <= mostWordsOfTitle);
}

/** Whoever it is, the rows below are not of whoever stands above. */
export function isSomebody(label: string): boolean {
  return looksLikeName(label) || isAddress(label);
}

/** "Klantmanager: Xandra (16 uur)" below a list that "Klantmanager: Anouk (32 uur)" stands above, whoever Xandra is; and so "Xandra (16 uur)". */
export function isLikeTitle(text: string, by: ListedPlace["by"]): boolean {
  if (by.kind !== "title") return false;
  const opening = (title: string): string => plain(/^([^:]{2,40}):/.exec(title)?.[1] ?? "");
  if (opening(text) !== "") return opening(text) === opening(by.text);
  return [text, by.text].every((title) => withHours.test(title)) && looksLikeName(nameInTitle(text));
}

const withHours = /^\p{L}[^\d(:]*\(\s*\d{1,2}(?:[.,]\d{1,2})?\s*(?:uren|uur|u|fte)?[^()]*\)$/iu;

export function isHeaderAgain(place: ListedPlace, text: string): boolean {
  if (startsLikeNumber(text)) return false;
  const header = place.columns[place.key]?.header.own ?? "";
  return header !== "" && plain(text) === plain(header);
}

/** What stands in clients' own rows heads none of them, also where the rest of a row is empty. */
export function textsBeside(
  { column, witness }: NonNullable<ListedPlace["divider"]>,
  rows: number,
  textAt: TextAt,
): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = 0; row < rows; row += 1) if (textAt(witness, row) !== "") texts.add(textAt(column, row));
  return texts;
}

/** Whether those whose rows begin with one in which only the name stands are most of the people: those rows are headings. */
export function beginWithHeadings(
  rows: number,
  nameIn: (row: number) => string,
  isBare: (row: number) => boolean,
): boolean {
  let [begun, bare] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    if (nameIn(row) === "" || nameIn(row) === nameIn(row - 1)) continue;
    begun += 1;
    if (isBare(row)) bare += 1;
  }
  return bare * 2 > begun;
}
