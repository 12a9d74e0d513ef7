import { defaultChoices } from "../../caseload/division/default-choices";
import type { Division, DivisionChoices, DivisionProblem } from "../../caseload/division/division";
import { proportionalDivision } from "../../caseload/division/proportional-division";
import type { Outcome } from "../../caseload/outcome";
import type { ReferenceDateSource } from "../../sheets/proportional/proportional-sheet";
import { answerTo } from "../../caseload/clients/counting-answers";
import { poolName } from "../../text/pool";
import type { TeamReading } from "../reading/read-team";

/** What somebody asks of a division. What is absent follows from what the workbook keeps, or from the default. */
export type DivisionWishes = Partial<DivisionChoices>;

/** A division, and where its reference date came from. */
export interface ComputedDivision {
  readonly result: Division;
  readonly referenceDateSource: ReferenceDateSource;
}

/** Computes the rekenkundige caseloads of what was read. A wish wins over what the workbook keeps, and that over the default. */
export function computeDivision(
  reading: TeamReading,
  wishes: DivisionWishes,
): Outcome<ComputedDivision, DivisionProblem> {
  const { referenceDate: keptDate, ...kept } = reading.memory.choices;
  const { sideTaskHours, absenceHours, unknownSideTaskMaximum, limits } = kept;
  const givenDate = wishes.referenceDate ?? keptDate;
  const choices: DivisionChoices = {
    ...defaultChoices(givenDate ?? reading.proposedDate.date, reading.memory.settings),
    ...(unknownSideTaskMaximum !== null && { unknownSideTaskMaximum }),
    noCases: reading.memory.corrections.flatMap((correction) =>
      correction.kind === "no-cases" ? [correction.name] : [],
    ),
    pool: dividedPool(reading),
    limits,
    ...wishes,
    sideTaskHours: { ...sideTaskHours, ...wishes.sideTaskHours },
    absenceHours: { ...absenceHours, ...wishes.absenceHours },
  };
  const divided = proportionalDivision(reading.team, choices);
  return divided.ok
    ? { ...divided, referenceDateSource: givenDate === null ? reading.proposedDate.source : "given" }
    : divided;
}

/** Clients of nobody, where somebody said that they are divided along. */
function dividedPool({ team, memory }: TeamReading): DivisionChoices["pool"] {
  const pool = team.sources?.pool;
  if (!pool || answerTo(memory.counting, "no-caseworker") !== true) return null;
  return { name: poolName, current: { value: pool.clients, cell: pool.cell, text: String(pool.clients) } };
}
