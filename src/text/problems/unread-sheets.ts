import { listOf, quoted } from "../numbers";

const reasons = {
  hidden: "verborgen",
  ours: "gemaakt door Caseload",
  "set-aside": "door u overgeslagen",
  unreadable: "kon niet worden gelezen",
} as const;

/** Which sheets were left alone, and why; null when every sheet was read. */
export function unreadSentence(
  sheets: readonly { readonly sheet: string; readonly reason: keyof typeof reasons }[],
): string | null {
  if (sheets.length === 0) return null;
  const named = sheets.map(({ sheet, reason }) => `${quoted(sheet)} (${reasons[reason]})`);
  return `Niet gelezen: ${listOf(named)}.`;
}
