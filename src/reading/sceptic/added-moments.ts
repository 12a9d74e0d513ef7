import type { Doubt } from "../../caseload/team/team-data";
import type { Interpretation } from "../candidates/interpretation";
import { momentOfCell } from "../candidates/columns/moments";
import type { ReadPerson, Reading } from "../candidates/readings";

const mostlyMoments = 0.8;

/** The same people on several dates or months, whose clients were added up as if they were different ones. */
export function addedMoments({ counts }: Interpretation): readonly Doubt[] {
  if (!("table" in counts)) return [];
  const added = counts.people.filter(({ current }) => (current?.cells.length ?? 0) > 1);
  const several = added.filter(({ rows }) => rows.length > 1);
  const [first] = several;
  if (!first || several.length * 2 < counts.people.length) return [];
  const column = counts.columns.find(
    ({ index }) =>
      !counts.names.columns.includes(index) &&
      several.filter((person) => isOfMoments(counts, person, index)).length >= mostlyMoments * several.length,
  );
  if (!column) return [];
  return [{ code: "moments-added", cells: (first.current?.cells ?? []).slice(0, 2), text: first.name }];
}

/** Each of somebody's rows has another date or month. */
function isOfMoments({ table }: Reading, { rows }: ReadPerson, column: number): boolean {
  const cells = rows.map((row) => table.part.cell(row, column));
  return (
    cells.every((cell) => momentOfCell(cell) !== null) && new Set(cells.map(({ text }) => text)).size === rows.length
  );
}
