import { linkObstacle, type LinkObstacle } from "../caseload/link-obstacle";
import type { ScenarioProblem } from "../caseload/scenario";
import { computeScenario, UnusableTeam } from "./compute-scenario";
import { HostError, type Host } from "./host";
import { readTeam } from "./read-team";

/**
 * The team that a formula with one argument is about, as its sheets have it now.
 * linked: what was found is unambiguous; all clients, and the caseload hours that share them · ambiguous: it may be another team or other
 * figures · unusable: the sheets do not hold enough · unread: they could not be read just now.
 */
export type TeamLink =
  | { readonly state: "linked"; readonly clients: number; readonly caseloadHours: number }
  | { readonly state: "ambiguous"; readonly obstacle: LinkObstacle }
  | { readonly state: "unusable"; readonly problem: ScenarioProblem }
  | { readonly state: "unread"; readonly error: HostError };

export interface LinkedTeam {
  /** Tells the listener what the team is, as soon as it is known and whenever it changes. The returned function ends it. */
  follow(listener: (link: TeamLink) => void): () => void;
}

/** Changes within this time are read together: several come at once, and a formula may follow within a second. */
const gatherMilliseconds = 300;
/** What Excel refuses now, it may grant a little later: someone is typing in a cell, Excel is busy. */
const retryMilliseconds = 2000;

/** Reads the team while somebody follows it, one reading at a time. Nobody is told a figure of sheets that could not be read again. */
export function createLinkedTeam(host: Host): LinkedTeam {
  const listeners = new Set<(link: TeamLink) => void>();
  let following: Following | null = null;

  return {
    follow(listener) {
      // A listener that comes twice is two listeners.
      const own = (link: TeamLink) => listener(link);
      listeners.add(own);
      if (following === null) following = startFollowing(host, (link) => listeners.forEach((tell) => tell(link)));
      else if (following.latest) own(following.latest);
      return () => {
        listeners.delete(own);
        if (listeners.size > 0) return;
        following?.stop();
        following = null;
      };
    },
  };
}

interface Following {
  readonly latest: TeamLink | null;
  stop(): void;
}

function startFollowing(host: Host, tell: (link: TeamLink) => void): Following {
  let latest: TeamLink | null = null;
  let stopped = false;
  let unwatch: (() => void) | null = null;
  let planned: { readonly due: number; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  let reading = false;
  let changedMeanwhile = false;

  /** Plans a reading, unless one is planned that comes sooner. */
  function readAfter(milliseconds: number): void {
    const due = Date.now() + milliseconds;
    if (stopped || (planned && planned.due <= due)) return;
    clearTimeout(planned?.timer);
    planned = { due, timer: setTimeout(() => void read(), milliseconds) };
  }

  function changed(): void {
    if (reading) changedMeanwhile = true;
    else readAfter(gatherMilliseconds);
  }

  async function read(): Promise<void> {
    planned = null;
    reading = true;
    changedMeanwhile = false;
    const link = await currentLink();
    reading = false;
    if (stopped) return;
    if (JSON.stringify(link) !== JSON.stringify(latest)) {
      latest = link;
      tell(link);
    }
    if (changedMeanwhile) readAfter(gatherMilliseconds);
    else if (link.state === "unread") readAfter(retryMilliseconds);
  }

  async function currentLink(): Promise<TeamLink> {
    try {
      // Watching comes first, or a change between reading and watching would be missed.
      unwatch ??= await host.watch(changed);
      if (stopped) unwatch();
      return linkOf(await readTeam(host));
    } catch (error) {
      return { state: "unread", error: error instanceof HostError ? error : new HostError("unknown") };
    }
  }

  void read();
  return {
    get latest() {
      return latest;
    },
    stop() {
      stopped = true;
      clearTimeout(planned?.timer);
      unwatch?.();
    },
  };
}

function linkOf(reading: Awaited<ReturnType<typeof readTeam>>): TeamLink {
  const obstacle = linkObstacle(reading.team);
  if (obstacle) return { state: "ambiguous", obstacle };
  try {
    const { current, caseloadHours } = computeScenario(reading, {}).result.totals;
    return { state: "linked", clients: current, caseloadHours };
  } catch (error) {
    if (error instanceof UnusableTeam) return { state: "unusable", problem: error.problem };
    throw error;
  }
}
