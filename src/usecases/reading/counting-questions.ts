import {
  answeredQuestion,
  countingQuestions,
  yesOrNo,
  type CountingQuestion,
} from "../../caseload/clients/counting-questions";
import type { TeamReading } from "./read-team";

export { answeredQuestion, yesOrNo };

/** What can be asked about who counts, and what was answered. */
export function questionsAbout({ team, memory }: Pick<TeamReading, "team" | "memory">): readonly CountingQuestion[] {
  return countingQuestions(team, memory.counting);
}
