import type { ClientsProblemKey } from "../../text/problems/clients-problems";
import type { SheetKind } from "../../usecases/sheets/sheet-on-screen";
import type { Clients, ReadyState } from "./state";

/** Why no such sheet can be made of these client lists, as far as that is known without working it out; null when it may be. */
export function sheetObstacle(kind: SheetKind, clients: Clients): ClientsProblemKey | null {
  if (kind === "proportional" || kind === "capacity") return null;
  if (clients.status === "none") return { reason: "no-client-list" };
  return clients.status === "unusable" ? clients.problem : null;
}

/** Whether it is known already that no such sheet can be made now. */
export function cannotBeMade(
  kind: SheetKind,
  { division, clients, capacity }: Pick<ReadyState, "division" | "clients" | "capacity">,
): boolean {
  if (kind === "capacity") return capacity.status === "unusable";
  return !division.usable || sheetObstacle(kind, clients) !== null;
}
