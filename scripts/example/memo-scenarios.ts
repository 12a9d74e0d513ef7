import type { AgeScenario } from "../../src/caseload/scenarios/scenario-choices";

/**
 * The two possibilities that the memo gives under "Nieuwe situatie", as a team lead would save them. In one, Lisette gets a regular caseload. In
 * the other, everybody gets an age group (overweging 1) and every team has an intaker (overweging 2). As in the memo, Lisette is in no team yet.
 */
export const memoScenarios: readonly AgeScenario[] = [
  {
    name: "Optie 1: Lisette een reguliere caseload",
    kind: "by-hours",
    selection: "Nieuwe indeling",
    bands: [],
    teams: null,
    conditions: [],
    sideTaskHours: {},
  },
  {
    name: "Optie 2: herverdelen naar leeftijd",
    kind: "by-age",
    selection: "Nieuwe indeling",
    bands: [
      { from: 18, below: 30 },
      { from: 30, below: 46 },
      { from: 46, below: "aow" },
    ],
    teams: [["Emmy"], ["Bob"], ["Julie", "Anne"]],
    conditions: [{ kind: "intaker-in-every-team" }],
    sideTaskHours: {},
  },
];
