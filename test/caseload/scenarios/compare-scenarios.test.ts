import { ageTable } from "../../../src/caseload/ages/age-table";
import { clientHistogram } from "../../../src/caseload/clients/histogram";
import { finished } from "../../../src/kernel/stepwise";
import { comparingScenarios, type ComparisonTask } from "../../../src/caseload/scenarios/compare-scenarios";
import type { AgeScenario } from "../../../src/caseload/scenarios/scenario-choices";
import type { RankedLineUp } from "../../../src/caseload/scenarios/scenario-comparison";
import { columnsOf } from "../clients/column-builder";
import { memoBands, memoClients } from "./memo-clients";

const people = [
  { name: "Anne", hours: 36 },
  { name: "Bob", hours: 36 },
  { name: "Emmy", hours: 28 },
  { name: "Julie", hours: 36 },
  { name: "Lisette", hours: 24 },
];

const blank: AgeScenario = {
  name: "",
  kind: "unchanged",
  selection: null,
  bands: [],
  teams: null,
  conditions: [],
  sideTaskHours: {},
};
const option1: AgeScenario = { ...blank, name: "Optie 1", kind: "by-hours" };
const option2: AgeScenario = {
  ...blank,
  name: "Optie 2",
  kind: "by-age",
  bands: memoBands,
  teams: [["Emmy"], ["Bob"], ["Julie", "Anne"]],
  conditions: [{ kind: "intaker-in-every-team" }],
};

function compare(scenarios: readonly AgeScenario[], rest: Partial<ComparisonTask> = {}) {
  const comparing = comparingScenarios({
    referenceDate: "2020-03-03",
    fullTimeHours: 36,
    monthsBeforeLeaving: 3,
    histogram: clientHistogram(columnsOf(memoClients), ageTable("2020-03-03")),
    selection: { name: "Nieuwe indeling", filters: [{ flag: "exemption", keep: "no" }] },
    scenarios: scenarios.map((scenario) => ({ scenario, people, since: null })),
    intakers: ["Bob", "Emmy", "Lisette"],
    otherHours: [],
    lineUpsFor: null,
    newPerMonth: null,
    checks: [],
    divided: null,
    supposedHours: [],
    statedDate: null,
    ...rest,
  });
  return finished(comparing);
}

const teamsOf = ({ teams }: Pick<RankedLineUp, "teams">) => teams.map(({ members }) => members.join(" + ")).join(" | ");
const perFte = ({ teams }: Pick<RankedLineUp, "teams">) => teams.map((team) => Math.round(team.perFte ?? 0));

test("scenario 0 leaves every client where it is, also with who is not in the team", () => {
  const [unchanged] = compare([blank]).scenarios;
  expect(unchanged?.people).toEqual([
    { name: "Anne", current: 90, after: 90 },
    { name: "Bob", current: 122, after: 122 },
    { name: "Emmy", current: 71, after: 71 },
    { name: "Julie", current: 186, after: 186 },
    { name: "Lisette", current: 0, after: 0 },
    { name: "Team Zorg", current: 212, after: 212 },
  ]);
  expect(unchanged?.teams.reduce((sum, { clients }) => sum + clients, 0)).toBe(681);
  expect(unchanged?.teams.at(-1)).toMatchObject({ members: ["Team Zorg"], hours: 0, perFte: null });
  expect(unchanged).toMatchObject({ transfers: 0, routes: [], transfersPerYear: 0, maxOverMin: null });
});

test("by hours, everybody gets a share of all that count, and nobody outside the team keeps any", () => {
  const [, byHours] = compare([blank, option1]).scenarios;
  // 681 × 36 ÷ 160 = 153.225, × 28 = 119.175, × 24 = 102.15: floors are 680, and the remainders of three tie; Julie has most.
  expect(byHours?.people.map(({ after }) => after)).toEqual([153, 153, 119, 154, 102, 0]);
  // Everything above the targets: Julie 186 − 154 and Team Zorg 212.
  expect(byHours?.transfers).toBe(244);
  expect(byHours?.routes.reduce((sum, { clients }) => sum + clients, 0)).toBe(244);
});

test("the memo's line-up carries 4,75 / 7,06 / 4,08 an hour, without an intaker at 46+", () => {
  const [, byAge] = compare([blank, option2]).scenarios;
  expect(byAge?.teams.map(({ clients, hours }) => [clients, hours])).toEqual([
    [133, 28],
    [254, 36],
    [294, 72],
  ]);
  expect(perFte(byAge as RankedLineUp)).toEqual([171, 254, 147]);
  expect(byAge?.maxOverMin).toBeCloseTo(254 / 36 / (294 / 72), 10);
  expect(byAge?.conditions).toEqual([{ condition: { kind: "intaker-in-every-team" }, met: false }]);
  // Lisette is in no team, and nobody else has clients of other ages.
  expect(byAge?.people.map(({ name, after }) => [name, after])).toEqual([
    ["Anne", 147],
    ["Bob", 254],
    ["Emmy", 133],
    ["Julie", 147],
    ["Lisette", 0],
    ["Team Zorg", 0],
  ]);
  // Who stays: Emmy's 40 young ones, Bob's 60, Anne's 38 and Julie's 119 of 46 and older.
  expect(byAge?.transfers).toBe(681 - 40 - 60 - 38 - 119);
  const moved = byAge?.routes.reduce((sum, { clients }) => sum + clients, 0);
  expect(moved).toBe(byAge?.transfers);
});

