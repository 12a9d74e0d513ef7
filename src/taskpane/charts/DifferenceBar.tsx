import { Bar, Line } from "@visx/shape";
import { useId } from "react";
import { useChartStyles } from "./chart-styles";
import type { LinearScale } from "./ValueAxis";

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
  readonly scale: LinearScale;
  /** The values of the axis below, for grid lines. */
  readonly ticks: readonly number[];
  readonly width: number;
}

/**
 * A bar for what there is, with a line across it at its target. The difference is an empty dashed box when the bar is too
 * short, and stripes when it is too long.
 */
export function DifferenceBar({ value, aim, range, scale, ticks, width }: Props) {
  const styles = useChartStyles();
  const stripes = useId();
  return (
    <svg className={styles.svg} width={width} height={rowHeight} aria-hidden>
      <StripePattern id={stripes} />
      {ticks.map((tick) => (
        <Line
          key={tick}
          className={tick === 0 ? styles.axis : styles.grid}
          from={{ x: scale(tick), y: 0 }}
          to={{ x: scale(tick), y: rowHeight }}
        />
      ))}
      {value !== null && (
        <>
          <Bar className={styles.bar} x={0} y={barTop} width={scale(Math.min(value, aim))} height={barHeight} />
          {value < aim && <Bar className={styles.room} {...between(scale(value), scale(aim))} />}
          {value > aim && (
            <Bar className={styles.surplus} fill={`url(#${stripes})`} {...between(scale(aim), scale(value))} />
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
      <Line className={styles.surplus} from={{ x: 1, y: 0 }} to={{ x: 1, y: 5 }} strokeWidth={1.75} />
    </pattern>
  );
}

/** The target line of a bar. */
export function AimLine({ x }: { readonly x: number }) {
  const styles = useChartStyles();
  const ends = { from: { x, y: 0 }, to: { x, y: aimBottom } };
  return (
    <>
      <Line className={styles.rim} {...ends} strokeWidth={6} />
      <Line className={styles.marker} {...ends} strokeWidth={3} />
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
      strokeWidth={1.5}
    />
  );
}
