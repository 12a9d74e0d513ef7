import { rangeInWords } from "../../caseload/cell-address";
import { listedClients } from "../../caseload/team/listed-clients";
import { countingWords } from "../../text/counting";
import { listedClientsSentence } from "../../text/listed-clients";
import { questionsAbout } from "./counting-questions";
import type { TeamReading } from "./read-team";

export { listedClients };

/** Where the clients come from and what was answered about who counts; null where no list says more than the team's table. */
export function clientsFrom(reading: Pick<TeamReading, "team" | "memory">): string | null {
  const listed = listedClients(reading.team);
  if (!listed) return null;
  // Clients of nobody who are divided along are said with the division.
  const answered = questionsAbout(reading).filter(
    ({ question, answer }) => answer !== null && question !== "no-caseworker",
  );
  return [
    listedClientsSentence(listed, listed.source.ranges.map(rangeInWords)),
    ...answered.map(countingWords.answered),
  ].join(" ");
}
