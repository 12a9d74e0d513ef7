import type { DivisionProblem } from "../../caseload/division/division";
import type { Doubt } from "../../caseload/team/team-data";
import { doubtAdvice, doubtSentence } from "../problems/doubts";
import { hostErrorSentence } from "../problems/host-errors";
import { functionName } from "./function-name";
import { listOf } from "../numbers";
import { divisionProblemSentence } from "../problems/division-problems";

/** What a cell with CASELOAD says as long as there are no sure figures of the team; `places` are written as people read them. */
export const teamErrors = {
  severalTables: (kind: "formation" | "caseload", places: readonly string[]) =>
    `Er zijn ${places.length} tabellen met de ${kind === "formation" ? "formatie" : "caseload"} (${listOf(places)}), dus is niet zeker welke geldt. Wijs in het Caseload-paneel aan welke geldt, of gebruik ${functionName("CASELOADDEEL")} met het aantal cliënten en de uren van het team.`,
  doubt: (doubt: Doubt, places: readonly string[]) => `${doubtSentence(doubt, places)} ${doubtAdvice(doubt)}`,
  unusable: (problem: DivisionProblem) => divisionProblemSentence(problem),
  unread: (...error: Parameters<typeof hostErrorSentence>) =>
    `De bladen van het team zijn nu niet te lezen. ${hostErrorSentence(...error)}`,
} as const;
