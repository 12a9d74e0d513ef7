import type { Traced } from "../../caseload/traced";
import { cellNumber, isTimeFormat } from "../values/cell-numbers";
import type { GridCell } from "../grid-view";
import { parseNumber, type WrittenNumber } from "../values/number-text";

/** What a figure of a norm-time table is of. */
export type NormFigureKind = "hours" | "frequency" | "volume" | "statedHours" | "statedFte" | "productiveHours";

/** What a cell says; `none` is empty or "-". */
export type NormFigure =
  | { readonly kind: "none" | "formula-error" | "unreadable-figure" | "impossible-figure" }
  | { readonly kind: "figure"; readonly figure: Traced<number> };

const minutesInHour = 60;
const hoursInDay = 24;

/** Units that a figure of each kind may carry. */
const ownUnits: Readonly<Record<NormFigureKind, readonly (WrittenNumber["unit"] | undefined)[]>> = {
  hours: [undefined, "hours"],
  frequency: [undefined, "percent"],
  volume: [undefined, "clients"],
  statedHours: [undefined, "hours"],
  statedFte: [undefined, "fte"],
  productiveHours: [undefined, "hours"],
};

/** "ca. 800", "± 800": the figure that somebody rounded. */
const about = /^(?:ca\.?|circa|±|~|ongeveer|ruim|bijna)\s*/i;
/** "137 (50%)": how somebody came to it. */
const remark = /\s*\([^()]*\)$/;
const times = /\s*(?:x|×|keer|maal)?\s*(?:(?:per|\/)\s*jaar)?$/i;
const minuteWords = /\s*(?:minuten|minuut|min\.?)$/i;

/**
 * The figure in a cell of a norm-time table: a number, or a text that says one ("1,5 uur", "90 minuten", "2x per jaar", "137 (50%)"). Times
 * are in hours.
 * @param minutes the column's header says that its times are in minutes
 */
export function normFigure(cell: GridCell, kind: NormFigureKind, minutes = false): NormFigure {
  if (kind === "hours" && typeof cell.value === "number" && isTimeFormat(cell.format)) {
    return figure(cell, cell.value, hoursInDay, true);
  }
  const read = cellNumber(cell);
  if (read.kind === "none") return { kind: "none" };
  if (read.kind === "error") return { kind: "formula-error" };
  if (read.kind === "number" && ownUnits[kind].includes(read.number.unit)) {
    const inMinutes = minutes && read.number.unit !== "hours";
    return figure(cell, read.number.value, inMinutes ? 1 / minutesInHour : 1, read.typed);
  }
  if (typeof cell.value !== "string") return { kind: "unreadable-figure" };
  return writtenFigure(cell, kind);
}

function writtenFigure(cell: GridCell, kind: NormFigureKind): NormFigure {
  const bare = cell.text.trim().replace(about, "").replace(remark, "").trim();
  const inMinutes = kind === "hours" && minuteWords.test(bare);
  const number = parseNumber(
    inMinutes ? bare.replace(minuteWords, "") : kind === "frequency" ? bare.replace(times, "") : bare,
  );
  if (number === null || !ownUnits[kind].includes(number.unit)) return { kind: "unreadable-figure" };
  return figure(cell, number.value, inMinutes ? 1 / minutesInHour : 1, false);
}

function figure(cell: GridCell, written: number, factor: number, typed: boolean): NormFigure {
  if (!Number.isFinite(written) || written < 0) return { kind: "impossible-figure" };
  return {
    kind: "figure",
    figure: { value: written * factor, cell: cell.address, text: cell.text, ...(typed && { live: { factor } }) },
  };
}
