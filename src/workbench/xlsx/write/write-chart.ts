import { parseReference } from "../../model/address";
import { standardGapWidth, standardOverlap, type Chart, type ChartSeries } from "../../model/chart";
import { CellError, type Scalar } from "../../model/scalar";
import type { Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { UnsavableChange } from "../package/unusable-file";
import { encodeText, escapeElementText, escapeXml } from "../xml/xml-write";

const directions: Readonly<Record<string, "col" | "bar">> = { ColumnClustered: "col", BarClustered: "bar" };

/** Numbers that tie the axes to the bars. Any two will do. */
const categoryAxisId = 500_000_001;
const valueAxisId = 500_000_002;

/** Writes a chart part (DrawingML charts, ISO 29500-1 21.2), close to what Excel writes, with elements in the schema's order. */
export function writeChart(chart: Chart, workbook: Workbook): string {
  const direction = directions[chart.type];
  if (!direction) throw new UnsavableChange(`a chart of type ${chart.type} cannot be saved`);
  const horizontal = direction === "bar";
  const overlap = chart.overlap ?? standardOverlap(chart.type);
  const bars = [
    `<c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>`,
    ...chart.series.map((series, index) => writeSeries(series, index, chart, workbook)),
    `<c:gapWidth val="${chart.gapWidth ?? standardGapWidth(chart.type)}"/>`,
    overlap === 0 ? "" : `<c:overlap val="${overlap}"/>`,
    `<c:axId val="${categoryAxisId}"/><c:axId val="${valueAxisId}"/>`,
  ].join("");
  const title = chart.title.visible && chart.title.text ? writeTitle(chart.title.text, 1400) : "";
  return [
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ',
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ',
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>',
    `${title}<c:autoTitleDeleted val="${title ? 0 : 1}"/>`,
    `<c:plotArea><c:layout/><c:barChart>${bars}</c:barChart>`,
    writeCategoryAxis(chart, horizontal),
    writeValueAxis(chart, horizontal),
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>",
    writeLegend(chart),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>',
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>',
    '<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings>',
    "</c:chartSpace>",
  ].join("");
}

function writeSeries(series: ChartSeries, index: number, chart: Chart, workbook: Workbook): string {
  const name = series.nameReference
    ? `<c:strRef><c:f>${escapeElementText(series.nameReference)}</c:f>${textCache([series.name])}</c:strRef>`
    : `<c:v>${escapeElementText(encodeText(series.name))}</c:v>`;
  const fill = series.color
    ? `<c:spPr><a:solidFill><a:srgbClr val="${series.color.slice(1).toUpperCase()}"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>`
    : "";
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    series.nameReference || series.name ? `<c:tx>${name}</c:tx>` : "",
    `${fill}<c:invertIfNegative val="0"/>`,
    chart.dataLabels ? writeLabels(chart) : "",
    series.categories === null ? "" : `<c:cat>${writeCategories(series.categories, workbook)}</c:cat>`,
    `<c:val>${writeNumbers(series.values, workbook)}</c:val></c:ser>`,
  ].join("");
}

