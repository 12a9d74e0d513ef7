/** A client in a list: the caseworker, null for nobody, and whether the client counts. */
export interface ListedClient {
  readonly caseworker: string | null;
  readonly counts: boolean;
}

/** What happened to the clients of a team between two lists; numbers of clients only. */
export interface SinceLists {
  readonly totalPrevious: number;
  readonly totalNow: number;
  /** Not in the list before, and gone from the list. */
  readonly entered: number;
  readonly left: number;
  /** In both lists, and began or ceased to count. */
  readonly countsNow: number;
  readonly countsNoLonger: number;
  /** Counts in both, and has another caseworker, has one at last, has none any more, or all is as it was. */
  readonly moved: number;
  readonly assigned: number;
  readonly released: number;
  readonly stayed: number;
}

/**
 * Two lists beside each other, by what stands for a client's number (a keyed hash: design decision 5). Always
 * `totalNow = totalPrevious + entered + countsNow − left − countsNoLonger`.
 */
export function sinceLists<Client>(
  previous: ReadonlyMap<Client, ListedClient>,
  now: ReadonlyMap<Client, ListedClient>,
): SinceLists {
  const tally = { entered: 0, left: 0, countsNow: 0, countsNoLonger: 0, moved: 0, assigned: 0, released: 0, stayed: 0 };
  for (const [client, after] of now) {
    const before = previous.get(client);
    const what = before ? whatHappened(before, after) : after.counts ? "entered" : null;
    if (what !== null) tally[what] += 1;
  }
  for (const [client, before] of previous) if (before.counts && !now.has(client)) tally.left += 1;
  return { totalPrevious: countingIn(previous), totalNow: countingIn(now), ...tally };
}

function whatHappened(before: ListedClient, after: ListedClient) {
  if (!before.counts && !after.counts) return null;
  if (!before.counts) return "countsNow";
  if (!after.counts) return "countsNoLonger";
  if (before.caseworker === after.caseworker) return "stayed";
  if (before.caseworker === null) return "assigned";
  return after.caseworker === null ? "released" : "moved";
}

function countingIn(list: ReadonlyMap<unknown, ListedClient>): number {
  return [...list.values()].filter(({ counts }) => counts).length;
}
