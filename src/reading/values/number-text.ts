/** A number as someone typed it. A percentage is given as a fraction: "89%" → 0.89. */
export interface WrittenNumber {
  readonly value: number;
  readonly unit?: "hours" | "fte" | "percent" | "clients";
}

/** Behind a number of clients: their word or what it is short for, "kl." and "dss". */
export const clientsUnit = String.raw`(?:cli[eë]nt(?:en)?|klant(?:en)?|dossiers?|uitkeringen|zaken|trajecten|clients?|cases|stuks|st\.|(?:cl|kl|klt|dss|doss?|uitk)(?!\p{L})\.?)`;

const week = String.raw`(?:\s*(?:per\s+week|\/\s?week|p\.?\s?\/?\s?w|\/\s?w(?:k|eek)?|in\s+de\s+week)\.?)?`;
const units: readonly { readonly unit: NonNullable<WrittenNumber["unit"]>; readonly pattern: RegExp }[] = [
  { unit: "hours", pattern: new RegExp(String.raw`^(?:uren|uur|u)\.?${week}$`, "i") },
  { unit: "fte", pattern: /^(?:fte(?:['’]?s)?|f\.t\.e\.)$/i },
  { unit: "percent", pattern: /^(?:%|procent|pct\.?)$/i },
  { unit: "clients", pattern: new RegExp(`^${clientsUnit}$`, "iu") },
];

const longestNumber = 60;

/** Marks that refer to a footnote: "470 cliënten*", "36¹". */
const footnoteMarks = /[*†‡\u00b9\u00b2\u00b3\u2070-\u2079]+$/u;

/**
 * The number that the whole text says, or null when it says none or more than one, or when it could be read in two ways.
 * Understands "36", "36,0", "36.0", "36u", "36 uur per week", "0,89", "89%", "1 fte", "32/36" (hours of a full-time week),
 * "1.000" and "1.234,5" (Dutch thousands), "470 cliënten*". A comma is always the decimal sign, unless a point follows.
 */
export function parseNumber(text: string): WrittenNumber | null {
  if (text.length > longestNumber) return null;
  const bare = text.trim().replace(/^'/, "").replace(footnoteMarks, "").trim();
  const hoursOfWeek = /^(\d+(?:[.,]\d{1,2})?)\s?\/\s?(3[2-9]|40)(?:\s*(?:uren|uur|u))?$/i.exec(bare);
  if (hoursOfWeek) {
    const [value, full] = [parseDigits(hoursOfWeek[1] ?? ""), Number(hoursOfWeek[2])];
    return value !== null && value <= full ? { value, unit: "hours" } : null;
  }
  const parts = /^([-−+]?)\s?(\d[\d.,'’\u00a0\u202f]*?)\s*(?:([\p{L}%/].*))?$/u.exec(bare);
  if (!parts) return null;
  const [, sign, digits = "", unitText] = parts;
  const size = parseDigits(digits);
  if (size === null) return null;
  const value = sign === "-" || sign === "−" ? -size : size;
  if (unitText === undefined) return { value };
  const unit = units.find(({ pattern }) => pattern.test(unitText))?.unit;
  if (!unit) return null;
  return { value: unit === "percent" ? value / 100 : value, unit };
}

function parseDigits(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^[1-9]\d{0,2}(?:[.'’\u00a0\u202f]\d{3})+(?:,\d+)?$/.test(digits)) {
    return Number(digits.replace(/[.'’\u00a0\u202f]/g, "").replace(",", "."));
  }
  if (/^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/.test(digits)) return Number(digits.replaceAll(",", ""));
  return /^\d+[.,]\d+$/.test(digits) ? Number(digits.replace(",", ".")) : null;
}

/** "-", "geen", "n.v.t." and their like: someone says that there is nothing. */
export function saysNone(text: string): boolean {
  return /^(?:[-–—−.]+|geen|nihil|nvt|n\.\s?v\.\s?t\.?|nee|n)$/i.test(text.trim());
}
