import type { ListCounts } from "../clients/lists/counted-lists";
import { readCell } from "./columns/figures";
import { spokenIn } from "./columns/spoken-hours";
import type { ReadPerson, Reading } from "./readings";

/**
 * The team with those whose hours stand above their clients, "Teun Bos (24 uur)", further down a long list than its sheet was read: of the first
 * rows that is all the team there is. Null where nobody is added.
 */
export function withHeadings(hours: Reading, { lists, accounted }: ListCounts): Reading | null {
  if (hours.table.part.shape !== "lines") return null;
  const added = lists.flatMap(({ headings }) =>
    [...headings].flatMap(([name, heading]): ReadPerson[] => {
      const [spoken, ...others] = spokenIn(heading);
      if (!accounted.outside.has(name) || !spoken || others.length > 0) return [];
      const [label, cell] = spoken;
      const value = readCell(cell).figure?.value;
      if (value === undefined) return [];
      const figure = {
        value,
        cells: [cell.address],
        text: cell.text,
        factor: null,
        loose: false,
        unit: "hours" as const,
      };
      return [{ name, label, hours: figure, current: null, from: null, until: null, rows: [] }];
    }),
  );
  return added.length === 0 ? null : { ...hours, people: [...hours.people, ...added] };
}
