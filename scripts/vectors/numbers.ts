import { dividedBy, exactly, fraction, type Fraction } from "../../src/kernel/fraction";

/** A number of a case: whole or decimal, also as text ("24.5", "24,5"), or "a/b". */
export type CaseNumber = number | string;

export function numberOf(value: CaseNumber): Fraction {
  if (typeof value === "number") return exactly(value);
  const [numerator = "", denominator = "1"] = value.split("/");
  return dividedBy(partOf(numerator), partOf(denominator));
}

function partOf(text: string): Fraction {
  if (/^-?\d+$/.test(text)) return fraction(BigInt(text));
  const number = text.trim() === "" ? NaN : Number(text.replace(",", "."));
  if (!Number.isFinite(number)) throw new SyntaxError(`${text} is no number`);
  return exactly(number);
}
