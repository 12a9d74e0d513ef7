import highsLoader from "highs";
import { bestLineUps } from "../../src/caseload/line-ups/best-line-ups";
import { lineUpProgramme } from "../caseload/line-ups/line-up-programme";
import type { Bench, CurvePoint } from "./bench";
import { staff, type HoursAlike } from "./staff";

/** As many steps of hours as the programme is exact for: HiGHS gets no harder task than it needs. */
const steps = { equal: 2, different: 0.25 } as const;

/** How large, and how many age bands; where all hours differ HiGHS takes up to a minute for 25 people in 8 teams, so that is left out. */
const jobs: readonly (readonly [people: number, bands: number, hours: HoursAlike])[] = [
  ...[12, 16, 20, 25, 40, 60].flatMap((people) => [3, 5, 8].map((bands) => [people, bands, "equal"] as const)),
  ...(
    [
      [12, 8],
      [16, 8],
      [40, 8],
      [60, 3],
      [60, 5],
    ] as const
  ).map(([people, bands]) => [people, bands, "different"] as const),
];

function pointsOf(people: number, bands: number): readonly CurvePoint[] {
  return [
    ...(bands === 5 ? [{ curve: "Line-ups in 5 teams, by people", at: people }] : []),
    ...(people === 25 ? [{ curve: "Line-ups of 25 people, by teams", at: bands }] : []),
  ];
}

interface Found {
  readonly spread: number;
  readonly proven: boolean;
}

/** The most even line-up and two more, with the front of fewer transfers; HiGHS looks for the first only. */
export const bench: Bench = {
  name: "P9 line-ups",
  async *comparisons() {
    const { solve } = await highsLoader();
    for (const [people, bands, hours] of jobs) {
      const task = staff(people, bands, hours);
      const programme = lineUpProgramme(task, steps[hours]);
      yield {
        job: `${people} people in ${bands} teams, ${hours} hours`,
        peer: "HiGHS (MILP)",
        points: hours === "equal" ? pointsOf(people, bands) : [],
        ours: (): Found => {
          const outcome = bestLineUps(task);
          const [best] = outcome.ok ? outcome.lineUps : [];
          return { spread: best?.spread ?? NaN, proven: outcome.ok && outcome.certainty.proven };
        },
        theirs: () => solve(programme, { mip_rel_gap: 0, mip_abs_gap: 1e-7, time_limit: 60 }),
        theirsOnce: true,
        assertEqual: (ours, theirs) => {
          const { spread, proven } = ours as Found;
          const { Status, ObjectiveValue } = theirs as ReturnType<typeof solve>;
          const same = Math.abs(spread - ObjectiveValue) <= 1e-4 * Math.max(1, spread);
          if (!(Status === "Optimal" && proven ? same : spread <= ObjectiveValue + 1e-4))
            throw new Error(`Different line-ups: ${spread} and ${ObjectiveValue} (${Status}).`);
        },
        remark: (ours, theirs) => {
          const { Status } = theirs as ReturnType<typeof solve>;
          return `${(ours as Found).proven ? "proven" : "best found"}${Status === "Optimal" ? "" : "; HiGHS stopped after a minute"}`;
        },
      };
    }
  },
};
