import type { CellAddress } from "../cell-address";
import type { ChangedFilter } from "../clients/filter-meanings";
import type { IsoDate } from "../dates";
import type { CombinedCell } from "../team/team-data";
import type { AgeCheck } from "./ages/age-check";
import type { LadderCheck } from "./norms/ladder-check";
import type { NormCheck } from "./norms/norm-check";

interface Located {
  /** The cells that the check is about; the first is where to look. */
  readonly cells: readonly CellAddress[];
}

/** Something in the team's sheets that does not add up (docs/domain.md, Checks): a code and its values, no words. */
export type Check = Located &
  (
    | {
        readonly code: "C01";
        /** Rounding each figure by itself may explain the difference; otherwise the figures belong to another total, or are a norm. */
        readonly byRounding: boolean;
        readonly roundedSum: number;
        readonly total: number;
      }
    | {
        readonly code: "C02";
        readonly name: string;
        readonly hours: readonly {
          readonly value: number;
          readonly table: string;
        }[];
      }
    | { readonly code: "C03"; readonly names: readonly [string, string] }
    | {
        readonly code: "C04";
        readonly name: string;
        readonly header: string;
        readonly proportional: number;
        readonly current: number;
      }
    | { readonly code: "C09"; readonly name: string }
    | {
        readonly code: "C10";
        readonly reason: "not-in-formation";
        readonly name: string;
        readonly until: IsoDate;
      }
    | {
        readonly code: "C10";
        readonly reason: "ended" | "ends-soon";
        readonly name: string;
        readonly until: IsoDate;
      }
    | {
        readonly code: "C10";
        readonly reason: "not-begun";
        readonly name: string;
        readonly from: IsoDate;
        /** Who are somebody's already. */
        readonly clients: number;
      }
    | AgeCheck
    | LadderCheck
    | (ChangedFilter & {
        readonly code: "C23";
        /** The days of the figures that are compared. */
        readonly before: IsoDate;
        readonly now: IsoDate;
      })
    | { readonly code: "C20"; readonly holds: CombinedCell["holds"]; readonly text: string }
    | NormCheck
  );

export type CheckCode = Check["code"];
