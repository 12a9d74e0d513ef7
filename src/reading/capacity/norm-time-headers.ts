import { plainWords } from "../values/words";
import { readHeader } from "../tables/match-header";
import { rowMayHold } from "../cell-signs";
import type { GridView } from "../grid-view";

/** What a column of a norm-time table holds (Radar for Delft, July 2002, note 1). */
export type NormTimeField =
  "group" | "product" | "hours" | "frequency" | "volume" | "drivenBy" | "statedHours" | "productiveHours" | "statedFte";

/** One column of a norm-time table. */
export interface NormTimeColumn {
  readonly field: NormTimeField;
  readonly column: number;
  /** Times of this column are in minutes. */
  readonly minutes: boolean;
  /** What the header says that the volume follows. */
  readonly drivenBy: "inflow" | "stock" | "unknown";
  /** The header says "normtijd", so that it cannot be anybody's working hours. */
  readonly explicit: boolean;
}

/** The headers of a norm-time table, or of a summary of one: products or groups with their fte. */
export interface NormTimeHeader {
  readonly kind: "lines" | "summary";
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly NormTimeColumn[];
}

/** The first that fits wins: "totaal uren" is a total before it is hours, "uren per product" hours before it is a product. */
const words: readonly (readonly [field: NormTimeField, pattern: RegExp])[] = [
  ["productiveHours", /productie ?norm|pro ductie norm|productieve uren|uren per fte|netto uren/],
  ["statedFte", /\bfte(?:s|er)?\b|\bformatie\b/],
  ["frequency", /frequentie|^freq\b|aantal keer|keer per|\bkeren\b|maal per|^x per|per klant|per client/],
  [
    "statedHours",
    /tota.*(?:uren|uur|tijd)|(?:uren|uur|tijd) (?:totaal|per jaar|nodig)|jaaruren|benodigde uren|^totaal$/,
  ],
  [
    "hours",
    /norm ?tijd|norm ?uren|tijdnorm|(?:behandel|bewerkings)tijd|^(?:uren|uur|tijd|minuten|min)$|(?:uren|uur|tijd|minuten) (?:per|in)\b/,
  ],
  ["drivenBy", /op basis van|gebaseerd op|instroom (?:of|en)? ?bestand|grondslag/],
  ["volume", /volume|^aantal(?:len)?\b|instroom|\bbestand\b|^klanten|^clienten|^n$/],
  ["group", /^(?:(?:doel|klant)?groep|fase|trede|categorie)(?:en)?$/],
  ["product", /product|activiteit|\btaak\b|\btaken\b|werkzaamhe|dienst|handeling|gesprek|omschrijving/],
];

const longestHeader = 60;

function columnOf(text: string, column: number): NormTimeColumn | null {
  if (text.length > longestHeader) return null;
  // A number in a header is a footnote's or a year: "Uren[1]".
  const plain = plainWords(text)
    .split(" ")
    .filter((word) => !/^\d+$/.test(word))
    .join(" ");
  const field = words.find(([, pattern]) => pattern.test(plain))?.[0];
  if (!field) return null;
  const drivenBy = /instroom|nieuw/.test(plain) ? "inflow" : /bestand/.test(plain) ? "stock" : "unknown";
  return {
    field,
    column,
    minutes: field === "hours" && /\bmin(?:uten)?\b/.test(plain),
    drivenBy: field === "volume" ? drivenBy : "unknown",
    explicit: field === "hours" && /norm|behandel|bewerking|per (?:product|keer|gesprek|dienst)/.test(plain),
  };
}

/** The header that begins in this row, over one or two rows; null when no norm-time table or summary of one begins here. */
export function normTimeHeader(view: GridView, row: number): NormTimeHeader | null {
  if (!mayHead(view, row) && !mayHead(view, row + 1)) return null;
  const own = headerOver(view, row, row);
  if (row === view.bottom || filledCells(view, row) < 2 || hasFigures(view, row + 1)) return own;
  // Below a header that says enough a second row adds units or parts, and names no product.
  const goesOn = own ? namesNothing(view, own, row + 1) : headerOver(view, row + 1, row + 1) === null;
  return (goesOn ? headerOver(view, row, row + 1) : null) ?? own;
}

function namesNothing(view: GridView, { columns }: NormTimeHeader, row: number): boolean {
  const label = columns.find(({ field }) => field === "product")?.column ?? view.left;
  return view.isBlank(row, label) && filledCells(view, row) > 0;
}

