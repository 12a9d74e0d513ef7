import type { Fraction } from "../../kernel/fraction";
import { formatNumber } from "../numbers";
import { shownPercent } from "./percent";

/** "Met hooguit 40 overdrachten zit niemand boven 138%." */
export function atMostSentence(transfers: number, highest: Fraction | null): string {
  const count = counted(transfers);
  return highest === null
    ? `Met hooguit ${count} heeft iemand zonder uren nog cliënten.`
    : `Met hooguit ${count} zit niemand boven ${shownPercent(highest)}.`;
}

/** "Niemand boven 120%: 60 overdrachten." */
export function neededSentence(percent: number, transfers: number | null): string {
  if (transfers === null) return `Niemand boven ${formatNumber(percent)}%: dat lukt met overdragen niet.`;
  return `Niemand boven ${formatNumber(percent)}%: ${counted(transfers)}.`;
}

/** Below "Wie draagt over aan wie", and on the sheet. */
export const fewTransfersWords = {
  atMost: "Hooguit zoveel overdrachten",
  toSheet: "Zet op een blad",
  title: "Met minder overdrachten",
  limit: "Niemand boven",
  transfers: "Over-\ndrachten",
  impossible: "lukt niet",
  live: "Vul een ander percentage in: de tabel rekent mee. 100% is het rekenkundige aandeel.",
  fixed: "De aantallen in deze tabel zijn vaste getallen. 100% is het rekenkundige aandeel.",
} as const;

/** The last step may differ from the division by a client, so both are said. */
export function lastTransferSentence(last: number, proportional: number): string {
  return `Na ${counted(last)} wordt het niet gelijker. Rekenkundig vraagt er ${formatNumber(proportional)}.`;
}

function counted(transfers: number): string {
  return transfers === 1 ? "1 overdracht" : `${formatNumber(transfers)} overdrachten`;
}
