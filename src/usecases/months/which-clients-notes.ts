import { readableAddress } from "../../caseload/cell-address";
import { groupBy } from "../../caseload/group-by";
import type { Match, MoveReason } from "../../caseload/months/which-clients/which-clients";
import {
  emptyPlacesSentence,
  matchUnusedSentence,
  reasonsSentence,
  sharedSentence,
  unreadColumnSentence,
  whichClientsOfNobodyRule,
  whichClientsRule,
  whichClientsWords as words,
  type MatchUnused,
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
  const { chosen, from, own, match } = which;
  const unused = match.flatMap((one) => matchUnused(one, which, movable) ?? []);
  const used = match.filter((one) => !unused.some((other) => other.match === one));
  return [
    from === null ? whichClientsOfNobodyRule(used) : whichClientsRule(used),
    ...unused.map(matchUnusedSentence),
    reasonsSentence(reasonsOf(which)),
    ...(chosen.short > 0 ? [emptyPlacesSentence(chosen.short, own - chosen.moves.length)] : []),
    ...(chosen.found === "nearly" ? [words.nearly] : []),
    ...(movable.columns.length === 0 ? [words.withoutColumns] : []),
    ...(movable.shared > 0 ? [sharedSentence(movable.shared)] : []),
    ...movable.unread.map((cells) => unreadColumnSentence(cells, readableAddress(cells.headerCell))),
  ];
}

/** Why a language or a district that was asked for decides nothing; null where it may. */
function matchUnused(match: Match, { from }: ChosenClients, movable: MovableReading): MatchUnused | null {
  const inList = movable.columns.some(({ field }) => field === match);
  const inTeam = movable.skillColumns.some(({ field }) => field === match);
  if (!inList || !inTeam) return { match, why: "no-columns", inList, inTeam };
  const of = match === "language" ? "languages" : "districts";
  const known = new Set([...movable.skills.values()].flatMap((own) => own[of]));
  const own = movable.clients.filter(({ caseworker }) => caseworker === from);
  return own.some((client) => client[of].some((one) => known.has(one))) ? null : { match, why: "nothing-in-common" };
}
