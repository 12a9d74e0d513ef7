import { tokenize, tokenTypes } from "@borgar/fx/xlsx";
import { dutchErrors } from "../values/text";

/**
 * The Dutch names of the worksheet functions that we calculate. A function that is not here has the same name in Dutch.
 * Source: Microsoft Support, "Excel-functies (alfabetisch)".
 */
const dutchNames: Readonly<Record<string, string>> = {
  AND: "EN",
  ARABIC: "ARABISCH",
  AVERAGE: "GEMIDDELDE",
  AVERAGEIF: "GEMIDDELDE.ALS",
  AVERAGEIFS: "GEMIDDELDEN.ALS",
  CEILING: "AFRONDEN.BOVEN",
  "CEILING.MATH": "AFRONDEN.BOVEN.WISK",
  CHAR: "TEKEN",
  CHOOSE: "KIEZEN",
  COLUMN: "KOLOM",
  COLUMNS: "KOLOMMEN",
  CONCAT: "TEKST.SAMENV",
  CONCATENATE: "TEKST.SAMENVOEGEN",
  COUNT: "AANTAL",
  COUNTA: "AANTALARG",
  COUNTBLANK: "AANTAL.LEGE.CELLEN",
  COUNTIF: "AANTAL.ALS",
  COUNTIFS: "AANTALLEN.ALS",
  DATE: "DATUM",
  DATEDIF: "DATUMVERSCHIL",
  DAY: "DAG",
  DAYS: "DAGEN",
  EDATE: "ZELFDE.DAG",
  EOMONTH: "LAATSTE.DAG",
  EXACT: "GELIJK",
  FALSE: "ONWAAR",
  FIND: "VIND.ALLES",
  FLOOR: "AFRONDEN.BENEDEN",
  "FLOOR.MATH": "AFRONDEN.BENEDEN.WISK",
  HLOOKUP: "HORIZ.ZOEKEN",
  IF: "ALS",
  IFERROR: "ALS.FOUT",
  IFNA: "ALS.NB",
  IFS: "ALS.VOORWAARDEN",
  INT: "INTEGER",
  ISBLANK: "ISLEEG",
  ISERR: "ISFOUT2",
  ISERROR: "ISFOUT",
  ISEVEN: "IS.EVEN",
  ISLOGICAL: "ISLOGISCH",
  ISNA: "ISNB",
  ISNONTEXT: "ISGEENTEKST",
  ISNUMBER: "ISGETAL",
  ISODD: "IS.ONEVEN",
  ISOWEEKNUM: "ISO.WEEKNUMMER",
  ISTEXT: "ISTEKST",
  LARGE: "GROOTSTE",
  LEFT: "LINKS",
  LEN: "LENGTE",
  LOOKUP: "ZOEKEN",
  LOWER: "KLEINE.LETTERS",
  MATCH: "VERGELIJKEN",
  MAXIFS: "MAX.ALS.VOORWAARDEN",
  MEDIAN: "MEDIAAN",
  MID: "DEEL",
  MINIFS: "MIN.ALS.VOORWAARDEN",
  MOD: "REST",
  MONTH: "MAAND",
  NA: "NB",
  NETWORKDAYS: "NETTO.WERKDAGEN",
  NOT: "NIET",
  NOW: "NU",
  OFFSET: "VERSCHUIVING",
  OR: "OF",
  POWER: "MACHT",
  PROPER: "BEGINLETTERS",
  RANK: "RANG",
  REPLACE: "VERVANGEN",
  REPT: "HERHALING",
  RIGHT: "RECHTS",
  ROMAN: "ROMEINS",
  ROUND: "AFRONDEN",
  ROUNDDOWN: "AFRONDEN.NAAR.BENEDEN",
  ROUNDUP: "AFRONDEN.NAAR.BOVEN",
  ROW: "RIJ",
  ROWS: "RIJEN",
  SEARCH: "VIND.SPEC",
  SEQUENCE: "REEKS",
  SIGN: "POS.NEG",
  SMALL: "KLEINSTE",
  SQRT: "WORTEL",
  SUBSTITUTE: "SUBSTITUEREN",
  SUBTOTAL: "SUBTOTAAL",
  SUM: "SOM",
  SUMIF: "SOM.ALS",
  SUMIFS: "SOMMEN.ALS",
  SUMPRODUCT: "SOMPRODUCT",
  SWITCH: "SCHAKELEN",
  TEXT: "TEKST",
  TEXTJOIN: "TEKST.COMBINEREN",
  TODAY: "VANDAAG",
  TRIM: "SPATIES.WISSEN",
  TRUE: "WAAR",
  TRUNC: "GEHEEL",
  UPPER: "HOOFDLETTERS",
  VALUE: "WAARDE",
  VLOOKUP: "VERT.ZOEKEN",
  WEEKDAY: "WEEKDAG",
  WEEKNUM: "WEEKNUMMER",
  XLOOKUP: "X.ZOEKEN",
  XMATCH: "X.VERGELIJKEN",
  XOR: "EX.OF",
  YEAR: "JAAR",
};
const englishNames = new Map(Object.entries(dutchNames).map(([english, dutch]) => [dutch, english]));
const englishErrors = new Map(Object.entries(dutchErrors).map(([english, dutch]) => [dutch, english]));
const dutchTruths: Readonly<Record<string, string>> = { TRUE: "WAAR", FALSE: "ONWAAR" };

/** A text, a quoted sheet name, a table's brackets, an error, a name (perhaps of a function, with its bracket), a number, a separator, a brace. */
const part =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|#[\p{L}_/0-9]+[!?]?|([\p{L}_][\p{L}\p{N}_.]*)(\s*\()?|\d+(?:,\d+)?(?:E[+-]?\d+)?|[;,\\{}]/giu;

/** From a formula as people type it in Dutch Excel, to the formula in the cell: SOM(A1;0,5) is SUM(A1,0.5). Both are without "=". */
export function fromDutchFormula(typed: string): string {
  let braces = 0;
  return typed.replace(part, (found: string, name: string | undefined, bracket: string | undefined) => {
    if (name !== undefined) return englishWord(name, bracket);
    if (found.startsWith("#")) return englishErrors.get(found.toUpperCase()) ?? found;
    if (/^\d/.test(found)) return found.replace(",", ".");
    if (found === "{") braces += 1;
    if (found === "}") braces -= 1;
    // In an array, Dutch Excel writes "\" between columns and ";" between rows.
    if (found === "\\") return braces > 0 ? "," : found;
    return found === ";" && braces === 0 ? "," : found;
  });
}

function englishWord(name: string, bracket: string | undefined): string {
  const upper = name.toUpperCase();
  if (bracket !== undefined) return (englishNames.get(upper) ?? name) + bracket;
  const truth = Object.entries(dutchTruths).find(([, dutch]) => dutch === upper);
  return truth?.[0] ?? name;
}

/** From the formula in the cell to how Dutch Excel shows it: SUM(A1,0.5) is SOM(A1;0,5). Both are without "=". */
export function toDutchFormula(formula: string): string {
  let braces = 0;
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type === tokenTypes.FUNCTION) return dutchNames[value.toUpperCase()] ?? value;
      if (type === tokenTypes.BOOLEAN) return dutchTruths[value.toUpperCase()] ?? value;
      if (type === tokenTypes.ERROR) return Object.entries(dutchErrors).find(([code]) => code === value)?.[1] ?? value;
      if (type === tokenTypes.NUMBER) return value.replace(".", ",");
      if (value === "{") braces += 1;
      if (value === "}") braces -= 1;
      if (value === ",") return braces > 0 ? "\\" : ";";
      return value;
    })
    .join("");
}
