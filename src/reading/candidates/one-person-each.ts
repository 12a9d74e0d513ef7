import type { IsoDate } from "../../caseload/dates";
import { normalisedName } from "../../caseload/team/names";
import type { Doubt } from "../../caseload/team/team-data";
import { otherFigures } from "../other-figures";
import { plain } from "./columns/vocabulary";
import type { ReadPerson } from "./readings";
import type { Row, RowFigure } from "./shapes/rows";
import type { Table } from "./shapes/table";

/** Of who filled in the same form again only the last answer, and what the first was. */
export function lastAnswers(
  single: readonly ReadPerson[],
  at: ((row: number) => number) | null,
  doubts: Doubt[],
): readonly ReadPerson[] {
  if (!at) return single;
  const last = new Map<string, ReadPerson>();
  for (const person of [...single].sort((one, other) => at(one.rows[0] ?? 0) - at(other.rows[0] ?? 0))) {
    const before = last.get(normalisedName(person.name));
    last.set(normalisedName(person.name), person);
    if (before)
      doubts.push({
        code: "answered-again",
        cells: [before, person].map(({ label }) => label.address),
        text: person.name,
        ...differenceOf(before, person),
      });
  }
  const kept = new Set(last.values());
  return single.filter((person) => kept.has(person));
}

/** The figure that the second answer corrects. */
function differenceOf(before: ReadPerson, after: ReadPerson): Pick<Doubt, "field" | "figure" | "other"> {
  const field = before.current?.value !== after.current?.value ? "current" : "hours";
  return { field, figure: after[field]?.value ?? 0, other: before[field]?.value ?? 0 };
}

/** Texts and rows of clients that say hours of somebody: the first counts, and each other figure is said. */
export function firstSaid(single: readonly ReadPerson[], doubts: Doubt[]): readonly ReadPerson[] {
  const first = new Map<string, ReadPerson>();
  const said = new Set<string>();
  return single.filter((person) => {
    const key = normalisedName(person.name);
    const before = first.get(key);
    if (!before) first.set(key, person);
    if (!before?.hours || !person.hours || person.current) return true;
    const figure = `${key} ${person.hours.value}`;
    if (before.hours.value !== person.hours.value && !said.has(figure))
      doubts.push(otherFigures("hours", { name: before.name, own: before.hours, other: person.hours }, []));
    said.add(figure);
    return false;
  });
}

/** Rows of one person together. What tells the rows apart says that they are parts, and so do tables that are one by their sum; else it is asked. */
export function onePersonEach(
  single: readonly ReadPerson[],
  rows: readonly Row[],
  { part }: Table,
  date: IsoDate,
  doubts: Doubt[],
): ReadPerson[] {
  const added: (readonly ReadPerson[])[] = [];
  const byName = new Map<string, ReadPerson[]>();
  for (const person of single) {
    const key = normalisedName(person.name) || plain(person.name) || person.name;
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  const people = [...byName.values()].flatMap((all) => {
    const same = withoutEnded(all, date, doubts);
    const [first, ...others] = same;
    if (!first || others.length === 0) return first ?? [];
    const sheets = new Set(same.map(({ label }) => label.address.sheet));
    // A cell that is merged over the rows, or tables of several sheets that were put together.
    const merged =
      sheets.size === same.length ||
      same.every(
        ({ label }) =>
          label.address.row === first.label.address.row && label.address.column === first.label.address.column,
      );
    const parts = same.map((person) => rows.find(({ row }) => row === person.rows[0])?.part ?? "");
    // In tables of two teams beside each other.
    const beside = new Set(same.map(({ label }) => label.address.column)).size === same.length;
    const apart =
      beside ||
      part.shape === "stacked" ||
      (new Set(parts).size === parts.length && parts.every((part) => part !== ""));
    const hours = apart || merged ? together(same.map((person) => person.hours)) : first.hours;
    const possible = hours === null || hours.value <= 48;
    if (!merged && apart && possible) added.push(same);
    else if (!merged || !possible)
      doubts.push({ code: "duplicate-name", cells: same.map(({ label }) => label.address), text: first.name });
    return {
      ...first,
      ...(!merged && lastOf(same)),
      hours: possible ? hours : first.hours,
      current: together(same.map((person) => person.current)),
      rows: same.flatMap((person) => person.rows),
    };
  });
  doubts.push(...rowsAdded(added));
  return people;
}

/** Of rows of one person those that have not ended, which is said; all where none of those has clients and others do. */
function withoutEnded(all: readonly ReadPerson[], date: IsoDate, doubts: Doubt[]): readonly ReadPerson[] {
  const hasEnded = ({ until }: ReadPerson): boolean => until !== null && until.value < date;
  const [ended, running] = [all.filter(hasEnded), all.filter((person) => !hasEnded(person))];
  const [own, other] = [running, ended].map((rows) => together(rows.map(({ current }) => current)));
  const [first] = running;
  if (!first || ended.length === 0 || (other && !own)) return all;
  doubts.push({ code: "newest-contract", cells: running.map(({ label }) => label.address), text: first.name });
  if (own && other) doubts.push(otherFigures("current", { name: first.name, own, other }, []));
  return running;
}

/** Somebody with several rows leaves with the last of them, and does not leave where a row has no last day. */
function lastOf(same: readonly ReadPerson[]): Pick<ReadPerson, "until" | "laterHours"> {
  const days = same.map(({ until }) => until);
  return { until: days.reduce((last, own) => last && own && (own.value > last.value ? own : last)), laterHours: [] };
}

/** The first by name and two of the rows, the others by one of theirs. */
function rowsAdded([first, ...others]: readonly (readonly ReadPerson[])[]): Doubt[] {
  if (!first) return [];
  const cells = [...first.slice(0, 2), ...others.flatMap((rows) => rows.slice(0, 1))].map(({ label }) => label.address);
  return [{ code: "rows-added", cells, text: first[0]?.name ?? "" }];
}

/** A row for each person and each of a few kinds of clients, as a system exports them: names that come back are no sign that they are none. */
export function isByKind(single: readonly ReadPerson[], rows: readonly Row[]): boolean {
  const parts = new Map(rows.map(({ row, part }) => [row, part]));
  const kinds = single.map((person) => parts.get(person.rows[0] ?? -1) ?? "");
  const apart = new Set(single.map(({ name }, at) => `${normalisedName(name)}\n${kinds[at]}`));
  return apart.size === single.length && !kinds.includes("") && new Set(kinds).size * 2 <= single.length;
}

function together(figures: readonly (RowFigure | null)[]): RowFigure | null {
  const filled = figures.filter((figure) => figure !== null);
  const [first] = filled;
  if (!first || filled.length === 1) return first ?? null;
  return {
    value: filled.reduce((sum, { value }) => sum + value, 0),
    cells: filled.flatMap(({ cells }) => cells),
    text: filled.map(({ text }) => text).join(" + "),
    factor: null,
    loose: filled.some(({ loose }) => loose),
    unit: first.unit,
  };
}
