import { columnsWithoutPageHeads, pageHeads, withoutPageHeads } from "../../reading/printed/page-heads";
import type { SheetGrid } from "../../reading/sheet-grid";
import type { WithoutMarked } from "./without-marked";

/** The sheets without what each page of a printed report repeats; as they were left where none was printed. */
export function withoutPages(grids: readonly SheetGrid[], left: WithoutMarked | null): WithoutMarked | null {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, pageHeads(grid)]));
  if ([...bySheet.values()].every((heads) => heads === null)) return left;
  return {
    grid(grid) {
      const heads = bySheet.get(grid.sheet);
      const own = left?.grid(grid) ?? grid;
      return heads ? withoutPageHeads(own, heads) : own;
    },
    columns(sheet, values) {
      const heads = bySheet.get(sheet);
      const own = left?.columns(sheet, values) ?? values;
      return heads ? columnsWithoutPageHeads(own, heads) : own;
    },
    said: (team) => left?.said(team) ?? team,
  };
}
