import type { CellRange } from "../../../src/caseload/cell-address";
import type { Pointed } from "../../../src/caseload/team/pointed";
import { viewOf, type GridView } from "../../../src/reading/grid-view";
import { cellsIn } from "../../../src/reading/pointed/cells-in-text";
import { readPointed, type PointedTerms } from "../../../src/reading/pointed/read-pointed";
import type { SheetGrid } from "../../../src/reading/sheet-grid";

export function cells(text: string): readonly CellRange[] {
  const ranges = cellsIn(text);
  if (!ranges) throw new Error(`no cells: ${text}`);
  return ranges;
}

/** Cells that somebody has just pointed at. */
export function pointedAt(names: string, hours?: string, clients?: string, own: Partial<Pointed> = {}): Pointed {
  const [range] = cells(names);
  if (!range) throw new Error(`no cells: ${names}`);
  return {
    names: { from: "cells", range },
    hours: hours === undefined ? null : { from: "cells", ranges: cells(hours), per: null, hoursADay: null },
    clients: clients === undefined ? null : { from: "cells", ranges: cells(clients) },
    marks: null,
    ...own,
  };
}

export function viewsOf(...grids: readonly SheetGrid[]): readonly GridView[] {
  return grids.map(viewOf);
}

/** Everybody with what was read of them, and what was said. */
export function read(pointed: Pointed, grids: readonly SheetGrid[], terms: Partial<PointedTerms> = {}) {
  const views = viewsOf(...grids);
  const outcome = readPointed(pointed, (sheet) => views.find((view) => view.sheet === sheet), {
    fullTimeHours: 36,
    confirmed: new Map(),
    list: null,
    ...terms,
  });
  if (!outcome.ok) return outcome;
  const { formation, caseload, doubts } = outcome.team;
  return {
    ok: true as const,
    team: formation.rows.map(({ name, hours }, place) => [
      name.value,
      hours?.value ?? null,
      caseload?.rows[place]?.current?.value ?? null,
    ]),
    ...outcome.team,
    said: doubts.map(({ code, text }) => [code, text]),
  };
}
