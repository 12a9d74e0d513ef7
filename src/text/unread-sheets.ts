import { listOf, quoted } from "./numbers";

/** Which sheets were left alone, and why; null when every sheet was read. */
export function unreadSentence(
  sheets: readonly { readonly sheet: string; readonly reason: "hidden" | "ours" }[],
): string | null {
  if (sheets.length === 0) return null;
  const named = sheets.map(
    ({ sheet, reason }) => `${quoted(sheet)} (${reason === "hidden" ? "verborgen" : "gemaakt door Caseload"})`,
  );
  return `Niet gelezen: ${listOf(named)}.`;
}
