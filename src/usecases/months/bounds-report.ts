import type { BoundsOfTeam } from "../../caseload/months/bounds";
import { fraction, minus, type Fraction } from "../../kernel/fraction";
import { mapByName, reported } from "./reported-numbers";

/** Everybody beside the bounds that were agreed, as `--json` prints it. */
export function boundsReport(names: readonly string[], loads: readonly Fraction[], { rows, team }: BoundsOfTeam) {
  return {
    rows: rows.map(({ lowest, highest, status, tooMany }, place) => {
      const clients = loads[place] ?? fraction(0);
      const upTo = (bound: number | null) => (bound === null ? null : reported(minus(fraction(bound), clients)));
      return {
        name: names[place] ?? "",
        lowest,
        highest,
        clients: reported(clients),
        status,
        ...(status === "below" && { to_lowest: upTo(lowest), to_highest: upTo(highest) }),
        ...(tooMany && {
          too_many: reported(tooMany.clients),
          hours_exact: tooMany.hours && reported(tooMany.hours.exact),
          hours: tooMany.hours && tooMany.hours.whole,
          fte: tooMany.hours && tenths(tooMany.hours.tenthsOfFte),
          could_go_to: tooMany.couldGoTo && mapByName(names, tooMany.couldGoTo),
          room_short: tooMany.withoutPlace,
          months_without_new: tooMany.monthsWithoutNew,
        }),
      };
    }),
    team: {
      clients: reported(team.load),
      lowest: team.lowest,
      highest: team.highest,
      status: team.status,
      ...(team.tooMany && {
        too_many: reported(team.tooMany.clients),
        fte_exact: team.tooMany.fte && reported(team.tooMany.fte.exact),
        fte: team.tooMany.fte && tenths(team.tooMany.fte.tenths),
      }),
    },
  };
}

function tenths(count: number): string {
  return (count / 10).toFixed(1);
}
