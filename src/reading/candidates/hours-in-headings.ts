import type { Doubt } from "../../caseload/team/team-data";
import type { ListCounts } from "../clients/lists/counted-lists";
import type { Heading } from "../clients/lists/read-list";
import type { GridCell } from "../grid-view";
import { otherFigures } from "../other-figures";
import { personName } from "../values/person-names";
import { readCell } from "./columns/figures";
import { spokenIn } from "./columns/spoken-hours";
import type { ReadPerson, Reading } from "./readings";
import type { RowFigure } from "./shapes/rows";

/**
 * The team with those whose hours stand above or beside their clients, "Teun Bos (24 uur)", further down a long list than its sheet was read: of the
 * first rows that is all the team there is. Where the list says other hours of somebody there, both are said.
 */
export function withHeadings(hours: Reading, { lists, accounted }: ListCounts, fullTimeHours: number): Reading {
  const people = new Map(hours.people.map((person): [string, ReadPerson] => [person.name, person]));
  const doubts: Doubt[] = [];
  for (const heading of lists.flatMap(({ headings }) => headings)) {
    const name = personName(heading.name);
    const [label, cell] = saidBy(heading, hours) ?? [];
    const { figure } = cell ? readCell(cell) : {};
    if (!label || !cell || !figure) continue;
    const factor = figure.unit === "fte" ? fullTimeHours : figure.unit === undefined ? (hours.hours?.factor ?? 1) : 1;
    const said: RowFigure = {
      value: figure.value * factor,
      cells: [cell.address],
      text: cell.text,
      factor: null,
      loose: false,
      unit: "hours",
    };
    const own = people.get(name)?.hours;
    if (own && own.value !== said.value) doubts.push(otherFigures("hours", { name, own, other: said }, []));
    if (!people.has(name) && accounted.outside.has(heading.name))
      people.set(name, { name, label, hours: said, current: null, from: null, until: null, rows: [] });
  }
  return { ...hours, people: [...people.values()], doubts: [...hours.doubts, ...doubts] };
}

/** The name and the hours. */
function saidBy({ cell, hours }: Heading, { table }: Reading): readonly [GridCell, GridCell] | null {
  if (hours) return [cell, hours];
  const [spoken, ...others] = table.part.shape === "lines" ? spokenIn(cell) : [];
  return spoken && others.length === 0 ? spoken : null;
}
