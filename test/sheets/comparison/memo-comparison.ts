import type { AgeBand } from "../../../src/caseload/ages/age-bands";
import type { ScenarioCondition } from "../../../src/caseload/scenarios/scenario-choices";
import type {
  ComparedScenario,
  ComparedTeam,
  RankedLineUp,
  ScenarioComparison,
} from "../../../src/caseload/scenarios/scenario-comparison";
import { emptyMeeting } from "../../../src/sheets/shared/meeting-fields";
import type { ScenarioComparisonInput } from "../../../src/sheets/comparison/scenario-comparison-sheet";

/** The memo of 3 March 2020, as its scenarios come out by hand (docs/domain.md; 681 clients, of whom 212 are with "Team Zorg"). */

export const memoBands: readonly AgeBand[] = [
  { from: 18, below: 30 },
  { from: 30, below: 46 },
  { from: 46, below: "aow" },
];
const bandClients = [133, 254, 294];
const memoHours: Readonly<Record<string, number>> = {
  Anne: 36,
  Bob: 36,
  Emmy: 28,
  Julie: 36,
  Lisette: 24,
  "Team Zorg": 0,
};
const memoCurrent: Readonly<Record<string, number>> = {
  Anne: 90,
  Bob: 122,
  Emmy: 71,
  Julie: 186,
  Lisette: 0,
  "Team Zorg": 212,
};
const intaker: ScenarioCondition = { kind: "intaker-in-every-team" };

function team(members: readonly string[], clients: number, band: AgeBand | null = null): ComparedTeam {
  const hours = members.reduce((total, name) => total + (memoHours[name] ?? 0), 0);
  return { band, members, hours, clients, perFte: hours > 0 ? (clients / hours) * 36 : null };
}

