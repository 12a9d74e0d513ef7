import { finished } from "../../../src/kernel/stepwise";
import fc from "fast-check";
import {
  bandFaults,
  clientsByAge,
  nextCut,
  peopleOf,
  selectionOf,
  teamLoads,
} from "../../../src/usecases/scenarios/clients-by-age";
import { readAges, type AgeReading } from "../../../src/usecases/reading/read-ages";
import {
  chosenAmong,
  newScenario,
  proposalOf,
  sameTask,
  scenariosOnScreen,
  workingOutScenarios,
} from "../../../src/usecases/scenarios/scenarios-on-screen";
import type { KeptScenario } from "../../../src/usecases/memory/team-memory";
import { grid, type TestCell } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";
import { usable } from "../../support/usable";

const wishes = { referenceDate: "2020-03-03" };

const jong: KeptScenario = {
  name: "Jong en oud",
  kind: "by-age",
  selection: null,
  bands: [
    { from: 18, below: 30 },
    { from: 30, below: "aow" },
  ],
  teams: null,
  conditions: [],
  sideTaskHours: {},
  since: null,
};
const byHours: KeptScenario = { ...jong, name: "Naar uren", kind: "by-hours", bands: [] };

/** Anne has one client of each of these ages. */
async function reading(ages: readonly number[], scenarios: readonly KeptScenario[] = []): Promise<AgeReading> {
  const host = memoryHost([
    grid(
      [
        ["Naam", "Uren", "Neventaken", "Aantal cliënten"],
        ["Anne", 36, "Werkintakes", ages.length],
        ["Bob", 18, "", 0],
      ],
      { sheet: "Team" },
    ),
    grid(
      [
        ["Cliëntnr", "Klantmanager", "Leeftijd"],
        ...ages.map((age, place): readonly TestCell[] => [1000 + place, "Anne", age]),
      ],
      { sheet: "Lijst" },
    ),
  ]);
  host.inTheFile = { scenarios };
  return usable(await readAges(host, wishes)).ages;
}

describe("the scenarios on the screen", () => {
  it("begin with an empty one where the sheets propose no bands", async () => {
    const ages = await reading([20, 40]);
    const [empty] = scenariosOnScreen(ages);
    expect(empty).toMatchObject({ name: "Verdelen naar leeftijd", bands: [] });
    expect(proposalOf(ages)).toEqual(empty);
    expect(finished(workingOutScenarios({ ages, chosen: empty ?? null, supposed: {} }))).toMatchObject({
      ok: true,
      comparison: { search: { problem: { reason: "no-clients" } } },
    });
  });

  it("are the kept ones, and show the last by age first", async () => {
    const ages = await reading([20, 40], [jong, byHours]);
    const scenarios = scenariosOnScreen(ages);
    expect(scenarios).toEqual([jong, byHours]);
    expect(proposalOf(ages)).toBeNull();
    expect(chosenAmong(scenarios, null)).toBe(scenarios[0]);
    expect(chosenAmong(scenarios, "Naar uren")).toBe(scenarios[1]);
    expect(chosenAmong(scenarios, "Ongewijzigd")).toBeNull();
    expect(chosenAmong(scenarios, "Verdwenen")).toBe(scenarios[0]);
  });

  it("take a new scenario's bands from the chosen one", async () => {
    const ages = await reading([20, 40], [jong]);
    expect(newScenario(ages, "Nieuw", "by-age", jong)).toMatchObject({ name: "Nieuw", bands: jong.bands, teams: null });
    expect(newScenario(ages, "Nieuw", "by-hours", jong)).toMatchObject({ kind: "by-hours", bands: [] });
  });

  it("are worked out once, however often the team is read", async () => {
    const ages = await reading([20, 40], [jong]);
    const task = { ages, chosen: jong, supposed: {} };
    expect(sameTask(task, { ...task, ages: { ...ages, reading: { ...ages.reading } } })).toBe(true);
    expect(sameTask(task, { ...task, chosen: null })).toBe(false);
    expect(sameTask(task, { ...task, supposed: { Anne: 4 } })).toBe(false);
  });

  it("say which selection is no longer on the sheets", async () => {
    const gone = { ...jong, selection: "Verdwenen" };
    const ages = await reading([20, 40], [gone]);
    expect(selectionOf(ages, gone)).toBeNull();
    expect(clientsByAge(ages, gone, gone.bands)).toBeNull();
    expect(finished(workingOutScenarios({ ages, chosen: gone, supposed: {} }))).toEqual({
      ok: false,
      problem: { reason: "unknown-selection", name: "Verdwenen", known: ["Alle cliënten"] },
    });
  });
});

test("the load of a team follows from its people", async () => {
  const ages = await reading([20, 21, 22, 40, 50, 60, 64, 65, 65], [jong]);
  const division = clientsByAge(ages, jong, jong.bands);
  if (!division) throw new Error("no selection");
  const people = peopleOf(ages, jong, {});
  expect(people).toEqual([
    { name: "Anne", hours: 36, isIntaker: true },
    { name: "Bob", hours: 18, isIntaker: false },
  ]);
  expect(teamLoads(division, [["Bob"], ["Anne"]], people, 36)).toEqual([
    { band: jong.bands[0], clients: 3, hours: 18, perFte: 6, hasIntaker: false },
    { band: jong.bands[1], clients: 6, hours: 36, perFte: 6, hasIntaker: true },
  ]);
  expect(teamLoads(division, [[], ["Anne", "Bob"]], people, 36)[0]).toMatchObject({ hours: 0, perFte: null });
});

test("bands with a gap or an overlap are found", () => {
  expect(bandFaults(jong.bands)).toEqual({ gaps: [], overlaps: [] });
  expect(
    bandFaults([
      { from: 18, below: 27 },
      { from: 50, below: "aow" },
    ]).gaps,
  ).toEqual([{ from: 27, below: 50 }]);
  expect(
    bandFaults([
      { from: 18, below: 31 },
      { from: 30, below: "aow" },
    ]).overlaps,
  ).toEqual([{ from: 30, below: 31 }]);
});

test("a new cut halves the fullest band as evenly as can be", async () => {
  const ages = await reading([20, 40, 41, 42, 50, 60], [jong]);
  const division = clientsByAge(ages, jong, jong.bands);
  if (!division) throw new Error("no selection");
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 30, maxLength: 30 }), (counts) => {
      const single = counts.flatMap((clients, place) => (clients > 0 ? [{ age: 20 + place, clients }] : []));
      const total = single.reduce((sum, { clients }) => sum + clients, 0);
      const band = { from: 20, below: 50 };
      const cut = nextCut({
        ...division,
        ages: single,
        proposed: { ...division.proposed, bands: [{ ...division.proposed.bands[0], band, clients: total } as never] },
      });
      if (single.length < 2) return cut === null;
      const apart = (at: number) =>
        Math.abs(total - 2 * single.reduce((sum, { age, clients }) => sum + (age < at ? clients : 0), 0));
      const best = Math.min(...single.slice(1).map(({ age }) => apart(age)));
      return cut !== null && apart(cut) === best && cut > (single[0]?.age ?? 0);
    }),
  );
});
