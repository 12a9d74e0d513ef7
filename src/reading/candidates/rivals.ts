import type { CellAddress } from "../../caseload/cell-address";
import { normalisedName } from "../../caseload/team/names";
import type { Doubt } from "../../caseload/team/team-data";
import { isCode, share } from "./columns/columns";
import { nobodysDoubts } from "./found-tables";
import type { Interpretation, InterpretedPerson } from "./interpretation";
import { joinNames } from "./name-joins";
import type { Reading } from "./readings";
import { otherFigures, type TwoFigures } from "../other-figures";
import { saidOnce } from "../said-once";
import { isSameRect, overlaps, sameTeam } from "./same-rows";

/** What other interpretations say of the same people: it is told wherever it comes to other figures. */

/** A rival nearer than this that comes to other figures is said. */
const margin = 1.6;
const leastTyped = 0.8;
const mostRivalDoubts = 3;

/** The nearest interpretations that come to other figures. */
export function rivalDoubts(best: Interpretation, all: readonly Interpretation[]): Doubt[] {
  let doubts: Doubt[] = [];
  for (const rival of all) {
    if (rival === best || rival.score < best.score - margin || doubts.length >= mostRivalDoubts) continue;
    if ("table" in rival.counts && isOfList(rival.counts, best.counts)) continue;
    if (isEarlier(best, rival) || isSaidBesideTable(best, rival) || isOneOfWeeks(best, rival)) continue;
    if (isOneOfKinds(best, rival)) continue;
    const differences = differencesOf(best, rival);
    if (differences.length === 0 && doubts.length === 0) doubts = poolBeside(best, rival);
    doubts = saidOnce([...doubts, ...differences]);
  }
  return doubts;
}

/** Clients of nobody in a table that says the same of everybody, and who are not in the one that counts. */
function poolBeside(best: Interpretation, rival: Interpretation): Doubt[] {
  const pool = (one: Interpretation): Doubt[] =>
    "table" in one.counts ? nobodysDoubts(one).filter(({ code }) => code === "unassigned-clients") : [];
  return "table" in best.counts && pool(best).length === 0 ? pool(rival) : [];
}

/** One of the weeks of which the hours are the mean. */
function isOneOfWeeks({ hours: best }: Interpretation, { hours: rival }: Interpretation): boolean {
  const { left } = best.table.part.rect;
  const last = left + Math.max(...(best.hours?.columns ?? []));
  return (
    best.hours?.weeks !== undefined &&
    rival.hours?.weeks === undefined &&
    overlaps(best, rival) &&
    (rival.hours?.columns ?? []).every((column) => rival.table.part.rect.left + column <= last + 1)
  );
}

/** One of the columns that were added up as a guess, which is said. */
function isOneOfKinds({ counts: best }: Interpretation, { counts: rival }: Interpretation): boolean {
  if (!("table" in best) || !("table" in rival) || best.counts?.how !== "sum" || !best.counts.weak) return false;
  const { columns } = best.counts;
  return (
    isSameRect(best.table.part, rival.table.part) &&
    rival.counts?.columns.every((column) => columns.includes(column)) === true
  );
}

/** Hours that stand in running text beside a table of hours: where those differ, the check on hours in texts says it, and the table counts. */
function isSaidBesideTable(best: Interpretation, rival: Interpretation): boolean {
  return rival.hours.table.part.shape === "lines" && best.hours.table.part.shape !== "lines";
}

/** An earlier month of the series that the newest was taken of. */
function isEarlier({ counts: best }: Interpretation, { counts: rival }: Interpretation): boolean {
  if (!("table" in best) || !("table" in rival) || best.counts?.how !== "newest" || !rival.counts) return false;
  const { columns: newest, series } = best.counts;
  const earlier = series.filter((column) => !newest.includes(column));
  return overlaps(best, rival) && rival.counts.columns.every((column) => earlier.includes(column));
}

