import type { LineUpTask } from "../../src/caseload/line-ups/line-up";
import { seeded } from "./seeded";

/** How alike people's hours are: mostly the usual numbers of hours, or no two the same. */
export type HoursAlike = "equal" | "different";

const usual = [36, 36, 36, 32, 32, 28, 24, 24, 20, 18];

/** People and age bands of very different sizes, with everybody's clients over all ages. */
export function staff(people: number, bands: number, hours: HoursAlike, seed = 1): LineUpTask {
  const random = seeded(seed * 1000 + people * 10 + bands);
  const different = Array.from(
    { length: people },
    (_, at) => 12 + Math.floor((at * 28 * 2) / people) / 2 + (at % 2) * 0.25,
  );
  const own = Array.from({ length: people }, (_, at) =>
    hours === "equal" ? (usual[random(usual.length)] ?? 36) : (different[at] ?? 36),
  );
  const names = own.map((_, at) => `p${at}`);
  return {
    people: own.map((each, at) => ({ name: names[at] ?? "", hours: each })),
    bands: Array.from({ length: bands }, (_, band) => {
      const share = 60 + random(80);
      const byCaseworker: Record<string, number> = {};
      let clients = 0;
      names.forEach((name) => {
        const count = Math.floor((share * (1 + random(200) / 100)) / bands / 2) + (random(3) === 0 ? random(20) : 0);
        byCaseworker[name] = count;
        clients += count;
      });
      return { label: `${band}`, clients, byCaseworker };
    }),
    conditions: [],
    fullTimeHours: 36,
  };
}
