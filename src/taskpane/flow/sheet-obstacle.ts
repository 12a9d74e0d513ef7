import type { ClientsProblem } from "../../caseload/clients/clients-problem";
import { needOf, type SheetKind } from "../../usecases/sheets/kinds";
import type { Clients, ReadyState } from "./state";

/** Why these client lists are not enough for the sheet, if that is known without working it out; otherwise null. */
export function sheetObstacle(kind: SheetKind, clients: Clients): ClientsProblem | null {
  if (needOf(kind) !== "clients") return null;
  if (clients.status === "none") return { reason: "no-client-list" };
  return clients.status === "unusable" ? clients.problem : null;
}

/** Whether it is already known that the sheet cannot be made now. */
export function cannotBeMade(
  kind: SheetKind,
  { division, clients, capacity }: Pick<ReadyState, "division" | "clients" | "capacity">,
): boolean {
  if (needOf(kind) === "norm-times") return capacity.status === "unusable";
  return !division.ok || sheetObstacle(kind, clients) !== null;
}
