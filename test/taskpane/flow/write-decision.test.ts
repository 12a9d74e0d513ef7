import { createFlow } from "../../../src/taskpane/flow/flow";
import { noticeWords } from "../../../src/taskpane/flow/notice-words";
import { followTeam } from "../../../src/usecases/reading/follow-team";
import { grid } from "../../reading/grid";
import { memoryHost } from "../memory-host";

// A reading that Excel refuses is tried again later. With fake timers no test waits for that.
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function chosen() {
  const host = memoryHost(
    [
      grid(
        [
          ["Naam", "Uren", "Aantal cliënten"],
          ["Anne", 36, 1],
          ["Julie", 36, 3],
        ],
        { sheet: "Team" },
      ),
      grid(
        [["Cliëntnummer", "Klantmanager"], ...["Julie", "Anne", "Julie", "Julie"].map((name, at) => [`K-${at}`, name])],
        { sheet: "Lijst" },
      ),
    ],
    "2026-11-29",
  );
  const flow = createFlow(host, followTeam(host));
  await flow.start();
  flow.askMonths({ from: "Julie", plan: "Anne=1" });
  await flow.makeSheet("which-clients");
  const ready = () => {
    const state = flow.getState();
    if (state.status !== "ready") throw new Error(state.status);
    return state;
  };
  return { host, flow, ready };
}

test("writes what the worksheet chose, once", async () => {
  const { host, flow, ready } = await chosen();
  expect(ready().accepted?.moves).toMatchObject([{ place: { sheet: "Lijst", row: 4 }, to: "Anne" }]);
  // What is asked afterwards is another worksheet.
  flow.askMonths({ from: "Julie", plan: "Anne=3" });
  await flow.writeDecision("Op verzoek");
  expect(host.decided).toMatchObject([
    {
      lists: [{ sheet: "Lijst", header: "Straks bij 29-11-2026", headerRow: 0, texts: new Map([[4, "Anne"]]) }],
      log: { reason: "Op verzoek", clients: [{ row: "Lijst rij 5", from: "Julie", to: "Anne" }] },
    },
  ]);
  const { accepted, notice, activity } = ready();
  expect([accepted, activity]).toEqual([null, "none"]);
  expect(notice && noticeWords(notice, null)).toMatchObject({
    intent: "success",
    title: "Het besluit staat in de lijst, vanaf Lijst!C1",
  });
  await flow.writeDecision("Op verzoek");
  expect(host.decided).toHaveLength(1);
});

test.each([
  ["protected", true],
  ["moved", false],
] as const)("refused because %s: said, and whether it can be tried again: %p", async (code, again) => {
  const { host, flow, ready } = await chosen();
  host.refuse("writeDecision", code);
  await flow.writeDecision("Op verzoek");
  const { notice, accepted } = ready();
  expect(notice).toMatchObject({ kind: "decision-failed", refusal: { code } });
  expect(accepted !== null).toBe(again);
  expect(host.decided).toEqual([]);
});
