import { AxisBottom, AxisLeft } from "@visx/axis";
import { Bar, Line } from "@visx/shape";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { ageCutsWords as words } from "../../text/pane/charts";
import { formatNumber } from "../../text/numbers";
import { total, type AgeMark, type Cuts } from "./age-cuts";
import type { AgeLayout } from "./age-layout";
import { useChartStyles } from "./chart-styles";

/** Labels of the axis closer to a handle than this are left out: they would be under its line, and the handle says the age. */
const labelRoom = 13;
const digitWidth = 8;

interface Props {
  readonly layout: AgeLayout;
  readonly ages: AgeDivision["ages"];
  readonly cuts: Cuts;
  /** The number of clients in each band. */
  readonly counts: readonly number[];
  readonly marks: readonly AgeMark[];
}

/** A bar for each age, lines where rules change, the cuts, and the number of clients above each band. */
export function AgeHistogram({ layout, ages, cuts, counts, marks }: Props) {
  const styles = useChartStyles();
  const { width, height, x, y, floor } = layout;
  const [first, end] = x.domain();
  const fullest = ages.reduce<(typeof ages)[number] | null>(
    (most, one) => (most === null || one.clients > most.clients ? one : most),
    null,
  );
  const clear = x.ticks(6).filter((age) => cuts.every((cut) => Math.abs(x(age) - x(cut)) >= labelRoom));
  const levels = y.ticks(3).filter(Number.isInteger);
  return (
    <svg
      className={styles.svg}
      width={width}
      height={height}
      role="img"
      aria-label={words.summary(total(ages), first ?? 0, fullest)}
    >
      {levels.map((level) => (
        <Line
          key={level}
          className={styles.grid}
          from={{ x: x(first ?? 0), y: y(level) }}
          to={{ x: x(end ?? 0), y: y(level) }}
        />
      ))}
      {ages.map(({ age, clients }) => (
        <Bar
          key={age}
          className={styles.bar}
          x={x(age) + 0.5}
          y={y(clients)}
          width={Math.max(0, x(age + 1) - x(age) - 1)}
          height={floor - y(clients)}
        />
      ))}
      {marks.map((mark) => (
        <MarkLine key={mark.age} mark={mark} layout={layout} />
      ))}
      <AxisLeft
        scale={y}
        left={x(first ?? 0)}
        tickValues={levels}
        tickFormat={(level) => formatNumber(Number(level))}
        tickLength={4}
        hideAxisLine
        hideTicks
        tickLabelProps={{ className: styles.label, textAnchor: "end", dx: 0, dy: "0.35em" }}
      />
      <AxisBottom
        scale={x}
        top={floor}
        tickValues={clear}
        tickLength={4}
        tickFormat={String}
        axisLineClassName={styles.axis}
        tickLineProps={{ className: styles.axis }}
        tickLabelProps={{ className: styles.label, textAnchor: "middle" }}
      />
      <BandCounts layout={layout} cuts={cuts} counts={counts} />
      {cuts.map((cut, place) => (
        <CutLine key={place} x={x(cut)} handle={layout.handles[place] ?? x(cut)} layout={layout} />
      ))}
    </svg>
  );
}

function MarkLine({ mark, layout }: { readonly mark: AgeMark; readonly layout: AgeLayout }) {
  const styles = useChartStyles();
  const x = layout.x(mark.age);
  return (
    <>
      <text className={styles.label} x={x} y={layout.marksBottom - 5} textAnchor="middle">
        {mark.name}
      </text>
      <Line
        className={styles.dotted}
        from={{ x, y: layout.marksBottom }}
        to={{ x, y: layout.floor }}
        strokeWidth={1.5}
      />
    </>
  );
}

/** The line of a cut, from above the bars down to its handle. */
function CutLine({ x, handle, layout }: { readonly x: number; readonly handle: number; readonly layout: AgeLayout }) {
  const styles = useChartStyles();
  const { marksBottom, axisBottom, handleTop } = layout;
  const line = `M${x},${marksBottom} V${axisBottom} L${handle},${handleTop}`;
  return (
    <>
      <path className={styles.rim} d={line} fill="none" strokeWidth={4} />
      <path className={styles.marker} d={line} fill="none" strokeWidth={2} />
    </>
  );
}

/** The number of clients of each band above its bars, where there is room. The table below has all of them. */
function BandCounts({ layout, cuts, counts }: Pick<Props, "layout" | "cuts" | "counts">) {
  const styles = useChartStyles();
  const [first, end] = layout.x.domain();
  const edges = [first ?? 0, ...cuts, end ?? 0].map((age) => layout.x(age));
  return counts.map((count, place) => {
    const [left = 0, right = 0] = edges.slice(place);
    const label = formatNumber(count);
    if (right - left < (label.length + 1) * digitWidth) return null;
    return (
      <text key={place} className={styles.count} x={(left + right) / 2} y={layout.countsBottom - 6} textAnchor="middle">
        {label}
      </text>
    );
  });
}
