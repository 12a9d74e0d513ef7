import { parseValue } from "numfmt";
import { CellError, type Scalar } from "../../model/scalar";
import { round15 } from "./compare";

/** The language of Excel. It decides how numbers in text are read and written. */
export type Language = "nl-NL" | "en-US";

const truths: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  "nl-NL": ["WAAR", "ONWAAR"],
  "en-US": ["TRUE", "FALSE"],
};

/** TRUE or FALSE in the language. */
export function truthText(value: boolean, language: Language): string {
  return truths[language][value ? 0 : 1];
}

/** Excel's conversions between types. Given an error, each throws it; a value that cannot be converted throws #VALUE!. */
export class Coercion {
  constructor(
    readonly language: Language,
    readonly date1904: boolean,
  ) {}

  /** Empty is 0, TRUE is 1, text is read as if it were typed: "1,5", "12%", "3-3-2020". */
  number(value: Scalar): number {
    if (typeof value === "number") return value;
    if (value === null) return 0;
    if (typeof value === "boolean") return value ? 1 : 0;
    if (value instanceof CellError) throw value;
    const number = this.numberInText(value);
    if (number === null) throw new CellError("#VALUE!");
    return number;
  }

  /** A whole number; decimals are cut off. */
  integer(value: Scalar): number {
    return Math.trunc(round15(this.number(value)));
  }

  text(value: Scalar): string {
    if (typeof value === "string") return value;
    if (value === null) return "";
    if (typeof value === "boolean") return truthText(value, this.language);
    if (value instanceof CellError) throw value;
    return numberText(value, this.language);
  }

  /** Empty and 0 are FALSE. The only texts that convert are the words for true and false. */
  truth(value: Scalar): boolean {
    if (typeof value === "boolean") return value;
    if (value === null) return false;
    if (typeof value === "number") return value !== 0;
    if (value instanceof CellError) throw value;
    const truth = this.truthInText(value);
    if (truth === null) throw new CellError("#VALUE!");
    return truth;
  }

  truthInText(text: string): boolean | null {
    const word = text.toUpperCase();
    const [yes, no] = truths[this.language];
    return word === yes ? true : word === no ? false : null;
  }

  /** The number that a text stands for; null when it is not a number. */
  numberInText(text: string): number | null {
    if (!/\d/.test(text)) return null;
    const parsed = parseValue(text, { locale: this.language });
    if (typeof parsed?.value !== "number") return null;
    return parsed.value;
  }
}

/** A number as it appears in joined text: up to 15 digits, without trailing zeros and thousands separators. */
function numberText(value: number, language: Language): string {
  const text = plainNumber(round15(value));
  return language === "nl-NL" ? text.replace(".", ",") : text;
}

function plainNumber(value: number): string {
  const [, sign = "", digits = "", fraction = "", exponent = ""] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential()) ?? [];
  const power = Number(exponent);
  if (power >= 21 || power < -9) {
    const shown = `${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
    return `${sign}${digits}${fraction && `.${fraction}`}E${shown}`;
  }
  if (power >= 0) {
    const all = (digits + fraction).padEnd(power + 1, "0");
    const rest = all.slice(power + 1);
    return `${sign}${all.slice(0, power + 1)}${rest && `.${rest}`}`;
  }
  return `${sign}0.${"0".repeat(-power - 1)}${digits}${fraction}`;
}
