import type { IsoDate } from "../dates";
import type { LaterHours, PersonRow } from "./team-data";

/** Hours from a day on. Where the contract before names side tasks and this one does not, it has none; where neither does, nothing changes. */
export function laterHours(
  from: IsoDate,
  hours: number,
  before: PersonRow["sideTaskHours"],
  then: PersonRow["sideTaskHours"],
): LaterHours {
  const taken = then ? then.value * (then.share ? hours : 1) : before && 0;
  return { from, hours, ...(taken !== undefined && { sideTaskHours: taken }) };
}
