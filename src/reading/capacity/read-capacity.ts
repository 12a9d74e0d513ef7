import type { CapacityDoubt, FoundCapacity, FoundNormTime, StatedTotal } from "../../caseload/capacity/found-capacity";
import { decimalsOf } from "../../caseload/capacity/cell-rounding";
import { settled } from "../../caseload/division/rounding";
import { sum } from "../../caseload/sum";
import type { Traced } from "../../caseload/traced";
import { findTables } from "../tables/find-tables";
import { viewOf, type GridView } from "../grid-view";
import type { SheetGrid } from "../sheet-grid";
import { noCorrections } from "../tables/table-corrections";
import { readClaim } from "./read-claim";
import { bareTitle, readLines, statedTotal, type ReadLines, type TotalRow } from "./read-lines";
import { normTimeAreas, type NormTimeArea } from "./norm-time-areas";
import { statedProductiveHours } from "./productive-hours";
import { statedShares } from "./stated-shares";
import { statedSteps } from "./stated-steps";

interface Sheet {
  readonly view: GridView;
  readonly areas: readonly NormTimeArea[];
  /** Nothing from this row down may be looked at, because clients are there. */
  readonly unreadFrom: number;
  /** Rows of the team's own tables, and of norm-time tables. */
  isFree(row: number): boolean;
}

/**
 * Understands the norm times on the team's sheets: the tables with their groups, the totals that they state, what is taken off and added, and
 * beside them funnels and percentages that do not add up. Null when there is no norm-time table; without lines when none can be read. Looks at nothing of a client list.
 */
export function readCapacity(grids: readonly SheetGrid[]): FoundCapacity | null {
  const sheets = grids.map(opened);
  const tables = sheets.flatMap(({ view, areas }) =>
    areas.filter(({ header }) => header.kind === "lines").map((area) => ({ area, read: readLines(view, area) })),
  );
  if (tables.length === 0) return null;
  const { kept, repeated } = apart(tables);
  const lines = unified(kept.flatMap(({ read }) => read.lines));
  const own = sheets.filter(({ view }) => kept.some(({ area }) => area.range.sheet === view.sheet));
  const totals = totalsOf(own, kept, lines);
  const claims = own.map((sheet) => readClaim(sheet.view, sheet.areas[0]?.range.top ?? sheet.view.top, sheet.isFree));
  const inRows = kept.flatMap(({ read }) => read.productiveHours);
  const productiveHours =
    inRows[0] ?? own.map(({ view, isFree }) => statedProductiveHours(view, isFree)).find((found) => found !== null);
  return {
    tables: kept.map(({ area }) => area.range),
    lines,
    ...totals.stated,
    productiveHours: productiveHours ?? null,
    existing: claims.flatMap(({ existing }) => existing),
    added: claims.flatMap(({ added }) => added),
    statedClaim: claims.length === 1 ? (claims[0]?.statedClaim ?? null) : null,
    steps: sheets.flatMap(({ view, isFree }) => statedSteps(view, isFree)),
    shares: sheets.flatMap(({ view, isFree }) => statedShares(view, isFree)),
    doubts: [
      ...kept.flatMap(({ read }) => read.doubts),
      ...repeated,
      ...differentHours(inRows),
      ...totals.doubts,
      ...own.flatMap(rowsLeftOut),
    ],
  };
}

function opened(grid: SheetGrid): Sheet {
  const view = viewOf(grid);
  const found = findTables(view, noCorrections);
  const { unreadFrom } = found;
  const areas = normTimeAreas(view).filter(({ range }) => range.bottom < unreadFrom);
  const taken = [...found.tables, ...areas].map(({ range }) => range);
  return {
    view,
    areas,
    unreadFrom,
    isFree: (row) => row < unreadFrom && !taken.some(({ top, bottom }) => row >= top && row <= bottom),
  };
}

interface ReadTable {
  readonly area: NormTimeArea;
  readonly read: ReadLines;
}

/** A later table that has a line which is there already is another version of it: counted once. */
function apart(tables: readonly ReadTable[]): { kept: ReadTable[]; repeated: CapacityDoubt[] } {
  const seen = new Set<string>();
  const kept: ReadTable[] = [];
  const repeated: CapacityDoubt[] = [];
  for (const table of tables) {
    const keys = table.read.lines.map(({ group, product }) => JSON.stringify([nameKey(group), nameKey(product)]));
    const { sheet, top: row, left: column } = table.area.range;
    if (keys.some((key) => seen.has(key))) {
      repeated.push({ code: "repeated-table", cells: [{ sheet, row, column }], text: sheet });
      continue;
    }
    for (const key of keys) seen.add(key);
    kept.push(table);
  }
  return { kept, repeated };
}

