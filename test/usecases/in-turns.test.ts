import type { Stepwise } from "../../src/kernel/stepwise";
import { inTurns } from "../../src/usecases/in-turns";

test("others have a turn before a long search is done", async () => {
  const told: string[] = [];
  function* untilOthersCame(): Stepwise<string> {
    while (told.length === 0) yield;
    return "gevonden";
  }
  setTimeout(() => told.push("een ander"), 0);
  expect(await inTurns(untilOthersCame())).toBe("gevonden");
});

test("others have a turn without a timer, which a hidden pane would have to wait for", async () => {
  jest.useFakeTimers({ doNotFake: ["performance"] });
  let turns = 0;
  function* untilOthersCame(): Stepwise<string> {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (turns += 1);
    port2.postMessage(null);
    while (turns === 0) yield;
    port1.close();
    return "gevonden";
  }
  expect(await inTurns(untilOthersCame())).toBe("gevonden");
  jest.useRealTimers();
});

test("who stops a search waits no longer than a turn", async () => {
  function* endless(): Stepwise<never> {
    for (;;) yield;
  }
  const stop = new AbortController();
  const search = inTurns(endless(), stop.signal);
  stop.abort();
  await expect(search).rejects.toMatchObject({ code: "cancelled" });
});
