import { normFormWords as words } from "../../text/pane/norms-pane";
import type { TypingProblem } from "../components/fields/typed-input";
import { mostCharacters } from "./typed-norm";

/** What is the matter with what was typed of a group, and what to do. */

export function nameProblem(problem: TypingProblem): string {
  return problem === "too-much" ? words.tooLong(mostCharacters.name) : words.nameProblem;
}

export function stepsProblem(problem: TypingProblem): string {
  return problem === "taken" ? words.stepTaken : words.stepsProblem;
}
