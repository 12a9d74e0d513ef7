import type { Facts } from "../facts";

/** The pane opens on Verdeling where there is an answer, else on Gegevens. After that the step is the user's. */
export function openingStep({ step, stepIsSettled }: Facts, hasAnswer: boolean): Pick<Facts, "step" | "stepIsSettled"> {
  return { step: stepIsSettled || hasAnswer ? step : "data", stepIsSettled: true };
}
