import type { Language } from "../../calc/values/coerce";
import { displayText } from "../../calc/values/text";
import type { CellStyle } from "../../model/style";

/** Gives the width of a text in pixels, in the font of a style. */
export type Measure = (text: string, font: CellStyle["font"]) => number;

/** The pixels at the sides of a cell that stay free. */
const padding = 2;

/**
 * What a cell shows when it is too narrow for its number: fewer decimals in format General, otherwise only #. Unlike texts, numbers never run
 * over into the next cell.
 */
export function fittedText(
  value: number,
  text: string,
  { numberFormat, font }: Pick<CellStyle, "numberFormat" | "font">,
  pixels: number,
  measure: Measure,
  language: Language,
): string {
  const fits = (candidate: string) => measure(candidate, font) <= pixels - padding;
  if (fits(text)) return text;
  if (numberFormat === "General") {
    for (let decimals = mostDecimals; decimals >= 0; decimals -= 1) {
      const shorter = displayText(Number(value.toFixed(decimals)), numberFormat, language, false);
      if (fits(shorter)) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor((pixels - padding) / Math.max(1, measure("#", font)))));
}

/** The most digits that General shows. */
const mostDecimals = 9;

/** Measures with the browser's own fonts. */
export function canvasMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  let last = "";
  return (text, { name, size, bold, italic }) => {
    if (!context) return 0;
    const font = `${italic ? "italic" : "normal"} ${bold ? "bold" : "normal"} ${size}pt "${name}", ${otherFonts}`;
    if (font !== last) context.font = last = font;
    return context.measureText(text).width;
  };
}

/** Stands in for a font that this computer lacks. */
export const otherFonts = "Calibri, Arial, sans-serif";