test("Lisette fits best at 30–45: 171 / 152 / 147 per fte", () => {
  const { placements } = compare([blank, option2]);
  expect(placements).toHaveLength(1);
  const [lisette] = placements;
  const byBand = Object.fromEntries((lisette?.places ?? []).map(({ band, lineUp }) => [band.from, perFte(lineUp)]));
  expect(byBand).toEqual({ 18: [92, 254, 147], 30: [171, 152, 147], 46: [171, 254, 110] });
  // At 46+ Lisette is the intaker that team lacks; the most even place is called so all the same.
  expect(
    lisette?.places.map(({ band, isMostEven, lineUp }) => [band.from, isMostEven, lineUp.conditions[0]?.met]),
  ).toEqual([
    [30, true, false],
    [46, false, true],
    [18, false, false],
  ]);
});

test("a team with clients and no hours has an infinite load", () => {
  const unstaffed: AgeScenario = { ...option2, teams: [["Emmy"], [], ["Julie", "Anne"]], conditions: [] };
  const [unchanged, byAge] = compare([blank, unstaffed]).scenarios;
  expect(byAge).toMatchObject({ spread: Infinity, maxOverMin: null });
  // Team Zorg has 212 clients of the selection, and no hours on these sheets.
  expect(unchanged).toMatchObject({ spread: Infinity, maxOverMin: null });
});

test("with an intaker in every team the best is Emmy | Lisette + Anne or Julie | Bob + the other, by fewest transfers", () => {
  const { search } = compare([blank, option2]);
  if (!search || !("lineUps" in search)) throw new Error("no search");
  const [best] = search.lineUps;
  // Julie keeps more of 46 and older than Anne does, and fewer of 30–45 would stay.
  expect(best && teamsOf(best)).toBe("Emmy | Anne + Lisette | Bob + Julie");
  expect(best && perFte(best)).toEqual([171, 152, 147]);
  expect(best?.conditions.every(({ met }) => met)).toBe(true);
  expect(search.conflicting).toEqual([]);
  expect(best?.spread).toBeCloseTo(
    28 * (133 / 28 - 681 / 160) ** 2 + 60 * (254 / 60 - 681 / 160) ** 2 + 72 * (294 / 72 - 681 / 160) ** 2,
    10,
  );
});

test("with Emmy at 24 hours the teams have 36, 60 and 60", () => {
  const { otherHours } = compare([blank, option2], { otherHours: [{ name: "Emmy", hours: 24 }] });
  expect(otherHours[0]?.lineUps[0]?.teams.map(({ hours }) => hours)).toEqual([36, 60, 60]);
});

test("conditions that stand in the way of balance are named, with the line-up that would be best", () => {
  const stuck: AgeScenario = {
    ...option2,
    teams: null,
    conditions: [
      { kind: "stays-at", person: "Emmy", band: 0 },
      { kind: "stays-at", person: "Bob", band: 1 },
      { kind: "intaker-in-every-team" },
    ],
  };
  const { search, scenarios } = compare([blank, stuck]);
  if (!search || !("lineUps" in search)) throw new Error("no search");
  expect(search.conflicting.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["stays-at"]));
  expect(search.bestBalanced && perFte(search.bestBalanced)).toEqual([171, 152, 147]);
  // Nobody chose the teams: the scenario is the best that meets all conditions.
  expect(scenarios[1]?.conditions.every(({ met }) => met)).toBe(true);
});

test("without transfers, new clients make up what people are short of", () => {
  const [unchanged, byHours] = compare([blank, option1], { newPerMonth: 20 }).scenarios;
  expect(unchanged?.throughNewClients).toEqual({ missing: 0, months: 0 });
  // Anne 63, Bob 31, Emmy 48 and Lisette 102 short.
  expect(byHours?.throughNewClients).toEqual({ missing: 244, months: 12.2 });
  expect(compare([option1]).scenarios[0]?.throughNewClients).toEqual({ missing: 244, months: null });
});

