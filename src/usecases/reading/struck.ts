import type { ColumnValues } from "../../reading/clients/columns/column-values";
import type { SheetGrid } from "../../reading/sheet-grid";
import type { ColumnRequest, Host, LongReading } from "../host";
import { loaded } from "../loaded";
import type { WithoutStruck } from "./without-struck";

/** What may say that a line through a name means something, or that a report was printed to the sheet: "Pagina 2 van 9". */
const mention = /doorge(?:streept|haald)|doorhaling|streep|(?:pag\w*|blz|page)\W{0,2}\d/i;

const known = new WeakMap<Host, WithoutStruck | null>();

/**
 * What the sheets are without what is struck through, where a text says what that means, and without what each page of a printed report repeats; null
 * where there is neither, and then Excel is not asked. Holds for what is read of the same sheets after it. Rejects with the host's HostError.
 */
export async function lookForStruck(host: Host, grids: readonly SheetGrid[]): Promise<WithoutStruck | null> {
  const isMentioned = grids.some(({ texts }) => texts.some((row) => row.some((text) => mention.test(text))));
  const struck = isMentioned
    ? await (await loaded(import("./without-struck"))).withoutStruckAndPages(host, grids)
    : null;
  known.set(host, struck);
  return struck;
}

/** The sheet without what was struck through when the team was read. */
export function unstruck(host: Host, grid: SheetGrid): SheetGrid {
  return known.get(host)?.grid(grid) ?? grid;
}

/** Columns without what was struck through when the team was read. */
export async function readUnstruckColumns(
  host: Host,
  request: ColumnRequest,
  reading?: LongReading,
): Promise<ColumnValues> {
  const values = await host.readColumns(request, reading);
  return known.get(host)?.columns(request.sheet, values) ?? values;
}
