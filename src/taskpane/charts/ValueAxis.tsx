import { AxisBottom } from "@visx/axis";
import { scaleLinear, type ScaleTypeToD3Scale } from "@visx/scale";
import { formatNumber } from "../../text/numbers";
import { useChartStyles } from "./chart-styles";

export type LinearScale = ScaleTypeToD3Scale<number>["linear"];

/** How many ticks fit beside each other in a narrow pane. */
const mostTicks = 5;
const height = 22;
/** Space for half of the last label. */
const end = 12;

/** A scale that starts at 0, for horizontal bars in a chart of this width. */
export function valueScale(most: number, width: number): LinearScale {
  return scaleLinear<number>({
    domain: [0, Math.max(1, most)],
    range: [0, Math.max(0, width - end)],
    nice: mostTicks,
  });
}

/** The values where the axis has a tick and every bar has a grid line. */
export function ticksOf(scale: LinearScale): readonly number[] {
  return scale.ticks(mostTicks);
}

interface Props {
  readonly scale: LinearScale;
  readonly values: readonly number[];
  readonly width: number;
}

/** The axis under horizontal bars. Its first label begins where the bars begin, so that it stays inside the chart. */
export function ValueAxis({ scale, values, width }: Props) {
  const styles = useChartStyles();
  return (
    <svg className={styles.svg} width={width} height={height} aria-hidden>
      <AxisBottom
        scale={scale}
        tickValues={[...values]}
        tickFormat={(value) => formatNumber(Number(value))}
        tickLength={4}
        axisLineClassName={styles.axis}
        tickLineProps={{ className: styles.axis }}
        tickLabelProps={(value) => ({ className: styles.label, textAnchor: value === 0 ? "start" : "middle" })}
      />
    </svg>
  );
}
