import type { Division } from "./division";

/** Whether whole clients do not follow from the hours alone: limits were agreed, or somebody who leaves soon keeps what they have. */
export function hasLimits({ caseworkers }: Pick<Division, "caseworkers">): boolean {
  return caseworkers.some(({ limits }) => limits !== null);
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
