import { isMark } from "../../clients/whose/clients-below-names";
import type { GridCell } from "../../grid-view";
import { share } from "../columns/columns";
import { readCell } from "../columns/figures";
import { speaksOf } from "../columns/vocabulary";
import { looksLikeName } from "../../values/person-names";
import { madePart, pieceOf, type Part } from "./part";

const fewestPeople = 2;
const mostPeople = 60;
const rowsTried = 6;
const fewestClients = 3;
const mostRows = 500;
const mostFigureRows = 8;
const leastOfPeople = 0.6;
const headerWords = [
  "name",
  "clientName",
  "hours",
  "count",
  "number",
  "total",
  "otherText",
  "status",
  "birth",
  "clientNumber",
] as const;

/**
 * People beside each other, with their hours below their names and below those the clients of each, by name or by a cross: a row for each person, with
 * what the rows of figures say. Null where no clients stand below the names; then the block as it is turned says as much.
 */
export function peopleAbove(part: Part): Part | null {
  if (part.height > mostRows || part.width > mostPeople) return null;
  for (let row = 0; row < Math.min(rowsTried, part.height); row += 1) {
    const people = span(part.width).filter((column) => isPerson(part.cell(row, column).text));
    if (people.length < fewestPeople) continue;
    const below = span(part.height)
      .slice(row + 1)
      .map((at) => ({ at, kind: kindOfRow(part, at, people) }));
    const figures = below.filter(({ kind }) => kind === "figures").map(({ at }) => at);
    const words = below.filter(({ kind }) => kind === "words").map(({ at }) => at);
    if (figures.length === 0 || figures.length > mostFigureRows || !areOfClients(part, words, people)) return null;
    const corner = part.cell(row, people[0] ?? 0);
    const header = [
      pieceOf(corner, "Naam"),
      ...figures.map((at) => pieceOf(part.cell(at, 0), labelCell(part, at, people).text)),
    ];
    const rows = people.map((column) => [part.cell(row, column), ...figures.map((at) => part.cell(at, column))]);
    return madePart(part.sheet, part.rect, "parted", [header, ...rows]);
  }
  return null;
}

function isPerson(text: string): boolean {
  return looksLikeName(text) && !headerWords.some((group) => speaksOf(group, text));
}

/** figures: of nearly everybody · words: names, numbers of clients or crosses. */
function kindOfRow(part: Part, row: number, people: readonly number[]): "figures" | "words" | "blank" {
  const read = people.map((column) => readCell(part.cell(row, column))).filter(({ kind }) => kind !== "blank");
  if (read.length === 0) return "blank";
  const figures = read.filter(({ figure }) => figure !== null && figure.value < leastOfClientNumber).length;
  return figures === read.length && figures >= leastOfPeople * people.length ? "figures" : "words";
}

/** Crosses beside whatever tells the client, or names with no word beside them that says what they are. */
function areOfClients(part: Part, rows: readonly number[], people: readonly number[]): boolean {
  if (rows.length < fewestClients) return false;
  const texts = rows
    .flatMap((row) => people.map((column) => part.cell(row, column).text))
    .filter((text) => text !== "");
  const unsaid = share(rows, (row) => readCell(labelCell(part, row, people)).kind !== "word");
  return share(texts, isMark) > mostOfThem || (unsaid > mostOfThem && new Set(texts).size > mostOfThem * texts.length);
}

const mostOfThem = 0.7;

/** Nobody has so many hours or clients. */
const leastOfClientNumber = 1000;

/** What stands before the first of the people. */
function labelCell(part: Part, row: number, [first = 0]: readonly number[]): GridCell {
  const before = span(first).map((column) => part.cell(row, column));
  return before.findLast(({ text }) => text !== "") ?? pieceOf(part.cell(row, first), "");
}

function span(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}
