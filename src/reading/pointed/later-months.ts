import type { IsoDate } from "../../caseload/dates";
import { pointedRanges, type Pointed } from "../../caseload/team/pointed";
import type { Doubt } from "../../caseload/team/team-data";
import { hasBegun, momentIn } from "../candidates/columns/moments";
import { followsInSeries } from "../tables/month-tabs";

/** What was pointed at stays what counts, also when there is a tab for a later month; that is said. */
export function laterMonths(pointed: Pointed, sheets: readonly string[], date: IsoDate): readonly Doubt[] {
  const places = [
    ...pointedRanges(pointed).map(({ sheet, top, left }) => ({ sheet, row: top, column: left })),
    ...(pointed.clients?.from === "list"
      ? [{ sheet: pointed.clients.sheet, row: 0, column: pointed.clients.column }]
      : []),
  ];
  return [...new Map(places.map((cell) => [cell.sheet, cell])).values()].flatMap((cell): readonly Doubt[] => {
    const begun = sheets.filter((sheet) => {
      const moment = momentIn(sheet);
      return moment !== null && hasBegun(moment, date) && followsInSeries(sheet, cell.sheet, date);
    });
    const newest = begun.find((sheet) => !begun.some((other) => followsInSeries(other, sheet, date)));
    return newest === undefined ? [] : [{ code: "pointed-earlier", cells: [cell], text: newest }];
  });
}
