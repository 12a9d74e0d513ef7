import type { CellRange } from "../../caseload/cell-address";
import type { Outcome } from "../../caseload/outcome";
import type { HoursPer, Pointed, PointedClients, PointedProblem, PointedSlot } from "../../caseload/team/pointed";
import { cellsIn, columnIn } from "../../reading/pointed/cells-in-text";

/** What a program points at, as it is typed: "Team!A2:A5", and for a list "Cliënten!B". */
export interface PointedText {
  readonly names?: string;
  readonly hours?: string;
  readonly clients?: string;
  readonly clientsFrom?: string;
  /** "week", "fte", "days" or "year". */
  readonly hoursUnit?: string;
}

const units: readonly HoursPer[] = ["week", "fte", "days", "year"];

/** The cells that the texts name. Without names nobody can be told apart. */
export function pointedIn(text: PointedText): Outcome<{ readonly pointed: Pointed }, PointedProblem> {
  const per = text.hoursUnit === undefined ? null : (units.find((unit) => unit === text.hoursUnit) ?? undefined);
  if (per === undefined) return refused("hours", text.hoursUnit ?? "", "no-unit");
  const [names] = cellsIn(text.names ?? "") ?? [];
  if (!names) return refused("names", text.names ?? "", "no-address");
  const hours = text.hours === undefined ? null : cellsIn(text.hours);
  if (text.hours !== undefined && hours === null) return refused("hours", text.hours, "no-address");
  const clients = clientsIn(text);
  if (!clients.ok) return clients;
  return {
    ok: true,
    pointed: {
      names: { from: "cells", range: names },
      hours: hours && { from: "cells", ranges: hours, per, hoursADay: null },
      clients: clients.clients,
      marks: null,
    },
  };
}

function clientsIn(text: PointedText): Outcome<{ readonly clients: PointedClients | null }, PointedProblem> {
  if (text.clientsFrom !== undefined) {
    const column = columnIn(text.clientsFrom);
    if (!column) return refused("clients", text.clientsFrom, "no-address");
    return { ok: true, clients: { from: "list", ...column } };
  }
  if (text.clients === undefined) return { ok: true, clients: null };
  const ranges: readonly CellRange[] | null = cellsIn(text.clients);
  if (!ranges) return refused("clients", text.clients, "no-address");
  return { ok: true, clients: { from: "cells", ranges } };
}

function refused(slot: PointedSlot, place: string, reason: "no-address" | "no-unit") {
  return { ok: false, problem: { slot, place, reason } } as const;
}
