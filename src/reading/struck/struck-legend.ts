import { isInRange, type CellAddress } from "../../caseload/cell-address";
import { viewOf } from "../grid-view";
import { findClientLists } from "../clients/lists/find-client-lists";
import type { SheetGrid } from "../sheet-grid";

/** A text that says what a line through a name means. */
export interface StruckLegend {
  readonly cell: CellAddress;
  readonly text: string;
  /** Who is struck through has left or is closed; where the text means something else, or nobody knows what, nothing is left out. */
  readonly isOver: boolean;
}

const longestText = 120;
const struck =
  "(?:doorge(?:streept|haald)e?|doorhaling(?:en)?|(?:(?:rode|zwarte|dikke)\\s+)?streep\\s+(?:er\\s*)?door(?:heen)?)";
const before = "(?:^|[^\\p{L}])";
const after = "(?!\\p{L})";
const left =
  "(?:vertrok|weg(?!\\p{L})|uit(?!\\p{L})|uitge|uitstroom|overge|overdracht|afge|gestopt|stopt|be[eë]indig|einde|geslot|klaar|niet\\s+meer|niet\\s+mee|verval|verhui|gereed|voormalig|niet\\s+actief|inactief|opgeheven|overleden)";
const without = "(?:zonder|behalve|excl\\.?|exclusief|m\\.?u\\.?v\\.?)";

/** "Doorgestreept = …", "doorgestreepte namen zijn …", "een streep erdoor: …", "… is doorgestreept", "totaal zonder doorgestreept". */
const legend = new RegExp(
  [
    `${before}${struck}${after}(?:\\s+\\p{L}+){0,2}[\\s,]*(?:[=:(→–-]|(?:is|zijn|betekent|tel(?:t|len))${after})`,
    `${before}${left}.*(?:[=:]|(?:is|zijn|staan|worden)${after})\\s*${struck}${after}`,
    `${before}${without}\\s+(?:de\\s+)?${struck}${after}`,
  ].join("|"),
  "iu",
);
const ofStruck = new RegExp(`${before}${struck}${after}`, "iu");
const over = new RegExp(`${before}(?:${left}|${without})`, "iu");

/** "doorgestreept = weg; geel = nieuw": each looks after its own. */
const clauses = /[;\n]|,(?=[^,;]*(?:=|:|betekent))/;

/** What the sheets say of striking through. Of clients' rows nothing is repeated, so nothing is looked for there. */
export function struckLegends(grids: readonly SheetGrid[]): StruckLegend[] {
  return grids.flatMap((grid) => {
    const view = viewOf(grid);
    const found: StruckLegend[] = [];
    let lists: ReturnType<typeof findClientLists> | null = null;
    for (let row = view.top; row <= view.bottom; row += 1) {
      for (let column = view.left; column <= view.right; column += 1) {
        const text = view.text(row, column);
        if (text.length > longestText || typeof view.value(row, column) !== "string" || !ofStruck.test(text)) continue;
        const meaning = text.split(clauses).filter((clause) => ofStruck.test(clause));
        if (!meaning.some((clause) => legend.test(clause))) continue;
        const { address: cell } = view.cell(row, column);
        lists ??= findClientLists(grid);
        if (lists.some(({ firstRow, range }) => row >= firstRow && isInRange(cell, range))) continue;
        found.push({
          cell,
          text,
          isOver: meaning.every((clause) => over.test(clause)),
        });
      }
    }
    return found;
  });
}
