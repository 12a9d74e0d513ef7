import { CellError, type Scalar } from "../model/scalar";
import type { CellStyle } from "../model/style";

export function parseEntry(
  text: string,
  _style: CellStyle,
): ({ value: Scalar } | { formula: string }) & { numberFormat?: string } {
  if (text.startsWith("=") && text.length > 1) return { formula: text.slice(1) };
  if (text === "") return { value: null };
  const number = Number(text);
  return { value: text.trim() !== "" && Number.isFinite(number) ? number : text };
}

export function displayText(value: Scalar, _numberFormat: string): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return String(value);
}