/** By their definitions (design decision 7): clients and no hours is an infinite load. */
export function balance(teams: readonly ComparedTeam[]): Pick<RankedLineUp, "spread" | "maxOverMin"> {
  const [clients, hours] = [total(teams.map((own) => own.clients)), total(teams.map((own) => own.hours))];
  const loads = teams
    .filter((own) => own.hours > 0)
    .map((own) => ({ hours: own.hours, load: own.clients / own.hours }));
  const lowest = Math.min(...loads.map(({ load }) => load));
  if (teams.some((own) => own.hours === 0 && own.clients > 0)) return { spread: Infinity, maxOverMin: null };
  return {
    spread: total(loads.map((own) => own.hours * (own.load - clients / hours) ** 2)),
    maxOverMin: lowest > 0 ? Math.max(...loads.map(({ load }) => load)) / lowest : null,
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function byAgeTeams(members: readonly (readonly string[])[]): readonly ComparedTeam[] {
  return members.map((names, place) => team(names, bandClients[place] ?? 0, memoBands[place] ?? null));
}

function people(after: Readonly<Record<string, number>>): ComparedScenario["people"] {
  return Object.entries(memoCurrent).map(([name, current]) => ({ name, current, after: after[name] ?? 0 }));
}

const choices = { selection: "Nieuwe indeling", bands: [], teams: null, conditions: [], sideTaskHours: {} } as const;
const rest = {
  transfersPerYear: 0,
  conditions: [],
  notDivided: 0,
  checks: [],
  since: null,
  routes: [],
  division: [],
  firstOnTies: {},
  keeping: [],
  givenWhileLeaving: [],
  totals: { clients: 681, hours: 160 },
  throughNewClients: { missing: 0, months: null },
} as const;

const unchangedTeams = Object.entries(memoCurrent).map(([name, clients]) => team([name], clients));
const unchanged: ComparedScenario = {
  ...rest,
  scenario: { ...choices, name: "Ongewijzigd", kind: "unchanged" },
  teams: unchangedTeams,
  ...balance(unchangedTeams),
  transfers: 0,
  people: people(memoCurrent),
};

// 681 × 36 ÷ 160 = 153,225, × 28 = 119,175, × 24 = 102,15: the client that is left goes to whoever has most of three equal remainders.
const wholeTeam = [team(["Anne", "Bob", "Emmy", "Julie", "Lisette"], 681)];
const byHours: ComparedScenario = {
  ...rest,
  scenario: { ...choices, name: "Optie 1: Lisette een reguliere caseload", kind: "by-hours" },
  teams: wholeTeam,
  ...balance(wholeTeam),
  transfers: 244,
  routes: [
    { from: "Team Zorg", to: "Lisette", clients: 102 },
    { from: "Team Zorg", to: "Anne", clients: 63 },
    { from: "Team Zorg", to: "Emmy", clients: 47 },
    { from: "Julie", to: "Bob", clients: 31 },
    { from: "Julie", to: "Emmy", clients: 1 },
  ],
  people: people({ Anne: 153, Bob: 153, Emmy: 119, Julie: 154, Lisette: 102 }),
};

/** Transfers are as somebody might have counted them: the memo does not say whose clients are how old. */
function byAge(
  name: string,
  members: readonly (readonly string[])[],
  after: Readonly<Record<string, number>>,
  met: boolean,
  transfers: number,
): ComparedScenario {
  const teams = byAgeTeams(members);
  return {
    ...rest,
    scenario: { ...choices, name, kind: "by-age", bands: memoBands, teams: members, conditions: [intaker] },
    teams,
    ...balance(teams),
    transfers,
    transfersPerYear: 27,
    conditions: [{ condition: intaker, met }],
    routes: [
      { from: "Team Zorg", to: "Bob", clients: 150 },
      { from: "Julie", to: "Emmy", clients: 61 },
      { from: "Julie", to: "Anne", clients: 44 },
    ],
    people: people(after),
    checks: [{ code: "C22", transfers: 27.1, counted: false, cells: [] }],
  };
}

export function rankedLineUp(members: readonly (readonly string[])[], transfers: number, met = true): RankedLineUp {
  const teams = byAgeTeams(members);
  return {
    teams,
    ...balance(teams),
    transfers,
    transfersPerYear: 27,
    conditions: [{ condition: intaker, met }],
  };
}

const best = [["Emmy"], ["Lisette", "Anne"], ["Bob", "Julie"]];

export const memoComparison: ScenarioComparison = {
  referenceDate: "2020-03-03",
  fullTimeHours: 36,
  monthsBeforeLeaving: 3,
  selection: { name: "Nieuwe indeling", filters: [{ flag: "exemption", keep: "no" }] },
  outcome: {
    total: 972,
    counted: 681,
    steps: [{ filter: { flag: "exemption", keep: "no" }, kept: 681, leftOut: 291, unknown: 0 }],
  },
  supposedHours: [],
  otherPeople: {
    divided: 469,
    counted: 681,
    others: [{ name: "Team Zorg", clients: 212 }],
    unassigned: 0,
    own: 0,
  },
  scenarios: [
    unchanged,
    byHours,
    byAge(
      "Optie 2: herverdelen naar leeftijd",
      [["Emmy"], ["Bob"], ["Julie", "Anne"]],
      { Anne: 147, Bob: 254, Emmy: 133, Julie: 147 },
      false,
      518,
    ),
    byAge(
      "Herverdelen met Lisette bij 30 t/m 45",
      best,
      { Anne: 152, Bob: 147, Emmy: 133, Julie: 147, Lisette: 102 },
      true,
      531,
    ),
  ],
  search: {
    lineUps: [
      rankedLineUp(best, 531),
      rankedLineUp([["Emmy"], ["Julie", "Lisette"], ["Anne", "Bob"]], 540),
      rankedLineUp([["Bob"], ["Anne", "Lisette"], ["Emmy", "Julie"]], 536),
    ],
    bestBalanced: null,
    conflicting: [],
    certainty: { proven: true, gapPerFte: 0 },
    front: [],
  },
  placements: [],
  otherHours: [],
  checks: [
    {
      code: "C02",
      name: "Emmy",
      hours: [
        { value: 28, table: "Huidige formatie" },
        { value: 24, table: "Categorie oud / nieuw" },
      ],
      cells: [
        { sheet: "Formatie", row: 3, column: 1 },
        { sheet: "Overweging 1", row: 3, column: 1 },
      ],
    },
    { code: "C05", placed: 400, total: 469, cells: [{ sheet: "Overweging 1", row: 7, column: 3 }] },
    { code: "C08", proposed: 681, current: 469, cells: [{ sheet: "Overweging 1", row: 7, column: 4 }] },
    { code: "C09", name: "Bob", cells: [{ sheet: "Formatie", row: 2, column: 2 }] },
    { code: "C21", lines: [27, 30], cells: [{ sheet: "Overweging 1", row: 1, column: 3 }] },
  ],
};

export const memoComparisonInput: ScenarioComparisonInput = {
  comparison: memoComparison,
  fileName: "team-werk-2020.xlsx",
  meeting: emptyMeeting,
  stated: null,
  referenceDateSource: "sheets",
  doubts: [],
  answers: [],
};
