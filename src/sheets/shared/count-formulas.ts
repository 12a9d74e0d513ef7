import type { CellRange } from "../../caseload/cell-address";
import type { CountableColumn } from "../../caseload/scenarios/countable-clients";
import { fixedRange, textLiteral } from "../plan/formula-text";

/** Formulas that count the team's own rows, in functions that any Excel has. */

/** Birth dates up to one day and after another, each a formula that gives a date; both may be left out. */
export interface BornBetween {
  readonly until?: string;
  readonly after?: string;
}

/**
 * Counts the rows whose birth date lies between and whose other columns hold one of their texts. Everybody counts where nothing is asked.
 * COUNTIFS as long as it can hold the texts: of two columns at most it takes several, as a row and a column of constants.
 */
export function countFormula(
  birthDates: CellRange,
  { until, after }: BornBetween,
  columns: readonly CountableColumn[],
): string {
  const born = [
    ...(until === undefined ? [] : [{ comparison: "<=", date: until }]),
    ...(after === undefined ? [] : [{ comparison: ">", date: after }]),
  ];
  const texts = columns.map(({ range, texts }) => ({ cells: fixedRange(range), texts: distinct(texts) }));
  const several = texts.filter((column) => column.texts.length > 1);
  const dates = fixedRange(birthDates);
  if (born.length + texts.length === 0) return `ROWS(${dates})`;
  if (texts.some((column) => column.texts.length === 0)) return "0";

  if (several.length > 2) {
    const factors = [
      ...born.map(({ comparison, date }) => `(${dates}${comparison}${date})`),
      ...texts.map(
        (column) => `(${column.texts.map((text) => `(${column.cells}&""=${textLiteral(text)})`).join("+")})`,
      ),
    ];
    return `SUMPRODUCT(${factors.join("*")})`;
  }
  const criteria = [
    ...born.map(({ comparison, date }) => `${dates},"${comparison}"&${date}`),
    ...texts.map((column) => {
      const all = column.texts.map((text) => textLiteral(criterion(text)));
      const joined = all.join(column === several[0] ? "," : ";");
      return all.length === 1 ? `${column.cells},${joined}` : `${column.cells},{${joined}}`;
    }),
  ];
  const counts = `COUNTIFS(${criteria.join(",")})`;
  return several.length === 0 ? counts : `SUM(${counts})`;
}

/** The longest that Excel takes: a text within a formula, and a formula. */
const longestText = 255;
const longestFormula = 8192;

/** Whether Excel takes the formula. */
export function fitsInCell(formula: string, columns: readonly CountableColumn[]): boolean {
  return formula.length < longestFormula && columns.every(({ texts }) => texts.every(isShort));
}

function isShort(text: string): boolean {
  return criterion(text).length <= longestText;
}

/** COUNTIFS does not tell capitals from small letters: both would count a cell twice. */
function distinct(texts: readonly string[]): readonly string[] {
  return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];
}

/** A cell that holds exactly this text: no wildcards, no comparison. Nothing stands for an empty cell. */
function criterion(text: string): string {
  const literal = text.replace(/[~*?]/g, "~$&");
  return /^[<>=]/.test(literal) ? `=${literal}` : literal;
}
