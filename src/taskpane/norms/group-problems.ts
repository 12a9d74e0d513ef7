import { normFormWords as words } from "../../text/pane/norms-pane";
import type { TypingProblem } from "../components/fields/typed-input";
import { mostCharacters } from "./typed-norm";

/** What is wrong with what was typed for a group, and what to do about it. */

export function nameProblem(problem: TypingProblem): string {
  return problem === "too-much" ? words.tooLong(mostCharacters.name) : words.nameProblem;
}

export function stepsProblem(problem: TypingProblem): string {
  return problem === "taken" ? words.stepTaken : words.stepsProblem;
}