function writeLabels({ labelFormat }: Chart): string {
  const format = labelFormat === undefined ? "" : `<c:numFmt formatCode="${escapeXml(labelFormat)}" sourceLinked="0"/>`;
  return (
    `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function writeCategories(reference: string, workbook: Workbook): string {
  const values = valuesOf(reference, workbook);
  if (values.every((value) => typeof value === "number")) return writeNumbers(reference, workbook);
  const texts = values.map((value) =>
    value === null ? null : value instanceof CellError ? value.code : String(value),
  );
  return `<c:strRef><c:f>${escapeElementText(reference)}</c:f>${textCache(texts)}</c:strRef>`;
}

function writeNumbers(reference: string, workbook: Workbook): string {
  const values = valuesOf(reference, workbook);
  const points = values.map((value, index) =>
    typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : "",
  );
  const cache = `<c:formatCode>${escapeElementText(formatOf(reference, workbook))}</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}`;
  return `<c:numRef><c:f>${escapeElementText(reference)}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`;
}

function textCache(texts: readonly (string | null)[]): string {
  const points = texts.map((text, index) =>
    text === null ? "" : `<c:pt idx="${index}"><c:v>${escapeElementText(encodeText(text))}</c:v></c:pt>`,
  );
  return `<c:strCache><c:ptCount val="${texts.length}"/>${points.join("")}</c:strCache>`;
}

function cellsOf(formula: string, workbook: Workbook): { sheet: Sheet; range: Rect } {
  const reference = parseReference(formula);
  const sheet = workbook.sheetByName(reference?.sheet ?? "");
  if (!reference || !sheet) throw new UnsavableChange(`a chart refers to ${formula}: no range of this workbook`);
  return { sheet, range: reference.rect };
}

/** The number format of the first cell. Axes and labels take it. */
function formatOf(formula: string, workbook: Workbook): string {
  const { sheet, range } = cellsOf(formula, workbook);
  return workbook.styles.get(sheet.cell(range.top, range.left)?.style ?? 0).numberFormat;
}

/** The cached values: the chart shows them until something is recalculated. */
function valuesOf(formula: string, workbook: Workbook): Scalar[] {
  const { sheet, range } = cellsOf(formula, workbook);
  const { top, left, bottom, right } = range;
  const values: Scalar[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) values.push(sheet.cell(row, column)?.value ?? null);
  }
  return values;
}

function writeTitle(text: string, size: number): string {
  const runs = `<a:r><a:rPr lang="nl-NL" sz="${size}" b="0"/><a:t>${escapeElementText(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr>${runs}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

const lightLine = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

function writeCategoryAxis(chart: Chart, horizontal: boolean): string {
  const { title, reversed, labelSpacing, labelPosition, labelAngle } = chart.categoryAxis;
  return [
    `<c:catAx><c:axId val="${categoryAxisId}"/>`,
    `<c:scaling><c:orientation val="${reversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${horizontal ? "l" : "b"}"/>`,
    title ? writeTitle(title, 1000) : "",
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="${labelPlaces[labelPosition ?? "NextToAxis"] ?? "nextTo"}"/>${lightLine}`,
    labelAngle === undefined ? "" : turnedText(labelAngle),
    `<c:crossAx val="${valueAxisId}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>',
    labelSpacing === undefined ? "" : `<c:tickLblSkip val="${labelSpacing}"/>`,
    '<c:noMultiLvlLbl val="0"/></c:catAx>',
  ].join("");
}

const labelPlaces: Readonly<Record<string, string>> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};

/** In the file degrees are counted clockwise, in parts of 60,000. */
function turnedText(degrees: number): string {
  const paragraph = '<a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="nl-NL"/></a:p>';
  return `<c:txPr><a:bodyPr rot="${-degrees * 60_000}" vert="horz"/><a:lstStyle/>${paragraph}</c:txPr>`;
}

function writeValueAxis(chart: Chart, horizontal: boolean): string {
  const { title, minimum } = chart.valueAxis;
  return [
    `<c:valAx><c:axId val="${valueAxisId}"/><c:scaling><c:orientation val="minMax"/>`,
    minimum === null ? "" : `<c:min val="${minimum}"/>`,
    `</c:scaling><c:delete val="0"/><c:axPos val="${horizontal ? "b" : "l"}"/>`,
    `<c:majorGridlines>${lightLine}</c:majorGridlines>`,
    title ? writeTitle(title, 1000) : "",
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${categoryAxisId}"/>`,
    '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>',
  ].join("");
}

const legendPlaces: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

function writeLegend(chart: Chart): string {
  if (!chart.legend.visible) return "";
  return `<c:legend><c:legendPos val="${legendPlaces[chart.legend.position] ?? "b"}"/><c:overlay val="0"/></c:legend>`;
}

/** A corner of a chart: a cell, and how far into that cell, in EMU. */
export interface AnchorPoint {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** Writes a drawing part that shows charts, each with its relationship and its two corners. */
export function writeDrawing(
  charts: readonly {
    readonly chart: Chart;
    readonly relationship: string;
    readonly from: AnchorPoint;
    readonly to: AnchorPoint;
  }[],
): string {
  const point = (name: string, { column, columnOffset, row, rowOffset }: AnchorPoint) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff></xdr:${name}>`;
  const anchors = charts.map(({ chart, relationship, from, to }, index) => {
    return [
      `<xdr:twoCellAnchor>${point("from", from)}${point("to", to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`,
      `<xdr:cNvPr id="${index + 2}" name="${escapeXml(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>',
      '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
      '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ',
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
      `r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
    ].join("");
  });
  return [
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ',
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join("")}</xdr:wsDr>`,
  ].join("");
}
