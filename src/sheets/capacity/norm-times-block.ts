import type { CapacityLine, CapacityResult } from "../../caseload/capacity/capacity-result";
import type { NormTime } from "../../caseload/capacity/norm-time";
import { formulaReference } from "../../caseload/formula-reference";
import type { Traced } from "../../caseload/traced";
import { drivenByNames, normTimeWords, roundingNames } from "../../text/sheets/capacity-sheet";
import { blockWriter, formula, number, text, theirs, type Block, type BlockWriter } from "../plan/block";
import { normTimeColumns as columns, type CapacityLayout } from "./capacity-layout";
import { at, fixedAt, fixedSpan, textLiteral } from "../plan/formula-text";
import type { CellLook, PlanContent } from "../plan/sheet-plan";
import { looks, marked, numberFormats } from "../plan/sheet-styles";

/** The team's own figure: it follows the cell where that holds a number, and is a marked constant otherwise. */
export function ownFigure(
  traced: Traced<number>,
  numberFormat: string,
): { readonly content: PlanContent; readonly numberFormat: string } {
  if (!traced.live) return { content: number(traced.value), numberFormat: marked(numberFormat) };
  const { factor } = traced.live;
  const cell = formulaReference(traced.cell);
  const parts = Math.round(1 / factor);
  const expression = factor === 1 ? cell : factor < 1 ? `${cell}/${parts}` : `${cell}*${factor}`;
  return { content: formula(expression, traced.value), numberFormat };
}

/** A column of Tabel 1: "$H$7:$H$18". */
export function normTimeSpan({ normTimes }: CapacityLayout, column: keyof typeof columns): string {
  return fixedSpan({ column: columns[column], first: normTimes.first, last: normTimes.last });
}

/** Tabel 1: every product with its norm time, what it comes to, and what the team's own table makes of it. */
export function normTimesBlock(result: CapacityResult, layout: CapacityLayout): Block {
  const { normTimes, full, widths } = layout;
  const writer = blockWriter(widths);
  writer.span(normTimes.title, full, text(normTimeWords.title), looks.section);
  for (const [name, column] of Object.entries(columns) as [keyof typeof columns, number][]) {
    const look =
      name === "group" || name === "product"
        ? looks.headerText
        : name === "drivenBy" || name === "rounding"
          ? looks.headerIndented
          : looks.headerNumber;
    writer.put(normTimes.header, column, text(normTimeWords[name]), look);
  }
  result.lines.forEach((line, index) => {
    writeLine(writer, result, layout, line, normTimes.first + index);
  });
  writeTotal(writer, result, layout);
  writeBelow(writer, result, layout);
  return writer.block();
}

function writeLine(
  writer: BlockWriter,
  { rounding }: CapacityResult,
  { productiveHours }: CapacityLayout,
  line: CapacityLine,
  row: number,
): void {
  const { sources } = line;
  const own = (column: number, traced: Traced<number> | undefined, numberFormat: string): void => {
    const figure = traced && ownFigure(traced, numberFormat);
    writer.put(row, column, figure?.content ?? null, {
      ...looks.number,
      numberFormat: figure?.numberFormat ?? numberFormat,
    });
  };
  const cell = (column: keyof typeof columns): string => at(row, columns[column]);

  writer.put(row, columns.group, theirs(line.group), looks.text);
  writer.put(row, columns.product, theirs(line.product), looks.text, sources.product);
  own(columns.hours, sources.hours, numberFormats.hours);
  if (sources.frequency) own(columns.frequency, sources.frequency, numberFormats.hours);
  else writer.put(row, columns.frequency, number(1), { ...looks.number, numberFormat: marked(numberFormats.hours) });
  own(columns.volume, sources.volume, numberFormats.count);
  writer.put(row, columns.drivenBy, text(drivenByNames[line.drivenBy]), looks.indentedText);
  writer.put(
    row,
    columns.hoursAYear,
    formula(`${cell("hours")}*${cell("frequency")}*${cell("volume")}`, line.hoursAYear),
    { ...looks.number, numberFormat: numberFormats.oneDecimal },
  );
  const perFte = fixedAt(productiveHours);
  writer.put(row, columns.fte, formula(`IF(${perFte}=0,0,${cell("hoursAYear")}/${perFte})`, line.fte), {
    ...looks.number,
    bold: true,
    numberFormat: numberFormats.fourDecimals,
  });
  own(columns.statedHours, line.statedHours, numberFormats.hours);
  own(columns.statedFte, line.statedFte, numberFormats.twoDecimals);
  writer.put(
    row,
    columns.rounding,
    rounding && line.rounding
      ? formula(roundingFormula(cell("fte"), cell("statedFte"), rounding.decimals), roundingNames[line.rounding])
      : null,
    looks.indentedText,
  );
}

