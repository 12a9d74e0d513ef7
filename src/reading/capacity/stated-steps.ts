import type { StatedStep } from "../../caseload/capacity/found-capacity";
import type { GridCell, GridView } from "../grid-view";
import { parseNumber } from "../values/number-text";
import { plainWords } from "../values/words";

interface FunnelRow {
  readonly label: string;
  readonly value: number;
  readonly cell: GridCell;
  /** Says what became of those who did not go on. */
  readonly isOutcome: boolean;
}

/** What those come to who do not go on to the next step. */
const outcome =
  /no show|niet verschenen|niet gekomen|afgebeld|afgemeld|afgezegd|afgewezen|afgevallen|uitgevallen|ongeschikt|niet geschikt|twijfel|geweigerd|verhuisd|onbekend|ziek/;

/** What people go through in a funnel: the words that two steps need to be told from any two numbers below each other. */
const goesThrough =
  /uitgenodigd|uitnodiging|aangemeld|aanmelding|opgeroepen|geselecteerd|selectie|verschenen|gesproken|gesprek|geschikt|gestart|begonnen|geplaatst|instroom|ingestroomd|doorverwezen|voorgesteld|bemiddeld|aanvra(?:ag|gen)|melding|toegekend|intake|benaderd|deelnemer|deelgenomen/;
const fewestSteps = 2;
const enoughSteps = 3;

/**
 * The steps of a funnel of which the sheet tells what became of everybody: rows of a label and a number below each other, of which some say who
 * did not go on ("No show | 6"). Those stand below the step that the others reached, or, where the last row is a step, above it.
 */
export function statedSteps(view: GridView, isFree: (row: number) => boolean): readonly StatedStep[] {
  return funnels(view, isFree).flatMap(stepsIn);
}

function stepsIn(rows: readonly FunnelRow[]): StatedStep[] {
  const places = rows.flatMap(({ isOutcome }, index) => (isOutcome ? [] : [index]));
  const values = places.map((index) => rows[index]?.value ?? 0);
  if (places.length < fewestSteps || values.some((value, index) => index > 0 && value > (values[index - 1] ?? 0)))
    return [];
  const labels = places.map((index) => plainWords(rows[index]?.label ?? ""));
  if (places.length < enoughSteps && !labels.every((label) => goesThrough.test(label))) return [];
  const outcomesBelow = rows.at(-1)?.isOutcome ?? false;
  return places.slice(1).flatMap((place, index) => {
    const [before = 0, after = rows.length] = [places[index], places[index + 2]];
    const outcomes = outcomesBelow ? rows.slice(place + 1, after) : rows.slice(before + 1, place);
    const [step, next] = [rows[before], rows[place]];
    if (!step || !next || outcomes.length === 0) return [];
    return {
      step: step.label,
      whole: step.value,
      parts: [next, ...outcomes].map(({ value }) => value),
      cells: [step, next, ...outcomes].map(({ cell }) => cell.address),
    };
  });
}

/** Runs of rows with a label and, right of it, one number. */
function funnels(view: GridView, isFree: (row: number) => boolean): FunnelRow[][] {
  const runs: FunnelRow[][] = [[]];
  for (let row = view.top; row <= view.bottom; row += 1) {
    const read = isFree(row) ? funnelRow(view, row) : null;
    if (read) runs.at(-1)?.push(read);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs;
}

function funnelRow(view: GridView, row: number): FunnelRow | null {
  const filled: GridCell[] = [];
  for (let column = view.left; column <= view.right; column += 1) {
    if (!view.isBlank(row, column)) filled.push(view.cell(row, column));
  }
  const [label, cell] = filled;
  if (!label || !cell || filled.length > 2 || typeof label.value !== "string") return null;
  const number = typeof cell.value === "number" ? { value: cell.value, unit: undefined } : parseNumber(cell.text);
  if (!number || !Number.isInteger(number.value) || number.value < 0) return null;
  if (number.unit !== undefined && number.unit !== "clients") return null;
  return { label: label.text, value: number.value, cell, isOutcome: outcome.test(plainWords(label.text)) };
}
