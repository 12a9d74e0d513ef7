import type { SheetGrid } from "../../reading/sheet-grid";
import type { Host } from "../host";
import type { TeamReading } from "./read-team";
import { withoutMarked } from "./looks";

/** A tab of a month has a row for each colleague; a longer sheet is a list of clients and no month. */
const mostRows = 200;

/** The sheets on which months may stand: short ones that the team was read from. Rejects with the host's HostError. */
export async function readMonthGrids(host: Host, { unread }: TeamReading): Promise<readonly SheetGrid[]> {
  const leftAlone = new Set(unread.map(({ sheet }) => sheet));
  const grids: SheetGrid[] = [];
  for (const { name, rows } of await host.sheets()) {
    if (rows > 0 && rows <= mostRows && !leftAlone.has(name))
      grids.push(withoutMarked(host, await host.readSheet(name, mostRows)));
  }
  return grids;
}
