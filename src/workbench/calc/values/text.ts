import { format, isDateFormat, isValidFormat } from "numfmt";
import { CellError, type ErrorCode, type Scalar } from "../../model/scalar";
import { truthText, type Language } from "./coerce";

/** Days between the two date systems of Excel. */
const daysBetweenSystems = 1462;

/** How Dutch Excel shows an error; the values themselves stay English in a file and in Office.js. */
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

/** The built-in short date, in the two ways in which it is written down, stands for the short date of the computer. */
const shortDate: ReadonlySet<string> = new Set(["mm-dd-yy", "m/d/yyyy"]);
const shortDates: Readonly<Record<Language, string>> = { "nl-NL": "d-m-yyyy", "en-US": "m/d/yyyy" };

/**
 * What a cell shows: its value in its number format, as `Range.text` gives it for a column that is wide enough. The separators are
 * those of `language`, also where the format names another language for its month names.
 */
export function displayText(value: Scalar, numberFormat: string, language: Language, date1904: boolean): string {
  if (value === null) return "";
  if (value instanceof CellError) return language === "nl-NL" ? (dutchErrors[value.code] ?? value.code) : value.code;
  if (typeof value === "boolean") return truthText(value, language);
  if (!isValidFormat(numberFormat)) return displayText(value, "General", language, date1904);
  const pattern = shortDate.has(numberFormat) ? shortDates[language] : numberFormat;
  if (!isDateFormat(pattern)) return format(withoutLanguage(pattern), value, { locale: language });
  const day = typeof value === "number" && date1904 ? value + daysBetweenSystems : value;
  // Excel fills the cell with # for what is no date.
  return format(pattern, day, { locale: language, dateErrorNumber: false, dateSpanLarge: false });
}

/** "[$€-413]" is just its symbol: in numbers Excel keeps the separators of the user, whatever language the format names. */
function withoutLanguage(pattern: string): string {
  return pattern.replace(/\[\$([^\]-]*)-[0-9a-f]+\]/gi, (_, symbol: string) => (symbol ? `"${symbol}"` : ""));
}
