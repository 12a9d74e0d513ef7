import type { Host } from "../../../usecases/host";
import { loaded } from "../../../usecases/loaded";
import { readyTeam, type Facts } from "../facts";
import { refusalOf } from "../refusal";
import type { Store } from "../store";
import type { Team } from "./client-lists";
import { watchWhenNeeded } from "./watch-when-needed";

/** Somebody who edits a list makes many changes. It is read again when they pause. */
const pauseMilliseconds = 1000;
/** The first reading waits this long, so that the team's own figures appear first. */
const firstMilliseconds = 200;

/** Only a workbook with client lists needs the code that reads and weighs them. */
const loadLists = () => loaded(import("./client-lists"));

/** Reads the client lists whenever the facts begin a new turn for it, and weighs them again whenever the team changes. */
export function readClientsInTurn(host: Host, store: Store): void {
  let running: AbortController | null = null;
  let begin: ReturnType<typeof setTimeout> | undefined;
  let weighing: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  // Rows of a list may change without any change to the team.
  const watch = watchWhenNeeded(host, () => {
    store.dispatch({ type: "clients-changed" });
    clearTimeout(pause);
    pause = setTimeout(() => store.dispatch({ type: "clients-settled" }), pauseMilliseconds);
  });

  async function read(team: Team, turn: number, { signal }: AbortController): Promise<void> {
    try {
      const { readLists } = await loadLists();
      await watch();
      const found = await readLists(
        host,
        team,
        {
          signal,
          onProgress: (rows, ofRows) =>
            store.dispatch({ type: "clients-progressed", turn, progress: { rows, ofRows } }),
        },
        () => usableTeam(store.facts()) ?? team,
      );
      store.dispatch({ type: "clients-found", turn, found });
    } catch (error) {
      store.dispatch({ type: "clients-failed", turn, refusal: refusalOf(error) });
    }
  }

  async function weighAgain(): Promise<void> {
    const { turn } = store.facts().clients;
    try {
      const { clientsAgain } = await loadLists();
      const team = usableTeam(store.facts());
      if (team) store.dispatch({ type: "clients-found", turn, found: clientsAgain(store.facts().clients.shown, team) });
    } catch (error) {
      store.dispatch({ type: "clients-failed", turn, refusal: refusalOf(error) });
    }
  }

  store.subscribe((facts, before) => {
    const team = usableTeam(facts);
    if (facts.clients.turn !== before.clients.turn) {
      running?.abort();
      for (const timer of [begin, weighing, pause]) clearTimeout(timer);
      if (team === null || facts.clients.key === null) return;
      const own = new AbortController();
      running = own;
      const delay = before.clients.shown.status === "none" ? firstMilliseconds : 0;
      begin = setTimeout(() => void read(team, facts.clients.turn, own), delay);
    } else if (team && team.computed !== usableTeam(before)?.computed && hasLists(facts)) {
      // The team's own figures appear first.
      clearTimeout(weighing);
      weighing = setTimeout(() => void weighAgain());
    }
  });
}

function usableTeam(facts: Facts): Team | null {
  const team = readyTeam(facts);
  return team?.division.ok ? { reading: team.shown, computed: team.division } : null;
}

function hasLists({ clients }: Facts): boolean {
  return clients.shown.status === "read" || clients.shown.status === "unusable";
}
