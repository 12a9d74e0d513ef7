import type { IsoDate } from "../../caseload/dates";
import type { TeamData } from "../../caseload/team/team-data";
import type { CountedByName } from "../../reading/clients/columns/movable-columns";
import type { Section } from "../../reading/clients/lists/read-list";
import { oddRows, titlesIn, unclearTitles, type OddRow } from "../../reading/clients/lists/sections";
import type { GridValue } from "../../reading/sheet-grid";
import type { Host } from "../host";
import { readColumnsWithoutMarked } from "./looks";

interface Counted {
  readonly team: TeamData;
  readonly counted: () => Promise<CountedByName | null>;
}

/** A row is asked for by itself; more of them part the list in some other way. */
const mostAsked = 20;

/**
 * The team without the clients below a text that says they are over, and with what is unclear of the other texts between clients. Rejects with the host's
 * HostError where nothing can be read just now.
 */
export async function withSections<Found extends Counted>(
  host: Host,
  found: Found,
  date: IsoDate,
  understoodBy: (sections: readonly Section[]) => Promise<Found>,
): Promise<Found> {
  const before = await found.counted();
  if (!before) return found;
  const rows = oddRows(before);
  const known = await cellsOf(host, rows);
  const titles = titlesIn(before, known, date);
  const left = titles.length === 0 ? found : await understoodBy(titles.map(({ cell, isOver }) => ({ cell, isOver })));
  const after = titles.length === 0 ? null : await left.counted();
  const said = after ? unclearTitles(after, titles) : [];
  // What was not asked may be a title as well.
  const isAllKnown = known.length === rows.length;
  const others = left.team.doubts.filter(({ code }) => code !== "list-odd-rows" || !isAllKnown);
  return { ...left, team: { ...left.team, doubts: [...others, ...said] } };
}

async function cellsOf(
  host: Host,
  rows: readonly OddRow[],
): Promise<readonly { readonly row: OddRow; readonly cells: readonly GridValue[] }[]> {
  const known = [];
  let asked = 0;
  for (const row of rows) {
    const { sheet, columns, cells } = row;
    if (cells) known.push({ row, cells });
    else if ((asked += 1) <= mostAsked) {
      const request = { sheet, firstRow: row.row, lastRow: row.row, columns };
      const values = await readColumnsWithoutMarked(host, request);
      known.push({ row, cells: columns.map((column) => values.columns.get(column)?.at(0) ?? null) });
    }
  }
  return known;
}
