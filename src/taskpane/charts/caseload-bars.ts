import type { Division } from "../../caseload/division/division";
import { caseloadChartWords as words } from "../../text/pane/charts";

/** One person's row in the chart: clients now and the rekenkundige caseload. */
export interface CaseloadBar {
  readonly name: string;
  /** null when the sheets do not say. */
  readonly current: number | null;
  readonly proportional: number;
  readonly difference: number | null;
  /** What the rekenkundige caseload may become while some side tasks have no hours. */
  readonly range: readonly [low: number, high: number] | null;
}

/** Everybody who counts, and leavers who still have clients, so that both totals are the same. */
export function caseloadBars({
  caseworkers,
  leftOut,
}: Pick<Division, "caseworkers" | "leftOut">): readonly CaseloadBar[] {
  return [
    ...caseworkers.map(({ name, current, rounded, difference, range }) => ({
      name,
      current,
      proportional: rounded,
      difference,
      range,
    })),
    ...leftOut.flatMap(({ name, reason, current }) =>
      current === null || current.value === 0
        ? []
        : [
            {
              name: reason === "no-caseworker" ? name : words.leaver(name),
              current: current.value,
              proportional: 0,
              difference: -current.value,
              range: null,
            },
          ],
    ),
  ];
}
