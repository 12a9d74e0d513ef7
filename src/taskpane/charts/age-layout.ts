import { scaleLinear } from "@visx/scale";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { sideBySide, type AgeSpan, type Cuts } from "./age-cuts";
import type { LinearScale } from "./ValueAxis";

/** The size of a handle: it shows an age, and it is large enough for a finger. */
export const handleSize = { width: 40, height: 28 } as const;
const handleGap = 4;

/** Heights from top to bottom: names of age lines, clients per band, bars, axis, and the slanting lines to the handles. */
const marks = 16;
const counts = 20;
const bars = 64;
const axis = 20;
const leaning = 8;
/** Space beside the bars: for labels of the vertical axis, and for half of the last label of the horizontal one. */
const before = 24;
const after = 14;

/** Where everything is in the chart of ages, in CSS pixels from its upper left corner. */
export interface AgeLayout {
  readonly width: number;
  readonly height: number;
  /** An age is one year wide, from its own place to the next, so a cut is drawn before the bar of its age. */
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly marksBottom: number;
  readonly countsBottom: number;
  readonly floor: number;
  /** The height below the labels of the axis, where the line of a cut may slant to its handle. */
  readonly axisBottom: number;
  readonly handleTop: number;
  /** The middle of each cut's handle: under its line, unless another handle is there. */
  readonly handles: readonly number[];
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
  const handles = sideBySide(
    cuts.map((cut) => x(cut)),
    handleSize.width + handleGap,
    handleSize.width / 2,
    width - handleSize.width / 2,
  );
  return {
    width,
    height: floor + axis + leaning + handleSize.height,
    x,
    y,
    marksBottom: marks,
    countsBottom: marks + counts,
    floor,
    handles,
    axisBottom: floor + axis,
    handleTop: floor + axis + leaning,
  };
}
