import { asNumber } from "../../kernel/fraction";
import type { Division } from "../../caseload/division/division";
import type { BoundStatus } from "../../caseload/months/bounds";
import {
  boundStatuses,
  boundStatusesSpoken,
  roomBelow,
  teamBoundsSentence,
  tooManySentence,
} from "../../text/months/bounds";
import { boundsToKeep, computeBounds } from "../../usecases/months/compute-bounds";
import type { ReadyState } from "../flow/state";

/** On which side of the team's bounds somebody is. */
export interface Standing {
  /** "▲ boven" */
  readonly shown: string;
  /** The same, for who hears it. */
  readonly spoken: string;
  /** What would mend it, or how much room there is; null within the bounds. */
  readonly line: string | null;
}

export interface Standings {
  of(name: string): Standing | null;
  /** What holds of the team as a whole. */
  readonly team: string;
}

/** Everybody beside the bounds that the team agreed; null without any, and while the clients that norms weigh are still to be read. */
export function standingsOf({ reading, clients }: ReadyState, result: Division): Standings | null {
  const { memory } = reading;
  const kept = boundsToKeep({}, memory.settings);
  if (!kept.ok || kept.bounds === null) return null;
  const read = clients.status === "read" || clients.status === "unusable";
  if (memory.norms !== null && !read && clients.status !== "none") return null;
  const { unit, names, loads, found } = computeBounds(result, read ? clients.weighted : null, kept.bounds);
  const spoken = (status: BoundStatus) => ({ shown: boundStatuses[status], spoken: boundStatusesSpoken[status] });
  return {
    of(name) {
      const place = names.indexOf(name);
      const [row, load] = [found.rows[place], loads[place]];
      if (row === undefined || load === undefined) return null;
      const below = row.status === "below" ? `${roomBelow(row, asNumber(load), unit)}.` : null;
      return { ...spoken(row.status), line: row.tooMany ? tooManySentence(row.tooMany, names, unit) : below };
    },
    team: teamBoundsSentence(found, unit),
  };
}
