import type { Doubt } from "../../../caseload/team/team-data";
import { mayHold } from "../../cell-signs";
import { identifiesClients } from "../../clients/lists/client-evidence";
import type { GridCell } from "../../grid-view";
import type { FoundCandidates } from "../find-candidates";

const longestText = 120;
const colour = /^(?:geel|rood|groen|oranje|blauw|grijs|paars|roze|wit|zwart)/i;
const looks =
  /(?:^|[^\p{L}])(?:kleur(?:en)?|doorgestreept|doorgehaald|gearceerd|cursief|vet(?:gedrukt)?|geel|rood|groen|oranje|blauw|grijs|paars|roze)\s*(?:=|:|is(?!\p{L})|betekent)\s*\p{L}|(?:^|\s)(?:zonder|behalve|excl\.?|exclusief|m\.?u\.?v\.?)\s+(?:de\s+)?(?:geel|gele|rood|rode|groen|groene|oranje|blauw|blauwe|grijs|grijze|doorgestreept|doorgehaald)/iu;

/** "Kleuren:" above what each of them stands for. */
const headsLooks = /^(?:legenda\s+)?kleur(?:en)?(?:code|codes|legenda)?\s*:?$/i;

/** "Doorgestreept = vertrokken", "kleur = klantmanager": how cells look is not read, and here it says something. */
export function meaningInLooks({ tables }: FoundCandidates): Doubt[] {
  const found = new Map<string, Doubt>();
  const look = ({ value, text, address }: GridCell): void => {
    if (typeof value === "string" && text.length <= longestText && mayHold(text, "looks") && looks.test(text))
      say({ text, address });
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
    for (let row = first; row <= last; row += 1) headers.forEach((_, column) => look(part.cell(row, column)));
  }
  return [...found.values()];
}
