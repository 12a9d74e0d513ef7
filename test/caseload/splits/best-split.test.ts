import fc from "fast-check";
import highsLoader from "highs";
import { bestSplit } from "../../../src/caseload/splits/best-split";
import type { AgeCounts, Split, SplitLimits, SplitObjective } from "../../../src/caseload/splits/split";
import { sum } from "../../../src/caseload/sum";
import vector from "../../cases/cut-ages.json";
import { bestBy, everySplit } from "./brute-force";
import { splitProgramme } from "./split-programme";

const objectives: readonly SplitObjective[] = ["highest-load", "spread"];
const given: SplitLimits = { order: "given", fullTimeHours: 36 };
const any: SplitLimits = { order: "any", fullTimeHours: 36 };

function splitFor(
  ages: AgeCounts,
  hours: readonly number[],
  objective: SplitObjective = "spread",
  limits: SplitLimits = given,
): Split {
  const outcome = bestSplit(ages, hours, objective, limits);
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.split;
}

test.each(objectives)("the job's own figures: cuts at 24 and 29 (%s)", (objective) => {
  for (const limits of [given, any]) {
    const { cuts, bands, highestLoad } = splitFor(vector, vector.hours, objective, limits);
    expect(cuts).toEqual(vector.cuts);
    expect(bands.map(({ clients }) => clients)).toEqual(vector.clients);
    bands.forEach(({ perHour, perFte }, at) => {
      expect(perHour).toBeCloseTo(vector.perHour[at] ?? 0, 3);
      expect(perFte).toBeCloseTo(36 * perHour, 9);
    });
    expect(highestLoad).toBeCloseTo(1.708, 3);
  }
});

test("bands are from–t/m ages and name their team, also when another order is better", () => {
  const ages = { firstAge: 18, counts: [10, 10, 10, 10, 10, 10] };
  const { bands } = splitFor({ ...ages, counts: [35, 10, 10, 5] }, [10, 30], "spread", any);
  expect(bands.map(({ from, to, team, clients }) => [from, to, team, clients])).toEqual([
    [18, 19, 1, 45],
    [20, 21, 0, 15],
  ]);
  expect(splitFor(ages, [20, 40]).bands.map(({ from, to }) => [from, to])).toEqual([
    [18, 19],
    [20, 23],
  ]);
});

test("fixed lines, allowed ages, least years and least clients are kept", () => {
  const hours = [28, 36, 24];
  expect(splitFor(vector, hours, "spread", { ...given, fixedLines: [27] }).cuts).toContain(27);
  expect(splitFor(vector, hours, "spread", { ...given, fixedLines: [27, 30] }).cuts).toEqual([27, 30]);
  expect(splitFor(vector, hours, "spread", { ...given, allowedCuts: [20, 25, 30, 90] }).cuts).toEqual([25, 30]);
  expect(splitFor(vector, hours, "spread", { ...given, minimumYears: 4 }).cuts).toEqual([23, 28]);
  expect(splitFor(vector, hours, "spread", { ...given, minimumClients: 43 }).bands.at(-1)?.clients).toBe(55);
});

test("between equally good splits, the one nearest to the preferred lines; then the lower cut", () => {
  const ages = { firstAge: 20, counts: [10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10] };
  expect(splitFor(ages, [36, 36]).cuts).toEqual([21]);
  expect(splitFor(ages, [36, 36], "highest-load", { ...given, preferredLines: [27, 30] }).cuts).toEqual([27]);
});

test("weights count in the load, clients are still counted", () => {
  const ages = { firstAge: 18, counts: [10, 10, 10, 10], weights: [30, 10, 10, 10] };
  const { cuts, bands } = splitFor(ages, [36, 36]);
  expect(cuts).toEqual([19]);
  expect(bands.map(({ clients, weight }) => [clients, weight])).toEqual([
    [10, 30],
    [30, 30],
  ]);
});

test("what cannot be says why", () => {
  const ages = { firstAge: 18, counts: [1, 2, 3] };
  const problem = (hours: readonly number[], limits: Partial<SplitLimits> = {}, own: AgeCounts = ages) => {
    const outcome = bestSplit(own, hours, "spread", { ...given, ...limits });
    return outcome.ok ? null : outcome.problem;
  };
  expect(problem([])).toEqual({ reason: "no-teams" });
  expect(problem([36, 0])).toEqual({ reason: "team-without-hours", team: 1 });
  expect(problem([36, NaN])).toEqual({ reason: "team-without-hours", team: 1 });
  expect(problem([36, 36], { fixedLines: [18] })).toEqual({ reason: "line-outside-ages", line: 18 });
  expect(problem([36, 36], { fixedLines: [19.5] })).toEqual({ reason: "line-outside-ages", line: 19.5 });
  expect(problem([36, 36], { fixedLines: [19, 20] })).toEqual({ reason: "more-lines-than-cuts", lines: 2, cuts: 1 });
  expect(problem([1, 2, 3, 4])).toEqual({ reason: "too-few-cuts" });
  expect(problem([36, 36], { allowedCuts: [40] })).toEqual({ reason: "too-few-cuts" });
  expect(problem([36], {}, { firstAge: 18, counts: [] })).toEqual({ reason: "too-few-cuts" });
  expect(problem([36, 36], { minimumYears: 2 })).toEqual({ reason: "limits-too-tight" });
  expect(problem([36, 36], { minimumClients: 4 })).toEqual({ reason: "limits-too-tight" });
  expect(problem([36], {}, { firstAge: 18, counts: [-1] })).toEqual({ reason: "counts-unusable" });
  expect(problem([36], {}, { firstAge: 18, counts: [1], weights: [] })).toEqual({ reason: "counts-unusable" });
  const years = { firstAge: 18, counts: Array.from({ length: 50 }, () => 10) };
  const different = Array.from({ length: 13 }, (_, at) => 20 + at);
  expect(problem(different, { order: "any" }, years)).toEqual({ reason: "too-many-teams" });
  expect(problem(different, {}, years)).toBeNull();
  expect(
    problem(
      different.map(() => 36),
      { order: "any" },
      years,
    ),
  ).toBeNull();
});

