import type { CellRange } from "../../caseload/cell-address";
import type { HoursPer, Pointed, PointedSlot } from "../../caseload/team/pointed";

/** What the hours are: per week, fte, days, a year, several columns together, or typed. */
type HoursWay = HoursPer | "sum" | "typed";
/** Where the clients are: in cells, rows of a list, typed, or nowhere. */
type ClientsWay = "cells" | "list" | "typed" | "unknown";
type NamesWay = "cells" | "typed";

/** What somebody has pointed at and typed so far. Cells that were proposed and not yet looked at by anybody are marked. */
export interface PointingDraft {
  readonly names: {
    readonly way: NamesWay;
    readonly range: CellRange | null;
    readonly typed: readonly string[];
    readonly asWritten: boolean;
  };
  readonly hours: {
    readonly way: HoursWay;
    readonly ranges: readonly CellRange[];
    readonly hoursADay: number | null;
    /** In the order of the names. */
    readonly typed: readonly (number | null)[];
  };
  readonly clients: {
    readonly way: ClientsWay;
    readonly ranges: readonly CellRange[];
    readonly column: { readonly sheet: string; readonly column: number } | null;
    readonly typed: readonly (number | null)[];
  };
  readonly proposed: Readonly<Record<PointedSlot, boolean>>;
}

export const emptyDraft: PointingDraft = {
  names: { way: "cells", range: null, typed: [], asWritten: false },
  hours: { way: "week", ranges: [], hoursADay: null, typed: [] },
  clients: { way: "cells", ranges: [], column: null, typed: [] },
  proposed: { names: false, hours: false, clients: false },
};

/** What was kept, to be changed. */
export function draftOf({ names, hours, clients }: Pointed): PointingDraft {
  return {
    names:
      names.from === "cells"
        ? { ...emptyDraft.names, range: names.range, asWritten: names.asWritten === true }
        : { ...emptyDraft.names, way: "typed", typed: names.names },
    hours:
      hours === null
        ? emptyDraft.hours
        : hours.from === "typed"
          ? { ...emptyDraft.hours, way: "typed", typed: hours.figures }
          : {
              ...emptyDraft.hours,
              way: hours.per ?? (hours.ranges.length > 1 ? "sum" : "week"),
              ranges: hours.ranges,
              hoursADay: hours.hoursADay,
            },
    clients:
      clients === null
        ? emptyDraft.clients
        : clients.from === "typed"
          ? { ...emptyDraft.clients, way: "typed", typed: clients.figures }
          : clients.from === "list"
            ? { ...emptyDraft.clients, way: "list", column: { sheet: clients.sheet, column: clients.column } }
            : { ...emptyDraft.clients, ranges: clients.ranges },
    proposed: emptyDraft.proposed,
  };
}

/** The draft with cells that somebody selected in the grid, in one slot. */
export function withCells(draft: PointingDraft, slot: PointedSlot, range: CellRange): PointingDraft {
  const proposed = { ...draft.proposed, [slot]: false };
  switch (slot) {
    case "names":
      return { ...draft, proposed, names: { ...draft.names, way: "cells", range } };
    case "hours": {
      const { way, ranges } = draft.hours;
      return {
        ...draft,
        proposed,
        hours: { ...draft.hours, ranges: way === "sum" && !draft.proposed.hours ? [...ranges, range] : [range] },
      };
    }
    case "clients":
      return draft.clients.way === "list"
        ? { ...draft, proposed, clients: { ...draft.clients, column: { sheet: range.sheet, column: range.left } } }
        : { ...draft, proposed, clients: { ...draft.clients, ranges: [range] } };
  }
}
