import type { Stepwise } from "../../src/caseload/line-ups/effort";
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

test("who stops a search waits no longer than a turn", async () => {
  function* endless(): Stepwise<never> {
    for (;;) yield;
  }
  const stop = new AbortController();
  const search = inTurns(endless(), stop.signal);
  stop.abort();
  await expect(search).rejects.toMatchObject({ code: "cancelled" });
});
