import type { AgeLine } from "../../caseload/ages/age-lines";
import { aowBornAtLatest } from "../../caseload/ages/aow-cohort";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import type { IsoDate } from "../../caseload/dates";
import {
  ageLinesNote,
  agingNote,
  aowNote,
  fixedNotes,
  sameSelectionNote,
  unseenNote,
} from "../../text/sheets/age-division-sheet";
import { formatDate } from "../../text/numbers";
import { footnoteWords } from "../../text/sheets/proportional-sheet";
import { sum } from "../../caseload/sum";
import { followsAges } from "./age-counting";
import type { AgeDivisionLayout } from "./age-division-layout";
import { blockWriter, text, theirs, type Block } from "../plan/block";
import { looks } from "../plan/sheet-styles";
import { countedIn, unseenLines } from "./unseen-ages";

/** The notes below Tabel 3, in the order in which the table and the chart refer to them; the last one says what the figures are for. */
export function ageFootnotes(division: AgeDivision): readonly string[] {
  const lines = markedLines(division);
  const unseen = sum(unseenLines(division).map(countedIn));
  return [
    sameSelectionNote(division.selection),
    `${aowNote}${formatDate(aowBirth(division))}.`,
    agingNote,
    ...(lines.length > 0 ? [ageLinesNote(lines)] : []),
    followsAges(division) ? fixedNotes.live : fixedNotes.fixed,
    ...(unseen > 0 ? [unseenNote(unseen)] : []),
    footnoteWords.purpose,
  ];
}

export function ageFootnotesBlock(division: AgeDivision, { footnotes, full, widths }: AgeDivisionLayout): Block {
  const writer = blockWriter(widths);
  const notes = ageFootnotes(division);
  notes.forEach((note, index) => {
    const purpose = index === notes.length - 1;
    writer.span(footnotes + index, full, purpose ? text(note) : theirs(note), purpose ? looks.purpose : looks.note);
  });
  return writer.block();
}

/** Everybody born on or before this day has reached the AOW age on the reference date. */
export function aowBirth({ countable, referenceDate }: AgeDivision): IsoDate {
  return countable?.aowBornAtLatest ?? aowBornAtLatest(referenceDate);
}

/** The rules at ages where people might cut. The age at which somebody becomes a client is not one of them. */
export function markedLines({ lines, proposed }: AgeDivision): readonly AgeLine[] {
  const first = Math.min(...proposed.bands.map(({ band }) => band.from));
  return lines.filter(({ age }) => age !== "aow" && age > first);
}
