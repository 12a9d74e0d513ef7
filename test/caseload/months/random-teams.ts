import fc from "fast-check";
import { fraction } from "../../../src/kernel/fraction";

/** A small team: whole hours, some without any, and clients of any number. */
export const anyTeam = fc
  .array(
    fc.record({
      hours: fc.constantFrom(0, 8, 12, 18, 24, 28, 32, 36),
      clients: fc.integer({ min: 0, max: 120 }),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .filter((team) => team.some(({ hours }) => hours > 0));

export type RandomTeam = readonly { readonly hours: number; readonly clients: number }[];

export function hoursOfTeam(team: RandomTeam) {
  return team.map(({ hours }) => fraction(hours));
}

/** All ways to give so many clients to so many people. */
export function divisions(clients: number, people: number): number[][] {
  if (people === 1) return [[clients]];
  return Array.from({ length: clients + 1 }, (_, own) => own).flatMap((own) =>
    divisions(clients - own, people - 1).map((others) => [own, ...others]),
  );
}
