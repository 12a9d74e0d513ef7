import type { GridCell, GridView } from "../../grid-view";
import type { GridRect } from "../../sheet-grid";
import { looksLikeName } from "../../values/person-names";
import { madePart, pieceOf, type Part } from "./part";
import { isOfWhoLeft } from "./table";
import { isSurelyName, share } from "../columns/columns";
import { readCell } from "../columns/figures";
import { plain } from "../columns/vocabulary";

interface Card {
  readonly sheet: string;
  readonly rect: GridRect;
  readonly fields: readonly { readonly label: GridCell; readonly value: GridCell }[];
}

const fewestFields = 2;
const mostFields = 30;

/**
 * Labels with a value beside them that come back for every person: "Naam / Uren / Cliënten" below each other, or on a sheet each. One table with
 * a row for each card; its last column is the name of the sheet, which is seldom the whole name.
 */
export function cardParts(blocks: readonly { readonly view: GridView; readonly rect: GridRect }[]): Part[] {
  const byLabels = new Map<string, Card[]>();
  for (const card of blocks.flatMap(({ view, rect }) => cardsIn(view, rect))) {
    const labels = card.fields.map(({ label }) => plain(label.text)).join("\n");
    const known = byLabels.get(labels) ?? [];
    if (!known.some((other) => isSameCard(other, card))) byLabels.set(labels, [...known, card]);
  }
  return [...byLabels.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first || alike.length < 2) return [];
    const cards = [...alike, ...[...byLabels.values()].flat().filter((card) => isLessThan(card, first))];
    const ownSheets = new Set(cards.map(({ sheet }) => sheet)).size === cards.length;
    const header = [
      ...first.fields.map(({ label }) => pieceOf(label, label.text.replace(/\s*[:=]\s*$/, ""))),
      ...(ownSheets ? [pieceOf(first.fields[0]?.label as GridCell, "Blad")] : []),
    ];
    const rows = cards.map(({ sheet, fields }) => [
      ...first.fields.map(({ label }) => valueOf(fields, label) ?? pieceOf(label, "")),
      ...(ownSheets ? [pieceOf(fields[0]?.value as GridCell, sheet)] : []),
    ]);
    return [madePart(first.sheet, first.rect, "cards", [header, ...rows])];
  });
}

/** Clients of nobody have a card without hours. */
function isLessThan({ fields }: Card, first: Card): boolean {
  const heads = [fields, first.fields].map(([head]) => plain(head?.label.text ?? ""));
  return (
    fields.length < first.fields.length &&
    heads[0] === heads[1] &&
    fields.every(({ label }) => valueOf(first.fields, label) !== undefined)
  );
}

function valueOf(fields: Card["fields"], { text }: GridCell): GridCell | undefined {
  return fields.find(({ label }) => plain(label.text) === plain(text))?.value;
}

/** The sheet is cut in more ways than one. */
function isSameCard(one: Card, other: Card): boolean {
  const [first, second] = [one.fields[0]?.label.address, other.fields[0]?.label.address];
  return first?.sheet === second?.sheet && first?.row === second?.row && first?.column === second?.column;
}

function cardsIn(view: GridView, rect: GridRect): Card[] {
  const width = rect.right - rect.left + 1;
  if (width > 3 || isOfWhoLeft(view.sheet)) return [];
  const cards: Card[] = [];
  let fields: Card["fields"][number][] = [];
  let top = rect.top;
  const close = (bottom: number): void => {
    if (fields.length >= fewestFields && fields.length <= mostFields)
      cards.push({ sheet: view.sheet, rect: { ...rect, top, bottom }, fields });
    fields = [];
    top = bottom + 1;
  };
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const field = fieldIn(view, rect, row) ?? (row === rect.top ? titleIn(view, rect) : null);
    if (!field) continue;
    if (fields.some(({ label }) => plain(label.text) === plain(field.label.text))) close(row - 1);
    fields.push(field);
  }
  close(rect.bottom);
  // What hardly says figures is no card, and a figure beside each of several people is a table.
  return cards.filter(
    ({ fields: own }) =>
      own.some(({ value }) => readCell(value).kind === "number") &&
      share(own, ({ label }) => isSurelyName(label.text)) <= mostNames,
  );
}

const mostNames = 0.5;

/** Somebody's name alone above the fields of the card. */
function titleIn(view: GridView, { top, left }: GridRect): Card["fields"][number] | null {
  const title = view.cell(top, left);
  return looksLikeName(title.text) ? { label: pieceOf(title, "Naam"), value: title } : null;
}

function fieldIn(view: GridView, rect: GridRect, row: number): Card["fields"][number] | null {
  const label = view.cell(row, rect.left);
  if (typeof label.value !== "string" || /\d/.test(label.text)) {
    const inOne = typeof label.value === "string" ? /^([^:]+):\s*(.+)$/.exec(label.text) : null;
    return inOne ? { label: pieceOf(label, inOne[1] ?? ""), value: pieceOf(label, inOne[2] ?? "") } : null;
  }
  for (let column = rect.left + 1; column <= rect.right; column += 1) {
    const value = view.cell(row, column);
    if (value.value !== null) return { label, value };
  }
  const inOne = /^([^:]+):\s*(.+)$/.exec(label.text);
  return inOne ? { label: pieceOf(label, inOne[1] ?? ""), value: pieceOf(label, inOne[2] ?? "") } : null;
}
