import type { LineUp, LineUpCondition, LineUpTask } from "../../../src/caseload/line-ups/line-up";
import memo from "../../cases/memo-2020.json";

/** The memo's new division: 133, 254 and 294 clients of 18–29, 30–45 and 46–AOW. */
export function memoTask(conditions: readonly LineUpCondition[] = [], emmyHours = 28): LineUpTask {
  return {
    people: memo.names.map((name, at) => ({ name, hours: name === "Emmy" ? emmyHours : (memo.hours[at] ?? 0) })),
    bands: [
      { label: "18 t/m 29", clients: 133 },
      { label: "30 t/m 45", clients: 254 },
      { label: "46 - AOW", clients: 294 },
    ],
    conditions,
    fullTimeHours: 36,
  };
}

/** "Elk team een intaker". */
export const intakerInEveryTeam: LineUpCondition = {
  kind: "one-of-in-every-team",
  people: ["Bob", "Emmy", "Lisette"],
};

/** "Emmy | Anne + Lisette | Bob + Julie", names in sheet order. */
export function inWords({ teams }: Pick<LineUp, "teams">): string {
  return teams.map(({ members }) => members.join(" + ")).join(" | ");
}
