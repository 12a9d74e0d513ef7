import type { CapacityDoubt, FoundNormTime, StatedTotal } from "../../caseload/capacity/found-capacity";
import type { Traced } from "../../caseload/traced";
import type { GridCell, GridView } from "../grid-view";
import { plainWords } from "../values/words";
import { normFigure, type NormFigureKind } from "./norm-figures";
import { columnFor, labelOf, type NormTimeArea, type NormTimeRow } from "./norm-time-areas";
import type { NormTimeColumn } from "./norm-time-headers";

/** A total row, and the lines above it that it may be about. */
export interface TotalRow {
  readonly total: StatedTotal;
  /** The group of the lines right above it. */
  readonly group: string;
}

/** What one norm-time table says. */
export interface ReadLines {
  readonly lines: readonly FoundNormTime[];
  readonly totals: readonly TotalRow[];
  /** The productive hours of each line that has them. */
  readonly productiveHours: readonly Traced<number>[];
  readonly doubts: readonly CapacityDoubt[];
}

/** Reads the lines and totals of one table. A line without a figure that it needs is left out, and said. */
export function readLines(view: GridView, area: NormTimeArea): ReadLines {
  const { header, rows, title } = area;
  const read: { [part in keyof ReadLines]: ReadLines[part][number][] } = {
    ...{ lines: [], totals: [], productiveHours: [], doubts: [] },
  };
  let group = bareTitle(title?.text ?? view.sheet);
  for (const row of rows) {
    if (row.kind === "group") {
      group = bareTitle(row.label.text);
      continue;
    }
    if (row.kind === "total") {
      read.totals.push({ total: statedTotal(view, area, row.row), group });
      continue;
    }
    group = ownGroup(view, area, row.row) ?? group;
    const line = readLine(view, area, row, group, read.doubts);
    if (line) read.lines.push(line);
    const productive = optionalFigure(view, row.row, columnFor(header, "productiveHours"), "productiveHours");
    if (line && productive && productive.value > 0) read.productiveHours.push(productive);
  }
  return read;
}

/** What a row says its results are. */
export function statedTotal(view: GridView, { header }: NormTimeArea, row: number): StatedTotal {
  return {
    hours: optionalFigure(view, row, columnFor(header, "statedHours"), "statedHours"),
    fte: optionalFigure(view, row, columnFor(header, "statedFte"), "statedFte"),
  };
}

/** The label of a line as it is called elsewhere: without the colon or the bullet that it stands with. */
export function bareTitle(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/^[-–•·]\s*/, "")
    .replace(/\s*:$/, "")
    .trim();
}

function readLine(
  view: GridView,
  area: NormTimeArea,
  { row, label }: NormTimeRow,
  group: string,
  doubts: CapacityDoubt[],
): FoundNormTime | null {
  const { header } = area;
  const volumes = header.columns.filter(({ field, column }) => field === "volume" && !view.isBlank(row, column));
  const [volumeColumn, second] = volumes;
  const figures = {
    hours: needed(
      view,
      row,
      header.columns.find(({ field }) => field === "hours"),
      "hours",
      doubts,
    ),
    frequency: needed(
      view,
      row,
      header.columns.find(({ field }) => field === "frequency"),
      "frequency",
      doubts,
    ),
    volume: needed(view, row, volumeColumn, "volume", doubts),
  };
  const product = bareTitle(label.text);
  const { hours, frequency, volume } = figures;
  const hasFrequency = columnFor(header, "frequency") !== null;
  if (hours === null || volume === null || (frequency === null && hasFrequency)) {
    const said = doubts.some(({ cells }) => cells[0]?.row === row && cells[0].sheet === view.sheet);
    if (!said) doubts.push({ code: "missing-figure", cells: [label.address], text: product });
    return null;
  }
  if (second) doubts.push({ code: "two-volumes", cells: [cellAt(view, row, second).address], text: product });
  const stated = statedTotal(view, area, row);
  return {
    group,
    product,
    hours: hours.value,
    frequency: frequency?.value ?? 1,
    volume: volume.value,
    drivenBy: drivenBy(view, area, row, volumeColumn),
    ...(stated.hours && { statedHours: stated.hours }),
    ...(stated.fte && { statedFte: stated.fte }),
    sources: { product: label.address, hours, frequency, volume },
  };
}

/** The figure of a column that a line cannot do without; null with a doubt where it cannot be read, without one where the cell is empty. */
function needed(
  view: GridView,
  row: number,
  column: NormTimeColumn | undefined,
  kind: NormFigureKind,
  doubts: CapacityDoubt[],
): Traced<number> | null {
  if (!column) return null;
  const cell = cellAt(view, row, column);
  const read = normFigure(cell, kind, column.minutes);
  if (read.kind === "figure") return read.figure;
  if (read.kind !== "none") doubts.push({ code: read.kind, cells: [cell.address], text: cell.text });
  return null;
}

function optionalFigure(
  view: GridView,
  row: number,
  column: number | null,
  kind: NormFigureKind,
): Traced<number> | null {
  const read = column === null ? null : normFigure(view.cell(row, column), kind);
  return read?.kind === "figure" ? read.figure : null;
}

/** A volume or norm time that is merged over several lines holds for each of them. */
function cellAt(view: GridView, row: number, { column }: NormTimeColumn): GridCell {
  return view.isBlank(row, column) ? view.mergedCell(row, column) : view.cell(row, column);
}

/** What the group's column says; null where there is none, or where its cell is empty and what stands above goes on. */
function ownGroup(view: GridView, { header }: NormTimeArea, row: number): string | null {
  const column = columnFor(header, "group");
  if (column === null || labelOf(view, header, row).address.column === column) return null;
  const { text } = view.mergedCell(row, column);
  return text === "" ? null : bareTitle(text);
}

/** What the line's own cell says the volume follows, else what the volume's header says. */
function drivenBy(
  view: GridView,
  { header }: NormTimeArea,
  row: number,
  volume: NormTimeColumn | undefined,
): FoundNormTime["drivenBy"] {
  const column = columnFor(header, "drivenBy");
  const said = column === null ? "" : plainWords(view.mergedCell(row, column).text);
  if (/instroom|nieuw/.test(said)) return "inflow";
  if (/bestand|zittend|lopend/.test(said)) return "stock";
  return volume?.drivenBy ?? "unknown";
}
