import type { CurvePoint } from "./transfers-curve";

/** Clients of one group who go from one caseworker to another. */
export interface GroupRoute {
  readonly group: number;
  /** null: nobody had them. */
  readonly from: string | null;
  readonly to: string;
  readonly clients: number;
}

/** Who gives how many clients of which group to whom, and what that comes to. */
export interface TeamTransfers {
  /** How far everybody may be from their part by hours, in per cent; null where the number of transfers was limited. */
  readonly within: number | null;
  readonly atMost: number | null;
  /** One group where clients are not weighed. */
  readonly groups: readonly { readonly name: string; readonly weight: number }[];
  readonly caseworkers: readonly {
    readonly name: string;
    readonly hours: number;
    /** Clients by group, and points, now and afterwards. */
    readonly now: readonly number[];
    readonly after: readonly number[];
    readonly pointsNow: number;
    readonly pointsAfter: number;
    /** Points by hours. */
    readonly part: number;
  }[];
  readonly routes: readonly GroupRoute[];
  /** Clients who change caseworker; giving somebody a client whom nobody had is none. */
  readonly transfers: number;
  /** No plan within these limits has fewer transfers; null where the number of transfers was limited. */
  readonly bound: number | null;
  /** How even each number of transfers can make the loads, from none on. */
  readonly curve: readonly CurvePoint[];
}
