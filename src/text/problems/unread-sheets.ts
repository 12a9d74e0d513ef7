import { listOf, quoted } from "../numbers";

const reasons = {
  hidden: "verborgen",
  ours: "gemaakt door Caseload",
  "set-aside": "door u overgeslagen",
  unreadable: "kon niet worden gelezen",
} as const;

interface UnreadSheet {
  readonly sheet: string;
  readonly reason: keyof typeof reasons;
}

/** Which sheets were left alone, and why; null when every sheet was read. */
export function unreadSentence(sheets: readonly UnreadSheet[]): string | null {
  if (sheets.length === 0) return null;
  const named = sheets.map(({ sheet, reason }) => `${quoted(sheet)} (${reasons[reason]})`);
  return `Niet gelezen: ${listOf(named)}.`;
}

/** The same where figures are missing, which may stand on a hidden sheet. */
export function missingAndUnreadSentence(sheets: readonly UnreadSheet[]): string | null {
  const sentence = unreadSentence(sheets);
  return sheets.some(({ reason }) => reason === "hidden")
    ? `${sentence} Staat uw team op een verborgen blad, maak dat dan zichtbaar.`
    : sentence;
}
