import { formatNumber } from "../numbers";

/** The aandachtspunten in the pane: those that decide a share stand first and at that share, the others wait in groups. */
export const pointWords = {
  decisive: (count: number) =>
    count === 1 ? "1 punt bepaalt uw cijfers" : `${formatNumber(count)} punten bepalen uw cijfers`,
  noneDecisive: "Geen aandachtspunt verandert de verdeling naar uren.",
  /** Leads from the figures to the points that change none of them. */
  others: (count: number) =>
    count === 1 ? "1 ander aandachtspunt, bij Gegevens" : `${formatNumber(count)} andere aandachtspunten, bij Gegevens`,
  rest: (count: number) => (count === 1 ? "1 ander aandachtspunt" : `${formatNumber(count)} andere aandachtspunten`),
  /** "Overwegingen: 5 keer meer in één cel, groep te groot" */
  group: (sheet: string | null, kinds: readonly { readonly title: string; readonly count: number }[]) =>
    `${sheet ?? "Op geen blad"}: ${kinds.map(({ title, count }) => kindInWords(title, count)).join(", ")}`,
  more: (count: number) => `Nog ${formatNumber(count)}`,
} as const;

function kindInWords(title: string, count: number): string {
  const words = title.charAt(0).toLowerCase() + title.slice(1);
  return count === 1 ? words : `${formatNumber(count)} keer ${words}`;
}
