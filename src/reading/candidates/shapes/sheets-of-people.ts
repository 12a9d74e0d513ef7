import type { GridCell, GridView } from "../../grid-view";
import { calledBehind } from "../../values/given-names";
import { looksLikeName } from "../../values/person-names";
import { readCell } from "../columns/figures";
import { speaksOf } from "../columns/vocabulary";
import { joinNames } from "../name-joins";
import { madePart, pieceOf, type Part } from "./part";
import { piecesOf } from "./parted-names";
import { isOfWhoLeft } from "./table";

interface Person {
  readonly sheet: GridCell;
  readonly name: GridCell;
  readonly hours: GridCell;
  /** How many clients, where it is said. */
  readonly count: GridCell | null;
  readonly until: GridCell | null;
  /** Else how many there were on several days: the talks with somebody, each with the caseload of then. */
  readonly stands: readonly Stand[];
}

interface Stand {
  readonly day: GridCell;
  readonly count: GridCell;
}

const fewestSheets = 2;
const rowsLooked = 8;
const columnsLooked = 12;
const rowsOfStands = 60;
const lowestHours = 4;
const highestHours = 48;

/**
 * A sheet for each person, kept by everybody in their own way: its tab, or what stands somewhere above the clients, tells whose it is and how many
 * hours. One table with a row for each sheet, or for each day of which it tells the clients; null where fewer than two say so.
 */
export function sheetsOfPeople(views: readonly GridView[]): Part | null {
  const people = views.flatMap((view) => personOf(view) ?? []);
  const [first] = people;
  if (!first || people.length < fewestSheets) return null;
  const header = ["Blad", "Naam", "Uren", "Einde contract", "Datum", "Aantal"].map((text) =>
    pieceOf(first.hours, text),
  );
  const { sheet, row, column } = first.hours.address;
  const rect = { top: row, left: column, bottom: row, right: column };
  const rows = people.flatMap(({ sheet: own, name, hours, until, count, stands }) => {
    const none = pieceOf(hours, "");
    const told = stands.length > 0 ? stands : [{ day: none, count: count ?? none }];
    return told.map((stand) => [own, name, hours, until ?? none, stand.day, stand.count]);
  });
  return madePart(sheet, rect, "cards", [header, ...rows]);
}

function personOf(view: GridView): Person | null {
  if (isOfWhoLeft(view.sheet)) return null;
  const fields = fieldsAbove(view);
  const tab = pieceOf(view.cell(view.top, view.left), view.sheet);
  const count = fields.find(({ label, value }) => isCount(label, value))?.value ?? null;
  const until =
    fields.find(({ label, value }) => speaksOf("end", label) && readCell(value).kind === "date")?.value ?? null;
  const told = (name: GridCell, hours: GridCell): Person => {
    return { sheet: tab, name, hours, count, until, stands: count ? [] : standsIn(view) };
  };
  const [inTab, hoursInTab] = piecesOf(tab) ?? [];
  if (inTab && hoursInTab) return told(inTab, hoursInTab);
  const hours = fields.filter(({ label, value }) => isHours(label, value));
  const [only, ...others] = hours;
  const name = nameOf(view, fields);
  return only && others.length === 0 && name ? told(name, only.value) : null;
}

/** The days below a header, each with a number below a header of clients. */
function standsIn(view: GridView): readonly Stand[] {
  const bottom = Math.min(view.bottom, view.top + rowsOfStands);
  for (let row = view.top; row < bottom; row += 1) {
    const at = columnWhere(view, row, (cell) => speaksOf("count", cell.text) && !speaksOf("notCount", cell.text));
    const days = at === null ? null : columnWhere(view, row + 1, (cell) => readCell(cell).kind === "date");
    if (at === null || days === null) continue;
    const stands: Stand[] = [];
    for (let below = row + 1; below <= view.bottom && !view.isBlank(below, days); below += 1) {
      const [day, count] = [view.cell(below, days), view.cell(below, at)];
      if (readCell(day).kind === "date" && readCell(count).figure) stands.push({ day, count });
    }
    if (stands.length > 0) return stands;
  }
  return [];
}

function columnWhere(view: GridView, row: number, test: (cell: GridCell) => boolean): number | null {
  for (let column = view.left; column <= Math.min(view.right, view.left + columnsLooked - 1); column += 1)
    if (!view.isBlank(row, column) && test(view.cell(row, column))) return column;
  return null;
}

interface Field {
  readonly label: string;
  readonly value: GridCell;
}

/** "Uren" beside "36", "Contract: 28 uur" in one cell, and what stands alone. */
function fieldsAbove(view: GridView): Field[] {
  const fields: Field[] = [];
  for (let row = view.top; row <= Math.min(view.bottom, view.top + rowsLooked - 1); row += 1) {
    let label = "";
    for (let column = view.left; column <= Math.min(view.right, view.left + columnsLooked - 1); column += 1) {
      if (view.isBlank(row, column)) continue;
      const cell = view.cell(row, column);
      const [, before = "", after = ""] = /^([^:]{2,40}):\s*(.+)$/s.exec(cell.text) ?? [];
      if (after === "") fields.push({ label, value: cell });
      else fields.push({ label: before, value: pieceOf(cell, after) });
      label = typeof cell.value === "string" ? cell.text.replace(/:\s*$/, "") : "";
    }
  }
  return fields;
}

function isHours(label: string, value: GridCell): boolean {
  const { figure } = readCell(value);
  const inWeek = figure !== null && figure.value >= lowestHours && figure.value <= highestHours;
  return inWeek && (figure.unit === "hours" || (figure.unit === undefined && speaksOf("hours", label)));
}

function isCount(label: string, value: GridCell): boolean {
  const { figure } = readCell(value);
  const says = (speaksOf("count", label) || speaksOf("number", label)) && !speaksOf("notCount", label);
  return says && figure !== null && Number.isInteger(figure.value) && figure.unit !== "hours";
}

/** Whom a label names, or a text that is the sheet's name in full. */
function nameOf({ sheet }: GridView, fields: readonly Field[]): GridCell | null {
  const called = [sheet, calledBehind(sheet) ?? []].flat();
  const isSheets = ({ text }: GridCell): boolean => looksLikeName(text) && joinNames([text], called).to.size > 0;
  const labelled = fields.find(({ label, value }) => speaksOf("name", label) && looksLikeName(value.text));
  const found = labelled ?? fields.find(({ value }) => isSheets(value));
  return found && isSheets(found.value) ? found.value : null;
}
