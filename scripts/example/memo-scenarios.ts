import type { AgeScenario } from "../../src/caseload/scenarios/scenario-choices";

/**
 * The two possibilities that the memo names under "Nieuwe situatie", as a team lead would keep them: Lisette gets a regular caseload, or
 * everybody gets an age group as in overweging 1, with the intaker in every team that overweging 2 asks for. Lisette is in no team yet, as there.
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
