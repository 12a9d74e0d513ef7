import type { Doubt } from "../../caseload/team/team-data";
import type { Column } from "../candidates/columns/columns";
import { speaksOf } from "../candidates/columns/vocabulary";
import type { ListedPlace } from "./lists/listed-place";

/** Lists that say whose their clients are in names or codes that nobody of the team has: "ACL5" without a legend. */
export function unknownNames(places: readonly ListedPlace[]): Doubt[] {
  return places.flatMap(({ by, columns }): Doubt[] => {
    const names = by.kind === "nobody" ? columns.find(namesCaseworkers) : undefined;
    return names
      ? [{ code: "list-unknown-names", cells: [names.header.cell], text: names.header.own || names.header.text }]
      : [];
  });
}

/** A few names that come back, below a header that is not the clients' own. */
function namesCaseworkers({ says, texts, filled }: Column): boolean {
  return texts.size > 0 && texts.size * 2 <= filled && speaksOf("name", says) && !speaksOf("clientName", says);
}
