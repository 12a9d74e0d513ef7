import { areSteps } from "../../caseload/team/working-in";
import { cellNumber } from "../values/cell-numbers";
import { saysNothing } from "./said-nothing";
import type { Saying } from "./saying";

/** "ja", "nee", or steps: "20/40/70/100". A number alone is hours, which the division takes off already. */
export function readWorkingIn({ name, cell: cellIn, note, miss }: Saying): void {
  const cell = cellIn("workingIn");
  if (!cell || cell.value === null || cell.text === "") return;
  const said = cell.text.toLowerCase();
  if (cell.value === true || /^(?:ja|j|x|✓|true|waar)$/.test(said)) {
    note({ kind: "works-in", name, steps: null }, cell);
  } else if (cell.value === false || /^(?:nee|n|geen|zonder|false|onwaar)$/.test(said)) {
    note({ kind: "works-in", name, steps: [] }, cell);
  } else if (!saysNothing(cell) && cellNumber(cell).kind !== "number") {
    const steps = said.split(/[\s,;/%–-]+/).filter((part) => part !== "");
    const read = steps.map(Number);
    if (steps.length > 0 && areSteps(read)) note({ kind: "works-in", name, steps: read }, cell);
    else miss("not-steps", cell);
  }
}

const most = 1000;

/** How many new clients somebody gets at most in a round; a whole number. */
export function readMaximum({ cell: cellIn, maximum, miss }: Saying): void {
  const cell = cellIn("maximum");
  if (!cell || saysNothing(cell)) return;
  const read = cellNumber(cell);
  const { value, unit } = read.kind === "number" ? read.number : { value: -1, unit: undefined };
  if (Number.isInteger(value) && value >= 0 && value <= most && (unit === undefined || unit === "clients")) {
    maximum(value, cell);
  } else miss("not-a-maximum", cell);
}
