import { oldestAge } from "../../caseload/ages/age-on-date";
import { saysNone } from "./number-text";
import { saysUnknown } from "./unknown-words";

/**
 * The age that the whole text says, in completed years: "36", "36 jaar", "36 jaar oud", "26,9" (26). unknown: it says that the age is not known. null when it
 * is no age.
 */
export function parseAge(text: string): number | "unknown" | null {
  const bare = text.trim();
  if (saysUnknown(bare) || saysNone(bare)) return "unknown";
  const written = /^'?(\d{1,3}(?:[.,]\d+)?)(?:\s*(?:jaar|jr\.?|j)(?:\s*oud)?)?$/i.exec(bare)?.[1];
  return written === undefined ? null : completedYears(Number(written.replace(",", ".")));
}

/** The completed years in a number of years; null when nobody has that age. */
export function completedYears(years: number): number | null {
  return years >= 0 && years < oldestAge + 1 ? Math.floor(years) : null;
}
