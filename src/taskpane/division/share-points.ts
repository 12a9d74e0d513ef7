import { attentionPoints, type ShownPoint } from "../../usecases/attention/attention-points";
import { checksIn, clientDoubtsIn } from "../flow/points";
import type { ReadyState } from "../flow/state";

export { hasPersonPoints, PersonPoints } from "./PersonPoints";

/** The open points, by whose share they decide. */
export interface SharePoints {
  ofPerson(name: string): readonly ShownPoint[];
  /** Where the reading itself is in doubt. */
  readonly ofTeam: readonly ShownPoint[];
  /** How many open points decide no share. */
  readonly others: number;
}

export function sharePoints(state: ReadyState): SharePoints {
  const open = attentionPoints(state.reading, checksIn(state), clientDoubtsIn(state)).filter(
    ({ standing }) => standing.state !== "intended",
  );
  return {
    ofPerson: (name) => open.filter(({ decides }) => isPerson(decides) && decides.person === name),
    ofTeam: open.filter(({ decides }) => decides === "team"),
    others: open.filter(({ decides }) => decides === null).length,
  };
}

function isPerson(decides: ShownPoint["decides"]): decides is { readonly person: string } {
  return decides !== null && decides !== "team";
}
