import { sameCell } from "../../caseload/cell-address";
import type { Doubt } from "../../caseload/team/team-data";
import { hoursInWords } from "../candidates/changes/hours-in-words";
import { saidOfPeople } from "../candidates/changes/said-of-people";
import { hasBegun, inNearestYear } from "../candidates/columns/moments";
import { clientsUnit } from "../values/number-text";
import type { FinishedReading } from "./finished-reading";

const longestRemark = 200;
/** A longer text that is not in somebody's row explains or supposes something. */
const longestElsewhere = 60;
const amounts = new RegExp(
  String.raw`(?<![\d.,/-])(\d+(?:[.,]\d+)?)\s*(?:uren|uur|u|fte|${clientsUnit})(?!\p{L})`,
  "giu",
);

/** A remark that says hours or clients of somebody, and other ones than count: what it means nobody but the team knows. */
export function unusedRemarks({ best, grids, changes, today }: FinishedReading): readonly Doubt[] {
  const people = new Map(best.people.map((person) => [person.name, person]));
  const told = changes.flatMap(({ cells }) => cells);
  const unused = saidOfPeople(best, grids, "hoursInText", "clientsInText").filter(({ name, cell, rest, isInRow }) => {
    const { hours, current, currentCells = [] } = people.get(name) ?? {};
    const isTaken = [...(hours?.cells ?? []), ...currentCells, ...told].some((one) => sameCell(one, cell.address));
    const isToCome = hoursInWords(rest).some(({ from }) => from && !hasBegun(inNearestYear(from, today), today));
    const isRemark = /\p{L}{3}/u.test(rest.replace(amounts, " "));
    if (isTaken || isToCome || !isRemark || cell.text.length > (isInRow ? longestRemark : longestElsewhere))
      return false;
    const said = [...rest.matchAll(amounts)].map(([, amount = ""]) => Number(amount.replace(",", ".")));
    return said.some((amount) => amount !== hours?.value && amount !== current);
  });
  const [first] = unused;
  if (!first) return [];
  return [
    { code: "remark-unused", cells: unused.map(({ cell }) => cell.address), text: `${first.name}: ${first.cell.text}` },
  ];
}
