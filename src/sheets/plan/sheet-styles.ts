import { fixedMark } from "../../text/sheets/proportional-sheet";
import type { CellLook } from "./sheet-plan";

/** The looks of a scenario sheet by what they mean. Readable in black and white: weight, lines and marks carry the meaning, colour only helps. */

const ink = "#1F3864";
const grey = "#595959";
const headerFill = "#DCE6F1";
const inputFill = "#FFF9E5";
const warningFill = "#FFF4D6";

/** The colours of the charts. Two that stand beside each other are far apart in lightness, so that they differ in grey too. */
export const chartColors = {
  current: "#1F3864",
  proportional: "#9DC3E6",
  outside: "#7F7F7F",
  line: "#F2E3C6",
} as const;

/** One for each age group, dark and light by turns. */
export const bandColors = [
  "#1F3864",
  "#9DC3E6",
  "#2E75B6",
  "#C9DDF0",
  "#385723",
  "#A9D18E",
  "#7F3F00",
  "#F4B183",
] as const;

/** Points on paper; smaller text cannot be read at a meeting table. */
export const leastPrintedSize = 9;

/** Points. Pages print at 95% and up, so that nothing comes out below what can be read (printed-size.ts). */
export const fontSizes = { title: 14, asked: 12, section: 11, body: 10, header: 9.5, note: 9.5 } as const;

/** Number formats in Excel's notation; Excel shows them with the user's own decimal sign. */
export const numberFormats = {
  hours: "General",
  count: "#,##0",
  exact: "#,##0.000",
  signed: '+#,##0;"−"#,##0;0',
  signedDecimal: '+#,##0.0;"−"#,##0.0;0',
  oneDecimal: "#,##0.0",
  twoDecimals: "#,##0.00",
  fourDecimals: "#,##0.0000",
  tenthPercent: "0.0%",
  /** Stands right of the figure that it changes: "186  → 106". */
  arrowCount: '"→ "#,##0',
  whole: "0",
  percent: "0%",
  date: "dd-mm-yyyy",
  /** Dutch month names on any computer. */
  longDate: "[$-413]d mmmm yyyy",
  /** No deduction: a dash reads better than a column of zeros. */
  hoursOrDash: 'General;-General;"–"',
  starredCount: '#,##0"*"',
} as const;

/** A client of two caseworkers may be half of each: "2,5"; whole numbers stay without a comma. */
export function countFormat(clients: number | null): string {
  return Number.isInteger(clients ?? 0) ? numberFormats.count : numberFormats.oneDecimal;
}

export function signedFormat(clients: number | null): string {
  return Number.isInteger(clients ?? 0) ? numberFormats.signed : numberFormats.signedDecimal;
}

/** The format with the mark of a constant. */
export function marked(numberFormat: string): string {
  return numberFormat
    .split(";")
    .map((section) => `${section}"${fixedMark}"`)
    .join(";");
}

const body: CellLook = { size: fontSizes.body, vertical: "center" };
const note: CellLook = { size: fontSizes.note, vertical: "center", wrap: true };
const inputBorders = { top: "hair", bottom: "hair", left: "hair", right: "hair" } as const;
const header: CellLook = {
  size: fontSizes.header,
  bold: true,
  color: ink,
  fill: headerFill,
  vertical: "center",
  wrap: true,
  borders: { bottom: "medium" },
};
const total: CellLook = { ...body, bold: true, borders: { top: "thin", bottom: "medium" } };

/** Names the cells below it. */
export function isHeader({ fill }: CellLook): boolean {
  return fill === headerFill;
}

export const looks = {
  title: { size: fontSizes.title, bold: true, color: ink, vertical: "center" },
  titleInput: {
    size: fontSizes.title,
    bold: true,
    color: ink,
    vertical: "center",
    horizontal: "left",
    fill: inputFill,
    borders: inputBorders,
  },
  section: { size: fontSizes.section, bold: true, color: ink, vertical: "bottom" },
  label: { ...body, bold: true },
  /** Above the cell it names. */
  fieldLabel: { size: fontSizes.note, color: grey, vertical: "bottom", horizontal: "left" },
  /** What a reader has to know before the figures. */
  warning: { ...body, wrap: true, fill: warningFill, borders: { top: "thin", bottom: "thin" } },
  warningLabel: { ...body, bold: true, wrap: true, fill: warningFill, borders: { top: "thin", bottom: "thin" } },
  optionLabel: { ...body, bold: true, borders: { bottom: "hair" } },
  option: { ...body, wrap: true, horizontal: "left", borders: { bottom: "hair" } },
  optionHeader: { ...header, size: fontSizes.body, horizontal: "left" },
  /** The question of the sheet, and why it is asked: one box. */
  asked: {
    size: fontSizes.asked,
    bold: true,
    vertical: "center",
    horizontal: "left",
    indent: 1,
    borders: { top: "medium" },
  },
  askedWhy: { ...body, wrap: true, vertical: "top", horizontal: "left", indent: 1, borders: { bottom: "medium" } },
  /** Right before the cell it names. */
  labelBefore: { ...body, bold: true, horizontal: "right", indent: 1 },
  value: { ...body, horizontal: "left" },
  text: { ...body, wrap: true },
  /** After a column of numbers, which stand at the right of theirs. */
  indentedText: { ...body, wrap: true, horizontal: "left", indent: 1 },
  number: { ...body, horizontal: "right" },
  headerText: { ...header, horizontal: "left" },
  headerIndented: { ...header, horizontal: "left", indent: 1 },
  headerNumber: { ...header, horizontal: "right" },
  totalText: total,
  totalNumber: { ...total, horizontal: "right" },
  /** To fill in by hand or on screen: framed by a dotted line. */
  input: { ...body, wrap: true, horizontal: "left", fill: inputFill, borders: inputBorders },
  inputNumber: { ...body, horizontal: "right", fill: inputFill, borders: inputBorders },
  noteInput: { ...note, horizontal: "right", fill: inputFill, borders: inputBorders },
  fillInMark: { size: fontSizes.note, italic: true, vertical: "center", horizontal: "left" },
  note,
  noteNumber: { ...note, horizontal: "right" },
  noteLink: { ...note, color: "#0563C1" },
  noteBold: { ...note, bold: true },
  /** A list in one cell. */
  noteList: { ...note, vertical: "top" },
  purpose: { ...note, italic: true, color: grey },
  helper: { size: fontSizes.note, color: grey, horizontal: "right", wrap: true },
} as const satisfies Record<string, CellLook>;
