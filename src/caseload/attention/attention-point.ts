import type { CellAddress } from "../cell-address";
import type { Check } from "../checks/check";
import type { ClientDoubt } from "../clients/found-clients";
import type { Doubt } from "../team/team-data";

/** An aandachtspunt: what does not add up, or what reading the team's tables or its client lists could not settle. */
export type AttentionPoint =
  | { readonly kind: "check"; readonly about: Check }
  | { readonly kind: "doubt"; readonly about: Doubt }
  | { readonly kind: "client-doubt"; readonly about: ClientDoubt };

export function checkPoint(about: Check): AttentionPoint {
  return { kind: "check", about };
}

export function doubtPoint(about: Doubt): AttentionPoint {
  return { kind: "doubt", about };
}

export function clientDoubtPoint(about: ClientDoubt): AttentionPoint {
  return { kind: "client-doubt", about };
}

/** Where to look, first things first. */
export function cellsOf({ about }: AttentionPoint): readonly CellAddress[] {
  return about.cells;
}
