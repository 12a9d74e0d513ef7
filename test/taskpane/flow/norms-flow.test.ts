import { createFlow } from "../../../src/taskpane/flow/flow";
import { checksIn } from "../../../src/taskpane/flow/points";
import type { Clients, ReadyState } from "../../../src/taskpane/flow/state";
import { withChangedGroup } from "../../../src/usecases/memory/edit-norms";
import { followTeam } from "../../../src/usecases/reading/follow-team";
import { libraryNorms } from "../../../src/usecases/memory/typed-norms";
import { grid } from "../../reading/grid";
import { clientsOn, teamSheets, type SteppedClient } from "../../sheets/proportional/weighted-team";
import { until } from "../../support/built-pane";
import { memoryHost } from "../memory-host";

const people = [
  { name: "Anne", hours: 36 },
  { name: "Bob", hours: 18 },
];
/** Ridderkerk's example of a caseload that fills one fte for 120%, and a colleague with half the hours. */
const ridderkerk = [...clientsOn("Anne", 2, 60), ...clientsOn("Anne", 5, 30), ...clientsOn("Bob", 1, 15)];

async function started(clients: readonly SteppedClient[] = ridderkerk) {
  const host = memoryHost(teamSheets({ people, clients }, "werk").map(({ name, rows }) => grid(rows, { sheet: name })));
  const flow = createFlow(host, followTeam(host));
  await flow.start();
  const state = (): ReadyState => {
    const now = flow.getState();
    if (now.status !== "ready") throw new Error(`Expected ready, found ${now.status}`);
    return now;
  };
  const read = (): Extract<Clients, { status: "read" }> => {
    const { clients: now } = state();
    if (now.status !== "read") throw new Error(`Expected read, found ${now.status}`);
    return now;
  };
  await until(() => state().clients.status === "read");
  const codes = () => checksIn(state()).map(({ code }) => code);
  return { host, flow, read, codes, state };
}

test("without norms nothing is weighed, and steps are taken to be those of the participatieladder", async () => {
  const { read, codes } = await started([...ridderkerk, ...clientsOn("Bob", 6, 1)]);
  expect(read().weighted).toBeNull();
  expect(codes()).toEqual(["C16"]);
});

test("chosen norms show at once, are kept, and weigh the clients as the sheet does", async () => {
  const { host, flow, read, codes, state } = await started();
  flow.changeNorms(() => libraryNorms("ridderkerk-2013"));
  expect(state().reading.memory.norms?.name).toBe("Ridderkerk 2013: 100/50");
  await until(() => read().weighted !== null);
  // Anne has two thirds of the hours: two thirds of 75 and 30 clients by points, and of 105 clients by number.
  expect(read().weighted?.caseworkers).toMatchObject([
    { name: "Anne", now: { clients: [60, 30], load: 120, fullness: 1.2 }, weighted: { clients: [50, 20] }, plain: 70 },
    { name: "Bob", now: { clients: [15, 0], load: 15, fullness: 0.3 }, weighted: { clients: [25, 10] }, plain: 35 },
  ]);
  expect(codes()).toEqual(["C19"]);
  await until(() => JSON.stringify(host.inTheFile).includes("Ridderkerk 2013: 100/50"));
});

test("every change of a norm is weighed and kept, and without norms nothing is weighed", async () => {
  const { host, flow, read, codes } = await started();
  flow.changeNorms(() => libraryNorms("ridderkerk-2013"));
  flow.changeNorms((norms) => norms && withChangedGroup(norms, 1, { norm: 25 }));
  flow.changeNorms((norms) => norms && { ...norms, counts: "persons" });
  // A client of the second group is now 100 ÷ 25 = 4 points: 60 + 30 × 4.
  await until(() => read().weighted?.caseworkers[0]?.now.load === 180);
  expect(codes()).toEqual([]);
  await until(() => JSON.stringify(host.inTheFile).includes('"counts":"persons"'));
  flow.changeNorms(() => null);
  await until(() => read().weighted === null);
  await until(() => JSON.stringify(host.inTheFile).includes('"norms":null'));
});

test("steps are checked against the ladder of the norms, and each point appears once", async () => {
  const { flow, read, codes } = await started([...ridderkerk, ...clientsOn("Bob", 6, 1)]);
  flow.changeNorms(() => libraryNorms("ridderkerk-2013"));
  await until(() => read().weighted !== null);
  expect(codes()).toEqual(["C16", "C19"]);
  const direct = (direction: "unknown" | "work-is-low") =>
    flow.changeNorms((norms) => norms && { ...norms, ladder: { ...norms.ladder, direction } });
  direct("unknown");
  await until(() => codes().includes("C17"));
  expect(codes()).toEqual(["C17", "C19"]);
  // Step 1 then means paid work, and 15 of Bob's clients are on it.
  direct("work-is-low");
  await until(() => codes().includes("C16"));
  expect(checksCount(read())).toBe(15);
});

function checksCount({ checks }: Extract<Clients, { status: "read" }>): number | undefined {
  return checks.flatMap((check) => (check.code === "C16" ? [check.clients] : []))[0];
}

test("norms that cannot be kept do not count", async () => {
  const { host, flow, state } = await started();
  host.refuse("changeKept", "read-only");
  flow.changeNorms(() => libraryNorms("ridderkerk-2013"));
  await until(() => state().notice?.kind === "keeping-failed" && state().reading.memory.norms === null);
});

test("a list without steps, or with steps that have no norm, leaves nothing to weigh", async () => {
  for (const clients of [clientsOn("Anne", null, 20), clientsOn("Anne", 9, 20)]) {
    const { host, flow, read } = await started(clients);
    flow.changeNorms(() => libraryNorms("ridderkerk-2013"));
    await until(() => JSON.stringify(host.inTheFile).includes("Ridderkerk 2013: 100/50"));
    expect(read().weighted).toBeNull();
  }
});

test("a list without ages can still be weighed", async () => {
  const [team, list] = teamSheets({ people, clients: ridderkerk }, "werk");
  if (!team || !list) throw new Error("no sheets");
  const host = memoryHost([
    grid(team.rows, { sheet: team.name }),
    grid(
      list.rows.map(([number, caseworker, , step]) => [number ?? null, caseworker ?? null, step ?? null]),
      { sheet: list.name },
    ),
  ]);
  const flow = createFlow(host, followTeam(host));
  await flow.start();
  flow.changeNorms(() => libraryNorms("ridderkerk-2013"));
  const weighed = () => {
    const state = flow.getState();
    return state.status === "ready" && state.clients.status === "unusable" ? state.clients : null;
  };
  await until(() => weighed()?.weighted?.totals.load === 135);
  expect(weighed()).toMatchObject({ problem: { reason: "no-ages" }, checks: [{ code: "C19" }] });
});
