import { sameValue } from "../../kernel/same-value";
import { HostError, type Host } from "../host";
import { readTeam, type TeamReading } from "./read-team";

/** The team as its sheets have it now, or why they could not be read just now. */
export type TeamNews =
  { readonly state: "read"; readonly reading: TeamReading } | { readonly state: "unread"; readonly error: HostError };

export interface FollowedTeam {
  /** Tells the listener the news as soon as there is some and whenever it changes. The returned function ends it. */
  follow(listener: (news: TeamNews) => void): () => void;
  /**
   * Reads now, also when nothing seems to have changed. Tells every follower, then resolves with the news. Somebody must be following.
   */
  readNow(): Promise<TeamNews>;
  /** Tells every follower of a reading that was just made elsewhere. One that is under way may know less, and is followed by another. */
  hear(reading: TeamReading): Promise<void>;
  /** As readNow, because somebody asks: then also what is otherwise remembered is asked of Excel again. */
  readAfresh(): Promise<TeamNews>;
  /** Tells the listener how far a long list is counted, and null when that is over. The returned function ends it. */
  watchProgress(listener: (progress: CountingProgress | null) => void): () => void;
  /** Stops the reading that is under way: the news is that it was cancelled, and nothing is read again until something changes or is asked. */
  stopReading(): void;
}

/** Rows of long lists that were counted so far. */
interface CountingProgress {
  readonly rows: number;
  readonly ofRows: number;
}

/** Changes within this time are read together: several come at once, and figures are to follow within a second. */
const gatherMilliseconds = 300;
/** What Excel refuses now, it may grant a little later: somebody is typing in a cell, or Excel is busy. */
const retryMilliseconds = 2000;

/**
 * Reads the team while somebody follows it: one reading at a time for all followers. After every change they hear new figures, or that the
 * sheets could not be read.
 */
export function followTeam(host: Host): FollowedTeam {
  const listeners = new Set<(news: TeamNews) => void>();
  const watchers = new Set<(progress: CountingProgress | null) => void>();
  let following: Following | null = null;

  async function readNow(): Promise<TeamNews> {
    if (following === null) throw new Error("Nobody follows the team.");
    return following.readNow();
  }

  return {
    follow(listener) {
      // A listener that comes twice is two listeners.
      const own = (news: TeamNews) => listener(news);
      listeners.add(own);
      if (following === null) {
        following = startFollowing(
          host,
          (news) => listeners.forEach((tell) => tell(news)),
          (progress) => watchers.forEach((tell) => tell(progress)),
        );
      } else {
        if (following.latest) own(following.latest);
        // A formula that Excel calculates again is somebody who looks. What was read before may be old.
        following.lookAgain();
      }
      return () => {
        listeners.delete(own);
        if (listeners.size > 0) return;
        following?.stop();
        following = null;
      };
    },
    readNow,
    hear: async (reading) => following?.hear({ state: "read", reading }),
    readAfresh() {
      host.askAfresh();
      return readNow();
    },
    watchProgress(listener) {
      watchers.add(listener);
      return () => void watchers.delete(listener);
    },
    stopReading: () => following?.stopReading(),
  };
}

interface Following {
  readonly latest: TeamNews | null;
  readNow(): Promise<TeamNews>;
  hear(news: TeamNews): Promise<void>;
  stopReading(): void;
  /** Reads soon, unless that is going on. */
  lookAgain(): void;
  stop(): void;
}

function startFollowing(
  host: Host,
  tell: (news: TeamNews) => void,
  tellProgress: (progress: CountingProgress | null) => void,
): Following {
  let latest: TeamNews | null = null;
  let stopped = false;
  let unwatch: (() => void) | null = null;
  let planned: { readonly due: number; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  let reading: Promise<TeamNews> | null = null;
  let changedMeanwhile = false;
  let stopping = new AbortController();

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

  function read(): Promise<TeamNews> {
    clearTimeout(planned?.timer);
    planned = null;
    reading ??= readOnce().finally(() => (reading = null));
    return reading;
  }

  async function readOnce(): Promise<TeamNews> {
    changedMeanwhile = false;
    const news = await currentNews();
    if (stopped) return news;
    tellProgress(null);
    tellWhereNew(news);
    if (changedMeanwhile) readAfter(gatherMilliseconds);
    else if (news.state === "unread" && news.error.code !== "cancelled") readAfter(retryMilliseconds);
    return news;
  }

  function tellWhereNew(news: TeamNews): void {
    if (sameValue(news, latest)) return;
    latest = news;
    tell(news);
  }

  async function currentNews(): Promise<TeamNews> {
    try {
      // Watching comes first, or a change between reading and watching would be missed.
      unwatch ??= await host.watch(changed);
      if (stopped) unwatch();
      stopping = new AbortController();
      const long = {
        signal: stopping.signal,
        onProgress: (rows: number, ofRows: number) => tellProgress({ rows, ofRows }),
      };
      return { state: "read", reading: await readTeam(host, {}, long) };
    } catch (error) {
      return { state: "unread", error: error instanceof HostError ? error : new HostError("unknown") };
    }
  }

  async function readNow(): Promise<TeamNews> {
    // A reading that is under way may have begun before the change that is to be seen.
    await reading;
    return read();
  }

  void read();
  return {
    get latest() {
      return latest;
    },
    readNow,
    async hear(news) {
      if (reading) await readNow();
      else tellWhereNew(news);
    },
    stopReading() {
      if (reading) stopping.abort();
    },
    lookAgain() {
      if (!reading) readAfter(gatherMilliseconds);
    },
    stop() {
      stopped = true;
      stopping.abort();
      clearTimeout(planned?.timer);
      unwatch?.();
    },
  };
}
