import highsLoader from "highs";
import { bestLineUps, searchLineUps } from "../../../src/caseload/line-ups/best-line-ups";
import { finished } from "../../../src/kernel/stepwise";
import { latticeBound } from "../../../src/caseload/line-ups/lattice-bound";
import type { LineUpCondition } from "../../../src/caseload/line-ups/line-up";
import { staffingOf } from "../../../src/caseload/line-ups/staffing";
import { weighLineUp } from "../../../src/caseload/line-ups/weigh-line-up";
import { staff } from "../../bench/staff";
import { lineUpProgramme } from "./line-up-programme";

const intakers: LineUpCondition = { kind: "one-of-in-every-team", people: ["p0", "p3", "p6", "p9", "p11", "p12"] };
const asked: readonly (readonly [string, readonly LineUpCondition[]])[] = [
  ["no conditions", []],
  ["an intaker in every team", [intakers]],
  [
    "fixed, together and apart",
    [
      { kind: "stays-at", person: "p1", band: 2 },
      { kind: "not-in-band", person: "p2", band: 0 },
      { kind: "together", people: ["p3", "p4"] },
      { kind: "apart", people: ["p5", "p6", "p7"] },
    ],
  ],
  ["a minimum that costs balance", [{ kind: "minimum-hours", hours: 220, band: 1 }, intakers]],
];

test.each(asked)("16 people in 3 teams with %s: as even as HiGHS finds", async (_, conditions) => {
  const { solve } = await highsLoader();
  const task = { ...staff(16, 3, "equal"), conditions };
  const outcome = bestLineUps(task);
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  const [best] = outcome.lineUps;
  expect(outcome.certainty).toEqual({ proven: true, gapPerFte: 0 });
  expect(best?.conditionsMet.every(Boolean)).toBe(true);
  const exact = solve(lineUpProgramme(task, 2, 60), { mip_rel_gap: 0, mip_abs_gap: 0 });
  expect(exact.Status).toBe("Optimal");
  expect(best?.spread).toBeCloseTo(exact.ObjectiveValue, 5);
});

test("60 people in 8 teams: proven, the same each time, and every line-up has the figures of its teams", () => {
  const task = staff(60, 8, "equal");
  const outcome = bestLineUps(task);
  expect(bestLineUps(task)).toEqual(outcome);
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  expect(outcome.certainty.proven).toBe(true);
  expect(outcome.lineUps).toHaveLength(3);
  for (const lineUp of outcome.lineUps) {
    const members = lineUp.teams.map((team) => team.members);
    expect(members.flat().toSorted()).toEqual(task.people.map(({ name }) => name).toSorted());
    expect(weighLineUp(task, members)).toEqual({ ok: true, lineUp });
  }
  // Other people with the same hours in the same teams are no other line-up.
  const hoursIn = (teams: (typeof outcome.lineUps)[number]["teams"]) =>
    teams.map(({ members }) =>
      members
        .map((name) => task.people.find((person) => person.name === name)?.hours)
        .toSorted()
        .join(),
    );
  expect(new Set(outcome.lineUps.map(({ teams }) => hoursIn(teams).join(" | "))).size).toBe(3);
});

test("where the proof would take too long, it says how far from the best a line-up can be at most", () => {
  const outcome = bestLineUps(staff(25, 8, "different"));
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  expect(outcome.certainty.proven).toBe(false);
  expect(outcome.certainty.gapPerFte).toBeGreaterThan(0);
  expect(outcome.certainty.gapPerFte).toBeLessThan(0.3);
});

test("25 people of all different hours in 8 teams: as even as their hours allow at all", () => {
  const task = staff(25, 8, "different", 3);
  const outcome = bestLineUps(task);
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  const [best] = outcome.lineUps;
  expect(outcome.certainty.proven).toBe(true);
  // Each band by itself could have any whole number of quarters of an hour; no line-up can be nearer than those together.
  const staffing = staffingOf({ ...task, conditions: [] }, 0);
  const bound = staffing && latticeBound(staffing, [...task.bands.keys()], () => 0, best?.spread ?? 0);
  expect(best?.spread).toBeCloseTo(bound?.least ?? 0, 9);
});

test("a search can be followed step by step, and comes to the same", () => {
  const task = staff(25, 5, "equal");
  let pauses = 0;
  for (let search = searchLineUps(task), step = search.next(); !step.done; step = search.next()) pauses += 1;
  expect(pauses).toBeGreaterThan(5);
  expect(finished(searchLineUps(task))).toEqual(bestLineUps(task));
});

test("conditions that 30 people cannot keep: what conflicts, and what to let go of", () => {
  const task = {
    ...staff(30, 4, "equal"),
    conditions: [
      { kind: "apart", people: ["p0", "p1", "p2"] },
      { kind: "together", people: ["p1", "p5", "p2"] },
      { kind: "not-in-band", person: "p7", band: 1 },
    ] satisfies LineUpCondition[],
  };
  const outcome = bestLineUps(task);
  expect(outcome).toMatchObject({ conflict: { kind: "no-line-up", conditions: [0, 1] } });
});
