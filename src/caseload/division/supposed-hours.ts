import type { Division } from "./division";

/** Somebody with other contract hours than the sheets have ("stel dat"). */
export interface SupposedContractHours {
  readonly name: string;
  readonly hours: number;
  readonly stated: number;
}

/** Everybody whose contract hours are supposed in place of those on the sheets, in the order of the sheets. */
export function supposedContractHours({
  caseworkers,
}: Pick<Division, "caseworkers">): readonly SupposedContractHours[] {
  return caseworkers.flatMap(({ name, contractHours: hours, supposed }) => {
    const stated = supposed.contractHours ?? null;
    return stated === null || stated === hours ? [] : [{ name, hours, stated }];
  });
}
