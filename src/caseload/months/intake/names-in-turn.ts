import { exactly, isPositive, one } from "../../../kernel/fraction";
import { itemAt } from "../../../kernel/item-at";
import type { Outcome } from "../../outcome";
import { normalisedName } from "../../team/names";
import { divideIntake } from "./intake";

/** Cells of a team, one for each person in the same order; a row without a name is passed over. */
export interface TeamCells {
  readonly names: readonly string[];
  readonly hours: readonly (number | null)[];
  readonly current: readonly (number | null)[];
  /** The most new clients: one number for everybody, or one for each person; null is as many as come. */
  readonly maximum: number | null | readonly (number | null)[];
}

/** The most names that are asked at once. */
export const mostNames = 1000;

export type NamesProblem =
  | { readonly reason: "different-sizes"; readonly names: number; readonly other: number }
  | { readonly reason: "impossible-number"; readonly number: number }
  | { readonly reason: "negative"; readonly number: number }
  | { readonly reason: "same-name"; readonly name: string }
  | { readonly reason: "nobody-has-hours" };

/** Who gets the next clients, a name for each; null where everybody is at the maximum. */
export function namesInTurn(
  { names, hours, current, maximum }: TeamCells,
  clients: number,
): Outcome<{ readonly names: readonly (string | null)[] }, NamesProblem> {
  const columns = [hours, current, ...(typeof maximum === "object" && maximum !== null ? [maximum] : [])];
  const other = columns.find(({ length }) => length !== names.length);
  if (other) return problem({ reason: "different-sizes", names: names.length, other: other.length });
  if (!Number.isInteger(clients) || clients < 1 || clients > mostNames) {
    return problem({ reason: "impossible-number", number: clients });
  }
  const people = [...names.keys()].filter((place) => itemAt(names, place).trim() !== "");
  const most = (place: number) => (typeof maximum === "object" ? (maximum?.[place] ?? null) : maximum);
  const negative = people
    .flatMap((place) => [hours[place] ?? 0, current[place] ?? 0, most(place) ?? 0])
    .find((number) => number < 0);
  if (negative !== undefined) return problem({ reason: "negative", number: negative });
  const called = people.map((place) => normalisedName(itemAt(names, place)));
  const twice = people.find((_, at) => called.indexOf(itemAt(called, at)) < at);
  if (twice !== undefined) return problem({ reason: "same-name", name: itemAt(names, twice).trim() });

  const members = people.map((place) => ({
    name: itemAt(names, place),
    hours: exactly(hours[place] ?? 0),
    load: exactly(current[place] ?? 0),
    mayReceive: true,
    maximum: most(place),
  }));
  if (!members.some((member) => isPositive(member.hours))) return problem({ reason: "nobody-has-hours" });
  const { steps } = divideIntake(
    members,
    Array.from({ length: clients }, () => one),
  );
  return { ok: true, names: steps.map(({ to }) => (to === null ? null : itemAt(members, to).name)) };
}

function problem(reason: NamesProblem): { readonly ok: false; readonly problem: NamesProblem } {
  return { ok: false, problem: reason };
}
