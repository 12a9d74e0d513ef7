import type { DivisionProblem } from "../division/division";
import type { MonthProblem } from "../months/month-problem";
import type { NormTextProblem } from "../norms/team-norms";

/** Why clients cannot be divided by age, weighed or transferred within a percentage. */
export type ClientsProblem =
  | { readonly reason: "no-client-list" | "no-ages" | "no-bands" | "no-groups" }
  | { readonly reason: "out-of-reach" | "no-whole-clients"; readonly within: number }
  | { readonly reason: "not-divided" | "in-two-bands"; readonly scenario: string }
  | { readonly reason: "unknown-selection"; readonly name: string; readonly known: readonly string[] }
  | { readonly reason: "unreadable-bands"; readonly text: string }
  | { readonly reason: "unreadable-norms"; readonly text: string; readonly problem: NormTextProblem };

/**
 * Why scenarios cannot be worked out: clients are divided by the team's hours, so also why the team has no division;
 * and why something of the monthly work cannot be. */
export type ScenarioProblem = ClientsProblem | DivisionProblem | MonthProblem;
