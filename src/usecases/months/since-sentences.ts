import {
  balanceSentence,
  comparedListsSentences,
  newAndGone,
  sinceLines,
  sinceListsSentences,
  sinceSentence,
  whichMonthSentences,
} from "../../text/months/since";
import type { TeamSince } from "./compute-since";

/** What there is to say of the months and the people, besides the figures. */
export function sinceSentences(found: TeamSince): readonly string[] {
  return [...aboutMonths(found), ...aboutLists(found)];
}

function aboutMonths({ months, since, labels, now, added, gone }: TeamSince): readonly string[] {
  const monthsAt = (places: readonly number[]) => places.flatMap((place) => months.months[place] ?? []);
  const month = months.months[labels.lastIndexOf(now)] ?? null;
  return [
    balanceSentence(since),
    ...(month === null
      ? []
      : whichMonthSentences({
          now: month,
          ahead: monthsAt(months.ahead),
          notComplete: monthsAt(months.notComplete),
          twice: months.twice,
        })),
    ...newAndGone(added, gone),
  ];
}

function aboutLists({ lists }: TeamSince): readonly string[] {
  return lists ? comparedListsSentences(lists.previousDate, lists.nowDate, lists.withoutNumber) : [];
}

/** Everything in sentences, for who reads no table. */
export function toldOf(found: TeamSince): readonly string[] {
  const lists = found.lists ? sinceListsSentences(found.lists.since) : [];
  return [...aboutMonths(found), ...sinceLines(found.since).map(sinceSentence), ...lists, ...aboutLists(found)];
}
