import type { Host } from "../../usecases/host";
import { loaded } from "../../usecases/loaded";
import { UnusableCapacity } from "../../usecases/reading/unusable-capacity";
import { problemOf } from "./problem";
import type { Capacity } from "./state";

/** Somebody who edits a table makes many changes; it is read again when they pause. */
const pauseMilliseconds = 500;

/** Reads the norm times for as long as somebody looks at what follows from them. */
export interface CapacityReader {
  /** Reads them, and again whenever sheets change. Resolves after this reading. */
  read(): Promise<void>;
  /** What the reading goes by may have changed. */
  readAgainSoon(): void;
  /** Nobody looks any more. */
  leave(): void;
}

/** `tell` is called with every change. */
export function createCapacityReader(host: Host, tell: (capacity: Capacity) => void): CapacityReader {
  let capacity: Capacity = { status: "none-asked" };
  let wanted = false;
  let watched = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Only the last reading that was begun counts. */
  let last: object | null = null;

  function enter(next: Capacity): void {
    capacity = next;
    tell(next);
  }

  async function read(): Promise<void> {
    wanted = true;
    clearTimeout(pause);
    const own = {};
    last = own;
    // What was read stays on the screen while it is read again.
    if (capacity.status !== "read") enter({ status: "reading" });
    const found = await reading().catch(withoutFigures);
    if (last === own) enter(found);
  }

  async function reading(): Promise<Capacity> {
    const { capacityFigures } = await loaded(import("../../usecases/capacity/compute-capacity"));
    await watchOnce();
    return { status: "read", figures: await capacityFigures(host) };
  }

  async function watchOnce(): Promise<void> {
    if (watched) return;
    await host.watch(readAgainSoon);
    watched = true;
  }

  function readAgainSoon(): void {
    if (!wanted) return;
    clearTimeout(pause);
    pause = setTimeout(() => void read(), pauseMilliseconds);
  }

  return {
    read,
    readAgainSoon,
    leave() {
      wanted = false;
      last = null;
      clearTimeout(pause);
      if (capacity.status !== "none-asked") enter({ status: "none-asked" });
    },
  };
}

function withoutFigures(error: unknown): Capacity {
  return error instanceof UnusableCapacity
    ? { status: "unusable", doubts: error.doubts }
    : { status: "failed", problem: problemOf(error) };
}
