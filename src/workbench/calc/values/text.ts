import { format, isDateFormat, isValidFormat } from "numfmt";
import { CellError, type ErrorCode, type Scalar } from "../../model/scalar";
import { truthText, type Language } from "./coerce";

/** The days between Excel's two date systems. */
const daysBetweenSystems = 1462;

/** How Dutch Excel shows errors. In a file and in Office.js they stay English. */
export const dutchErrors: Readonly<Partial<Record<ErrorCode, string>>> = {
  "#NULL!": "#LEEG!",
  "#DIV/0!": "#DEEL/0!",
  "#VALUE!": "#WAARDE!",
  "#REF!": "#VERW!",
  "#NAME?": "#NAAM?",
  "#NUM!": "#GETAL!",
  "#N/A": "#N/B",
  "#SPILL!": "#OVERLOOP!",
  "#CALC!": "#BEREKENEN!",
  "#BUSY!": "#BEZET!",
  "#GETTING_DATA": "#GEGEVENS_OPHALEN",
};

/** The built-in short date, in its two spellings. Excel shows it as the computer's own short date. */
const shortDate: ReadonlySet<string> = new Set(["mm-dd-yy", "m/d/yyyy"]);
const shortDates: Readonly<Record<Language, string>> = { "nl-NL": "d-m-yyyy", "en-US": "m/d/yyyy" };

/**
 * What a cell shows in a column that is wide enough, as `Range.text` gives it: its value in its number format. The separators are those of
 * `language`, even when the format names another language for its month names.
 */
export function displayText(value: Scalar, numberFormat: string, language: Language, date1904: boolean): string {
  if (value === null) return "";
  if (value instanceof CellError) return language === "nl-NL" ? (dutchErrors[value.code] ?? value.code) : value.code;
  if (typeof value === "boolean") return truthText(value, language);
  if (!isValidFormat(numberFormat)) return displayText(value, "General", language, date1904);
  const pattern = shortDate.has(numberFormat) ? shortDates[language] : numberFormat;
  if (!isDateFormat(pattern)) return format(withoutLanguage(pattern), value, { locale: language });
  const day = typeof value === "number" && date1904 ? value + daysBetweenSystems : value;
  // For a number that is no date, Excel fills the cell with #.
  return format(pattern, day, { locale: language, dateErrorNumber: false, dateSpanLarge: false });
}

/** Keeps only the symbol of "[$€-413]": in numbers Excel uses the user's separators, whatever language the format names. */
function withoutLanguage(pattern: string): string {
  return pattern.replace(/\[\$([^\]-]*)-[0-9a-f]+\]/gi, (_, symbol: string) => (symbol ? `"${symbol}"` : ""));
}
