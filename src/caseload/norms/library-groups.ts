import { delftProductiveHours } from "../capacity/delft-2002";
import { clientsPerFteByHours, contactHours } from "./contact-norm";
import type { LibraryNorm, LibraryNormCode, NormSet, NormSetCode } from "./norm";

/**
 * The steps or phases that norms of the library are for. Gemeente A tells "fase 2 en 3 klanten" from "fase 4 klanten". Of Gemeente B clients with
 * "trajectadvies B (trede 6 t/m 9)" are on a route; all others, advice C (step 10) included, are in the caseload of 120 (Radar 2002). Gemeente C
 * has 90 for "fase 3 en 4, uitstroomgericht" and 160 for "fase 4, definitieve rustplannen": phase 3 is taken for the first, phase 4 for the second.
 */
const stepsOf: Readonly<Partial<Record<LibraryNormCode, readonly number[]>>> = {
  "ridderkerk-steps-1-3": [1, 2, 3],
  "ridderkerk-steps-4-6": [4, 5, 6],
  "a-work": [2, 3],
  "a-care": [4],
  "b-income": [1, 2, 3, 4, 5, 10],
  "b-route": [6, 7, 8, 9],
  "c-phase-1-contacts": [1],
  "c-phase-2-contacts": [2],
  "c-phases-3-4": [3],
  "c-phase-4-rest": [4],
};

/** How long each of the contacts takes, where the norm is a number of contacts. */
const minutesOf: Readonly<Partial<Record<LibraryNormCode, LibraryNormCode>>> = {
  "c-phase-1-contacts": "c-phase-1-minutes",
  "c-phase-2-contacts": "c-phase-2-minutes",
};

/** The sets of the library by which clients can be weighed as they are: every client on a step has one norm caseload. */
export const weighingSets = [
  "ridderkerk-2013",
  "gemeente-a",
  "gemeente-b",
  "gemeente-c",
] as const satisfies readonly NormSetCode[];

/** The norms of a set that are for steps or phases, each with those and with the clients that one fte can carry by it. */
export function groupsByStep({ norms }: NormSet) {
  return norms.flatMap((norm) => {
    const steps = stepsOf[norm.code];
    const minutes = norms.find(({ code }) => code === minutesOf[norm.code]);
    return steps
      ? [{ ...norm, value: minutes ? byContacts(norm, minutes) : norm.value, steps: steps.map(String) }]
      : [];
  });
}

/** Contacts as clients per fte by the productive hours of the same source, to a tenth: 79.5 and 103.4 in Gemeente C. */
function byContacts(contacts: LibraryNorm, minutes: LibraryNorm): number {
  const carried = clientsPerFteByHours(contactHours(contacts.value, minutes.value), delftProductiveHours, 1) ?? 0;
  return Math.round(carried * 10) / 10;
}
