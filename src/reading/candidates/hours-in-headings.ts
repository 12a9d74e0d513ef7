import type { Doubt } from "../../caseload/team/team-data";
import type { ListCounts } from "../clients/lists/counted-lists";
import { otherFigures } from "../other-figures";
import { readCell } from "./columns/figures";
import { spokenIn } from "./columns/spoken-hours";
import type { ReadPerson, Reading } from "./readings";
import type { RowFigure } from "./shapes/rows";

/**
 * The team with those whose hours stand above their clients, "Teun Bos (24 uur)", further down a long list than its sheet was read: of the first
 * rows that is all the team there is. Where a heading says other hours of somebody, both are said.
 */
export function withHeadings(hours: Reading, { lists, accounted }: ListCounts, fullTimeHours: number): Reading {
  if (hours.table.part.shape !== "lines") return hours;
  const people = new Map(hours.people.map((person): [string, ReadPerson] => [person.name, person]));
  const doubts: Doubt[] = [];
  for (const { name, cell: heading } of lists.flatMap(({ headings }) => headings)) {
    const [spoken, ...others] = spokenIn(heading);
    const [label, cell] = spoken ?? [];
    const { figure } = cell ? readCell(cell) : {};
    if (!label || !cell || !figure || others.length > 0) continue;
    const value = figure.unit === "fte" ? figure.value * fullTimeHours : figure.value;
    const said: RowFigure = {
      value,
      cells: [cell.address],
      text: cell.text,
      factor: null,
      loose: false,
      unit: "hours",
    };
    const own = people.get(name)?.hours;
    if (own && own.value !== value) doubts.push(otherFigures("hours", { name, own, other: said }, []));
    if (!people.has(name) && accounted.outside.has(name))
      people.set(name, { name, label, hours: said, current: null, from: null, until: null, rows: [] });
  }
  return { ...hours, people: [...people.values()], doubts: [...hours.doubts, ...doubts] };
}
