import type { ClientsProblemKey } from "../../text/problems/clients-problems";
import { needOf, type SheetKind } from "../../usecases/sheets/kinds";
import type { Clients, ReadyState } from "./state";

/** Why no such sheet can be made of these client lists, as far as that is known without working it out; null when it may be. */
export function sheetObstacle(kind: SheetKind, clients: Clients): ClientsProblemKey | null {
  if (needOf(kind) !== "clients") return null;
  if (clients.status === "none") return { reason: "no-client-list" };
  return clients.status === "unusable" ? clients.problem : null;
}

/** Whether it is known already that no such sheet can be made now. */
export function cannotBeMade(
  kind: SheetKind,
  { division, clients, capacity }: Pick<ReadyState, "division" | "clients" | "capacity">,
): boolean {
  if (needOf(kind) === "norm-times") return capacity.status === "unusable";
  return !division.usable || sheetObstacle(kind, clients) !== null;
}
