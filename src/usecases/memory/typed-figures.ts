import { parseNumber } from "../../reading/values/number-text";

/** What a figure in a formula about norms measures. */
export type FigureUnit = "timesAYear" | "minutes" | "months" | "hours" | "euros";

/** The unit that people may write with a figure of each kind. */
const ownWords: Readonly<Record<FigureUnit, RegExp>> = {
  timesAYear: /\s*(?:x|×|keer|maal)?\s*(?:(?:per|\/)\s*jaar)?$/i,
  minutes: /\s*(?:minuten|minuut|min\.?)$/i,
  months: /\s*(?:maanden|maand|mnd\.?)$/i,
  hours: /\s*(?:uren|uur|u\.?)?\s*(?:(?:per|\/)\s*jaar)?$/i,
  euros: /^€\s*|\s*(?:,-|,–|euro)$/gi,
};

/** Reads a typed figure, with or without its own unit: "2x per jaar", "30 minuten", "€ 25.000,-". null when it is no figure, or below 0. */
export function typedFigure(text: string, unit: FigureUnit): number | null {
  const number = parseNumber(text.trim().replace(ownWords[unit], ""));
  return number === null || number.unit !== undefined || number.value < 0 ? null : number.value;
}

/** Reads a typed share as a fraction: "10%" and "0,1" are 0.1. null when it is no number, or below 0. */
export function typedShare(text: string): number | null {
  const number = parseNumber(text);
  if (number === null || number.value < 0) return null;
  return number.unit === undefined || number.unit === "percent" ? number.value : null;
}
