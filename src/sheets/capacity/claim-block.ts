import type { CapacityResult } from "../../caseload/capacity/capacity-result";
import type { ClaimLine } from "../../caseload/capacity/found-capacity";
import { claimWords, totalWords } from "../../text/sheets/capacity-sheet";
import { blockWriter, formula, spanning, text, theirs, type Block, type BlockWriter } from "../plan/block";
import { totalColumns, type CapacityLayout } from "./capacity-layout";
import { at, fixedAt } from "../plan/formula-text";
import { ownFigure } from "./norm-times-block";
import { looks, numberFormats } from "../plan/sheet-styles";

/** Tabel 4: what the norm times need, less what is there, with what comes on top; the source's way beside the exact one. Below it the other way round. */
export function claimBlock(result: CapacityResult, layout: CapacityLayout): Block {
  const { claim: rows, full, widths, groups, productiveHours } = layout;
  const { claim, total } = result;
  const writer = spanning(blockWriter(widths), Object.values(totalColumns));
  const column = (name: keyof typeof totalColumns): number => totalColumns[name].first;
  const cell = (row: number, name: "source" | "exact"): string => at(row, column(name));
  const formats = { source: numberFormats.twoDecimals, exact: numberFormats.fourDecimals } as const;

  writer.span(rows.title, full, text(claimWords.title), looks.section);
  writer.put(rows.header, column("name"), text(claimWords.subject), looks.headerText);
  for (const name of ["source", "exact", "difference"] as const) {
    writer.put(rows.header, column(name), text(totalWords[name]), looks.headerNumber);
  }
  writer.put(rows.needed, column("name"), text(claimWords.needed), looks.text);
  for (const name of ["source", "exact"] as const) {
    const needed = name === "exact" ? total.fte : total.source.fte;
    const content = needed === null ? null : formula(cell(groups.total, name), needed);
    writer.put(rows.needed, column(name), content, { ...looks.number, numberFormat: formats[name] });
  }
  writer.put(rows.needed, column("difference"), null, looks.number);
  writeLines(writer, layout, result, "existing");
  writeLines(writer, layout, result, "added");

  const asked = (name: "source" | "exact"): string => {
    const sumOf = ({ first, last }: { first: number; last: number }): string =>
      `SUM(${cell(first, name)}:${cell(last, name)})`;
    return `${cell(rows.needed, name)}-${sumOf(rows.existing)}+${sumOf(rows.added)}`;
  };
  writer.put(rows.claim, column("name"), text(claimWords.claim), looks.totalText);
  for (const name of ["source", "exact"] as const) {
    const expected = claim[name];
    const content = expected === null ? null : formula(asked(name), expected);
    writer.put(rows.claim, column(name), content, { ...looks.totalNumber, numberFormat: formats[name] });
  }
  const difference =
    claim.source === null
      ? null
      : formula(
          `(${cell(rows.claim, "exact")}-${cell(rows.claim, "source")})*${fixedAt(productiveHours)}`,
          (claim.exact - claim.source) * result.productiveHours.value,
        );
  writer.put(rows.claim, column("difference"), difference, {
    ...looks.totalNumber,
    numberFormat: numberFormats.signed,
  });
  writeFit(writer, layout);
  return writer.block();
}

/**
 * The factor for all volumes, or all frequencies or norm times, that makes the table fit the fte that there is
 * (fitToFte over all lines).
 */
function writeFit(writer: BlockWriter, { claim }: CapacityLayout): void {
  const exact = totalColumns.exact.first;
  const label = { first: totalColumns.name.first, last: exact - 1 };
  const [available, needed] = [at(claim.available, exact), at(claim.needed, exact)];
  writer.span(claim.available, label, text(claimWords.available), looks.text);
  writer.put(claim.available, exact, null, { ...looks.inputNumber, numberFormat: numberFormats.twoDecimals });
  writer.span(claim.fits, label, text(claimWords.fits), looks.text);
  writer.put(claim.fits, exact, formula(`IF(OR(${available}="",${needed}=0),"",${available}/${needed})`, ""), {
    ...looks.number,
    numberFormat: numberFormats.tenthPercent,
  });
}

/** The lines that the sheets have, else one to fill in. */
function writeLines(
  writer: BlockWriter,
  { claim }: CapacityLayout,
  result: CapacityResult,
  kind: "existing" | "added",
): void {
  const lines: readonly (ClaimLine | null)[] = result[kind].length > 0 ? result[kind] : [null];
  lines.forEach((line, index) => {
    const row = claim[kind].first + index;
    const exact = totalColumns.exact.first;
    const figure = line && ownFigure(line.fte, numberFormats.twoDecimals);
    const numberFormat = figure?.numberFormat ?? numberFormats.twoDecimals;
    const repeated = formula(`IF(${at(row, exact)}="","",${at(row, exact)})`, line?.fte.value ?? "");
    writer.put(row, totalColumns.name.first, theirs(claimWords[kind](line?.words ?? "")), looks.text, line?.fte.cell);
    writer.put(row, totalColumns.source.first, result.claim.source === null ? null : repeated, {
      ...looks.number,
      numberFormat: numberFormats.twoDecimals,
    });
    writer.put(row, exact, figure?.content ?? null, { ...looks.inputNumber, numberFormat });
    writer.put(row, totalColumns.difference.first, null, looks.number);
  });
}
