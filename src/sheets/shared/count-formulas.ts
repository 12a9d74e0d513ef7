import { oldestDays } from "../../caseload/ages/oldest-birth";
import type { CellRange } from "../../caseload/cell-address";
import type { CountableColumn, CountedRun, UnseenAge } from "../../caseload/scenarios/countable-clients";
import { fixedRange, textLiteral } from "../plan/formula-text";

/** Formulas that count the team's own rows, in functions that any Excel has. */

/** Birth dates up to one day and after another, each a formula that gives a date. A time behind a date is of that day. */
export interface BornBetween {
  readonly until: string;
  readonly after: string;
}

/** Everybody whose date of birth Excel sees as a day on which somebody alive can be born. @param referenceDate its cell */
export function bornToBeAlive(referenceDate: string): BornBetween {
  return { until: referenceDate, after: bornBeforeAnybody(referenceDate) };
}

/** The day before the oldest can be born: what stands there is no date of birth. */
export function bornBeforeAnybody(referenceDate: string): string {
  return `${referenceDate}-${oldestDays + 1}`;
}

/**
 * Counts the rows of the runs whose birth date lies between and whose other columns hold one of their texts. Everybody counts where nothing is
 * asked. Null where Excel would not take the formula, or no dates of birth are to be seen.
 */
export function countFormula(runs: readonly CountedRun[], born: BornBetween | null): string | null {
  if (born !== null && runs.some(({ births }) => births === null)) return null;
  return whatExcelTakes(
    runs,
    runs.map((run) => counted(run, bornIn(run, born))),
  );
}

/**
 * Counts those of some clients whose cell says an age and is no date of birth to Excel: as soon as it is one, the other formulas count it.
 * Their columns must hold the texts, as in `countFormula`.
 */
export function unseenFormula(
  runs: readonly CountedRun[],
  isCounted: (unseen: UnseenAge) => boolean,
  referenceDate: string,
): string | null {
  const terms = runs.flatMap((run) =>
    (run.births?.unseen ?? []).filter(isCounted).flatMap(({ row, column }) => {
      const own = { ...run, top: row, bottom: row };
      const filled = [`${rangeOf(own, column)},"<>"`];
      const seen = bornIn(own, bornToBeAlive(referenceDate));
      return [counted(own, filled), `-${counted(own, [...filled, ...seen])}`];
    }),
  );
  return whatExcelTakes(runs, terms);
}

function bornIn(run: CountedRun, born: BornBetween | null): readonly string[] {
  if (born === null || run.births === null) return [];
  const dates = rangeOf(run, run.births.column);
  return [`${dates},"<"&${born.until}+1`, `${dates},">="&${born.after}+1`];
}

/** COUNTIFS takes several texts of two columns, as a row and a column of constants; of any further column each has a COUNTIFS of its own. */
function counted(run: CountedRun, asked: readonly string[]): string {
  const others = run.filled === undefined ? asked : [...asked, `${rangeOf(run, run.filled)},"<>"`];
  const texts = run.columns.map((column) => ({ cells: rangeOf(run, column.column), texts: distinct(column.texts) }));
  if (texts.some((column) => column.texts.length === 0)) return "0";
  if (others.length + texts.length === 0) return `ROWS(${rangeOf(run, run.births?.column ?? 0)})`;

  const most = [...texts].sort((one, other) => other.texts.length - one.texts.length);
  const [row, column] = most.filter((own) => own.texts.length > 1);
  const criteriaFor = (own: (typeof texts)[number]): readonly string[] => {
    const literals = own.texts.map((text) => textLiteral(criterion(text)));
    if (own === row && literals.length > 1) return [`${own.cells},{${literals.join(",")}}`];
    if (own === column) return [`${own.cells},{${literals.join(";")}}`];
    return literals.map((literal) => `${own.cells},${literal}`);
  };
  // LibreOffice counts too few where what may be empty comes first.
  const emptyLast = [...texts].sort((own, other) => Number(own.texts.includes("")) - Number(other.texts.includes("")));
  const choices = emptyLast.reduce<readonly (readonly string[])[]>(
    (before, own) => before.flatMap((criteria) => criteriaFor(own).map((one) => [...criteria, one])),
    [others],
  );
  const counts = choices.map((criteria) => `COUNTIFS(${criteria.join(",")})`).join(",");
  return row === undefined ? counts : `SUM(${counts})`;
}

function rangeOf({ sheet, top, bottom }: CountedRun, column: number): string {
  const range: CellRange = { sheet, top, left: column, bottom, right: column };
  return fixedRange(range);
}

/** The longest that Excel takes: a text within a formula, and a formula. Part of it is for what stands around the count. */
const longestText = 255;
const longestFormula = 7800;

function whatExcelTakes(runs: readonly CountedRun[], terms: readonly string[]): string | null {
  const [one = "0", ...others] = terms.filter((term) => !/^-?0$/.test(term));
  const formula = others.length === 0 ? one : `SUM(${[one, ...others].join(",")})`;
  return formula.length < longestFormula && runs.every(({ columns }) => columns.every(isShort)) ? formula : null;
}

function isShort({ texts }: CountableColumn): boolean {
  return texts.every((text) => criterion(text).length <= longestText);
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
