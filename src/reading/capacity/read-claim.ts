import type { ClaimLine, FoundCapacity } from "../../caseload/capacity/found-capacity";
import type { Traced } from "../../caseload/traced";
import type { GridCell, GridView } from "../grid-view";
import { parseNumber } from "../values/number-text";
import { claimKind, fteFor, takenOff } from "./claim-text";
import { existingIn } from "./existing-in";
import { normFigure } from "./norm-figures";

type Claim = Pick<FoundCapacity, "existing" | "added" | "statedClaim">;

/** What is asked for comes in a few lines. */
const linesOfClaim = 6;

/**
 * The existing fte, the functions that come on top and what is asked for, where a sheet says so below or between its norm times: rows of a
 * label and a figure ("af: bestaande formatie | 1,75"), the same in one cell, or a sum ("8,84 fte – 1,75 fte = 7,09 fte", "1 fte
 * kwaliteitsconsulent zorg", "8,09 fte").
 * @param isFree rows that are of no table
 */
export function readClaim(view: GridView, first: number, isFree: (row: number) => boolean): Claim {
  const labelled = labelledClaim(view, first, isFree);
  const written = writtenClaim(view, first, isFree);
  return {
    existing: labelled.existing.length > 0 ? labelled.existing : written.existing,
    added: labelled.added.length > 0 ? labelled.added : written.added,
    statedClaim: labelled.statedClaim ?? written.statedClaim,
  };
}

function labelledClaim(view: GridView, first: number, isFree: (row: number) => boolean): Claim {
  const lines: Record<"existing" | "added", ClaimLine[]> = { existing: [], added: [] };
  let statedClaim: Traced<number> | null = null;
  for (const row of rowsFrom(view, first).filter(isFree)) {
    const [label, ...others] = filledCells(view, row);
    const kind = label && typeof label.value === "string" ? claimKind(label.text) : null;
    if (!label || !kind) continue;
    const fte = figureBeside(label, others);
    if (!fte) continue;
    if (kind === "result") statedClaim = fte;
    else lines[kind].push({ words: bareWords(label.text), fte });
  }
  return { ...lines, statedClaim };
}

/** The figure to the right of the label, else the one that ends the label itself: "af: bestaande formatie 1,75". */
function figureBeside(label: GridCell, others: readonly GridCell[]): Traced<number> | null {
  for (const cell of others) {
    const read = normFigure(cell, "statedFte");
    if (read.kind === "figure") return read.figure;
  }
  const written = /(\d+(?:[.,]\d+)?)(?:\s*fte)?\.?$/i.exec(label.text.trim())?.[1];
  return written === undefined ? null : traced(label, written);
}

function writtenClaim(view: GridView, first: number, isFree: (row: number) => boolean): Claim {
  const texts = rowsFrom(view, first)
    .filter(isFree)
    .flatMap((row) => filledCells(view, row))
    .filter(({ value }) => typeof value === "string");
  const mention = texts.map((cell) => ({ cell, found: existingIn(cell.text) })).find(({ found }) => found !== null);
  const sum = texts.findIndex(({ text }) => takenOff(text) !== null);
  const cell = texts[sum];
  const taken = cell && traced(cell, takenOff(cell.text) ?? "");
  const named = mention?.found ? traced(mention.cell, mention.found.fte) : null;
  const existing = taken ?? named;
  const below = sum < 0 ? [] : texts.slice(sum + 1, sum + 1 + linesOfClaim);
  const added: ClaimLine[] = [];
  let statedClaim: Traced<number> | null = null;
  for (const line of below) {
    const found = fteFor(line.text);
    const fte = found && traced(line, found.fte);
    if (!fte) continue;
    if (found.words === "") {
      statedClaim = fte;
      break;
    }
    added.push({ words: found.words, fte });
  }
  const words = existing && named?.value === existing.value ? mention?.found?.words : undefined;
  return { existing: existing ? [{ words: words ?? "", fte: existing }] : [], added, statedClaim };
}

function traced(cell: GridCell, written: string): Traced<number> | null {
  const number = parseNumber(written);
  return number && { value: number.value, cell: cell.address, text: cell.text };
}

/** "af: bestaande formatie 1,75 fte" → "bestaande formatie" */
function bareWords(text: string): string {
  return text
    .trim()
    .replace(/^[-–−+•·]\s*/, "")
    .replace(/^(?:af|min|minus|aftrek|bij|plus|erbij)\b\s*[:.]?\s*/i, "")
    .replace(/\s*[:=]?\s*\d+(?:[.,]\d+)?(?:\s*fte)?\.?$/i, "")
    .replace(/:$/, "")
    .trim();
}

function rowsFrom(view: GridView, first: number): number[] {
  return Array.from({ length: Math.max(0, view.bottom - first + 1) }, (_, offset) => first + offset);
}

function filledCells(view: GridView, row: number): GridCell[] {
  const cells: GridCell[] = [];
  for (let column = view.left; column <= view.right; column += 1) {
    if (!view.isBlank(row, column)) cells.push(view.cell(row, column));
  }
  return cells;
}
