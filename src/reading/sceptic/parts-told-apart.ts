import type { Doubt } from "../../caseload/team/team-data";
import type { Column } from "../candidates/columns/columns";
import { plain, speaksOfAny } from "../candidates/columns/vocabulary";
import { takenColumns } from "../candidates/readings";
import { cellsThatMayHold } from "../cell-signs";
import { viewOf } from "../grid-view";
import type { FinishedReading } from "./finished-reading";

/** "Nazorg telt bij ons niet als klant", "nazorg niet meetellen". */
const notCounted = /(?<!\p{L})tel(?:t|len)(?!\p{L})[^.;]*\sniet|niet\s+mee(?:tel|ge|reken)/iu;
const shortestWord = 5;

/**
 * Some of the numbers of clients may hold what a text says is not counted: "waarvan nazorg" stands beside them, and below "Nazorg telt niet mee". Whether
 * they were taken off already nobody but the team knows.
 */
export function partsToldApart({ best, grids }: FinishedReading): readonly Doubt[] {
  const { counts } = best;
  if (!("table" in counts) || !counts.counts) return [];
  const { columns, people, table } = counts;
  const taken = takenColumns(counts);
  const others = columns.filter(({ index }) => !taken.has(index));
  const team = new Set(best.people.map(({ name }) => name));
  for (const view of grids.map(viewOf)) {
    for (const { text, address } of cellsThatMayHold(view, view, "notCounted")) {
      if (!notCounted.test(text)) continue;
      const said = plain(text);
      const part = others.find((column) => wordsOf(column).some((word) => said.includes(word)));
      const holding = people.filter(({ name, current, rows: [row = -1] }) => {
        const figure = part?.cells[row - table.first]?.figure?.value ?? 0;
        return current && team.has(name) && figure > 0 && figure < current.value;
      });
      const [first, ...more] = holding;
      if (!first) continue;
      const cells = more.flatMap(({ current }) => current?.cells.slice(0, 1) ?? []);
      return [{ code: "remark-unused", cells: [address, ...cells], text: `${first.name}: ${text}` }];
    }
  }
  return [];
}

/** The words of a header that say which of the clients it counts. */
function wordsOf({ header }: Column): readonly string[] {
  const words = plain(header.own).split(" ");
  return speaksOfAny(["name", "hours", "count"], header.own)
    ? []
    : words.filter(({ length }) => length >= shortestWord);
}
