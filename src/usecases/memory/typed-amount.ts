import { parseNumber } from "../../reading/values/number-text";

/** Reads a typed number without a unit. null when it is no such number, or below 0. */
export function typedAmount(text: string): number | null {
  const number = parseNumber(text);
  return number === null || number.value < 0 || number.unit !== undefined ? null : number.value;
}
