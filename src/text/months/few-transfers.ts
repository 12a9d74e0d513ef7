import type { Fraction } from "../../kernel/fraction";
import { formatNumber } from "../numbers";
import { shownPercent } from "./percent";

/** "Met hooguit 40 overdrachten zit niemand boven 138%." */
export function atMostSentence(transfers: number, highest: Fraction | null): string {
  const count = transfers === 1 ? "1 overdracht" : `${formatNumber(transfers)} overdrachten`;
  return highest === null
    ? `Met hooguit ${count} heeft iemand zonder uren nog cliënten.`
    : `Met hooguit ${count} zit niemand boven ${shownPercent(highest)}.`;
}

/** "Niemand boven 120%: 60 overdrachten." */
export function neededSentence(percent: number, transfers: number | null): string {
  if (transfers === null) return `Niemand boven ${formatNumber(percent)}%: dat lukt met overdragen niet.`;
  return `Niemand boven ${formatNumber(percent)}%: ${transfers === 1 ? "1 overdracht" : `${formatNumber(transfers)} overdrachten`}.`;
}
