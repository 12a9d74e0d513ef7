import { normalisedName } from "../../caseload/team/names";
import { sum } from "../../caseload/sum";
import type { Doubt } from "../../caseload/team/team-data";
import { ofFigures, share, type Column } from "../candidates/columns/columns";
import { isProportional } from "../candidates/columns/count-choice";
import { rowTotals, standsAfter } from "../candidates/columns/row-sums";
import { momentIn } from "../candidates/columns/moments";
import { speaksOf } from "../candidates/columns/vocabulary";
import type { Interpretation } from "../candidates/interpretation";
import { otherFigures, type TwoFigures } from "../other-figures";
import type { Reading } from "../candidates/readings";

const fewestPeople = 3;
const mostPeople = 0.8;
/** Of all clients; two counts of the same people on one day are nearer than this. */
const mostApart = 0.2;

/**
 * A column beside the numbers of clients that says nearly the same of everybody, and not quite: what the system has, and what the team counted.
 * Whatever the headers are, nobody but the team knows which is right.
 */
export function secondCounts({ counts, people }: Interpretation): Doubt[] {
  if (!("table" in counts) || counts.counts === null) return [];
  const taken = new Set([
    ...counts.names.columns,
    ...counts.counts.columns,
    ...counts.counts.series,
    ...(counts.hours?.columns ?? []),
  ]);
  const hours = counts.columns.find(({ index }) => counts.hours?.columns[0] === index);
  const added = partsOf(counts);
  const second = counts.columns
    .filter((column) => !taken.has(column.index) && !added.has(column.index) && mayCount(column))
    .filter((column) => !(hours && isProportional(column, hours)))
    .map((column) => differing(counts, column))
    .find((found) => found !== null);
  if (!second) return [];
  const [first, ...others] = second;
  const isTeam = new Set(people.map(({ name }) => normalisedName(name)));
  return first && isTeam.has(normalisedName(first.name)) ? [otherFigures("current", first, others)] : [];
}

/** A mean below them is none. */
const mostlyWhole = 0.8;

/** Whole numbers, of which no word says that they are a part, a norm, hours or of another time. */
export function mayCount({ says, numbers, filled }: Column): boolean {
  return (
    numbers.length * 2 > filled &&
    share(numbers, (number) => Number.isInteger(number) && number >= 0) >= mostlyWhole &&
    !isPart.test(says) &&
    !speaksOf("notCount", says) &&
    !speaksOf("hours", says) &&
    momentIn(says) === null
  );
}

/** What the numbers of clients add up, or came from: "Pw" below a total, "Stand 1-8" before who came and went. A difference makes no parts of two counts. */
export function partsOf({ columns, counts }: Reading): ReadonlySet<number> {
  const figures = ofFigures(columns);
  const sums = [...rowTotals(figures), ...standsAfter(figures)].filter(
    ([total, parts]) => counts?.columns.includes(total) && !(parts.length === 2 && parts.some(isDifference)),
  );
  return new Set(sums.flatMap(([, parts]) => parts));

  function isDifference(index: number): boolean {
    const { says = "", numbers = [] } = columns.find((column) => column.index === index) ?? {};
    return speaksOf("notCount", says) || numbers.some((number) => number < 0);
  }
}

const isPart = /waarvan|w\.?v\.?|incl|excl|zonder|met |actief|actie|\d/i;

/** Whom the column says otherwise of; null where it counts something else. */
function differing({ table, people }: Reading, column: Column): readonly TwoFigures[] | null {
  const both = people.flatMap(({ name, current, rows }): TwoFigures[] => {
    const [row] = rows;
    const other = row === undefined ? null : (column.cells[row - table.first]?.figure?.value ?? null);
    if (row === undefined || current === null || other === null) return [];
    const { address } = table.part.cell(row, column.index);
    return [{ name, own: current, other: { value: other, cells: [address] } }];
  });
  const apart = both.filter(({ own, other }) => own.value !== other.value);
  const away = sum(both.map(({ own, other }) => Math.abs(own.value - other.value)));
  return apart.length === 0 ||
    both.length < Math.max(fewestPeople, mostPeople * people.length) ||
    away > mostApart * sum(both.map(({ own }) => own.value))
    ? null
    : apart;
}
