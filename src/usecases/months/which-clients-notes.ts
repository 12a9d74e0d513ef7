import { readableAddress } from "../../caseload/cell-address";
import type { MoveReason } from "../../caseload/months/which-clients/which-clients";
import { groupBy } from "../../caseload/group-by";
import {
  emptyPlacesSentence,
  reasonsSentence,
  sharedSentence,
  unreadColumnSentence,
  whichClientsWords as words,
} from "../../text/months/which-clients";
import type { MovableReading } from "../reading/read-movable";
import type { ChosenClients } from "./compute-which-clients";

/** How many go for each reason, the most frequent first. */
export function reasonsOf({ chosen }: ChosenClients): readonly (readonly [MoveReason, number])[] {
  return [...groupBy(chosen.moves, ({ reason }) => reason)]
    .map(([reason, moves]) => [reason, moves.length] as const)
    .sort(([, one], [, other]) => other - one);
}

/** The rule, what it came to and what could not be read; nothing of a client. */
export function whichClientsNotes(which: ChosenClients, movable: MovableReading): readonly string[] {
  const { chosen, from, own } = which;
  return [
    from === null ? words.ruleOfNobody : words.rule,
    reasonsSentence(reasonsOf(which)),
    ...(chosen.short > 0 ? [emptyPlacesSentence(chosen.short, own - chosen.moves.length)] : []),
    ...(chosen.found === "nearly" ? [words.nearly] : []),
    ...(movable.columns.length === 0 ? [words.withoutColumns] : []),
    ...(movable.shared > 0 ? [sharedSentence(movable.shared)] : []),
    ...movable.unread.map((cells) => unreadColumnSentence(cells, readableAddress(cells.headerCell))),
  ];
}
