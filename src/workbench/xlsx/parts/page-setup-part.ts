import { parseReference } from "../../model/address";
import type { PageSetup } from "../../model/page-setup";
import { columnNumber } from "../cell-reference";
import { child, childrenNamed, flag, numeric, type XmlElement } from "../xml/xml-tree";
import { attributes, decodeText, encodeText, escapeElementText } from "../xml/xml-write";

/** Reads and writes the print set-up of a worksheet part. The model has margins in points, the file in inches. */

const pointsPerInch = 72;

/** Office.js's PaperType for each number in the file (ISO 29500-1 18.3.1.63). */
const papers: readonly (string | undefined)[] = [
  undefined,
  "letter",
  "letterSmall",
  "tabloid",
  "ledger",
  "legal",
  "statement",
  "executive",
  "a3",
  "a4",
  "a4Small",
  "a5",
  "b4",
  "b5",
];

/** Excel's margins for a new sheet, in inches. */
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** null when the sheet says nothing about printing. Print area and titles are defined names and not in this part. */
export function readPageSetup(parts: ReadonlyMap<string, XmlElement>): PageSetup | null {
  const margins = parts.get("pageMargins");
  const setup = parts.get("pageSetup");
  const options = parts.get("printOptions");
  const headerFooter = parts.get("headerFooter");
  if (!margins && !setup && !options && !headerFooter) return null;
  const margin = (side: keyof typeof usualMargins) => (numeric(margins, side) ?? usualMargins[side]) * pointsPerInch;
  const fits = flag(child(parts.get("sheetPr"), "pageSetUpPr"), "fitToPage");
  const pages = (name: string) => {
    const count = numeric(setup, name) ?? 1;
    return count === 0 ? null : count;
  };
  return {
    orientation: setup?.attributes.get("orientation") === "landscape" ? "landscape" : "portrait",
    paper: papers[numeric(setup, "paperSize") ?? 0] ?? "a4",
    margins: {
      top: margin("top"),
      bottom: margin("bottom"),
      left: margin("left"),
      right: margin("right"),
      header: margin("header"),
      footer: margin("footer"),
    },
    fit: fits ? { wide: pages("fitToWidth"), tall: pages("fitToHeight") } : null,
    scale: numeric(setup, "scale") ?? 100,
    centerHorizontally: flag(options, "horizontalCentered"),
    centerVertically: flag(options, "verticalCentered"),
    header: readSections(child(headerFooter, "oddHeader")),
    footer: readSections(child(headerFooter, "oddFooter")),
    printArea: null,
    titleRows: null,
    titleColumns: null,
    printGridlines: flag(options, "gridLines"),
    rowBreaks: childrenNamed(parts.get("rowBreaks"), "brk").flatMap((own) => numeric(own, "id") ?? []),
  };
}

/** Reads "&LLinks&CMidden&RRechts". Text before the first mark is in the middle. */
function readSections(element: XmlElement | undefined): PageSetup["header"] {
  const text = decodeText(element?.text ?? "");
  const sections = { left: "", center: "", right: "" };
  let section: keyof typeof sections = "center";
  for (let at = 0; at < text.length; at += 1) {
    const code = text[at] === "&" ? text[at + 1] : undefined;
    if (code === undefined) sections[section] += text.charAt(at);
    else {
      at += 1;
      if (code === "L") section = "left";
      else if (code === "C") section = "center";
      else if (code === "R") section = "right";
      else sections[section] += `&${code}`;
    }
  }
  return sections;
}

/**
 * Takes over the sheet's names for printing (`_xlnm.Print_Area`, `_xlnm.Print_Titles`). A print area of several ranges is not read and stays in
 * the file.
 */
export function readPrintName(page: PageSetup, name: string, formula: string): void {
  if (name === "_xlnm.Print_Area") page.printArea = parseReference(formula)?.rect ?? null;
  if (name !== "_xlnm.Print_Titles") return;
  const rows = /\$(\d+):\$(\d+)/.exec(formula);
  const columns = /\$([A-Z]{1,3}):\$([A-Z]{1,3})(?![A-Z\d])/.exec(formula);
  if (rows) page.titleRows = { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
  if (columns?.[1] && columns[2]) {
    page.titleColumns = { first: columnNumber(columns[1]), last: columnNumber(columns[2]) };
  }
}

/** Writes `<printOptions>`, `<pageMargins>`, `<pageSetup>` and `<headerFooter>`, in the schema's order. */
export function writePageSetup(page: PageSetup | null): string {
  const inches = (points: number) => Number((points / pointsPerInch).toFixed(6));
  const margins = page?.margins;
  const marginsXml = `<pageMargins${attributes({
    left: margins ? inches(margins.left) : usualMargins.left,
    right: margins ? inches(margins.right) : usualMargins.right,
    top: margins ? inches(margins.top) : usualMargins.top,
    bottom: margins ? inches(margins.bottom) : usualMargins.bottom,
    header: margins ? inches(margins.header) : usualMargins.header,
    footer: margins ? inches(margins.footer) : usualMargins.footer,
  })}/>`;
  if (!page) return marginsXml;
  const options = attributes({
    horizontalCentered: page.centerHorizontally || undefined,
    verticalCentered: page.centerVertically || undefined,
    gridLines: page.printGridlines || undefined,
  });
  const paper = papers.indexOf(page.paper);
  const setup = attributes({
    paperSize: paper > 0 ? paper : undefined,
    scale: page.fit || page.scale === 100 ? undefined : page.scale,
    fitToWidth: page.fit && page.fit.wide !== 1 ? (page.fit.wide ?? 0) : undefined,
    fitToHeight: page.fit && page.fit.tall !== 1 ? (page.fit.tall ?? 0) : undefined,
    orientation: page.orientation,
  });
  const header = writeSections("oddHeader", page.header);
  const footer = writeSections("oddFooter", page.footer);
  return [
    options && `<printOptions${options}/>`,
    marginsXml,
    `<pageSetup${setup}/>`,
    (header || footer) && `<headerFooter>${header}${footer}</headerFooter>`,
    writeRowBreaks(page.rowBreaks),
  ].join("");
}

/** A break stands in the file by the number of the row above it. */
function writeRowBreaks(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
}

function writeSections(name: string, sections: PageSetup["header"]): string {
  const { left, center, right } = sections;
  const text = `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
  return text && `<${name}>${escapeElementText(encodeText(text))}</${name}>`;
}
