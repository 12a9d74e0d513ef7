import { leavesSoon } from "../team/leaves-soon";
import { chosenFor } from "./chosen-for";
import type { CaseloadLimits, Division } from "./division";

/** Whether whole clients do not follow from the hours alone: limits were agreed, or somebody who leaves soon keeps what they have. */
export function hasLimits({ caseworkers }: Pick<Division, "caseworkers">): boolean {
  return caseworkers.some(({ limits }) => limits !== null);
}

/** What was agreed for the people who count. */
export function agreedLimits({
  caseworkers,
  choices,
}: Pick<Division, "caseworkers" | "choices">): readonly ({ readonly name: string } & CaseloadLimits)[] {
  return caseworkers.flatMap(({ name }) => {
    const agreed = chosenFor(choices.limits, name);
    return agreed === undefined ? [] : [{ name, ...agreed }];
  });
}

/** Who leaves soon and therefore gets nobody, although the hours would give them some. */
export function keepingUntilTheyLeave({
  caseworkers,
  choices,
}: Pick<Division, "caseworkers" | "choices">): readonly string[] {
  return caseworkers.flatMap(({ name, limits }) =>
    limits !== null && !Object.hasOwn(choices.limits, name) ? [name] : [],
  );
}

/** Who leaves soon and is given clients all the same, because there is nobody else. */
export function givenWhileLeaving({
  caseworkers,
  choices,
}: Pick<Division, "caseworkers" | "choices">): readonly string[] {
  return caseworkers.flatMap(({ name, limits, until, rounded, current }) =>
    limits === null && rounded > (current ?? 0) && leavesSoon(until, choices) ? [name] : [],
  );
}
