import type { SheetGrid } from "../sheet-grid";
import { unitIn } from "./unit-between";

const longestHeader = 40;
const longestNote = 200;
/** What says a unit says little else. */
const longestSentence = 60;
const marked = /^(.*\p{L}.*?)\s*([*†¹²³]+)\)?$/u;
const note = /^([*†¹²³]+)\)?[\s:=]*(.+)$/u;
/** "per maand" */
const ofLonger = /(?<!\p{L})per\s+(?:maand|jaar|kwartaal)(?!\p{L})/iu;
/** "per periode van 4 weken", "over de even en oneven week samen (2 weken)" */
const ofWeeks = /(?<![\p{L}\d])([24]|twee|vier)\s*weken(?!\p{L})/iu;
/** "Alle uren zijn per 4 weken" and "uren = over 2 weken" are about every column of hours. */
const ofAll = /(?<!\p{L})(?:alle\s+)?uren\s*(?:(?:zijn|staan|gelden)(?!\p{L})|[=:]).*/iu;
const ofHours = /uren$/i;

/**
 * The sheets with the unit in the header where a note says it: "Omvang*" and "* in dagdelen per week" below the table, "Contracturen" and "alle uren zijn per periode van 4
 * weken" above it. The same sheets where no note does.
 */
export function withFootnotes(grids: readonly SheetGrid[]): readonly SheetGrid[] {
  const noted = grids.map(withOwnNotes);
  return noted.some((grid, at) => grid !== grids[at]) ? noted : grids;
}

function withOwnNotes(grid: SheetGrid): SheetGrid {
  const notes = notesOn(grid);
  if (notes.size === 0) return grid;
  const named = (text: string): string => {
    const [, header = text, mark = ""] = marked.exec(text) ?? [];
    const said = notes.get(mark);
    const isHeader = text.length <= longestHeader && (mark !== "" || ofHours.test(text));
    return isHeader && said !== undefined ? `${header} (${said})` : text;
  };
  return {
    ...grid,
    values: grid.values.map((row) => row.map((value) => (typeof value === "string" ? named(value) : value))),
    texts: grid.texts.map((row) => row.map(named)),
  };
}

/** What notes say of a unit, by the mark of the headers that they are about; "" for those about all hours. */
function notesOn({ texts }: SheetGrid): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts.flat()) {
    if (text.length > longestNote) continue;
    const [, mark, said] = note.exec(text) ?? ["", "", ofAll.exec(text)?.[0]];
    const sentence = said?.split(/\.\s/).find(saysUnit);
    const [, weeks] = ofWeeks.exec(sentence ?? "") ?? [];
    if (mark !== undefined && sentence !== undefined)
      found.set(mark, weeks === undefined ? sentence : `per ${weeks} weken`);
  }
  return found;
}

function saysUnit(text: string): boolean {
  if (text.length > longestSentence) return false;
  const unit = unitIn(text);
  return ofLonger.test(text) || ofWeeks.test(text) || (unit !== null && unit.kind !== "hours");
}
