import { columnLetters, rangeInWords, readableAddress, type CellRange } from "../../caseload/cell-address";
import { groupBy } from "../../caseload/group-by";
import type { FormationNotes, PassedOverNote } from "../../caseload/months/over-time/formation-notes";
import { passedOverSentence, readColumnsSentence, unreadCellsSentence } from "../../text/months/formation";

/** What was read from the formation's own columns, and what of it decides nothing. None where there are no such columns. */
export function formationSentences(
  { columns, unread }: FormationNotes,
  passedOver: readonly PassedOverNote[],
): readonly string[] {
  const read = [...groupBy(columns, ({ topic }) => topic)].map(([topic, own]) => ({
    topic,
    places: besideEachOther(own.map(({ range }) => range)).map(rangeInWords),
  }));
  return [
    ...(read.length > 0 ? [readColumnsSentence(read)] : []),
    ...[...groupBy(unread, ({ why }) => why)].map(([why, cells]) =>
      unreadCellsSentence(
        why,
        cells.map(({ cell, text }) => ({ place: readableAddress(cell), text })),
      ),
    ),
    ...passedOverSentences(passedOver),
  ];
}

export function passedOverSentences(notes: readonly PassedOverNote[]): readonly string[] {
  return notes.map((note) => {
    const column = note.why === "begun" ? note.hoursNow : null;
    return passedOverSentence(note, readableAddress(note.cell), column === null ? null : columnLetters(column));
  });
}

/** Columns beside each other are one range. */
function besideEachOther(ranges: readonly CellRange[]): readonly CellRange[] {
  return ranges.reduce<readonly CellRange[]>((all, range) => {
    const last = all.at(-1);
    const isBeside = last?.sheet === range.sheet && last.top === range.top && last.right + 1 === range.left;
    return last && isBeside ? [...all.slice(0, -1), { ...last, right: range.right }] : [...all, range];
  }, []);
}
