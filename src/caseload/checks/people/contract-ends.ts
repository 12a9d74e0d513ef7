import { leavesSoon } from "../../team/leaves-soon";
import type { Check } from "../check";
import type { DivisionFigures } from "../division-figures";

/** C10: a contract in the formation that ended before the reference date, ends soon after it, or begins after it with clients already. */
export function contractEnds({ caseworkers, leftOut, choices }: DivisionFigures): readonly Check[] {
  const ended = leftOut.flatMap(({ reason, name, until, cell }): readonly Check[] =>
    reason === "contract-ended" && until !== null ? [{ code: "C10", reason: "ended", name, until, cells: [cell] }] : [],
  );
  const ending = caseworkers.flatMap(({ name, until, cells }): readonly Check[] =>
    until !== null && cells.until && leavesSoon(until, choices)
      ? [{ code: "C10", reason: "ends-soon", name, until, cells: [cells.until] }]
      : [],
  );
  const coming = leftOut.flatMap(({ name, coming: next, current, cell }): readonly Check[] =>
    next && current && current.value > 0
      ? [
          {
            code: "C10",
            reason: "not-begun",
            name,
            from: next.from,
            clients: current.value,
            cells: [cell, current.cell],
          },
        ]
      : [],
  );
  return [...ended, ...coming, ...ending];
}
