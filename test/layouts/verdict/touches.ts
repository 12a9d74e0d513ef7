import type { CellAddress, CellRange } from "../../../src/caseload/cell-address";
import { dutch, type Told } from "../sheets/cell";
import type { Claim, Truth } from "../truth";
import type { Statement } from "./answer";
import type { Difference } from "./differences";

/** Asks statements what they are about. Made once for a workbook. */
export interface Touch {
  /** The statement concerns the wrong figure itself: its person, its cell, its column, or both figures. */
  difference(statement: Statement, difference: Difference): boolean;
  claim(statement: Statement, claim: Claim): boolean;
  /** It points at, or quotes the header of, cells that tell such a thing; or has one of the words in quotes. */
  told(statement: Statement, tells: readonly Told[], words: readonly string[]): boolean;
}

export function touchOf({ places, written, turned, people }: Truth): Touch {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  const placesOf = (member: number) => places.filter((place) => place.member === member);
  const headersOf = (tells: readonly Told[]) =>
    places.filter((place) => place.member === null && tells.includes(place.tells));

  /** In one column, and not far: another table may stand below in the same columns. Of a table on its side, in one row. */
  function onLine(one: CellAddress, other: CellAddress): boolean {
    if (one.sheet !== other.sheet) return false;
    const [across, along] = [one.column - other.column, one.row - other.row];
    const near = people.length + 6;
    return turned ? along === 0 && Math.abs(across) <= near : across === 0 && Math.abs(along) <= near;
  }

  function names(sentence: string, member: number): boolean {
    return [...(written.get(member) ?? [])].some((name) => hasWords(sentence, name));
  }

  return {
    difference(statement, { member, fields, figures, taken, name }) {
      const { sentence } = statement;
      const concerned: readonly Told[] = [
        "name",
        ...fields,
        ...(fields.includes("clients") ? (["list"] as const) : []),
      ];
      const own = member === null ? [] : placesOf(member).filter(({ tells }) => concerned.includes(tells));
      const others = places.filter((place) => place.member !== null && place.member !== member);
      const headers = headersOf(concerned).filter(({ tells }) => tells !== "name");
      const ranges = rangesOf(statement, sheets);
      const points = (at: readonly CellAddress[]) => ranges.some((range) => at.some((cell) => isIn(range, cell)));
      // A cell in the same column (or row, of a table on its side) that is no other person's is about the column.
      const column = statement.cells.filter((cell) => !others.some((place) => sameCell(place, cell)));
      const lines = [...taken, ...own.filter(({ tells }) => tells !== "name")];
      return (
        (member !== null && names(sentence, member)) ||
        (name !== null && hasWords(sentence, name)) ||
        (figures !== null && figures.every((figure) => hasFigure(sentence, figure))) ||
        points([...own, ...taken, ...headers]) ||
        headers.some(({ text }) => quotes(sentence, text)) ||
        column.some((cell) => lines.some((line) => onLine(cell, line))) ||
        statement.cells.some((cell) => headers.some((header) => header.tells === "list" && isBelow(cell, header)))
      );
    },
    claim(statement, { figures, members, words }) {
      const { sentence } = statement;
      const ranges = rangesOf(statement, sheets);
      return (
        figures.some((figure) => hasFigure(sentence, figure)) ||
        members.some(
          (member) =>
            names(sentence, member) || ranges.some((range) => placesOf(member).some((place) => isIn(range, place))),
        ) ||
        words.some((word) => sentence.toLowerCase().includes(word))
      );
    },
    told(statement, tells, words) {
      const ranges = rangesOf(statement, sheets);
      const told = places.filter((place) => tells.includes(place.tells));
      return (
        ranges.some((range) => told.some((place) => isIn(range, place))) ||
        [...words, ...headersOf(tells).map(({ text }) => text)].some((word) => quotes(statement.sentence, word))
      );
    },
  };
}

/** The cells that it points at, and those that its sentence names: "Team!A1:C5". */
function rangesOf({ sentence, cells }: Statement, sheets: readonly string[]): CellRange[] {
  const pointed = cells.map(({ sheet, row, column }) => ({
    sheet,
    top: row,
    bottom: row,
    left: column,
    right: column,
  }));
  const named = sheets.flatMap((sheet) =>
    sentence
      .split(`${sheet}!`)
      .slice(1)
      .flatMap((after) => {
        const [, letters, row, lastLetters, lastRow] =
          /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/.exec(after) ?? [];
        if (letters === undefined || row === undefined) return [];
        const [left, top] = [columnOf(letters), Number(row) - 1];
        return [{ sheet, top, left, bottom: Number(lastRow ?? row) - 1, right: columnOf(lastLetters ?? letters) }];
      }),
  );
  return [...pointed, ...named];
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function isIn(range: CellRange, { sheet, row, column }: CellAddress): boolean {
  return (
    range.sheet === sheet && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
  );
}

/** Somewhere in the column of a list. */
function isBelow(cell: CellAddress, header: CellAddress): boolean {
  return cell.sheet === header.sheet && cell.column === header.column && cell.row >= header.row;
}

function sameCell(one: CellAddress, other: CellAddress): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

function hasFigure(sentence: string, figure: number): boolean {
  return new RegExp(`(?<![\\d,.!A-Za-z])${escaped(dutch(figure))}(?!\\d|,\\d)`).test(sentence);
}

/** The words as whole words. */
function hasWords(sentence: string, words: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${escaped(words)}(?![\\p{L}\\d])`, "u").test(sentence);
}

function quotes(sentence: string, text: string): boolean {
  return new RegExp(`[‘'"“„]${escaped(text)}[’'"”]`).test(sentence);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