test("no clients at all: a split without loads", () => {
  expect(splitFor({ firstAge: 18, counts: [0, 0, 0] }, [36, 36])).toMatchObject({
    cuts: [19],
    spread: 0,
    highestLoad: 0,
  });
});

const instances = fc.record({
  counts: fc.array(fc.oneof(fc.nat(40), fc.constant(0)), { minLength: 3, maxLength: 10 }),
  hours: fc.array(fc.constantFrom(8, 16, 24, 24, 28, 32, 36, 36), { minLength: 1, maxLength: 4 }),
  limits: fc.record(
    {
      order: fc.constantFrom("given" as const, "any" as const),
      fixedLines: fc.uniqueArray(fc.integer({ min: 19, max: 24 }), { maxLength: 2 }),
      preferredLines: fc.array(fc.integer({ min: 17, max: 29 }), { minLength: 1, maxLength: 2 }),
      allowedCuts: fc.array(fc.integer({ min: 18, max: 28 }), { minLength: 3 }),
      minimumYears: fc.integer({ min: 1, max: 3 }),
      minimumClients: fc.nat(30),
    },
    { requiredKeys: ["order"] },
  ),
  objective: fc.constantFrom(...objectives),
});

test("as good as the best of every set of cuts with every order of teams, to the last tie", () => {
  const outcomes = { found: 0, none: 0 };
  fc.assert(
    fc.property(instances, ({ counts, hours, limits: chosen, objective }) => {
      const ages = { firstAge: 18, counts };
      const limits = { fullTimeHours: 36, ...chosen } as SplitLimits;
      const tried = everySplit(ages, hours, limits);
      const outcome = bestSplit(ages, hours, objective, limits);
      outcomes[outcome.ok ? "found" : "none"] += 1;
      expect(outcome.ok).toBe(tried.length > 0);
      if (!outcome.ok) return;
      const { split } = outcome;
      const best = bestBy(tried, ...(objective === "spread" ? [] : ["highestLoad" as const]), "spread", "distance");
      const [lowest] = best
        .map(({ cuts }) => cuts)
        .sort((a, b) => a.map((cut, at) => cut - (b[at] ?? 0)).find(Boolean) ?? 0);
      const teams = split.bands.map(({ team }) => team);
      expect(best).toContainEqual(expect.objectContaining({ cuts: split.cuts }));
      expect(split.spread).toBeCloseTo(best[0]?.spread ?? NaN, 8);
      expect(split.highestLoad).toBeCloseTo(bestBy(best, "highestLoad")[0]?.highestLoad ?? NaN, 8);
      expect([...teams].sort()).toEqual([...hours.keys()]);
      expect(sum(split.bands.map(({ clients }) => clients))).toBe(sum(counts));
      if (limits.order === "given") expect(split.cuts).toEqual(lowest);
    }),
    { numRuns: 300, seed: 27 },
  );
  expect(Math.min(outcomes.found, outcomes.none)).toBeGreaterThan(40);
});

test.each(objectives)("as HiGHS has it, which tries orders and cuts in one programme (%s)", async (objective) => {
  const { solve } = await highsLoader();
  const counts = fc.array(fc.nat(60), { minLength: 12, maxLength: 14 });
  const hours = fc.array(fc.constantFrom(16, 24, 28, 32, 36), { minLength: 3, maxLength: 3 });
  for (const [own, teams] of fc.sample(fc.tuple(counts, hours), { numRuns: 3, seed: 30 })) {
    const ages = { firstAge: 18, counts: own };
    const solution = solve(splitProgramme(ages, teams, objective), { mip_rel_gap: 0, mip_abs_gap: 0 });
    expect(solution.Status).toBe("Optimal");
    const { spread, highestLoad } = splitFor(ages, teams, objective, any);
    expect(objective === "spread" ? spread : highestLoad).toBeCloseTo(solution.ObjectiveValue, 4);
  }
});
