import type { Column } from "../../candidates/columns/columns";
import { plain } from "../../candidates/columns/vocabulary";
import type { ListedBy } from "./listed-by";

/** Clients who go from one caseworker to another on a day: whoever has them now stands in one column or in the other. */
export function handOver(columns: readonly Column[], whose: readonly Column[]): ListedBy | null {
  const old = whose.find(({ says }) => /(?:^| )(?:oud|oude|huidige?|vorige?|van)(?: |$)/.test(plain(says)));
  const next = whose.find(({ says }) => /(?:^| )(?:nieuw|nieuwe|naar|wordt)(?: |$)/.test(plain(says)));
  if (!old || !next || old === next || old.filled <= next.filled) return null;
  const isOfNext = ({ cells }: Column): boolean =>
    cells.every(({ kind }, row) => kind === "blank" || next.cells[row]?.kind !== "blank");
  const from = columns.find((column) => column.dates > 0 && column.dates === column.filled && isOfNext(column));
  if (!from) return null;
  return {
    kind: "column",
    column: old.index,
    fillDown: false,
    rivals: [],
    next: { column: next.index, from: from.index },
  };
}
