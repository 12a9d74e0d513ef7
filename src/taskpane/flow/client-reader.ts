import type { ComputedDivision } from "../../usecases/division/compute-division";
import type { Host } from "../../usecases/host";
import { loaded } from "../../usecases/loaded";
import type { AgeReading, TeamClients } from "../../usecases/reading/read-ages";
import type { TeamReading } from "../../usecases/reading/read-team";
import { UnusableClients } from "../../usecases/reading/unusable-clients";
import { problemOf } from "./problem";
import type { Clients } from "./state";

/** Lists of up to so many rows are read unasked: that takes well under a second. */
const unaskedRows = 50_000;
/** Somebody who edits a list makes many changes; it is read again when they pause. */
const pauseMilliseconds = 1000;
/** The team's own figures are seen first. */
const firstMilliseconds = 200;

/** Only a workbook with client lists needs what reads them. */
const loadReading = () => loaded(import("../../usecases/reading/read-ages"));

/** Reads the client lists behind the figures of the team, as far as somebody may want to know of clients. */
export interface ClientReader {
  /** The team as it is now. Reads its lists unless they were read for this team, or are too long to read unasked. */
  follow(reading: TeamReading, computed: ComputedDivision | null): void;
  /** Reads them, however long they are. Resolves when that is done, or stopped. */
  read(): Promise<void>;
  stop(): void;
}

/** `tell` is called with every change. */
export function createClientReader(host: Host, tell: (clients: Clients) => void): ClientReader {
  /** What is read, or to be read: null while the team gives no figures or has no list. */
  let team: { readonly reading: TeamReading; readonly computed: ComputedDivision } | null = null;
  let clients: Clients = { status: "none" };
  /** The key of what was read or is being read; another key is another reading. */
  let key: string | null = null;
  let running: AbortController | null = null;
  let watched = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let begin: ReturnType<typeof setTimeout> | undefined;

  function enter(next: Clients): void {
    clients = next;
    tell(next);
  }

  function halt(): void {
    running?.abort();
    running = null;
  }

  async function read(): Promise<void> {
    if (team === null) return;
    halt();
    clearTimeout(pause);
    const own = new AbortController();
    running = own;
    const { reading, computed } = team;
    if (!showsFigures(clients)) enter({ status: "reading", rows: 0, ofRows: rowsOf(reading) });
    try {
      const { readTeamClients, clientReadingKey } = await loadReading();
      key = clientReadingKey(reading, computed);
      await watchOnce();
      const lists = await readTeamClients(host, reading, computed, {
        signal: own.signal,
        onProgress: (rows, ofRows) => {
          if (running === own && clients.status === "reading") enter({ status: "reading", rows, ofRows });
        },
      });
      const found = await foundIn(lists);
      if (running !== own) return;
      if (found.status === "unusable") key = null;
      enter(found);
    } catch (error) {
      if (running === own) fail(error);
    } finally {
      if (running === own) running = null;
    }
  }

  function fail(error: unknown): void {
    key = null;
    enter({ status: "failed", problem: problemOf(error) });
  }

  async function foundIn(lists: TeamClients): Promise<Clients> {
    const { withAges } = await loadReading();
    try {
      return await refreshed(withAges(lists), false);
    } catch (error) {
      if (!(error instanceof UnusableClients)) throw error;
      return { status: "unusable", problem: error.problem, lists, ...(await weighed(lists)) };
    }
  }

  /** The clients, with the team as it has become. */
  async function refreshed(ages: AgeReading, behind: boolean): Promise<Clients> {
    const { withTeam } = await loadReading();
    const current = team ? withTeam(ages, team.reading, team.computed) : ages;
    return { status: "read", ages: current, ...(await weighed(current)), behind };
  }

  async function weighed(lists: TeamClients | AgeReading) {
    const [{ clientChecks }, { computeWeighted }] = await Promise.all([
      loaded(import("../../usecases/clients/client-checks")),
      loaded(import("../../usecases/division/compute-weighted")),
    ]);
    const weighted = computeWeighted(lists);
    return { weighted, checks: clientChecks(lists, weighted) };
  }

  /** Rows of a list may change without any change to the team. */
  async function watchOnce(): Promise<void> {
    if (watched) return;
    await host.watch(() => {
      if (clients.status === "read" && !clients.behind) enter({ ...clients, behind: true });
      clearTimeout(pause);
      pause = setTimeout(() => {
        if (team && rowsOf(team.reading) <= unaskedRows) void read();
      }, pauseMilliseconds);
    });
    watched = true;
  }

  async function catchUp(): Promise<void> {
    if (team === null) return;
    const { reading, computed } = team;
    try {
      const { clientReadingKey } = await loadReading();
      // Overtaken by another team meanwhile.
      if (team.reading !== reading || team.computed !== computed) return;
      if (key !== clientReadingKey(reading, computed)) {
        halt();
        if (rowsOf(reading) <= unaskedRows) await read();
        else enter({ status: "waiting", rows: rowsOf(reading) });
      } else if (clients.status === "read") enter(await refreshed(clients.ages, clients.behind));
    } catch (error) {
      fail(error);
    }
  }

  return {
    follow(reading, computed) {
      const rows = rowsOf(reading);
      team = rows === 0 || computed === null ? null : { reading, computed };
      clearTimeout(begin);
      if (team) {
        begin = setTimeout(() => void catchUp(), clients.status === "none" ? firstMilliseconds : 0);
        return;
      }
      halt();
      key = null;
      if (rows > 0) enter({ status: "waiting", rows });
      else if (clients.status !== "none") enter({ status: "none" });
    },
    read,
    stop() {
      if (running === null) return;
      halt();
      key = null;
      if (team) enter({ status: "waiting", rows: rowsOf(team.reading) });
    },
  };
}

/** They stay on the screen while the lists are read again. */
function showsFigures(clients: Clients): boolean {
  return clients.status === "read" || (clients.status === "unusable" && clients.weighted !== null);
}

function rowsOf({ team }: TeamReading): number {
  return team.tables.reduce((sum, { kind, range }) => (kind === "clients" ? sum + range.bottom - range.top : sum), 0);
}
