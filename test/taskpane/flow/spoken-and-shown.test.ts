import { announcement } from "../../../src/taskpane/flow/announcement";
import { createFlow } from "../../../src/taskpane/flow/flow";
import { noticeWords } from "../../../src/taskpane/flow/notice-words";
import { followTeam } from "../../../src/usecases/reading/follow-team";
import { grid } from "../../reading/grid";
import { memoryHost, type MemoryHost } from "../memory-host";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function flowOver(host: MemoryHost) {
  return createFlow(host, followTeam(host));
}

function smallTeam() {
  return memoryHost([
    grid([
      ["Naam", "Aantal uur", "Aantal cliënten"],
      ["Anne", 36, 90],
      ["Bob", 18, 60],
    ]),
  ]);
}

test("a screen reader hears what is going on, then the figures, and again when they change", async () => {
  const flow = flowOver(smallTeam());
  expect(announcement(flow.getState())).toBe("De werkmap wordt gelezen");
  await flow.start();
  expect(announcement(flow.getState())).toBe("Rekenkundig op 22 november 2026: Anne 100 (+10) en Bob 50 (−10).");
  flow.chooseDate("2026-12-01");
  expect(announcement(flow.getState())).toContain("1 december 2026");
});

test("a screen reader hears why reading failed and what to do", async () => {
  const host = smallTeam();
  host.refuse("sheets", "editing");
  const flow = flowOver(host);
  await flow.start();
  expect(announcement(flow.getState())).toMatch(/kon niet worden gelezen\. .*Enter of Esc/);
});

test("a made sheet is announced with its name and how to take it away", async () => {
  const flow = flowOver(smallTeam());
  await flow.start();
  await flow.makeSheet("proportional");
  expect(announcement(flow.getState())).toMatch(/‘Rekenkundig 22-11-2026’.*Ctrl\+Z/);
});

test("a notice says when the choices on the screen differ from those on the sheet, and no longer when they agree", async () => {
  const flow = flowOver(smallTeam());
  await flow.start();
  await flow.makeSheet("proportional");
  const lines = () => {
    const state = flow.getState();
    if (state.status !== "ready" || !state.notice || !state.division.ok) throw new Error(state.status);
    return noticeWords(state.notice, state.division.result).lines.join(" ");
  };
  expect(lines()).not.toContain("daarna");
  flow.chooseUnknownMaximum(4);
  expect(lines()).toContain("daarna");
  flow.chooseUnknownMaximum(null);
  expect(lines()).not.toContain("daarna");
});
