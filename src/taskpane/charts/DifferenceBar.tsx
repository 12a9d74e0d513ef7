import { useId } from "react";
import { useChartStyles } from "./chart-styles";

const rowHeight = 23;
export const barTop = 3;
export const barHeight = 11;
/** The target line is higher than the bar, and the range lies under both. */
const aimBottom = 17;
export const rangeMiddle = 19;
const rangeCap = 2.5;

interface Props {
  /** null when it is not known. */
  readonly value: number | null;
  readonly aim: number;
  /** The lowest and highest value that the target may still get. */
  readonly range: readonly [low: number, high: number] | null;
  /** Where a value stands, in pixels. */
  readonly scale: (value: number) => number;
  /** The values of the axis below, for grid lines; none where there is no axis. */
  readonly ticks?: readonly number[];
  readonly width: number;
}

/**
 * A bar for what there is, with a line across it at its target. The difference is an empty dashed box when the bar is too
 * short, and stripes when it is too long.
 */
export function DifferenceBar({ value, aim, range, scale, ticks = [], width }: Props) {
  const styles = useChartStyles();
  const stripes = useId();
  return (
    <svg className={styles.svg} width={width} height={rowHeight} aria-hidden>
      <StripePattern id={stripes} />
      {ticks.map((tick) => (
        <line
          key={tick}
          className={tick === 0 ? styles.axis : styles.grid}
          x1={scale(tick)}
          x2={scale(tick)}
          y1={0}
          y2={rowHeight}
        />
      ))}
      {value !== null && (
        <>
          <rect className={styles.bar} x={0} y={barTop} width={scale(Math.min(value, aim))} height={barHeight} />
          {value < aim && <rect className={styles.room} {...between(scale(value), scale(aim))} />}
          {value > aim && (
            <rect className={styles.surplus} fill={`url(#${stripes})`} {...between(scale(aim), scale(value))} />
          )}
        </>
      )}
      {range !== null && <Whisker from={scale(range[0])} to={scale(range[1])} />}
      <AimLine x={scale(aim)} />
    </svg>
  );
}

/** A box whose outline stays inside the height of the bar. */
function between(from: number, to: number) {
  return { x: from, y: barTop + 0.5, width: Math.max(0, to - from - 0.5), height: barHeight - 1 };
}

/** Diagonal stripes that fill a mark. Colour alone would not separate it from its bar. */
export function StripePattern({ id }: { readonly id: string }) {
  const styles = useChartStyles();
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className={styles.surplus} x1={1} x2={1} y1={0} y2={5} strokeWidth={1.75} />
    </pattern>
  );
}

/** The target line of a bar. */
export function AimLine({ x }: { readonly x: number }) {
  const styles = useChartStyles();
  const ends = { x1: x, x2: x, y1: 0, y2: aimBottom };
  return (
    <>
      <line className={styles.rim} {...ends} strokeWidth={6} />
      <line className={styles.marker} {...ends} strokeWidth={3} />
    </>
  );
}

/** The lowest to the highest value that the target may get. */
export function Whisker({ from, to }: { readonly from: number; readonly to: number }) {
  const styles = useChartStyles();
  const [top, bottom] = [rangeMiddle - rangeCap, rangeMiddle + rangeCap];
  return (
    <path
      className={styles.marker}
      d={`M${from},${top} V${bottom} M${from},${rangeMiddle} H${to} M${to},${top} V${bottom}`}
      fill="none"
      strokeWidth={1.5}
    />
  );
}
