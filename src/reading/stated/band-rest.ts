import type { CellAddress } from "../../caseload/cell-address";
import type { StatedRest } from "../../caseload/splits/stated-split";
import type { GridView } from "../grid-view";
import { rowLabel } from "../tables/row-labels";
import { plainWords } from "../values/words";
import { figureBelow, figureBeside, holdsBand, type IsReadable } from "./band-figures";

/** Where a list of age groups stands: the cells of its groups, and which way it goes. */
export interface BandList {
  readonly at: CellAddress;
  /** The last column that a group and its number take. */
  readonly right: number;
  readonly direction: "down" | "along";
}

/** "Niet ingedeeld", "Leeftijd onbekend", "Overig", "Geen geboortedatum": who is in none of the groups. */
const restWords =
  /(?:^| )(?:niet ingedeelde?|niet in te delen|nog in te delen|niet geplaatste?|onbekende?|onb|overige?n?|rest|restgroep|restant|anders|(?:geen|zonder) (?:leeftijd|groep|leeftijdsgroep|categorie|geboortedatum)|buiten (?:de )?(?:groep|groepen|leeftijden|leeftijdsgroepen|categorieen|indeling))(?: |$)/;
const mostWords = 5;
/** A number that stands in the label's own cell: "Onbekend: 69", "Niet ingedeeld (65 clienten)". */
const ownFigure = /^[^\d]*?[\s:=(]+(\d{1,6})\s*(?:cli[eë]nten|klanten)?\s*\)?\s*\.?$/iu;
/** So far from the groups the list may go on: a total and an empty row may stand between. */
const farthest = 3;

/** The lines of a list of age groups for clients in none of them, with their numbers. */
export function restOf(view: GridView, list: readonly BandList[], isReadable: IsReadable): readonly StatedRest[] {
  const [first] = list;
  const last = list.at(-1);
  if (!first || !last) return [];
  const { at } = first;
  if (list.every((one) => one.at.row === at.row && one.at.column === at.column)) return restWithin(view, at);
  return first.direction === "along" ? restAlong(view, last, isReadable) : restBelow(view, list, isReadable);
}

/** Groups and the rest of them in one cell. */
function restWithin(view: GridView, { row, column }: CellAddress): readonly StatedRest[] {
  const { text, address } = view.cell(row, column);
  return text.split(/[\n;,]/).flatMap((part) => {
    const clients = saysRest(part) ? ownFigure.exec(part.trim())?.[1] : undefined;
    return clients === undefined ? [] : [{ clients: Number(clients), cell: address }];
  });
}

function saysRest(text: string): boolean {
  const words = plainWords(text.replace(/[\d.]+/g, " "));
  return restWords.test(words) && words.split(" ").length <= mostWords;
}

function restBelow(view: GridView, list: readonly BandList[], isReadable: IsReadable): readonly StatedRest[] {
  const column = Math.min(...list.map(({ at }) => at.column));
  const rows = list.map(({ at }) => at.row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const found: StatedRest[] = [];
  for (let row = top; row <= bottom + farthest; row += 1) {
    if (!isReadable(row, column)) break;
    // A label may stand before the groups, as "Categorie 1:" does.
    const label = view.isBlank(row, column) && column > view.left ? column - 1 : column;
    if (rows.includes(row) || view.isBlank(row, label)) continue;
    const rest = restAt(view, row, label, () => figureBeside(view, row, column, isReadable));
    if (rest) found.push(rest);
    else if (row > bottom && !isTotal(view, row, label)) break;
  }
  return found;
}

function restAlong(view: GridView, { at, right }: BandList, isReadable: IsReadable): readonly StatedRest[] {
  const found: StatedRest[] = [];
  for (let column = right + 1; column <= right + farthest; column += 1) {
    if (!isReadable(at.row, column) || view.isBlank(at.row, column)) continue;
    const rest = restAt(view, at.row, column, () => figureBelow(view, { ...at, column }, isReadable));
    if (rest) found.push(rest);
    else if (!isTotal(view, at.row, column) || holdsBand(view, at.row, column, isReadable)) break;
  }
  return found;
}

function restAt(view: GridView, row: number, column: number, beside: () => StatedRest | null): StatedRest | null {
  const { text, address } = view.cell(row, column);
  if (!saysRest(text)) return null;
  const own = ownFigure.exec(text)?.[1];
  if (own !== undefined) return { clients: Number(own), cell: address };
  const figure = beside();
  return figure && { clients: figure.clients, cell: figure.cell };
}

function isTotal(view: GridView, row: number, column: number): boolean {
  const label = rowLabel(view.cell(row, column).text);
  return label === "total" || label === "subtotal";
}
