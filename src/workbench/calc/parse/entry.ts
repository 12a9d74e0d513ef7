import { getFormatFromId, parseValue } from "numfmt";
import { CellError, type ErrorCode, type Scalar } from "../../model/scalar";
import type { CellStyle } from "../../model/style";
import type { Language } from "../values/coerce";
import { fromDutchFormula } from "./dutch-formula";
import { parseFormula } from "./parse";
import { dutchErrors } from "../values/text";

/** What a text becomes when it is put in a cell. `formula` is without "=". */
export type ParsedEntry = ({ readonly value: Scalar } | { readonly formula: string }) & {
  /** The number format that the cell gets too. */
  readonly numberFormat?: string;
  /** Whether it was typed with an apostrophe: the cell remembers that it is a text. */
  readonly quotePrefix?: true;
};

const errors = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;

/**
 * What Excel makes of a text that an add-in puts in a cell. Office.js reads it as American English, whatever the user's language
 * (OfficeDev/office-js 1559): "1,5" is fifteen, "1.5" one and a half, "3/4" the fourth of March.
 *
 * Assumed of Excel, and never compared with it: commas need not stand at the thousands; "+…", "-…" and "@…" are formulas when they are no
 * number and can be read as a formula; only a cell in format General takes over the format of what is typed; a date without a year is in
 * this year.
 */
export function parseEntry(text: string, current: CellStyle): ParsedEntry {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (current.numberFormat === "@") return { value: text };
  if (text.startsWith("=") && text.length > 1) return { formula: text.slice(1) };
  const value = plainValue(text);
  if (value) return current.numberFormat === "General" ? value : { value: value.value };
  if (/^[+\-@]./.test(text) && parseFormula(text)) return { formula: text };
  return { value: text };
}

/**
 * What Dutch Excel makes of a text that somebody types: decimal commas, days before months, WAAR and ONWAAR, formulas with Dutch names and
 * semicolons. It also accepts English names, and commas that cannot be decimal commas.
 */
export function parseTypedEntry(text: string, current: CellStyle): ParsedEntry {
  if (text === "" || text.startsWith("'") || current.numberFormat === "@") return parseEntry(text, current);
  if (text.startsWith("=") && text.length > 1) return { formula: fromDutchFormula(text.slice(1)) };
  const value = typedValue(text);
  if (value) return current.numberFormat === "General" ? value : { value: value.value };
  if (/^[+\-@]./.test(text) && parseFormula(fromDutchFormula(text))) return { formula: fromDutchFormula(text) };
  return { value: text };
}

function typedValue(text: string): { value: Scalar; numberFormat?: string } | null {
  const upper = text.trim().toUpperCase();
  if (upper === "WAAR" || upper === "ONWAAR") return { value: upper === "WAAR" };
  const error = Object.entries(dutchErrors).find(([, dutch]) => dutch === upper)?.[0] ?? upper;
  if (errors.test(error)) return { value: new CellError(error as ErrorCode) };
  return numberOf(text, "nl-NL");
}

/** The number, date, percentage, boolean or error that a text stands for; null when it is just a text. */
function plainValue(text: string): { value: Scalar; numberFormat?: string } | null {
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (errors.test(text)) return { value: new CellError(upper as ErrorCode) };
  const grouped = /^[+-]?\d+(,\d+)+(\.\d*)?$/.test(upper);
  if (!grouped) return numberOf(text, "en-US");
  const value = Number(upper.replaceAll(",", ""));
  return { value, numberFormat: getFormatFromId(Number.isInteger(value) ? 3 : 4, "en-US") };
}

function numberOf(text: string, locale: Language): { value: Scalar; numberFormat?: string } | null {
  const parsed = parseValue(text, { locale });
  if (typeof parsed?.value !== "number" || !Number.isFinite(parsed.value)) return null;
  return parsed.formatId === undefined
    ? { value: parsed.value }
    : { value: parsed.value, numberFormat: getFormatFromId(parsed.formatId, "en-US") };
}
