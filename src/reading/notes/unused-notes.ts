import { isInRange, sameCell, type CellAddress } from "../../caseload/cell-address";
import type { IsoDate } from "../../caseload/dates";
import type { Doubt, FoundTable, PersonRow, TeamData } from "../../caseload/team/team-data";
import type { Traced } from "../../caseload/traced";
import { announcedIn, clausesOf } from "../candidates/changes/hours-in-words";
import { saysDone } from "../candidates/changes/says-done";
import { hasBegun, inNearestYear } from "../candidates/columns/moments";
import type { CellNote } from "./cell-note";

interface NotesOfSheet {
  readonly sheet: string;
  readonly notes: readonly CellNote[];
  /** What is said of notes about contract hours. */
  readonly told: readonly Doubt[];
}

/** What a note hangs on: somebody's name, figure or row, or the header of a column that counts. */
interface Place {
  readonly called: string;
  readonly isFigure: boolean;
  /** Hours and clients that count there. */
  readonly figures: readonly number[];
}

const longestSaid = 100;
/** "Het zijn er 35", and no time, part of a date, week or per cent. */
const numbers = /(?<![\d.,/:-]|(?:week|wk)\s?)\d{1,3}(?:[.,]\d{1,2})?(?![.,/:-]?\d|\s?(?:%|procent|weken))/giu;
const dates =
  /\d{1,2}[\s/.-]+(?:\d{1,2}|(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*)(?:[\s/.-]+(?:20)?\d\d)?(?!\d)/giu;
/** Beside a name or anything else a number may be of anything, "kamer 12". */
const amounts =
  /(?<![\d.,/-])\d{1,3}(?:[.,]\d{1,2})?(?=\s*(?:uren|uur|u|fte|cli[eë]nt\p{L}*|klant\p{L}*|dossier\p{L}*)(?!\p{L}))/giu;
const questions =
  /(?<!\p{L})(?:niet|onjuist|fout\p{L}*|dubbel\p{L}*|oude?|verouderd\p{L}*|vorige?|moet\p{L}*|(?:ge)?schat\p{L}*|ongeveer|navragen)(?!\p{L})/iu;

/**
 * Notes and comments at somebody's figures, in their row or at the header of a column that counts, which say other figures or that these are not right.
 * What they mean nobody but the team knows; none of it counts. What begins after the date is left alone.
 */
export function unusedNotes(team: TeamData, { sheet, notes, told }: NotesOfSheet, date: IsoDate): Doubt[] {
  const toldCells = told.flatMap(({ cells }) => cells);
  const unused = notes.flatMap(({ text, row, column }) => {
    const cell = { sheet, row, column };
    const place = placeOf(team, cell);
    const said = text.replace(/\s+/g, " ").trim();
    return place && !toldCells.some((one) => sameCell(one, cell)) && saysOther(said, place, date)
      ? [{ cell, text: `${place.called}: ${said.slice(0, longestSaid)}` }]
      : [];
  });
  const [first] = unused;
  return first ? [{ code: "remark-unused", cells: unused.map(({ cell }) => cell), text: first.text }] : [];
}

export function hangsOnTeam(team: TeamData, cell: CellAddress): boolean {
  return placeOf(team, cell) !== null;
}

function placeOf({ tables }: TeamData, cell: CellAddress): Place | null {
  const people = tables.flatMap(({ rows }) => rows);
  const own = people.flatMap((person) =>
    figuresOf(person).flatMap((figure) => (sameCell(figure.cell, cell) ? [{ person, figure }] : [])),
  )[0];
  if (own) return { called: own.person.name.value, isFigure: true, figures: [own.figure.value] };
  const inLine = people.find((person) => isInLine(person, cell));
  if (inLine)
    return { called: inLine.name.value, isFigure: false, figures: figuresOf(inLine).map(({ value }) => value) };
  const header = tables.flatMap((table) => headerAt(table, cell) ?? [])[0];
  return header === undefined ? null : { called: header, isFigure: true, figures: [] };
}

function figuresOf({ hours, current }: PersonRow): Traced<number>[] {
  return [hours, current].flatMap((figure) => figure ?? []);
}

/** In somebody's row, or in their column where names stand beside each other. */
function isInLine(person: PersonRow, cell: CellAddress): boolean {
  const { cell: name } = person.name;
  if (name.sheet !== cell.sheet) return false;
  const isAcross = figuresOf(person).some(
    ({ cell: own }) => own.sheet === name.sheet && own.column === name.column && own.row !== name.row,
  );
  return isAcross ? name.column === cell.column : name.row === cell.row;
}

function headerAt({ range, columns, rows }: FoundTable, cell: CellAddress): string | null {
  const [first] = rows;
  if (!isInRange(cell, range) || !first || cell.row >= first.name.cell.row) return null;
  return columns.find(({ column }) => column === cell.column)?.header ?? null;
}

function saysOther(text: string, { isFigure, figures }: Place, date: IsoDate): boolean {
  if (saysDone(text)) return false;
  const said = clausesOf(text)
    .filter((clause) => !isStillToCome(clause, date))
    .join("; ")
    .replace(dates, " ");
  const other = [...said.matchAll(isFigure ? numbers : amounts)].some(
    ([number]) => !figures.includes(Number(number.replace(",", "."))),
  );
  return other || (isFigure && questions.test(said));
}

function isStillToCome(clause: string, date: IsoDate): boolean {
  const { found, from } = announcedIn(clause);
  return from !== null && !/^sinds/i.test(found) && !hasBegun(inNearestYear(from, date), date);
}
