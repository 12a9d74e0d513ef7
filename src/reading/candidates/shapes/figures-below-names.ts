import { rowMayHold } from "../../cell-signs";
import type { GridCell, GridView } from "../../grid-view";
import { readCell } from "../columns/figures";
import { plain, speaksOf } from "../columns/vocabulary";
import { hasGivenName } from "../../values/given-names";
import { looksLikeName } from "../../values/person-names";
import { madePart, pieceOf, type Part } from "./part";

interface Heading {
  readonly name: GridCell;
  readonly hours: GridCell;
}

interface Person extends Heading {
  /** By what their labels say. */
  readonly figures: ReadonlyMap<string, { readonly label: GridCell; readonly value: GridCell }>;
}

/** The figures below tell that it is somebody, whatever somebody is called: "b.bakker@voorbeeldstad.nl (32 uur)". */
const inOne =
  /^(?<name>\S.*?)\s*[\s([:–-]\s*(?<hours>\d{1,2}(?:[.,]\d{1,2})?\s*(?:uren|uur|u|hours|hrs|h|fte))(?:\s*(?:p\.?\/?w\.?|per week))?\s*[)\]]?$/iu;
const fewestPeople = 2;
const mostFigures = 15;
const columnsBeside = 3;
const leastShared = 0.5;

/**
 * "Sanne de Boer – 32 uur" above a figure for each kind of clients, "Zorg 20" and "Werk 31", for everybody below each other or side by side: a row
 * for each person, with a column for each kind. Null where people have hardly any kind in common.
 */
export function figuresBelowNames(view: GridView): Part | null {
  const people: Person[] = [];
  for (let row = view.top; row < view.bottom; row += 1) {
    if (!rowMayHold(view, row, "hoursInText")) continue;
    for (let column = view.left; column <= view.right; column += 1) {
      const heading = headingAt(view, row, column);
      const figures = heading && figuresBelow(view, row, column);
      if (heading && figures) people.push({ ...heading, figures });
    }
  }
  const [first] = people;
  if (!first || people.length < fewestPeople) return null;
  const labels = new Map(
    people.flatMap(({ figures }) => [...figures].map(([key, { label }]) => [key, label] as const)),
  );
  const told = people.reduce((sum, { figures }) => sum + figures.size, 0);
  const [only] = labels.values();
  const isSaid = labels.size > 1 || (only !== undefined && speaksOf("count", only.text));
  if (!isSaid || told < leastShared * labels.size * people.length) return null;
  const header = [
    pieceOf(first.name, "Naam"),
    pieceOf(first.hours, "Uren"),
    ...[...labels.values()].map((label) => pieceOf(label, ofClients(label.text))),
  ];
  const rows = people.map(({ name, hours, figures }) => [
    name,
    hours,
    ...[...labels.keys()].map((key) => figures.get(key)?.value ?? pieceOf(name, "")),
  ]);
  const { row, column } = first.name.address;
  return madePart(view.sheet, { top: row, left: column, bottom: view.bottom, right: view.right }, "cards", [
    header,
    ...rows,
  ]);
}

/** What stands below a name and says nothing of hours, plans or changes counts clients of a kind. */
function ofClients(label: string): string {
  const isSaid = (["hours", "count", "total", "notCount", "waiting", "closed", "end"] as const).some((group) =>
    speaksOf(group, label),
  );
  return isSaid || /^waarvan/i.test(label) ? label : `Aantal ${label}`;
}

/** A name with its hours, in one cell or in two, and nothing else beside it that is a figure. */
function headingAt(view: GridView, row: number, column: number): Heading | null {
  const cell = view.cell(row, column);
  if (typeof cell.value !== "string" || cell.text === "") return null;
  const { name, hours } = inOne.exec(cell.text)?.groups ?? {};
  if (name !== undefined && hours !== undefined) return { name: pieceOf(cell, name), hours: pieceOf(cell, hours) };
  if (column === view.right) return null;
  const beside = view.cell(row, column + 1);
  const isHours = /\d\s*u/i.test(beside.text) && readCell(beside).figure?.unit === "hours";
  return isHours && looksLikeName(cell.text) ? { name: cell, hours: beside } : null;
}

/** The rows of a word and a number below a heading, as far as they go on. */
function figuresBelow(view: GridView, top: number, column: number): Person["figures"] | null {
  const figures = new Map<string, { readonly label: GridCell; readonly value: GridCell }>();
  for (let row = top + 1; row <= view.bottom && figures.size <= mostFigures; row += 1) {
    const label = view.cell(row, column);
    if (label.text === "" && row === top + 1) continue;
    // Somebody's name is no kind of clients: the rows are people's.
    if (readCell(label).kind !== "word" || hasGivenName(label.text) || headingAt(view, row, column)) break;
    const value = valueBeside(view, row, column);
    const key = plain(label.text);
    if (!value || figures.has(key)) break;
    figures.set(key, { label, value });
  }
  return figures.size > 0 && figures.size <= mostFigures ? figures : null;
}

function valueBeside(view: GridView, row: number, column: number): GridCell | null {
  for (let at = column + 1; at <= Math.min(view.right, column + columnsBeside); at += 1) {
    if (view.isBlank(row, at)) continue;
    const value = view.cell(row, at);
    return readCell(value).figure ? value : null;
  }
  return null;
}