/** One name is spelled as it first stands. */
function unified(lines: readonly FoundNormTime[]): readonly FoundNormTime[] {
  const spelling = new Map<string, string>();
  const spelled = (name: string): string => {
    const key = nameKey(name);
    const known = spelling.get(key) ?? name;
    spelling.set(key, known);
    return known;
  };
  return lines.map((line) => ({ ...line, group: spelled(line.group), product: spelled(line.product) }));
}

function nameKey(name: string): string {
  return name.toLowerCase();
}

type Totals = Pick<FoundCapacity, "groupTotals" | "productTotals" | "total">;

/** Whose total each total is: that of the group above it, of the whole table, or of the products and groups that a summary names. */
function totalsOf(
  sheets: readonly Sheet[],
  tables: readonly ReadTable[],
  lines: readonly FoundNormTime[],
): { readonly stated: Totals; readonly doubts: readonly CapacityDoubt[] } {
  const groupTotals = new Map<string, StatedTotal>();
  const productTotals = new Map<string, StatedTotal>();
  const doubts: CapacityDoubt[] = [];
  let total: StatedTotal | null = null;
  const linesOf = (name: string, part: "group" | "product") =>
    lines.filter((line) => nameKey(line[part]) === nameKey(name));
  const put = (
    totals: Map<string, StatedTotal>,
    part: "group" | "product",
    name: string,
    stated: StatedTotal,
  ): boolean => {
    const own = linesOf(name, part);
    const [first] = own;
    if (!first) return false;
    if (!totals.has(first[part])) {
      totals.set(first[part], stated);
      doubts.push(...differing(stated, own));
    }
    return true;
  };
  const putAll = (stated: StatedTotal): void => {
    if (total) return;
    total = stated;
    doubts.push(...differing(stated, lines));
  };

  for (const { read } of tables) {
    const groups = new Set(read.lines.map(({ group }) => group));
    for (const row of read.totals) {
      if (groups.size > 1 && isOfAll(row, read.lines)) putAll(row.total);
      else put(groupTotals, "group", row.group, row.total);
    }
  }
  for (const { view, areas } of sheets) {
    for (const area of areas.filter(({ header }) => header.kind === "summary")) {
      for (const { row, kind, label } of area.rows) {
        const stated = statedTotal(view, area, row);
        const name = bareTitle(label.text);
        if (kind === "total") putAll(stated);
        else if (!put(productTotals, "product", name, stated)) put(groupTotals, "group", name, stated);
      }
    }
  }
  return { stated: { groupTotals, productTotals, total }, doubts };
}

/** A total below several groups is of all of them when it is nearer to what they come to together. */
function isOfAll({ total, group }: TotalRow, lines: readonly FoundNormTime[]): boolean {
  const figure = total.fte ?? total.hours;
  const part = total.fte ? "statedFte" : "statedHours";
  const come = (own: readonly FoundNormTime[]): number => sum(own.map((line) => line[part]?.value ?? 0));
  if (!figure) return false;
  const [all, above] = [come(lines), come(lines.filter((line) => line.group === group))];
  return Math.abs(figure.value - all) < Math.abs(figure.value - above);
}

/** A total that is not the sum of its cells, as far as its decimals tell; nothing is known where a line states no result. */
function differing(stated: StatedTotal, lines: readonly FoundNormTime[]): CapacityDoubt[] {
  return (["hours", "fte"] as const).flatMap((part) => {
    const total = stated[part];
    const parts = lines.map((line) => (part === "hours" ? line.statedHours : line.statedFte));
    if (!total || parts.some((own) => own === undefined)) return [];
    const computed = settled(sum(parts.map((own) => own?.value ?? 0)));
    const rounding = 0.5 * 10 ** -decimalsOf([total.value]);
    return settled(Math.abs(total.value - computed)) > settled(rounding)
      ? [{ code: "total-differs" as const, cells: [total.cell], stated: total.value, computed }]
      : [];
  });
}

function differentHours(found: readonly Traced<number>[]): CapacityDoubt[] {
  const [first] = found;
  const others = found.filter(({ value }) => value !== first?.value);
  return first && others.length > 0
    ? [{ code: "different-productive-hours", cells: others.map(({ cell }) => cell), text: first.text }]
    : [];
}

function rowsLeftOut({ view, unreadFrom }: Sheet): CapacityDoubt[] {
  const { grid, sheet, bottom, left } = view;
  if (grid.rowsLeftOut === 0 || unreadFrom < Infinity) return [];
  return [{ code: "rows-left-out", cells: [{ sheet, row: bottom + 1, column: left }], text: sheet }];
}
