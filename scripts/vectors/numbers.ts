import { exactly, fraction, type Fraction } from "../../src/kernel/fraction";

/** A number of a case: whole or decimal, or "a/b". */
export type CaseNumber = number | string;

export function numberOf(value: CaseNumber): Fraction {
  if (typeof value === "number") return exactly(value);
  const [numerator = "", denominator = "1"] = value.split("/");
  return fraction(BigInt(numerator), BigInt(denominator));
}
