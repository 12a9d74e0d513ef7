import { identifiesClients } from "../clients/lists/client-evidence";
import type { Column } from "./columns/columns";
import { speaksOf } from "./columns/vocabulary";

/** A row for each client, and nothing that only caseworkers have. */
export function isOfClients(columns: readonly Column[]): boolean {
  return identifiesClients(columns) && !columns.some(({ says }) => speaksOf("hours", says));
}

/** In a list of clients, the columns but those of the clients' own names. */
export function withoutClients(columns: readonly Column[]): readonly Column[] {
  return identifiesClients(columns)
    ? columns.filter(({ says }) => !speaksOf("count", says) || speaksOf("name", says))
    : columns;
}
