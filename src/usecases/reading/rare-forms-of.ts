import type { TeamData } from "../../caseload/team/team-data";
import { rareForms, type RareForms } from "../../reading/candidates/shapes/rare-forms";
import { colouredSheets } from "../../reading/looks/coloured-rows";
import { areasOfFills } from "../../reading/looks/marked-by-colour";
import type { SheetGrid } from "../../reading/sheet-grid";
import type { Host } from "../host";
import { ofEach } from "./of-each-sheet";

/**
 * The rarer forms, with the fills of the sheets where the usual ones told no team: they may say whose the rows of a list are. Where Excel does not
 * say them the forms go without. Rejects with the host's HostError where nothing can be read just now.
 */
export async function rareFormsOf(host: Host, grids: readonly SheetGrid[], { nearest }: TeamData): Promise<RareForms> {
  if (nearest === undefined) return rareForms;
  const fills = await ofEach(grids, (grid) => host.fills(grid.sheet, areasOfFills(grid)));
  return fills ? { ...rareForms, coloured: colouredSheets(fills) } : rareForms;
}
