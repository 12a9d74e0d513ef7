import type { CapacityResult, CapacityTotal } from "../../caseload/capacity/capacity-result";
import { sum } from "../../caseload/sum";
import { totalWords } from "../../text/sheets/capacity-sheet";
import { blockWriter, formula, spanning, text, theirs, type Block, type BlockWriter } from "../plan/block";
import { totalColumns, type CapacityLayout } from "./capacity-layout";
import { at, fixedAt, fixedSpan } from "../plan/formula-text";
import { normTimeSpan, ownFigure } from "./norm-times-block";
import type { CellLook, PlanContent } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";

/** Tabel 2 and Tabel 3: the fte of each group and each product, as the team's own table has it and exact. */
export function capacityTotalsBlock(result: CapacityResult, layout: CapacityLayout): Block {
  const writer = spanning(blockWriter(layout.widths), Object.values(totalColumns));
  writeTotals(writer, result, layout, "group");
  writeTotals(writer, result, layout, "product");
  return writer.block();
}

function writeTotals(
  writer: BlockWriter,
  result: CapacityResult,
  layout: CapacityLayout,
  part: "group" | "product",
): void {
  const rows = part === "group" ? layout.groups : layout.products;
  const totals = part === "group" ? result.groups : result.products;
  const column = (name: keyof typeof totalColumns): number => totalColumns[name].first;

  writer.span(rows.title, layout.full, text(part === "group" ? totalWords.groups : totalWords.products), looks.section);
  writer.put(rows.header, column("name"), text(totalWords[part]), looks.headerText);
  for (const name of ["source", "exact", "difference"] as const) {
    writer.put(rows.header, column(name), text(totalWords[name]), looks.headerNumber);
  }
  totals.forEach((total, index) => {
    const row = rows.first + index;
    const name = at(row, column("name"));
    const own = `(${normTimeSpan(layout, part)}=${name})`;
    const exact = formula(`SUMPRODUCT(${own}*${normTimeSpan(layout, "fte")})`, total.fte);
    writer.put(row, column("name"), theirs(total.name), looks.text, total.source.stated.fte?.cell);
    writeFigures(writer, result, layout, row, total, sourceOf(total, layout, own), exact, looks.number);
  });
  const all = (name: "source" | "exact"): string =>
    `SUM(${fixedSpan({ column: column(name), first: rows.first, last: rows.last })})`;
  writer.put(rows.total, column("name"), text(totalWords.total), looks.totalText, result.total.source.stated.fte?.cell);
  const summed = totals.every(({ source }) => source.fte !== null)
    ? formula(all("source"), sum(totals.map(({ source }) => source.fte ?? 0)))
    : null;
  const source = part === "group" ? (statedContent(result.total) ?? summed) : summed;
  writeFigures(
    writer,
    result,
    layout,
    rows.total,
    totalOf(totals, result, part),
    source,
    formula(all("exact"), result.total.fte),
    looks.totalNumber,
  );
}

/** The last line of the table: below the products it is what these come to, below the groups what the team itself states. */
function totalOf(
  totals: readonly CapacityTotal[],
  { total }: CapacityResult,
  part: "group" | "product",
): CapacityTotal {
  if (part === "group") return total;
  const known = totals.every(({ source }) => source.fte !== null);
  return {
    ...total,
    source: { ...total.source, fte: known ? sum(totals.map(({ source }) => source.fte ?? 0)) : null },
  };
}

/** The team's own total where it states one, else the sum of its cells, of which an empty one is taken exact. */
function sourceOf(total: CapacityTotal, layout: CapacityLayout, own: string): PlanContent | null {
  if (total.source.fte === null) return null;
  const [stated, exact] = [normTimeSpan(layout, "statedFte"), normTimeSpan(layout, "fte")];
  const cells = `SUMPRODUCT(${own}*((${stated}<>"")*${stated}+(${stated}="")*${exact}))`;
  return statedContent(total) ?? formula(cells, total.source.fte);
}

function statedContent({ source }: CapacityTotal): PlanContent | null {
  return source.stated.fte && ownFigure(source.stated.fte, numberFormats.twoDecimals).content;
}

function writeFigures(
  writer: BlockWriter,
  { productiveHours }: CapacityResult,
  layout: CapacityLayout,
  row: number,
  { fte, source }: CapacityTotal,
  sourceContent: PlanContent | null,
  exactContent: PlanContent,
  look: CellLook,
): void {
  const column = (name: keyof typeof totalColumns): number => totalColumns[name].first;
  const [stated, exact] = [at(row, column("source")), at(row, column("exact"))];
  const typed =
    source.stated.fte && sourceContent?.kind === "number"
      ? ownFigure(source.stated.fte, numberFormats.twoDecimals)
      : null;
  writer.put(row, column("source"), sourceContent, {
    ...look,
    numberFormat: typed?.numberFormat ?? numberFormats.twoDecimals,
  });
  writer.put(row, column("exact"), exactContent, { ...look, numberFormat: numberFormats.fourDecimals });
  writer.put(
    row,
    column("difference"),
    source.fte === null
      ? null
      : formula(`(${exact}-${stated})*${fixedAt(layout.productiveHours)}`, (fte - source.fte) * productiveHours.value),
    { ...look, numberFormat: numberFormats.signed },
  );
}
