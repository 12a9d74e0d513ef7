import type { CellAddress } from "../../caseload/cell-address";
import type { Doubt } from "../../caseload/team/team-data";
import { mayHead } from "../clients/lists/rows-between";
import type { ListedPlace } from "../clients/lists/listed-place";
import { countedLists, type FinishedReading } from "./finished-reading";

const fewestFilled = 3;
/** A single remark may stand in any list. */
const fewestRows = 2;

/**
 * Rows in the middle of a counted list in which one text stands alone, where the rows around them are full, and which head nothing: they may say
 * whose the rows below them are. What they say may be a client's, so that only their place is told. Of rows with a name alone that count it is said that they do.
 */
export function rowsOfOtherForm(reading: FinishedReading): readonly Doubt[] {
  return countedLists(reading).flatMap(({ places, lists }) =>
    places.flatMap((place, at): Doubt[] => {
      const { lonely = [], namesAlone = [] } = lists[at] ?? {};
      const isCounted = ({ row }: CellAddress): boolean => namesAlone.some((cell) => cell.row === row);
      const cells = place.divider ? lonely : lonelyIn(place).filter((cell) => !isCounted(cell));
      const said = (code: Doubt["code"], rows: readonly CellAddress[], fewest: number): Doubt[] =>
        rows.length < fewest ? [] : [{ code, cells: rows, text: place.table.part.sheet, figure: rows.length }];
      return [...said("list-odd-rows", cells, fewestRows), ...said("list-names-alone", namesAlone, 1)];
    }),
  );
}

/** Of a list in which no heading was looked for, as far as its rows were read whole. */
function lonelyIn({ table, by, columns }: ListedPlace): readonly CellAddress[] {
  if (by.kind === "column" && by.fillDown) return [];
  const lonely: CellAddress[] = [];
  const sinceClient: CellAddress[] = [];
  for (let row = table.first; row <= table.last; row += 1) {
    const filled = columns.map(({ index }) => table.part.cell(row, index)).filter(({ text }) => text !== "");
    const [only] = filled;
    if (only && filled.length === 1 && mayHead(only.text)) sinceClient.push(only.address);
    // What stands below the last client is about the list.
    if (filled.length >= Math.max(fewestRows, Math.min(fewestFilled, columns.length)))
      lonely.push(...sinceClient.splice(0));
  }
  return lonely;
}
