import type { FlowEvent } from "./events";
import { initialFacts, type Facts } from "./facts";
import { reduce } from "./reduce/reduce";

/** Called after every change of the facts. */
type Listener = (facts: Facts, before: Facts) => void;

/** Holds the facts of one pane. They change by events only. */
export interface Store {
  facts(): Facts;
  /** Returns whether the event changed anything. An event that is not allowed now changes nothing. */
  dispatch(event: FlowEvent): boolean;
  /** Returns the function that unsubscribes. */
  subscribe(listener: Listener): () => void;
}

export function createStore(): Store {
  let facts = initialFacts;
  const listeners = new Set<Listener>();
  return {
    facts: () => facts,
    dispatch(event) {
      const before = facts;
      facts = reduce(before, event);
      if (facts === before) return false;
      for (const listener of listeners) listener(facts, before);
      return true;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