/** How the stated figure was made of the exact one: as cellRounding, in the last decimal of its column. */
function roundingFormula(exact: string, stated: string, decimals: number): string {
  const inLastPlace = (cell: string): string => `ROUND(${cell}*${10 ** decimals},9)`;
  const [scaled, shown] = [inLastPlace(exact), inLastPlace(stated)];
  const name = (rounding: keyof typeof roundingNames): string => textLiteral(roundingNames[rounding]);
  const rounded = `IF(TRUNC(${scaled})=${shown},${name("either")},${name("rounded")})`;
  const otherwise = `IF(TRUNC(${scaled})=${shown},${name("truncated")},${name("neither")})`;
  return `IF(${stated}="","",IF(ROUND(${scaled},0)=${shown},${rounded},${otherwise}))`;
}

function writeTotal(writer: BlockWriter, { lines, total }: CapacityResult, layout: CapacityLayout): void {
  const { normTimes, full } = layout;
  const put = (
    name: "hoursAYear" | "fte" | "statedHours" | "statedFte",
    expected: number | null,
    numberFormat: string,
  ) => {
    const content = expected === null ? null : formula(`SUM(${normTimeSpan(layout, name)})`, expected);
    writer.put(normTimes.total, columns[name], content, { ...looks.totalNumber, numberFormat });
  };
  const stated = (part: "statedHours" | "statedFte"): number | null =>
    lines.every((line) => line[part]) ? lines.reduce((sum, line) => sum + (line[part]?.value ?? 0), 0) : null;
  writer.span(
    normTimes.total,
    { first: full.first, last: columns.drivenBy },
    text(normTimeWords.total),
    looks.totalText,
  );
  put("hoursAYear", total.hours, numberFormats.oneDecimal);
  put("fte", total.fte, numberFormats.fourDecimals);
  put("statedHours", stated("statedHours"), numberFormats.hours);
  put("statedFte", stated("statedFte"), numberFormats.twoDecimals);
  writer.put(normTimes.total, columns.rounding, null, looks.totalText);
}

/** A figure never wraps, however many decimals it has. */
const belowNumber: CellLook = { ...looks.noteNumber, wrap: false };

/** The parts that follow inflow and stock, and the team's own total under other ways of rounding. */
function writeBelow(writer: BlockWriter, { lines, rounding }: CapacityResult, layout: CapacityLayout): void {
  const { below, full } = layout;
  const part = (row: number | null, words: string, drivenBy: NormTime["drivenBy"]): void => {
    if (row === null) return;
    const own = lines.filter((line) => line.drivenBy === drivenBy);
    const sumOf = (name: "hoursAYear" | "fte"): PlanContent =>
      formula(
        `SUMPRODUCT((${normTimeSpan(layout, "drivenBy")}=${textLiteral(drivenByNames[drivenBy])})*${normTimeSpan(layout, name)})`,
        own.reduce((sum, line) => sum + line[name], 0),
      );
    writer.span(row, { first: full.first, last: columns.drivenBy }, text(words), looks.note);
    writer.put(row, columns.hoursAYear, sumOf("hoursAYear"), {
      ...belowNumber,
      numberFormat: numberFormats.oneDecimal,
    });
    writer.put(row, columns.fte, sumOf("fte"), { ...belowNumber, numberFormat: numberFormats.fourDecimals });
  };
  part(below.inflow, normTimeWords.inflow, "inflow");
  part(below.stock, normTimeWords.stock, "stock");
  const other = (
    row: number | null,
    words: string,
    howRounded: "ROUND" | "TRUNC",
    expected: number | undefined,
  ): void => {
    if (row === null || rounding === null || expected === undefined) return;
    const sum = `SUMPRODUCT(${howRounded}(ROUND(${normTimeSpan(layout, "fte")},9),${rounding.decimals}))`;
    writer.span(row, { first: full.first, last: columns.statedHours }, text(words), looks.note);
    writer.put(row, columns.statedFte, formula(sum, expected), {
      ...belowNumber,
      numberFormat: numberFormats.twoDecimals,
    });
  };
  other(below.ifRounded, normTimeWords.ifRounded, "ROUND", rounding?.ifRounded);
  other(below.ifTruncated, normTimeWords.ifTruncated, "TRUNC", rounding?.ifTruncated);
}
