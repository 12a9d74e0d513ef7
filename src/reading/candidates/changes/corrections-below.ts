import { sum } from "../../../caseload/sum";
import { normalisedName } from "../../../caseload/team/names";
import type { Doubt, FoundTable, TeamData } from "../../../caseload/team/team-data";
import { wholeNumbers } from "../../../kernel/whole-numbers";
import { filledIn, type GridCell, type GridView } from "../../grid-view";
import type { TwoFigures } from "../../other-figures";
import type { SheetGrid } from "../../sheet-grid";
import { toldAgain } from "../../units/told-again";

const signed = /^([+−–-])\s?(\d{1,3})$/;

/** Rows below the clients of a team that say again who has more or fewer of them, "F. Ouali: −6": whether the table has that in it nobody can tell, so both figures are said. */
export function correctionsBelow(team: TeamData, grids: readonly SheetGrid[]): Doubt[] {
  return toldAgain("current", team, grids, correctedIn);
}

function correctedIn({ columns, range, rows }: FoundTable, view: GridView): TwoFigures[] {
  const counts = columns.find(({ field }) => field === "current")?.column;
  if (counts === undefined) return [];
  const below = wholeNumbers(range.bottom + 1, view.bottom).flatMap((row) => {
    const change = changeIn(view.cell(row, counts));
    return change === 0 ? [] : [{ row, change, name: normalisedName(filledIn(view, row)[0]?.text ?? "") }];
  });
  return rows.flatMap(({ name, current }) => {
    const own = below.filter((one) => one.name === normalisedName(name.value));
    if (!current || own.length === 0) return [];
    const cells = own.map(({ row }) => view.cell(row, counts).address);
    return [
      {
        name: name.value,
        own: { value: current.value, cells: [current.cell] },
        other: { value: current.value + sum(own.map(({ change }) => change)), cells },
      },
    ];
  });
}

/** "+6" or −6; 0 for what has no sign. */
function changeIn({ text, value }: GridCell): number {
  const [, sign, size] = signed.exec(text.trim()) ?? [];
  if (typeof value === "number" && value < 0 && Number.isInteger(value)) return value;
  return size === undefined ? 0 : Number(size) * (sign === "+" ? 1 : -1);
}
