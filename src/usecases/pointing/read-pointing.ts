import { rangeInWords } from "../../caseload/cell-address";
import type { Outcome } from "../../caseload/outcome";
import { fieldOfSlot, pointedRanges, type Pointed, type PointedProblem } from "../../caseload/team/pointed";
import type { Correction } from "../../caseload/team/corrections";
import type { Doubt, TeamData } from "../../caseload/team/team-data";
import { viewOf } from "../../reading/grid-view";
import { foundAgain } from "../../reading/pointed/found-again";
import { laterMonths } from "../../reading/pointed/later-months";
import type { ListColumn } from "../../reading/pointed/listed-counts";
import { pointedList, type ListTerms, type PointedList } from "../../reading/pointed/pointed-list";
import { readPointed, type PointedTeam } from "../../reading/pointed/read-pointed";
import { withLostPointing, withPointed } from "../../reading/pointed/with-pointed";
import type { SheetGrid } from "../../reading/sheet-grid";
import type { ColumnRequest, Host, LongReading } from "../host";
import { readColumnsWithoutMarked } from "../reading/looks";

export interface PointingTerms extends ListTerms {
  readonly corrections: readonly Correction[];
}

/**
 * The team with what was pointed at, before what was found. What somebody points at now and cannot be used is a problem; what was kept and cannot
 * be used any more is a doubt, and what was found counts. Rejects with the host's HostError.
 */
export async function withPointing(
  host: Host,
  found: TeamData,
  pointed: Pointed,
  sheets: { readonly names: readonly string[]; readonly grids: readonly SheetGrid[] },
  terms: PointingTerms,
  long: LongReading = {},
): Promise<{ readonly team: TeamData; readonly problem: PointedProblem | null }> {
  const read = await readAgain(host, pointed, sheets, terms, long);
  if (read.ok) return { team: withPointed(found, read.team, terms), problem: null };
  return { team: withLostPointing(found, lost(read.problem, pointed)), problem: read.problem };
}

async function readAgain(
  host: Host,
  kept: Pointed,
  { names, grids }: { readonly names: readonly string[]; readonly grids: readonly SheetGrid[] },
  { corrections, ...terms }: PointingTerms,
  long: LongReading,
): Promise<Outcome<{ readonly team: PointedTeam }, PointedProblem>> {
  const views = grids.map(viewOf);
  const missing = unknownSheet(kept, names);
  if (missing && kept.marks === null) return { ok: false, problem: missing };
  const again = foundAgain(kept, views);
  if (!again.ok) return again;
  const { pointed, doubts } = again;
  const read = readPointed(pointed, (sheet) => views.find((view) => view.sheet === sheet), {
    fullTimeHours: terms.fullTimeHours,
    confirmed: new Map(
      corrections.flatMap((correction) =>
        correction.kind === "same-person" ? [[correction.alias, correction.name] as const] : [],
      ),
    ),
    list: await listColumn(host, pointed, grids, terms, long),
  });
  const later = laterMonths(
    pointed,
    grids.map(({ sheet }) => sheet),
    terms.date,
  );
  return read.ok ? { ok: true, team: { ...read.team, doubts: [...doubts, ...later, ...read.team.doubts] } } : read;
}

/** The column in which clients are counted; null where there is none to be read. */
export async function listColumn(
  host: Host,
  { clients }: Pointed,
  grids: readonly SheetGrid[],
  terms: ListTerms,
  long: LongReading = {},
): Promise<ListColumn | null> {
  if (clients?.from !== "list") return null;
  const { sheet, column } = clients;
  if (grids.every((grid) => grid.sheet !== sheet)) return null;
  const list = pointedList(grids, clients, terms);
  const none = { top: 0, rows: 0, columns: new Map<number, never[]>(), hidden: null };
  const values = list ? await readColumnsWithoutMarked(host, requestOf(sheet, list), long) : none;
  return { sheet, column, list, values, ...terms };
}

function requestOf(sheet: string, { firstRow, lastRow, columns }: PointedList): ColumnRequest {
  return { sheet, firstRow, lastRow, columns };
}

function unknownSheet(pointed: Pointed, sheets: readonly string[]): PointedProblem | null {
  const slots = [
    { slot: "names", ranges: pointed.names.from === "cells" ? [pointed.names.range] : [] },
    { slot: "hours", ranges: pointed.hours?.from === "cells" ? pointed.hours.ranges : [] },
    { slot: "clients", ranges: pointed.clients?.from === "cells" ? pointed.clients.ranges : [] },
  ] as const;
  for (const { slot, ranges } of slots) {
    const range = ranges.find(({ sheet }) => !sheets.includes(sheet));
    if (range) return { slot, place: range.sheet, reason: "no-such-sheet" };
  }
  const { clients } = pointed;
  return clients?.from === "list" && !sheets.includes(clients.sheet)
    ? { slot: "clients", place: clients.sheet, reason: "no-such-sheet" }
    : null;
}

function lost({ slot, place }: PointedProblem, pointed: Pointed): Doubt {
  const [range] = pointedRanges(pointed).filter((one) => rangeInWords(one) === place);
  const cells = range ? [{ sheet: range.sheet, row: range.top, column: range.left }] : [];
  return { code: "pointed-lost", cells, text: place, field: fieldOfSlot[slot] };
}
