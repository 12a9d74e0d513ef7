import { scaleLinear } from "@visx/scale";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { rowsFor, type AgeSpan, type Cuts } from "./age-cuts";
import type { LinearScale } from "./ValueAxis";

/** A handle shows its age, and is large enough for a finger. */
export const handleSize = { width: 40, height: 28 } as const;
const handleGap = 4;

/** Heights, from above: names of the age lines, clients of each band, bars, axis. */
const marks = 16;
const counts = 20;
const bars = 112;
const axis = 22;
/** Beside the bars: labels of the vertical axis, and half of the word at the end of the other. */
const before = 24;
const after = 14;

/** Where everything stands in the chart of ages, in CSS pixels from its upper left corner. */
export interface AgeLayout {
  readonly width: number;
  readonly height: number;
  /** An age is a year wide: from its own place to that of the next, so that a cut stands before the bar of its age. */
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly marksBottom: number;
  readonly countsBottom: number;
  readonly floor: number;
  /** The upper edge of each cut's handle. */
  readonly handleTops: readonly number[];
}

interface Content {
  readonly width: number;
  readonly span: AgeSpan;
  readonly ages: AgeDivision["ages"];
  readonly cuts: Cuts;
}

export function ageLayout({ width, span, ages, cuts }: Content): AgeLayout {
  const floor = marks + counts + bars;
  const x = scaleLinear<number>({ domain: [span.from, span.below], range: [before, Math.max(before, width - after)] });
  const most = Math.max(1, ...ages.map(({ clients }) => clients));
  const y = scaleLinear<number>({ domain: [0, most], range: [floor, marks + counts], nice: 3 });
  const rows = rowsFor(
    cuts.map((cut) => x(cut)),
    handleSize.width + handleGap,
  );
  // With two cuts there is room for two rows at once: the page must not jump when one comes near the other.
  const mostRows = Math.max(Math.min(cuts.length, 2), ...rows.map((row) => row + 1), 0);
  const handleStep = handleSize.height + handleGap;
  return {
    width,
    height: floor + axis + mostRows * handleStep,
    x,
    y,
    marksBottom: marks,
    countsBottom: marks + counts,
    floor,
    handleTops: rows.map((row) => floor + axis + row * handleStep),
  };
}
