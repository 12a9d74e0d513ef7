import { statusOf } from "../../clients/rows/status-words";
import type { GridCell, GridView } from "../../grid-view";
import { looksLikeName } from "../../values/person-names";
import { share } from "../columns/columns";
import { madePart, pieceOf, type Part } from "./part";

const longestCard = 80;
const fewestCards = 8;
const cardsEach = 3;
const mostlyDifferent = 0.7;
const mostlyClients = 0.8;

/** A client and whose it is in one text: "Jansen – FB", "A. Smit (Karin)", a name on each of two lines, "FB: Jansen". */
const forms = [
  /^(.+)\s[-–—|/>→]+\s*(\p{L}[^-–—|/>→]*)$/u,
  /^([^()[\]]+?)\s*[([](\p{L}[^()[\]]*)[)\]]$/u,
  /^([^\n]+)\n\s*(\p{L}[^\n]*)$/u,
  /^([^:]+):\s*(\p{L}.*)$/u,
];
/** "Flipse – Ilse !!", "Pijpers – Lenie (2e keer)" */
const remark = /(?<=\s[-–—|/>→].*)\s*[([][^()[\]]*[)\]]$|\s*[!?*]+$/gu;

interface Card {
  readonly cell: GridCell;
  readonly client: string;
  /** "" where nobody took it up. */
  readonly whose: string;
}

/**
 * A board: columns of texts of a client and whoever has the client, below phases or anything else. A row for each of them, closed where the heading says
 * so; what no name stands behind is nobody's. Null where too few names come back, or the columns are somebody's.
 */
export function boardOf(view: GridView): Part | null {
  const texts = textsOn(view);
  const found = forms.map((form) => cardsBy(form, texts)).sort((one, other) => other.length - one.length)[0] ?? [];
  if (!isBoard(found)) return null;
  const columns = [...new Set(found.map(({ cell }) => cell.address.column))];
  const rowsOf = found.map(({ cell }) => cell.address.row);
  const [top, last] = [Math.min(...rowsOf), Math.max(...rowsOf)];
  const headings = new Map(columns.map((column) => [column, headingAbove(view, top, column)]));
  const people = new Set(found.map(({ whose }) => whose));
  if ([...headings.values()].filter((heading) => heading && people.has(heading.text)).length > 1) return null;
  const alone = texts.filter(
    (cell) =>
      headings.has(cell.address.column) &&
      cell.address.row >= top &&
      cell.address.row <= last &&
      !found.some((card) => card.cell.address === cell.address) &&
      looksLikeName(cell.text),
  );
  const cards = [...found, ...alone.map((cell): Card => ({ cell, client: cell.text, whose: "" }))].filter(
    ({ client }) => !people.has(client),
  );
  const [first] = cards;
  if (!first) return null;
  const statusIn = ({ cell }: Card): string => {
    const heading = headings.get(cell.address.column)?.text ?? "";
    return statusOf(heading, "") === "closed" ? heading : "";
  };
  const counted = cards.filter((card) => statusIn(card) === "");
  const isNumbered = share(cards, ({ client }) => isNumber(client)) >= mostlyClients;
  const header = [isNumbered ? "Cliëntnummer" : "Cliënt", "Klantmanager", "Status"].map((text) =>
    pieceOf(first.cell, text),
  );
  const rows = cards.map((card) => [card.client, card.whose, statusIn(card)].map((text) => pieceOf(card.cell, text)));
  const above = [...new Set(counted.map(({ cell }) => headings.get(cell.address.column) ?? cell))];
  const { sheet, left, right } = view;
  return {
    ...madePart(sheet, { top, left, bottom: last, right }, "split", [header, ...rows]),
    told: [
      {
        code: "list-of-cards",
        cells: above.map(({ address }) => address),
        text: above.map(({ text }) => text).join(", "),
        figure: counted.length,
      },
    ],
  };
}

function textsOn(view: GridView): readonly GridCell[] {
  const cells: GridCell[] = [];
  for (let row = view.top; row <= view.bottom; row += 1)
    for (let column = view.left; column <= view.right; column += 1) {
      const text = view.text(row, column);
      if (text !== "" && text.length <= longestCard && typeof view.value(row, column) === "string")
        cells.push(view.cell(row, column));
    }
  return cells;
}

/** Whoever has clients comes back, on either side of the text. */
function cardsBy(form: RegExp, texts: readonly GridCell[]): readonly Card[] {
  const pieces = texts.flatMap((cell) => {
    const [, before = "", behind = ""] = form.exec(cell.text.replace(remark, "")) ?? [];
    return before === "" ? [] : [{ cell, before: before.trim(), behind: behind.trim() }];
  });
  const different = (side: "before" | "behind"): number => new Set(pieces.map((piece) => piece[side])).size;
  const isTurned = different("before") < different("behind");
  const cards = pieces.map(({ cell, before, behind }): Card =>
    isTurned ? { cell, client: behind, whose: before } : { cell, client: before, whose: behind },
  );
  const times = new Map<string, number>();
  for (const { whose } of cards) times.set(whose, (times.get(whose) ?? 0) + 1);
  return cards.filter(({ whose }) => (times.get(whose) ?? 0) > 1);
}

function isBoard(cards: readonly Card[]): boolean {
  const [clients, people] = [new Set(cards.map(({ client }) => client)), new Set(cards.map(({ whose }) => whose))];
  return (
    cards.length >= fewestCards &&
    people.size > 1 &&
    cards.length >= cardsEach * people.size &&
    clients.size >= mostlyDifferent * cards.length &&
    share([...clients], (client) => isNumber(client) || looksLikeName(client)) >= mostlyClients
  );
}

function isNumber(text: string): boolean {
  return /^\d{4,}$/.test(text);
}

function headingAbove(view: GridView, top: number, column: number): GridCell | null {
  for (let row = top - 1; row >= view.top; row -= 1) if (view.text(row, column) !== "") return view.cell(row, column);
  return null;
}
