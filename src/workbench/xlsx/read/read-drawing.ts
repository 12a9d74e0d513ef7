import type { Chart } from "../../model/chart";
import { columnWidth, leftOf, rowHeight, topOf } from "../../model/measures";
import type { Sheet } from "../../model/sheet";
import { emuPerPoint } from "../parts/anchors";
import type { Palette } from "../looks/colors";
import { treeOf, type Package } from "../package/package";
import { readChart, unreadChart } from "./read-chart";
import { child, numeric, type XmlElement } from "../xml/xml-tree";
import { decodeText } from "../xml/xml-write";

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

let chartCount = 0;

/**
 * Reads the charts of a drawing part (ISO 29500-1 20.5), for showing only. So nothing here refuses the file: a drawing that cannot be read shows
 * nothing, and a chart that cannot be read shows an empty box. Charts inside a group of shapes are left out.
 */
export function readCharts(source: Package, part: string, sheet: Sheet, palette: Palette): Chart[] {
  const drawing = treeOf(source, part);
  const relationships = drawing ? source.relationships(part) : [];
  return (drawing?.children ?? []).flatMap((anchor): Chart[] => {
    const frame = frameOf(anchor);
    const id = find(child(frame, "graphic"), "chart")?.attributes.get("id");
    const relationship = relationships.find((candidate) => candidate.id === id);
    const place = placeOf(anchor, sheet);
    if (!frame || !relationship || !place) return [];
    const properties = child(child(frame, "nvGraphicFramePr"), "cNvPr");
    if (properties?.attributes.get("hidden") === "1") return [];
    chartCount += 1;
    const shown = {
      // An id that no added chart can have.
      id: `{00000000-0003-0000-0000-${chartCount.toString(16).toUpperCase().padStart(12, "0")}}`,
      name: decodeText(properties?.attributes.get("name") ?? ""),
      ...place,
    };
    const root = treeOf(source, relationship.target);
    if (!root) return [{ ...unreadChart(""), ...shown }];
    return [{ ...(relationship.kind === "chart" ? readChart(root, palette) : unreadChart(titleOf(root))), ...shown }];
  });
}

/** Newer kinds of charts are inside a choice, beside a text for programs that do not know them. */
function frameOf(anchor: XmlElement): XmlElement | undefined {
  return child(anchor, "graphicFrame") ?? child(child(child(anchor, "AlternateContent"), "Choice"), "graphicFrame");
}

function find(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element || element.name === name) return element;
  for (const each of element.children) {
    const found = find(each, name);
    if (found) return found;
  }
  return undefined;
}

function titleOf(root: XmlElement): string {
  const texts: string[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === "t" || element.name === "v") texts.push(decodeText(element.text));
    element.children.forEach(visit);
  };
  const title = child(child(root, "chart"), "title");
  if (title) visit(title);
  return texts.join("");
}

function placeOf(anchor: XmlElement, sheet: Sheet): Place | null {
  const from = child(anchor, "from");
  const position = child(anchor, "pos");
  const start = from ? cornerOf(from, sheet) : position && { left: points(position, "x"), top: points(position, "y") };
  if (!start) return null;
  const to = child(anchor, "to");
  const extent = child(anchor, "ext");
  if (to) {
    const end = cornerOf(to, sheet);
    return { ...start, width: Math.max(0, end.left - start.left), height: Math.max(0, end.top - start.top) };
  }
  return extent ? { ...start, width: points(extent, "cx"), height: points(extent, "cy") } : null;
}

const points = (element: XmlElement, name: string): number => (numeric(element, name) ?? 0) / emuPerPoint;

/** A corner in points from the sheet's corner. It stays inside its cell, which may have become smaller. */
function cornerOf(marker: XmlElement, sheet: Sheet): { left: number; top: number } {
  const count = (name: string) => Number(child(marker, name)?.text ?? 0);
  const [column, row] = [count("col"), count("row")];
  return {
    left: leftOf(sheet, column) + Math.min(count("colOff") / emuPerPoint, columnWidth(sheet, column)),
    top: topOf(sheet, row) + Math.min(count("rowOff") / emuPerPoint, rowHeight(sheet, row)),
  };
}
