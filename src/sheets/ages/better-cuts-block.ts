import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { betterCutsWords as words, splitSentence, teamHoursSentence } from "../../text/sheets/age-division-sheet";
import type { AgeDivisionLayout } from "./age-division-layout";
import { blockWriter, linesNeeded, text, type Block } from "../plan/block";
import { looks } from "../plan/sheet-styles";

/** Other ages to cut at for the same teams, in words: once for an equal load, once for the lowest highest load. */
function betterCutsText({ betterCuts, proposed }: AgeDivision): string {
  if (betterCuts === null) return words.none;
  const { teamHours, leastSpread, lowestLoad } = betterCuts;
  const end = proposed.bands.at(-1)?.band.below ?? null;
  const same = leastSpread.cuts.join() === lowestLoad.cuts.join();
  const splits = same
    ? [splitSentence(words.both, leastSpread, end)]
    : [splitSentence(words.leastSpread, leastSpread, end), splitSentence(words.lowestLoad, lowestLoad, end)];
  return [teamHoursSentence(teamHours), ...splits.map((sentence) => `• ${sentence}`)].join("\n");
}

/** Lines that the words take in so many characters of width. */
export function betterCutsLines(division: AgeDivision, width: number): number {
  return linesNeeded(betterCutsText(division), looks.noteList, width);
}

export function betterCutsBlock(division: AgeDivision, { betterCuts, full, widths }: AgeDivisionLayout): Block {
  const writer = blockWriter(widths);
  writer.span(betterCuts.top - 1, full, text(words.title), looks.section);
  writer.area(betterCuts, text(betterCutsText(division)), looks.noteList);
  return writer.block();
}
