import type { ComputedDivision } from "../division/compute-division";
import type { ClientChoices } from "./read-clients";
import type { TeamReading } from "./read-team";

/** Changes when the client lists would be read differently: another date, other people, another answer about rows or sheets. */
export function clientReadingKey(reading: TeamReading, computed: ComputedDivision): string {
  const { confirmed, ...choices } = clientChoices(reading, computed);
  return JSON.stringify([choices, [...confirmed]]);
}

/** How the client lists of this team are to be read. */
export function clientChoices({ memory, unread }: TeamReading, { result }: ComputedDivision) {
  const { clientRows } = memory.settings;
  return {
    referenceDate: result.choices.referenceDate,
    team: [...result.caseworkers, ...result.leftOut].map(({ name }) => name),
    confirmed: new Map(
      memory.corrections.flatMap((correction) =>
        correction.kind === "same-person" ? [[correction.alias, correction.name] as const] : [],
      ),
    ),
    leftOut: unread.flatMap(({ sheet, reason }) => (reason === "set-aside" ? [sheet] : [])),
    ...(clientRows && { rows: clientRows }),
  } satisfies ClientChoices;
}