/** Who gets other figures, the first by name and the others by their cells. */
function differencesOf(best: Interpretation, rival: Interpretation): Doubt[] {
  const people = new Map(rival.people.map((person) => [normalisedName(person.name), person]));
  const figures = (["hours", "current"] as const).flatMap((field): Doubt[] => {
    const differing = best.people.flatMap((person): TwoFigures[] => {
      const other = people.get(normalisedName(person.name));
      const [one, two] = [figureIn(person, field), other ? figureIn(other, field) : null];
      if (!other || one === null || two === null || Math.abs(one - two) <= 0.01) return [];
      return [
        {
          name: person.name,
          own: { value: one, cells: cellsOf(person, field) },
          other: { value: two, cells: cellsOf(other, field) },
        },
      ];
    });
    const [first, ...rest] = differing;
    return first ? [otherFigures(field, first, rest)] : [];
  });
  // Of another sheet that knows some of the team, also whom it knows besides.
  if (
    figures.length > 0 &&
    (best.hours.table.part.sheet === rival.hours.table.part.sheet || !("table" in rival.counts))
  )
    return figures;
  const own = new Set(best.people.map(({ name }) => normalisedName(name)));
  const byHours = new Map(
    best.people.flatMap((person) => cellsOf(person, "hours").map((cell) => [placeOf(cell), person.name])),
  );
  const isKnown = ({ name, hours }: InterpretedPerson): boolean => {
    const other = hours?.cells.map((cell) => byHours.get(placeOf(cell))).find((known) => known !== undefined);
    // The same hours beside a code, or under a name that is short for the other, are the same person's.
    return other !== undefined && (isCode(name) || isCode(other) || joinNames([other], [name]).to.size > 0);
  };
  const extra = rival.people.filter(
    (person) => !own.has(normalisedName(person.name)) && (person.hours ?? person.current) && !isKnown(person),
  );
  if (extra.length === 0) return figures;
  const cells = extra.flatMap((person) => [...cellsOf(person, "hours"), ...cellsOf(person, "current")].slice(0, 1));
  return [...figures, { code: "other-people", cells, text: extra.map(({ name }) => name).join(", ") }];
}

function placeOf({ sheet, row, column }: CellAddress): string {
  return `${sheet} ${row} ${column}`;
}

function figureIn(person: InterpretedPerson, field: "hours" | "current"): number | null {
  return field === "hours" ? (person.hours?.value ?? null) : person.current;
}

function cellsOf(person: InterpretedPerson, field: "hours" | "current"): readonly CellAddress[] {
  return field === "hours" ? (person.hours?.cells ?? []) : person.currentCells;
}

/** Typed counts are divided; what the list says otherwise is laid beside them. */
export function againstTable(best: Interpretation, lists: Interpretation): Doubt[] {
  const ofLists = "accounted" in lists.counts ? lists.counts.doubts : [];
  const listed = new Map(lists.people.map((person) => [normalisedName(person.name), person]));
  const differing = best.people.flatMap((person): Doubt[] => {
    const other = listed.get(normalisedName(person.name));
    if (!other || person.current === null || other.current === null || person.current === other.current) return [];
    const cells = [...person.currentCells.slice(0, 1), ...other.currentCells.slice(0, 1)];
    return [{ code: "list-differs", cells, text: person.name, figure: person.current, other: other.current }];
  });
  // Of clients who are somebody else's, or nowhere in the table, the list says more than the table needs.
  return [...differing, ...ofLists.filter(({ code }) => code !== "list-outside")];
}

/** Figures in the rows of a counted list are the clients' own. */
function isOfList({ table }: Reading, lists: Interpretation["counts"]): boolean {
  return "places" in lists && lists.places.some((place) => isSameRect(place.table.part, table.part));
}

/** Numbers typed beside a list that counts otherwise are always said, however little their header says: most of them may be those of the list. */
export function typedOtherwise(
  best: Interpretation,
  all: readonly Interpretation[],
  tables: readonly Interpretation[],
): Doubt[] {
  const typed =
    all.find(
      ({ counts, hours }) =>
        "table" in counts && (counts.counts?.score ?? 0) >= leastTyped && sameTeam(hours, best.hours),
    ) ?? tables.find((one) => isMostlyTheSame(best, one));
  return typed ? differencesOf(best, typed) : [];
}

function isMostlyTheSame({ people }: Interpretation, other: Interpretation): boolean {
  const known = new Map(other.people.map(({ name, current }) => [normalisedName(name), current]));
  const counted = people.filter(({ current }) => current !== null);
  return share(counted, ({ name, current }) => known.get(normalisedName(name)) === current) > 0.5;
}
