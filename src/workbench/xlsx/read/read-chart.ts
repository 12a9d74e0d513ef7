import { parseReference } from "../../model/address";
import { unknownType, type CategoryLabels, type Chart, type ChartSeries } from "../../model/chart";
import { readDrawingColor } from "../looks/drawing-colors";
import type { Palette } from "../looks/colors";
import { child, childrenNamed, numeric, type XmlElement } from "../xml/xml-tree";
import { decodeText } from "../xml/xml-write";

/** A chart without its place and name. */
type ChartContent = Omit<Chart, "id" | "name" | "left" | "top" | "width" | "height">;

/** A chart of which we know only the title. */
export function unreadChart(title: string): ChartContent {
  return {
    type: unknownType,
    title: { text: title, visible: true },
    legend: { position: "Bottom", visible: false },
    series: [],
    categoryAxis: { title: "", reversed: false },
    valueAxis: { title: "", minimum: null },
    dataLabels: false,
    gapWidth: null,
    overlap: null,
  };
}

/**
 * Reads a chart part (ISO 29500-1 21.2), as far as we draw it. Three-dimensional charts become flat ones with the same figures. Of a kind that
 * we do not draw, and of figures that are no range of this workbook, only the title is read.
 */
export function readChart(root: XmlElement, palette: Palette): ChartContent {
  const chart = child(root, "chart");
  const area = child(chart, "plotArea");
  const groups = (area?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const valueAxes = childrenNamed(area, "valAx");
  const read = groups.map((group) => ({ group, type: typeOf(group), secondAxis: isSecond(group, groups, valueAxes) }));
  const [first] = read;
  let place = 0;
  const series = read.flatMap(({ group, type, secondAxis }) =>
    childrenNamed(group, "ser").map((element): ChartSeries => {
      place += 1;
      return readSeries(element, place - 1, variesColors(group), palette, {
        ...(type !== null && type !== first?.type && { type }),
        ...(secondAxis && { secondAxis }),
      });
    }),
  );
  const title = readTitle(chart, series);
  const drawn = first && read.every(({ type }) => type !== null) && series.every(({ values }) => isRange(values));
  if (!drawn || first.type === null) return unreadChart(title.text);

  const [categoryAxis, valueAxis] = axesOf(first.group, area);
  const legend = child(chart, "legend");
  const labels = labelsOf(groups);
  const format = child(valueAxis, "numFmt");
  return {
    type: first.type,
    title,
    legend: {
      position: legendPlaces[valueOf(child(legend, "legendPos")) ?? "r"] ?? "Right",
      visible: legend !== undefined,
    },
    series,
    categoryAxis: {
      title: textIn(child(categoryAxis, "title")),
      reversed: valueOf(child(child(categoryAxis, "scaling"), "orientation")) === "maxMin",
      ...categoryLabels(categoryAxis),
    },
    valueAxis: {
      title: textIn(child(valueAxis, "title")),
      minimum: numeric(child(child(valueAxis, "scaling"), "min"), "val") ?? null,
    },
    dataLabels: labels !== null,
    ...(labels && { labelsSay: labels }),
    ...(format && !isOn(format, "sourceLinked") && { valueFormat: format.attributes.get("formatCode") ?? "General" }),
    gapWidth: numeric(child(first.group, "gapWidth"), "val") ?? null,
    overlap: numeric(child(first.group, "overlap"), "val") ?? null,
  };
}

/** How the names of the categories stand, as far as the file says other than Excel itself would choose. */
function categoryLabels(axis: XmlElement | undefined): CategoryLabels {
  const spacing = numeric(child(axis, "tickLblSkip"), "val");
  const turned = numeric(child(child(axis, "txPr"), "bodyPr"), "rot");
  return {
    ...(spacing !== undefined && { labelSpacing: spacing }),
    ...(valueOf(child(axis, "tickLblPos")) === "low" && { labelPosition: "Low" }),
    // A thousand degrees and more stand for what Excel chooses.
    ...(turned !== undefined && Math.abs(turned) <= 90 * 60_000 && { labelAngle: -turned / 60_000 }),
  };
}

const valueOf = (element: XmlElement | undefined): string | undefined => element?.attributes.get("val");

/** An element without a value means true (CT_Boolean). */
function isOn(element: XmlElement | undefined, attribute = "val"): boolean {
  if (!element) return false;
  return !["0", "false"].includes(element.attributes.get(attribute) ?? (attribute === "val" ? "1" : "0"));
}

const isRange = (formula: string): boolean => parseReference(formula) !== null;

/** A picture cannot show more points than this. */
const mostPoints = 200;

function sizeOf(formula: string): number {
  const rect = parseReference(formula)?.rect;
  return rect ? Math.min(mostPoints, (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1)) : 0;
}

const legendPlaces: Readonly<Record<string, string>> = { t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Right" };

/** office.js's ChartType; null for a kind that we do not draw. */
function typeOf(group: XmlElement): string | null {
  const grouping = valueOf(child(group, "grouping"));
  const stacking = grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "";
  switch (group.name.replace("3D", "")) {
    case "barChart":
      return `${valueOf(child(group, "barDir")) === "bar" ? "Bar" : "Column"}${stacking || "Clustered"}`;
    case "lineChart":
      return `Line${hasMarkers(group) ? "Markers" : ""}${stacking}`;
    case "areaChart":
      return `Area${stacking}`;
    case "pieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    case "scatterChart":
      return scatterType(group);
    default:
      return null;
  }
}

/** Whether a line chart has no markers. Excel then gives every series the marker "none". */
function hasMarkers(group: XmlElement): boolean {
  const symbols = childrenNamed(group, "ser").map((series) => valueOf(child(child(series, "marker"), "symbol")));
  return (
    (group.name === "scatterChart" || isOn(child(group, "marker"))) && !symbols.every((symbol) => symbol === "none")
  );
}

function scatterType(group: XmlElement): string {
  const series = childrenNamed(group, "ser");
  const noLines = series.every((each) => child(child(child(each, "spPr"), "ln"), "noFill") !== undefined);
  if (noLines || valueOf(child(group, "scatterStyle")) === "marker") return "XYScatter";
  const kind = series.some((each) => isOn(child(each, "smooth"))) ? "Smooth" : "Lines";
  return `XYScatter${kind}${hasMarkers(group) ? "" : "NoMarkers"}`;
}

/** Whether a group has another value axis than the first group. */
function isSecond(group: XmlElement, groups: readonly XmlElement[], valueAxes: readonly XmlElement[]): boolean {
  if (group.name === "scatterChart") return false;
  const axisOf = (each: XmlElement | undefined) => valueAxes.find((axis) => sharesAxis(each, axis));
  return axisOf(group) !== axisOf(groups[0]);
}

function sharesAxis(group: XmlElement | undefined, axis: XmlElement): boolean {
  const id = valueOf(child(axis, "axId"));
  return childrenNamed(group, "axId").some((each) => valueOf(each) === id);
}

/** A scatter chart has two value axes, the horizontal one first. */
function axesOf(
  group: XmlElement,
  area: XmlElement | undefined,
): readonly [category: XmlElement | undefined, value: XmlElement | undefined] {
  const own = (area?.children ?? []).filter((each) => each.name.endsWith("Ax") && sharesAxis(group, each));
  const value = own.filter(({ name }) => name === "valAx");
  if (value.length === 2) return [value[0], value[1]];
  return [own.find(({ name }) => name !== "valAx"), value[0]];
}

/** Whether each point has its own colour. Pies do by default; other charts only if they ask for it and have one series. */
function variesColors(group: XmlElement): boolean {
  const asked = child(group, "varyColors");
  if (/^(pie|doughnut)/.test(group.name)) return asked === undefined || isOn(asked);
  return isOn(asked) && childrenNamed(group, "ser").length === 1;
}

/** The accents of the theme, in turn. */
const accentAt = (place: number, { theme }: Palette): string => theme[4 + (place % 6)] ?? "#000000";

function readSeries(
  element: XmlElement,
  place: number,
  varied: boolean,
  palette: Palette,
  more: Pick<ChartSeries, "type" | "secondAxis">,
): ChartSeries {
  const name = child(element, "tx");
  const values = referenceIn(child(element, "val") ?? child(element, "yVal")) ?? "";
  const own = childrenNamed(element, "dPt").flatMap((point): [number, string][] => {
    const color = colorOf(point, palette);
    return color === null ? [] : [[Number(valueOf(child(point, "idx")) ?? 0), color]];
  });
  const color = colorOf(element, palette);
  // Colours that differ by themselves are those of a series that was given none.
  const usual = Array.from({ length: varied && color === null ? sizeOf(values) : 0 }, (_, index): [number, string] => {
    return [index, accentAt(index, palette)];
  });
  const points = [...usual, ...own];
  return {
    name: textIn(name),
    nameReference: referenceIn(name),
    values,
    categories: referenceIn(child(element, "cat") ?? child(element, "xVal")),
    color: color ?? accentAt(place, palette),
    ...(points.length > 0 && { pointColors: new Map(points) }),
    ...more,
  };
}

/** The colour of the fill, or of the line when there is no fill. */
function colorOf(element: XmlElement, palette: Palette): string | null {
  const shape = child(element, "spPr");
  const marker = child(child(element, "marker"), "spPr");
  return (
    readDrawingColor(child(shape, "solidFill"), palette) ??
    readDrawingColor(child(child(shape, "ln"), "solidFill"), palette) ??
    readDrawingColor(child(marker, "solidFill"), palette)
  );
}

/** The `<c:f>` of a reference to cells. */
function referenceIn(element: XmlElement | undefined): string | null {
  for (const each of element?.children ?? []) {
    const formula = child(each, "f")?.text.trim();
    if (formula) return decodeText(formula);
  }
  return null;
}

/** The rich text, or the last known text of the cell. */
function textIn(element: XmlElement | undefined): string {
  const texts: string[] = [];
  const visit = (each: XmlElement): void => {
    if (each.name === "t" || each.name === "v") texts.push(decodeText(each.text));
    else if (each.name === "p" && texts.length > 0) texts.push("\n");
    each.children.forEach(visit);
  };
  for (const each of element?.children ?? []) if (["tx", "rich", "strRef", "v"].includes(each.name)) visit(each);
  return texts.join("");
}

/** A title without a text of its own shows the name of the only series. */
function readTitle(chart: XmlElement | undefined, series: readonly ChartSeries[]): Chart["title"] {
  const element = child(chart, "title");
  const reference = referenceIn(child(element, "tx"));
  const own = textIn(element);
  if (own !== "" || reference !== null) return { text: own, visible: true, ...(reference !== null && { reference }) };
  const [only, ...others] = series;
  const automatic = element !== undefined || !isOn(child(chart, "autoTitleDeleted"));
  if (!automatic || !only || others.length > 0) return { text: "", visible: false };
  return { text: only.name, visible: true, ...(only.nameReference !== null && { reference: only.nameReference }) };
}

/** What the labels say, by the first series that has them; null when none has. */
function labelsOf(groups: readonly XmlElement[]): NonNullable<Chart["labelsSay"]> | null {
  const all = groups.flatMap((group) => [...childrenNamed(group, "ser"), group].map((each) => child(each, "dLbls")));
  for (const labels of all) {
    if (isOn(child(labels, "delete"))) continue;
    const says = (name: string) => isOn(child(labels, name));
    const found = { value: says("showVal"), category: says("showCatName"), share: says("showPercent") };
    if (found.value || found.category || found.share) return found;
  }
  return null;
}
