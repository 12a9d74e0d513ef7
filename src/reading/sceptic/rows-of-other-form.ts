import type { CellAddress } from "../../caseload/cell-address";
import type { Doubt } from "../../caseload/team/team-data";
import { countedLists, type FinishedReading } from "./finished-reading";

/**
 * Rows in the middle of a counted list in which one text stands alone, where the rows around them are full, and which head nothing: they may say
 * whose the rows below them are, or that those are over. What they say may be a client's, so that only their place is told. Of rows with a name alone
 * that count it is said that they do.
 */
export function rowsOfOtherForm(reading: FinishedReading): readonly Doubt[] {
  return countedLists(reading).flatMap(({ lists }) =>
    lists.flatMap(({ sheet, lonely, namesAlone }): Doubt[] => {
      const said = (code: Doubt["code"], cells: readonly CellAddress[]): Doubt[] =>
        cells.length === 0 ? [] : [{ code, cells, text: sheet, figure: cells.length }];
      return [...said("list-odd-rows", lonely), ...said("list-names-alone", namesAlone)];
    }),
  );
}
