import type { LibraryNormCode, NormSet, NormSetCode } from "./norm";

/**
 * The steps or phases that norms of the library are for. Gemeente A tells "fase 2 en 3 klanten" from "fase 4 klanten". Of Gemeente B clients with
 * "trajectadvies B (trede 6 t/m 9)" are on a route; all others, advice C (step 10) included, are in the caseload of 120 (Radar 2002).
 */
const stepsOf: Readonly<Partial<Record<LibraryNormCode, readonly number[]>>> = {
  "ridderkerk-steps-1-3": [1, 2, 3],
  "ridderkerk-steps-4-6": [4, 5, 6],
  "a-work": [2, 3],
  "a-care": [4],
  "b-income": [1, 2, 3, 4, 5, 10],
  "b-route": [6, 7, 8, 9],
};

/** The sets of the library by which clients can be weighed as they are: every client on a step has one norm caseload. */
export const weighingSets = ["ridderkerk-2013", "gemeente-a", "gemeente-b"] as const satisfies readonly NormSetCode[];

/** The norms of a set that are for steps or phases, each with those. */
export function groupsByStep({ norms }: NormSet) {
  return norms.flatMap((norm) => {
    const steps = stepsOf[norm.code];
    return steps ? [{ ...norm, steps: steps.map(String) }] : [];
  });
}
