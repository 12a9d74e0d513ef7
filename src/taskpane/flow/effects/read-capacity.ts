import type { Host } from "../../../usecases/host";
import { loaded } from "../../../usecases/loaded";
import { needOf } from "../../../usecases/sheets/kinds";
import type { Facts } from "../facts";
import { refusalOf } from "../refusal";
import type { Capacity } from "../state";
import type { Store } from "../store";
import { watchWhenNeeded } from "./watch-when-needed";

/** Somebody who edits a table makes many changes. It is read again when they pause. */
const pauseMilliseconds = 500;

/** Reads the norm times whenever the facts begin a new turn for it. */
export function readCapacityInTurn(host: Host, store: Store): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const watch = watchWhenNeeded(host, readAgainSoon);

  function readAgainSoon(): void {
    if (!isWanted(store.facts())) return;
    clearTimeout(pause);
    pause = setTimeout(() => store.dispatch({ type: "capacity-settled" }), pauseMilliseconds);
  }

  async function read(turn: number): Promise<void> {
    const found = await figures().catch((error: unknown): Capacity => ({
      status: "failed",
      refusal: refusalOf(error),
    }));
    store.dispatch({ type: "capacity-read", turn, found });
  }

  async function figures(): Promise<Capacity> {
    const { capacityFigures } = await loaded(import("../../../usecases/capacity/compute-capacity"));
    await watch();
    const computed = await capacityFigures(host);
    return computed.ok
      ? { status: "read", figures: computed.figures }
      : { status: "unusable", problem: computed.problem };
  }

  store.subscribe((facts, before) => {
    if (facts.capacity.turn !== before.capacity.turn) {
      clearTimeout(pause);
      if (isWanted(facts)) void read(facts.capacity.turn);
    } else if (facts.sheets !== before.sheets) readAgainSoon();
  });
}

function isWanted({ sheetKind }: Facts): boolean {
  return needOf(sheetKind) === "norm-times";
}
