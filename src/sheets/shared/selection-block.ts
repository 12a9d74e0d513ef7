import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { sum } from "../../caseload/sum";
import { filterWords, selectionTitle, selectionWords } from "../../text/sheets/age-division-sheet";
import { allClientsFormula } from "../ages/age-counting";
import { countedCell } from "./counted-cell";
import { selectionColumns, type AgeDivisionLayout } from "../ages/age-division-layout";
import { blockWriter, formula, spanning, text, theirs, type Block } from "../plan/block";
import { at, fixedSpan, textLiteral } from "../plan/formula-text";
import { looks, numberFormats } from "../plan/sheet-styles";

/**
 * "Wie tellen mee": a line for every step of the selection. Each step starts with what the previous one leaves, so that
 * the column adds up.
 */
export function selectionBlock(division: AgeDivision, layout: AgeDivisionLayout): Block {
  const { selection: rows, full, widths } = layout;
  const { outcome } = division;
  const column = (kind: keyof typeof selectionColumns): number => selectionColumns[kind].first;
  const writer = spanning(blockWriter(widths), Object.values(selectionColumns));

  writer.span(rows.title, full, theirs(selectionTitle(division.selection)), looks.section);
  writer.put(rows.header, column("step"), text(selectionWords.step), looks.headerText);
  for (const kind of ["leftOut", "unknown", "kept"] as const) {
    writer.put(rows.header, column(kind), text(selectionWords[kind]), looks.headerNumber);
  }

  const everybody = countedCell(allClientsFormula(division, { filters: 0 }), outcome.total);
  writer.put(rows.first, column("step"), text(selectionWords.everybody), looks.text);
  writer.put(rows.first, column("leftOut"), null, looks.number);
  writer.put(rows.first, column("unknown"), null, looks.number);
  writer.put(rows.first, column("kept"), everybody.content, everybody.look);

  outcome.steps.forEach(({ filter, kept, leftOut, unknown }, index) => {
    const row = rows.first + 1 + index;
    const keptCell = countedCell(allClientsFormula(division, { filters: index + 1 }), kept);
    const leavesOut = allClientsFormula(division, { filters: index, leftOutByNext: true });
    const leftOutCell = countedCell(leavesOut, leftOut);
    const rest = `${at(row - 1, column("kept"))}-${at(row, column("leftOut"))}-${at(row, column("kept"))}`;
    writer.put(row, column("step"), text(filterWords(filter)), looks.text);
    writer.put(row, column("leftOut"), leftOutCell.content, leftOutCell.look);
    writer.put(row, column("unknown"), formula(rest, unknown), { ...looks.number, numberFormat: numberFormats.count });
    writer.put(row, column("kept"), keptCell.content, keptCell.look);
  });

  const total = { ...looks.totalNumber, numberFormat: numberFormats.count };
  const sumOf = (kind: "leftOut" | "unknown"): string =>
    `SUM(${fixedSpan({ column: column(kind), first: rows.first, last: rows.last })})`;
  const cell = (kind: keyof typeof selectionColumns): string => at(rows.total, column(kind));
  const [all, counted] = [at(rows.first, column("kept")), cell("kept")];
  writer.put(rows.total, column("step"), text(selectionWords.counted), looks.totalText);
  writer.put(
    rows.total,
    column("leftOut"),
    formula(sumOf("leftOut"), sum(outcome.steps.map((step) => step.leftOut))),
    total,
  );
  writer.put(
    rows.total,
    column("unknown"),
    formula(sumOf("unknown"), sum(outcome.steps.map((step) => step.unknown))),
    total,
  );
  writer.put(
    rows.total,
    column("kept"),
    formula(`${all}-${cell("leftOut")}-${cell("unknown")}`, outcome.counted),
    total,
  );

  const [before, between, after] = selectionWords.sentence;
  writer.span(
    rows.sentence,
    full,
    formula(
      [textLiteral(before), all, textLiteral(between), counted, textLiteral(after)].join("&"),
      `${before}${outcome.total}${between}${outcome.counted}${after}`,
    ),
    looks.note,
  );
  return writer.block();
}
