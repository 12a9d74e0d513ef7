import { createFlow } from "../../../src/taskpane/flow/flow";
import type { ReadyState } from "../../../src/taskpane/flow/state";
import { standingsOf, type Standings } from "../../../src/taskpane/division/standings";
import { libraryNorms } from "../../../src/usecases/memory/typed-norms";
import { followTeam } from "../../../src/usecases/reading/follow-team";
import { grid } from "../../reading/grid";
import { clientsOn, teamSheets } from "../../sheets/proportional/weighted-team";
import { until } from "../../support/built-pane";
import { memoryHost } from "../memory-host";

/** What Verdeling says beside the bounds that the team agreed. */

async function started(host: ReturnType<typeof memoryHost>) {
  const flow = createFlow(host, followTeam(host));
  await flow.start();
  const state = (): ReadyState => {
    const now = flow.getState();
    if (now.status !== "ready") throw new Error(`Expected ready, found ${now.status}`);
    return now;
  };
  const standings = (): Standings | null => {
    const { division } = state();
    if (!division.ok) throw new Error("no division");
    return standingsOf(state(), division.result);
  };
  return { flow, state, standings };
}

const memo = [
  ["Naam", "Contracturen", "Aantal cliënten"],
  ["Anne", 36, 90],
  ["Bob", 36, 122],
  ["Emmy", 28, 71],
  ["Julie", 36, 186],
  ["Lisette", 24, 0],
  ["Nora", 12, null],
];

test("nothing without bounds; with them a word for everybody whose clients are known, what would mend it, and Terug", async () => {
  const host = memoryHost([grid(memo, { sheet: "Team" })]);
  const { flow, standings } = await started(host);
  expect(standings()).toBeNull();
  await flow.changeSettings({ bounds: { lower: 80, upper: 110 } });
  expect(JSON.stringify(host.inTheFile)).toContain('"bounds":{"lower":80,"upper":110}');
  const found = standings();
  expect(["Anne", "Bob", "Emmy", "Julie", "Lisette", "Nora"].map((name) => found?.of(name)?.shown)).toEqual([
    "● binnen",
    "▲ boven",
    "● binnen",
    "▲ boven",
    "▼ onder",
    undefined,
  ]);
  expect(found?.of("Anne")).toEqual({ shown: "● binnen", spoken: "binnen de grenzen", line: null });
  expect(found?.of("Bob")).toEqual({
    shown: "▲ boven",
    spoken: "boven de bovengrens",
    line: "12 cliënten of 4 uur te veel: instroomstop, 12 overdragen aan Lisette, of 0,2 fte erbij.",
  });
  expect(found?.of("Lisette")?.line).toBe("plaats voor 54 tot 73 cliënten.");
  expect(found?.team).toBe("Het team heeft 469 cliënten; binnen de grenzen (357 tot 488) passen die.");
  flow.undo();
  expect(standings()).toBeNull();
});

test("where norms weigh the clients, bounds are points; nothing is said while the clients are to be read", async () => {
  const people = [
    { name: "Anne", hours: 36 },
    { name: "Bob", hours: 18 },
  ];
  const clients = [...clientsOn("Anne", 2, 60), ...clientsOn("Anne", 5, 30), ...clientsOn("Bob", 1, 15)];
  const sheets = teamSheets({ people, clients }, "werk").map(({ name, rows }) => grid(rows, { sheet: name }));
  const { flow, state, standings } = await started(memoryHost(sheets));
  await flow.changeSettings({ bounds: { lower: 40, upper: 100 } });
  await until(() => state().clients.status === "read");
  expect(standings()?.of("Anne")?.shown).toBe("● binnen");
  flow.changeNorms(() => libraryNorms("ridderkerk-2013"));
  const waiting: ReadyState = { ...state(), clients: { status: "waiting", rows: 105 } };
  const { division } = waiting;
  expect(division.ok && standingsOf(waiting, division.result)).toBeNull();
  await until(() => standings()?.of("Anne")?.shown === "▲ boven");
  // 60 and 30 × 2 points: 20 more than 100, for which 36 × 20 ÷ 100 = 7.2 hours.
  expect(standings()?.of("Anne")?.line).toBe(
    "20 punten of 8 uur te veel: instroomstop, 20 overdragen aan Bob, of 0,2 fte erbij.",
  );
  expect(standings()?.of("Bob")?.line).toBe("plaats voor 5 tot 35 punten.");
});