function filledCells(view: GridView, row: number): number {
  let filled = 0;
  for (let column = view.left; column <= view.right; column += 1) if (!view.isBlank(row, column)) filled += 1;
  return filled;
}

/** Every kind of header says one of a few words; most rows of a workbook say none, and are not looked at any further. */
function mayHead(view: GridView, row: number): boolean {
  return rowMayHold(view, row, "normTime");
}

function headerOver(view: GridView, top: number, bottom: number): NormTimeHeader | null {
  if (!mayHead(view, top) && !mayHead(view, bottom)) return null;
  const columns: NormTimeColumn[] = [];
  const texts = new Map<number, string>();
  for (let column = view.left; column <= view.right; column += 1) {
    const text = headerText(view, top, bottom, column);
    if (text === "") continue;
    if (isFigure(view, top, column)) return null;
    texts.set(column, text);
    const read = columnOf(text, column);
    if (read && (read.field === "volume" || !columns.some(({ field }) => field === read.field))) columns.push(read);
  }
  const kind = kindOf(columns);
  if (kind === null || isAboutPeople(kind, texts, columns)) return null;
  const first = columns[0]?.column ?? 0;
  const label = labelColumn(view, bottom, columns);
  return label === null
    ? null
    : {
        ...{ kind, top, bottom },
        left: Math.min(first, label.column),
        right: columns.at(-1)?.column ?? first,
        columns: withLabel(columns, label),
      };
}

/**
 * "Naam | Uren | Aantal cliënten | Contactfrequentie" is about colleagues, and so are "Formatie fte | Naam | Trede 1", wherever the names stand;
 * whatever names clients is about them.
 */
function isAboutPeople(
  kind: NormTimeHeader["kind"],
  texts: ReadonlyMap<number, string>,
  columns: readonly NormTimeColumn[],
): boolean {
  const first = columns[0]?.column ?? 0;
  return [...texts].some(([column, text]) => {
    const { match, client } = readHeader(text);
    if (client === "identity" || client === "name") return true;
    const isProduct = columns.some((own) => own.column === column && own.field === "product");
    return match?.field === "name" && (column <= first || kind === "summary") && !isProduct;
  });
}

function kindOf(columns: readonly NormTimeColumn[]): NormTimeHeader["kind"] | null {
  const has = (field: NormTimeField): boolean => columns.some((column) => column.field === field);
  const normTimes = columns.some(({ explicit }) => explicit) && has("product");
  if (has("hours") && has("volume") && (has("frequency") || normTimes)) return "lines";
  const figures = columns.filter(({ field }) => !["product", "group", "statedFte", "statedHours"].includes(field));
  return (has("product") || has("group")) && has("statedFte") && figures.length === 0 ? "summary" : null;
}

/** The column that names the lines: that of the products, else of the groups, else the nearest column of text before the figures. */
function labelColumn(
  view: GridView,
  bottom: number,
  columns: readonly NormTimeColumn[],
): Pick<NormTimeColumn, "column"> | null {
  const named = columns.find(({ field }) => field === "product") ?? columns.find(({ field }) => field === "group");
  if (named) return named;
  const first = Math.min(...columns.map(({ column }) => column));
  for (let column = first - 1; column >= view.left; column -= 1) {
    for (let row = bottom + 1; row <= Math.min(view.bottom, bottom + 3); row += 1) {
      if (typeof view.cell(row, column).value === "string" && !view.isBlank(row, column)) return { column };
    }
  }
  return null;
}

function withLabel(
  columns: readonly NormTimeColumn[],
  { column }: Pick<NormTimeColumn, "column">,
): readonly NormTimeColumn[] {
  if (columns.some(({ field }) => field === "product")) return columns;
  const product: NormTimeColumn = {
    ...{ field: "product", column, minutes: false, drivenBy: "unknown", explicit: false },
  };
  return [product, ...columns.filter((other) => other.column !== column)];
}

function headerText(view: GridView, top: number, bottom: number, column: number): string {
  const texts = [];
  for (let row = top; row <= bottom; row += 1) texts.push(view.isBlank(row, column) ? "" : view.cell(row, column).text);
  return texts.join(" ").trim();
}

function hasFigures(view: GridView, row: number): boolean {
  for (let column = view.left; column <= view.right; column += 1) if (isFigure(view, row, column)) return true;
  return false;
}

function isFigure(view: GridView, row: number, column: number): boolean {
  return typeof view.cell(row, column).value === "number";
}
