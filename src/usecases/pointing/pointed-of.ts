import type { Pointed } from "../../caseload/team/pointed";
import type { PointingDraft } from "./draft";

/** What the draft says that the reader can use; null without names. */
export function pointedOf({ names, hours, clients }: PointingDraft): Pointed | null {
  const named =
    names.way === "typed"
      ? names.typed.some((name) => name.trim() !== "")
        ? ({ from: "typed", names: names.typed } as const)
        : null
      : names.range &&
        ({ from: "cells", range: names.range, ...(names.asWritten && { asWritten: true as const }) } as const);
  if (!named) return null;
  return { names: named, hours: hoursOf(hours), clients: clientsOf(clients), marks: null };
}

function hoursOf({ way, ranges, hoursADay, typed }: PointingDraft["hours"]): Pointed["hours"] {
  if (way === "typed") return typed.some((figure) => figure !== null) ? { from: "typed", figures: typed } : null;
  if (ranges.length === 0) return null;
  return { from: "cells", ranges, per: way === "sum" ? null : way, hoursADay: way === "days" ? hoursADay : null };
}

function clientsOf({ way, ranges, column, typed }: PointingDraft["clients"]): Pointed["clients"] {
  switch (way) {
    case "cells":
      return ranges.length > 0 ? { from: "cells", ranges } : null;
    case "list":
      return column && { from: "list", ...column };
    case "typed":
      return typed.some((figure) => figure !== null) ? { from: "typed", figures: typed } : null;
    case "unknown":
      return null;
  }
}
