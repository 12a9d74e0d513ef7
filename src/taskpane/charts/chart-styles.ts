import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Under forced colours an SVG keeps its own fill, so every mark also names the user's system colours. */
const forced = "@media (forced-colors: active)";

/**
 * How marks look in every chart. Marks with a meaning have a contrast of 3 to 1 with the background in light, dark and
 * forced colours. Marks that differ in colour differ in shape too.
 */
export const useChartStyles = makeStyles({
  svg: { display: "block", overflow: "visible" },
  /** The bar of what there is. */
  bar: { fill: tokens.colorCompoundBrandBackground, [forced]: { fill: "Highlight" } },
  /** The box between a short bar and its target. */
  room: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorCompoundBrandBackground,
    strokeDasharray: "3 2",
    [forced]: { fill: "Canvas", stroke: "Highlight" },
  },
  /** The part of a bar beyond its target: an outline with stripes. */
  surplus: { stroke: tokens.colorCompoundBrandBackground, [forced]: { stroke: "Highlight" } },
  /** The target: a line across the bar, with a rim that separates it from the bar. */
  marker: { stroke: tokens.colorNeutralForeground1, [forced]: { stroke: "CanvasText" } },
  rim: { stroke: tokens.colorNeutralBackground1, [forced]: { stroke: "Canvas" } },
  dotted: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "1.5 2.5",
    [forced]: { stroke: "CanvasText" },
  },
  /** A help to the eye only. In the few forced colours it would be in the way, so it is left out there. */
  grid: { stroke: tokens.colorNeutralStroke2, [forced]: { visibility: "hidden" } },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, [forced]: { stroke: "CanvasText" } },
  label: {
    ...typographyStyles.caption2,
    fill: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    [forced]: { fill: "CanvasText" },
  },
  /** A figure on top of lines, which are covered around it. */
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
