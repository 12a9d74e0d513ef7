import type { ClientReadingTerms } from "../../reading/clients/client-reading-terms";
import type { ComputedDivision } from "../division/compute-division";
import type { TeamReading } from "./read-team";

/** Changes when the client lists would be read differently: another date, other people, another answer about rows or sheets. */
export function clientReadingKey(reading: TeamReading, computed: ComputedDivision): string {
  const { confirmed, ...terms } = clientReadingTerms(reading, computed);
  return JSON.stringify([terms, [...confirmed], sheetsSetAside(reading)]);
}

/** How the client lists of this team are to be read. */
export function clientReadingTerms({ memory }: TeamReading, { result }: ComputedDivision): ClientReadingTerms {
  return {
    referenceDate: result.choices.referenceDate,
    team: [...result.caseworkers, ...result.leftOut.filter(({ reason }) => reason !== "no-caseworker")].map(
      ({ name }) => name,
    ),
    confirmed: new Map(
      memory.corrections.flatMap((correction) =>
        correction.kind === "same-person" ? [[correction.alias, correction.name] as const] : [],
      ),
    ),
    rows: memory.settings.clientRows,
  };
}

/** Sheets that somebody said are not about the team, and those that Excel does not hand over. */
export function sheetsSetAside({ unread }: TeamReading): readonly string[] {
  return unread.flatMap(({ sheet, reason }) => (reason === "set-aside" || reason === "unreadable" ? [sheet] : []));
}
