import type { Intake } from "../../caseload/months/intake/intake";
import { byName, reported, wholePercent } from "./reported-numbers";

/** Who gets the new clients, by name, as `--json` prints it. */
export function intakeReport(names: readonly string[], { steps, received, waiting }: Intake) {
  const nameAt = (place: number) => names[place] ?? "";
  return {
    order: steps.map(({ to }) => (to === null ? null : nameAt(to))),
    steps: steps.map(({ to, from, after }) =>
      to === null
        ? { to: null }
        : {
            to: nameAt(to),
            from_pct: wholePercent(from),
            to_pct: wholePercent(after),
            to_exact: after && reported(after),
          },
    ),
    received: byName(names, received),
    unassigned: waiting,
  };
}
