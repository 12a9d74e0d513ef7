import type { IsoDate } from "../../caseload/dates";
import type { ColumnValues } from "../../reading/clients/columns/column-values";
import { withBelow } from "../../reading/grid-view";
import type { SheetGrid } from "../../reading/sheet-grid";
import type { ColumnRequest, Host, LongReading } from "../host";
import { loaded } from "../loaded";
import type { WithoutMarked } from "./without-marked";

/** What may say that a line through a name or a fill means something, that a report was printed to the sheet, "Pagina 2 van 9", or when it was exported. */
const mention =
  /(?:pag\w*|blz|page)\W{0,2}\d|export|peildat|uitdraai|snapshot|doorge[sh]|doorhaling|streep|grij[sz]|rood|rode |oranje|geel|gele |groen|blauw|paars|roze|bruin/i;
/** What alone in a cell may say what the fill of that cell means. */
const ending =
  /^(?:\S+ )?(?:(?:af)?geslot|dicht|uit (?:dienst|de|c)|uitge?s|vertrok|verhui|over[lg]e|gestopt|verval|vacature|voormalig|inactie|niet m|opgehev|weg|klaar|afge[rv]|[bg]e.ind|eruit)/i;

const known = new WeakMap<Host, WithoutMarked | null>();

/**
 * What the sheets are without what a line or a fill says is over, where a text says what those mean, and without what each page of a printed report
 * repeats, or was exported before the newest export of the day; null where there is none of those, and then Excel is not asked. Holds for what is read of the same sheets after it. Rejects with the host's HostError.
 */
export async function lookAtLooks(
  host: Host,
  grids: readonly SheetGrid[],
  date: IsoDate,
): Promise<WithoutMarked | null> {
  const isMentioned = withBelow(grids).some(({ texts }) =>
    texts.some((row) =>
      row.some((text, at) => mention.test(text) || (!row[at - 1] && !row[at + 1] && ending.test(text))),
    ),
  );
  const without = isMentioned
    ? await (await loaded(import("./without-marked"))).withoutMarkedAndPages(host, grids, date)
    : null;
  known.set(host, without);
  return without;
}

/** The sheet without what was over by its looks when the team was read. */
export function withoutMarked(host: Host, grid: SheetGrid): SheetGrid {
  return known.get(host)?.grid(grid) ?? grid;
}

/** Columns without what was over by its looks when the team was read. */
export async function readColumnsWithoutMarked(
  host: Host,
  request: ColumnRequest,
  reading?: LongReading,
): Promise<ColumnValues> {
  const values = await host.readColumns(request, reading);
  return known.get(host)?.columns(request.sheet, values) ?? values;
}
