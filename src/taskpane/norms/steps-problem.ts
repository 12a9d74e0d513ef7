import { normFormWords as words } from "../../text/norms-pane";
import type { TypingProblem } from "../typed-input";

export function stepsProblem(problem: TypingProblem): string {
  return problem === "taken" ? words.stepTaken : words.stepsProblem;
}
