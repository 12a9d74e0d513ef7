import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Under forced colours an SVG keeps the fill that it was given, so every mark names the person's own colours too. */
const forced = "@media (forced-colors: active)";

/**
 * How marks look in every chart. What carries meaning stands out 3 to 1 from the background in light, dark and forced colours; what differs in colour
 * differs in shape too.
 */
export const useChartStyles = makeStyles({
  svg: { display: "block", overflow: "visible" },
  /** What there is. */
  bar: { fill: tokens.colorCompoundBrandBackground, [forced]: { fill: "Highlight" } },
  /** Room up to what it is measured by. */
  room: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorCompoundBrandBackground,
    strokeDasharray: "3 2",
    [forced]: { fill: "Canvas", stroke: "Highlight" },
  },
  /** What is there beyond what it is measured by: outline and stripes. */
  surplus: { stroke: tokens.colorCompoundBrandBackground, [forced]: { stroke: "Highlight" } },
  /** A figure to compare with: a line across the bar, set off from it by a rim. */
  marker: { stroke: tokens.colorNeutralForeground1, [forced]: { stroke: "CanvasText" } },
  rim: { stroke: tokens.colorNeutralBackground1, [forced]: { stroke: "Canvas" } },
  dotted: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "1.5 2.5",
    [forced]: { stroke: "CanvasText" },
  },
  /** Only a help to the eye, and in the few forced colours a hindrance. */
  grid: { stroke: tokens.colorNeutralStroke2, [forced]: { visibility: "hidden" } },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, [forced]: { stroke: "CanvasText" } },
  label: {
    ...typographyStyles.caption2,
    fill: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    [forced]: { fill: "CanvasText" },
  },
  /** A figure over lines, which give way to it. */
  count: {
    ...typographyStyles.body1Strong,
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "4px",
    paintOrder: "stroke",
    fontVariantNumeric: "tabular-nums",
    [forced]: { fill: "CanvasText", stroke: "Canvas" },
  },
});
