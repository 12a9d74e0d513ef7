import { makeStyles } from "@fluentui/react-components";
import { previewWords as words } from "../../text/pane/preview";
import type { PreviewChart } from "../../usecases/sheets/preview/preview-chart";

const useStyles = makeStyles({
  chart: {
    position: "absolute",
    backgroundColor: "#ffffff",
    border: "1px solid #d9d9d9",
    boxSizing: "border-box",
    // Forced colours leave a drawing as it is.
    "@media (forced-colors: active)": { backgroundColor: "Canvas", color: "CanvasText" },
  },
  words: { fontSize: "9px", fill: "currentColor" },
  title: { fontSize: "13px", fill: "currentColor" },
  bar: { "@media (forced-colors: active)": { stroke: "CanvasText" } },
});

const titleHeight = 24;
const labelHeight = 14;
const legendHeight = 16;
const edge = 10;
/** Of the width of a category. */
const usedWidth = { besides: 0.7, over: 0.8 } as const;
/** Points that a category's name needs at least; where there is less, only some are named. */
const leastLabelWidth = 18;

/** The chart in outline: its bars, names and legend. Its figures are in the cells. */
export function PreviewedChart({ chart }: { readonly chart: PreviewChart }) {
  const styles = useStyles();
  const { title, place, categories, series, showValues, overlapping } = chart;
  const highest = Math.max(1, ...series.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const bottom = place.height - labelHeight - legendHeight;
  const room = bottom - titleHeight - labelHeight;
  const step = (place.width - 2 * edge) / Math.max(1, categories.length);
  const named = Math.max(1, Math.ceil(leastLabelWidth / step));
  const used = step * (overlapping ? usedWidth.over : usedWidth.besides);
  const barWidth = overlapping ? used : used / series.length;
  return (
    <svg
      className={styles.chart}
      style={place}
      viewBox={`0 0 ${place.width} ${place.height}`}
      role="img"
      aria-label={words.chart(
        title,
        series.map(({ name }) => name),
      )}
    >
      <text className={styles.title} x={place.width / 2} y={16} textAnchor="middle">
        {title}
      </text>
      {series.map(({ name, color, bars }, order) =>
        bars.map(({ value, text }, category) => {
          const x = edge + category * step + (step - used) / 2 + (overlapping ? 0 : order * barWidth);
          const height = (Math.max(0, value) / highest) * room;
          return (
            <g key={`${name} ${category}`}>
              <rect className={styles.bar} x={x} y={bottom - height} width={barWidth} height={height} fill={color} />
              {showValues && (
                <text className={styles.words} x={x + barWidth / 2} y={bottom - height - 3} textAnchor="middle">
                  {text}
                </text>
              )}
            </g>
          );
        }),
      )}
      <line x1={edge} x2={place.width - edge} y1={bottom} y2={bottom} stroke="currentColor" strokeWidth={0.5} />
      {categories.map(
        (name, category) =>
          category % named === 0 && (
            <text
              key={category}
              className={styles.words}
              x={edge + (category + 0.5) * step}
              y={bottom + 11}
              textAnchor="middle"
            >
              {name}
            </text>
          ),
      )}
      {series.map(({ name, color }, order) => {
        const x = edge + ((order + 0.15) * (place.width - 2 * edge)) / series.length;
        return (
          <g key={name}>
            <rect className={styles.bar} x={x} y={place.height - 12} width={8} height={8} fill={color} />
            <text className={styles.words} x={x + 12} y={place.height - 5}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
