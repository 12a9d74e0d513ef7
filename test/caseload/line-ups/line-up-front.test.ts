import highsLoader from "highs";
import { bestLineUps } from "../../../src/caseload/line-ups/best-line-ups";
import { finished } from "../../../src/kernel/stepwise";
import { fewestMoving } from "../../../src/caseload/line-ups/fewest-moving";
import type { LineUpCondition, LineUpTask } from "../../../src/caseload/line-ups/line-up";
import { weighLineUp } from "../../../src/caseload/line-ups/weigh-line-up";
import { sum } from "../../../src/caseload/sum";
import { staff } from "../../bench/staff";
import { placesProgramme } from "./line-up-programme";

function frontOf(task: LineUpTask) {
  const outcome = bestLineUps(task);
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome;
}

/** The figures of every way to place everybody. */
function everyLineUp(task: LineUpTask) {
  const places = task.people.reduce<number[][]>(
    (begun) => begun.flatMap((own) => task.bands.map((_, band) => [...own, band])),
    [[]],
  );
  return places.flatMap((own) => {
    const teams = task.bands.map((_, band) =>
      task.people.flatMap(({ name }, person) => (own[person] === band ? [name] : [])),
    );
    const weighed = weighLineUp(task, teams);
    return weighed.ok && teams.every((team) => team.length > 0) ? [weighed.lineUp] : [];
  });
}

test.each([1, 2, 3, 4])(
  "six people, team %d: the most even has the fewest transfers, and no line-up beats the others",
  (seed) => {
    const task = staff(6, 3, "equal", seed);
    const { front, lineUps } = frontOf(task);
    const every = everyLineUp(task);
    expect(front[0]?.lineUp).toEqual(lineUps[0]);
    front.forEach(({ lineUp: { spread, transfers }, deviationPerFte, saving }, place) => {
      const most = front[0];
      expect(saving.transfers).toBe((most?.lineUp.transfers ?? 0) - (transfers ?? 0));
      expect(saving.perFte).toBeCloseTo(deviationPerFte - (most?.deviationPerFte ?? 0), 9);
      // Whole clients: each team's shares are rounded, which can cost one client or more of its members against another team.
      const better = every.filter(
        (other) => other.spread <= spread + 1e-9 && (other.transfers ?? 0) < (transfers ?? 0) - 2,
      );
      expect(better).toEqual([]);
      const before = front[place - 1]?.lineUp;
      if (before) expect([spread > before.spread, (transfers ?? 0) < (before.transfers ?? 0)]).toEqual([true, true]);
    });
  },
);

test("40 people in 8 teams keep the conditions all along the front", () => {
  const conditions: readonly LineUpCondition[] = [
    { kind: "one-of-in-every-team", people: ["p0", "p4", "p8", "p12", "p16", "p20", "p24", "p28", "p32", "p36"] },
    { kind: "together", people: ["p1", "p2"] },
    { kind: "apart", people: ["p3", "p5"] },
    { kind: "stays-at", person: "p7", band: 3 },
    { kind: "team-size", fewest: 2, most: 8 },
  ];
  const task = { ...staff(40, 8, "equal"), conditions };
  const { front } = frontOf(task);
  expect(front.map(({ why }) => why)).toEqual(["most-even", "nearly-even", "fewest-transfers"]);
  for (const { lineUp } of front) {
    expect(lineUp.conditionsMet).toEqual(conditions.map(() => true));
    expect(
      weighLineUp(
        task,
        lineUp.teams.map(({ members }) => members),
      ),
    ).toEqual({ ok: true, lineUp });
  }
});

test("where nobody knows who has whom, there is the most even line-up only", () => {
  const { bands, ...task } = staff(10, 3, "equal");
  const unknown = bands.map(({ label, clients }) => ({ label, clients }));
  expect(frontOf({ ...task, bands: unknown }).front.map(({ why }) => why)).toEqual(["most-even"]);
});

test.each([
  [12, 5],
  [25, 5],
])("%d people in %d teams of given hours: as few transfers as HiGHS", async (people, bands) => {
  const { solve } = await highsLoader();
  const task = staff(people, bands, "equal");
  const hours = task.people.map((person) => person.hours / 2);
  const first = frontOf(task).lineUps[0];
  const teams = first?.teams ?? [];
  const kept = (person: number, band: number) =>
    Math.min(
      task.bands[band]?.byCaseworker?.[`p${person}`] ?? 0,
      ((task.bands[band]?.clients ?? 0) * (task.people[person]?.hours ?? 0)) / (teams[band]?.hours ?? 1),
    );
  const found = finished(
    fewestMoving(
      {
        ...{ hours, bands, kept, limit: 0 },
        uneven: (band, own) => (own * 2 === teams[band]?.hours ? 0 : Infinity),
        pinned: () => new Set(),
        allowed: () => true,
      },
      task.people.map(({ name }) => teams.findIndex(({ members }) => members.includes(name))),
      { left: 4_000_000 },
    ),
  );
  const exact = solve(
    placesProgramme(
      hours,
      teams.map((team) => team.hours / 2),
      kept,
    ),
    { mip_rel_gap: 0, mip_abs_gap: 0 },
  );
  expect(exact.Status).toBe("Optimal");
  expect(found.kept).toBeCloseTo(exact.ObjectiveValue, 4);
  expect(sum(task.bands.map(({ clients }) => clients))).toBeGreaterThan(found.kept);
});
