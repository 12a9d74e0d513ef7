import { areSteps } from "../../caseload/team/working-in";

/** Steps of working in, in per cents: "20, 40, 70, 100". Nothing typed is no working in; null cannot be read. */
export function typedSteps(text: string): readonly number[] | null {
  const parts = text.split(/[\s,;/%]+/).filter((part) => part !== "");
  const steps = parts.map(Number);
  return areSteps(steps) ? steps : null;
}
