import type { NormTime, StatedNormTime } from "./norm-time";

/** Productive hours a year of one fte, Delft 2002. Much lower than later figures: the State counted 1363 in 2023. */
export const delftProductiveHours = 1034;

/** What Delft subtracts from the table's total, re-examinations that are staffed already, and what it adds, a care quality consultant. */
export const delftExistingFte = 1.75;
export const delftAddedFte = 1;

export type DelftGroup = "phase-2-3" | "phase-4-activation" | "phase-4-care";
export type DelftProduct = "service-talk" | "diagnosis" | "plan-talk" | "progress-talk";

/**
 * The capacity table of "Klantmanagement als tandem" (Radar for Delft, July 2002, "Capaciteitsberekening"), with the hours and
 * fte that it states. Phase 1 is not in it. Frequencies are averages.
 */
export const delftTable: readonly (StatedNormTime & { readonly group: DelftGroup; readonly product: DelftProduct })[] =
  [
    line("phase-2-3", "service-talk", [1, 1, 157], [157, 0.15]),
    line("phase-2-3", "diagnosis", [1.5, 1, 157], [236, 0.22]),
    line("phase-2-3", "plan-talk", [1, 1, 157], [157, 0.15]),
    line("phase-2-3", "progress-talk", [1, 2, 413], [826, 0.8]),
    line("phase-4-activation", "service-talk", [1, 2, 369], [738, 0.71]),
    line("phase-4-activation", "diagnosis", [1.5, 1, 369], [533, 0.53]),
    line("phase-4-activation", "plan-talk", [1, 1, 369], [369, 0.35]),
    line("phase-4-activation", "progress-talk", [1, 2, 1193], [2386, 2.3]),
    line("phase-4-care", "service-talk", [1, 1, 274], [274, 0.26]),
    line("phase-4-care", "diagnosis", [2, 1, 274], [548, 0.52]),
    // "137(50%)": half of the inflow gets a plan.
    line("phase-4-care", "plan-talk", [1, 1, 137], [137, 0.13]),
    line("phase-4-care", "progress-talk", [1.5, 2, 938], [2814, 2.72]),
  ];

function line(
  group: DelftGroup,
  product: DelftProduct,
  [hours, frequency, volume]: readonly [hours: number, frequency: number, volume: number],
  [statedHours, statedFte]: readonly [hours: number, fte: number],
) {
  const drivenBy: NormTime["drivenBy"] = product === "progress-talk" ? "stock" : "inflow";
  return {
    ...{ group, product, hours, frequency, volume, drivenBy },
    statedHours: { value: statedHours },
    statedFte: { value: statedFte },
  };
}
