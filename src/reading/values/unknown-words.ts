import { isErrorValue } from "./cell-errors";
import { plainWords } from "./words";

const unknown: ReadonlySet<string> = new Set([
  "onb",
  "onbekend",
  "nog onbekend",
  "niet bekend",
  "nog niet bekend",
  "nvt",
  "n v t",
  "niet van toepassing",
  "nnb",
  "n n b",
  "ntb",
  "n t b",
  "nb",
  "n b",
  "in aanvraag",
  "aangevraagd",
  "in behandeling",
  "in onderzoek",
  "leeg",
]);

/** "?", "onb.", "n.v.t.", "in aanvraag": someone says that it is not known, or not yet. */
export function saysUnknown(text: string): boolean {
  if (isErrorValue(text)) return false;
  return /^[?¿]+$/.test(text.trim()) || unknown.has(plainWords(text));
}
