import type { Doubt } from "../../../caseload/team/team-data";
import { cellsThatMayHold } from "../../cell-signs";
import { identifiesClients } from "../../clients/lists/client-evidence";
import { viewOf, type GridCell } from "../../grid-view";
import type { SheetGrid } from "../../sheet-grid";
import type { FoundCandidates } from "../find-candidates";

const longestText = 120;
const colour = /^(?:geel|rood|groen|oranje|blauw|grijs|paars|roze|wit|zwart)/i;
const looks =
  /(?:^|[^\p{L}])(?:kleur(?:en)?|gearceerd|cursief|vet(?:gedrukt)?|geel|rood|groen|oranje|blauw|grijs|paars|roze)\s*(?:=|:|is(?!\p{L})|betekent)\s*\p{L}|(?:^|\s)(?:zonder|behalve|excl\.?|exclusief|m\.?u\.?v\.?)\s+(?:de\s+)?(?:geel|gele|rood|rode|groen|groene|oranje|blauw|blauwe|grijs|grijze)/iu;

/** "Kleuren:" above what each of them stands for. */
const headsLooks = /^(?:legenda\s+)?kleur(?:en)?(?:code|codes|legenda)?\s*:?$/i;

/** "Geel = nieuw", "kleur = klantmanager": how cells look is not read, and here it says something. */
export function meaningInLooks({ tables }: FoundCandidates, grids: readonly SheetGrid[]): Doubt[] {
  const views = new Map(grids.map((grid) => [grid.sheet, viewOf(grid)]));
  const found = new Map<string, Doubt>();
  const look = ({ value, text, address }: GridCell): void => {
    if (typeof value === "string" && text.length <= longestText && looks.test(text)) say({ text, address });
  };
  const say = ({ text, address }: Pick<GridCell, "text" | "address">): void => {
    found.set(JSON.stringify(address), { code: "meaning-in-looks", cells: [address], text });
  };
  for (const { table, columns } of tables) {
    const { part, headers, titles, first, last } = table;
    if (part.shape !== "plain") continue;
    titles.forEach(look);
    for (const { source } of headers) if (source) look(source);
    for (const { header, texts } of columns) {
      const { own, cell } = header;
      if (headsLooks.test(own) && ![...texts].some((text) => colour.test(text))) say({ text: own, address: cell });
    }
    // Of clients' rows nothing is repeated.
    if (identifiesClients(columns)) continue;
    const view = views.get(part.sheet);
    const { top, left } = part.rect;
    const body = { top: top + first, left, bottom: top + last, right: left + headers.length - 1 };
    if (view) cellsThatMayHold(view, body, "looks").forEach(look);
  }
  return [...found.values()];
}