test("clients in no band stay where they are", () => {
  const young: AgeScenario = { ...option2, bands: [{ from: 18, below: 30 }], teams: [["Emmy"]], conditions: [] };
  const [, scenario] = compare([blank, young]).scenarios;
  expect(scenario?.notDivided).toBe(681 - 133);
  expect(scenario?.people.find(({ name }) => name === "Emmy")).toEqual({ name: "Emmy", current: 71, after: 133 + 31 });
  expect(scenario?.people.reduce((sum, { after }) => sum + after, 0)).toBe(681);
});

test("what changed since the last time is told, and nothing when nothing did", () => {
  const since = { referenceDate: "2020-02-01", clients: 680, hours: 160 };
  const told = (kept: typeof since) =>
    compare([], { scenarios: [{ scenario: option1, people, since: kept }] }).scenarios[0]?.since;
  expect(told(since)).toEqual(since);
  expect(told({ ...since, clients: 681 })).toBeNull();
});

test("line-ups are looked for the scenario that was asked for, else for the last one by age", () => {
  const together: AgeScenario = {
    ...option2,
    name: "Jongeren en ouderen",
    bands: [memoBands[0], { from: 30, below: "aow" }],
  };
  const scenarios = [option2, { ...together, teams: null, conditions: [] }];
  const bandsOf = (lineUpsFor: string | null) => {
    const { search } = compare(scenarios, { lineUpsFor });
    return search && "lineUps" in search ? search.lineUps[0]?.teams.map(({ band }) => band) : null;
  };
  expect(bandsOf("Optie 2")).toEqual(memoBands);
  expect(bandsOf(null)).toEqual(together.bands);
});

describe("whom the scenarios count besides the division", () => {
  const team = people.map(({ name }) => name);
  const differs = (clients: number, names: readonly string[], selection = "Nieuwe indeling") =>
    compare([blank], {
      divided: { clients, names },
      selection: { name: selection, filters: [{ flag: "exemption", keep: "no" }] },
    }).otherPeople;

  test("Team Zorg's 212 clients", () => {
    expect(differs(469, team)).toEqual({
      divided: 469,
      counted: 681,
      others: [{ name: "Team Zorg", clients: 212 }],
      unassigned: 0,
      own: 0,
    });
  });
  test("more or fewer of the team itself, and nobody else", () => {
    expect(differs(681, [...team, "Team Zorg"])).toBeNull();
    expect(differs(690, [...team, "Team Zorg"])).toMatchObject({ others: [], unassigned: 0, own: -9 });
    expect(differs(470, team)).toMatchObject({ others: [{ clients: 212 }], own: -1 });
  });
  test("clients of nobody, whom the division leaves out or counts too", () => {
    const withPool = [
      ...memoClients,
      ...Array.from({ length: 15 }, () => ({ ...memoClients[0], who: null })),
    ] as typeof memoClients;
    const pool = (clients: number) =>
      compare([blank], {
        histogram: clientHistogram(columnsOf(withPool), ageTable("2020-03-03")),
        selection: { name: "Alle", filters: [] },
        divided: { clients, names: [...team, "Team Zorg"] },
      }).otherPeople;
    const all = memoClients.length;
    expect(pool(all)).toMatchObject({ others: [], unassigned: 15, own: 0 });
    expect(pool(all + 15)).toBeNull();
  });
});

describe("C23: figures of before and after a filter changes its meaning", () => {
  const seen = { referenceDate: "2026-12-01", clients: 600, hours: 160 };
  const codesOf = (referenceDate: string, filters: ComparisonTask["selection"]["filters"]) => {
    const { scenarios, checks } = compare([], {
      referenceDate,
      selection: { name: "Selectie", filters },
      scenarios: [{ scenario: option1, people, since: seen }],
      statedDate: { value: "2026-11-01", cell: { sheet: "Memo", row: 0, column: 0 }, text: "1-11-2026" },
    });
    return [...checks, ...scenarios.flatMap((scenario) => scenario.checks)].filter(({ code }) => code === "C23");
  };
  const exempt = [{ flag: "exemption", keep: "no" }] as const;

  test("an exemption and the duty to seek work, from 1 January 2027", () => {
    expect(codesOf("2027-01-01", exempt)).toEqual([
      {
        code: "C23",
        flag: "exemption",
        since: "2027-01-01",
        law: "participatiewet-in-balans",
        before: "2026-11-01",
        now: "2027-01-01",
        cells: [{ sheet: "Memo", row: 0, column: 0 }],
      },
      expect.objectContaining({ before: "2026-12-01", now: "2027-01-01", cells: [] }),
    ]);
    expect(codesOf("2027-03-01", [{ flag: "jobSeekingDuty", keep: "yes" }])).toHaveLength(2);
  });
  test("on one side of that day, or with other filters, nothing changes", () => {
    expect(codesOf("2026-12-31", exempt)).toEqual([]);
    expect(codesOf("2027-01-01", [{ flag: "statusHolder", keep: "no" }])).toEqual([]);
    expect(codesOf("2027-01-01", [])).toEqual([]);
  });
});
