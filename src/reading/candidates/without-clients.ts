import type { CellAddress } from "../../caseload/cell-address";
import { isBefore, type IsoDate } from "../../caseload/dates";
import type { Doubt } from "../../caseload/team/team-data";
import type { Interpretation, InterpretedPerson } from "./interpretation";
import type { ReadPerson, Reading } from "./readings";
import { comparable } from "./columns/columns";
import { plain, speaksOf } from "./columns/vocabulary";
import { joinNames } from "./name-joins";

const fewestOthers = 3;
/** Beside people who have so many on average, none at all is odd. */
const manyClients = 10;

/**
 * Somebody with hours and no clients beside others who have many: ill, new, or of other work. The sheets do not say, and it is asked. A 0 that
 * somebody typed is said by the sheets.
 */
export function withoutClients({ hours, counts, people }: Interpretation, date: IsoDate): Doubt[] {
  const typed = !("accounted" in counts);
  const having = people.filter(({ current }) => (current ?? 0) > 0);
  const clients = having.reduce((sum, { current }) => sum + (current ?? 0), 0);
  if (having.length < fewestOthers || clients < manyClients * having.length) return [];
  return people.flatMap((person): Doubt[] => {
    const read = readPersonOf(hours, person);
    const gone = read?.until && isBefore(read.until.value, date);
    if (person.current || (typed && person.current === 0) || !read || gone || (person.hours?.value ?? 0) <= 0)
      return [];
    return [{ code: "without-clients", cells: [read.label.address], text: person.name }];
  });
}

/**
 * Who has no clients and a functie that nobody with clients has does other work: a jobcoach among klantmanagers. Where the clients stand beside
 * the hours an empty cell may be a figure that is still to come: not of a functie that is called like one with clients, and a typed 0 says it.
 */
export function withoutOtherRoles(interpretation: Interpretation): Interpretation {
  const { hours, counts, people } = interpretation;
  const column = hours.columns.find(
    ({ index, says }) => speaksOf("role", says) && !speaksOf("name", says) && !hours.names.columns.includes(index),
  );
  if (!column || hours.also) return interpretation;
  const cellOf = (person: ReadPerson) => hours.table.part.cell(person.rows[0] ?? 0, column.index);
  const roleOf = (person: InterpretedPerson): string => {
    const read = readPersonOf(hours, person);
    return read ? plain(cellOf(read).text) : "";
  };
  const having = people.filter(({ current }) => (current ?? 0) > 0);
  const roles = new Set(having.map(roleOf));
  if (having.length < fewestOthers || roles.has("") || roles.size * 2 > having.length) return interpretation;
  const first = (role: string): string => role.split(" ")[0] ?? "";
  const callings = new Set([...roles].map(first));
  const hasOther = (person: InterpretedPerson): boolean => {
    const role = roleOf(person);
    if (role === "" || roles.has(role)) return false;
    return counts === hours ? person.current === null && !callings.has(first(role)) : !person.current;
  };
  const others = people.filter(hasOther);
  return without(interpretation, others, (person) => {
    const { text, address } = cellOf(person);
    return { text, cells: [address] };
  });
}

/**
 * Who is nobody's first caseworker in a list, and is named in a second column of it: "Inkomensconsulent" beside "Werkconsulent". Those have work of
 * another kind.
 */
export function withoutSecondCaseworkers(interpretation: Interpretation): Interpretation {
  const { counts, people } = interpretation;
  if (!("places" in counts)) return interpretation;
  const seconds = counts.places.flatMap(({ by, columns }) =>
    by.kind === "column" ? columns.filter(({ index }) => by.rivals.includes(index)) : [],
  );
  const columnOf = (name: string) =>
    seconds.find(({ texts }) => texts.has(comparable(name)) || joinNames([name], texts).to.size > 0);
  const others = people.filter(({ name, current }) => !current && columnOf(name));
  const having = people.filter(({ current }) => (current ?? 0) > 0);
  if (having.length < fewestOthers || others.length * 2 > people.length) return interpretation;
  return without(interpretation, others, ({ name }) => {
    const header = columnOf(name)?.header;
    return { text: header?.text ?? "", cells: header ? [header.cell] : [] };
  });
}

/**
 * Of a team that was put together of several sheets, the sheets on which nobody has clients: another team, beside the one of the list. Only where
 * the clients stand apart from the hours.
 */
export function withoutOtherSheets(interpretation: Interpretation): Interpretation {
  const { hours, counts, people } = interpretation;
  if (hours.table.part.shape !== "stacked" || counts === hours) return interpretation;
  const sheetOf = (person: InterpretedPerson): string => readPersonOf(hours, person)?.label.address.sheet ?? "";
  const having = people.filter(({ current }) => (current ?? 0) > 0);
  const sheets = new Set(having.map(sheetOf));
  const others = people.filter((person) => !sheets.has(sheetOf(person)));
  if (having.length < fewestOthers || others.length < 2) return interpretation;
  return without(interpretation, others, ({ label }) => ({ text: label.address.sheet, cells: [] }));
}

/** Without people whose work carries no clients, each of whom is said with what tells so. */
function without(
  interpretation: Interpretation,
  others: readonly InterpretedPerson[],
  why: (person: ReadPerson) => { readonly text: string; readonly cells: readonly CellAddress[] },
): Interpretation {
  if (others.length === 0) return interpretation;
  const { hours, counts, people } = interpretation;
  const left = new Set(others.map(({ name }) => name));
  const said = others.flatMap((person): Doubt[] => {
    const read = readPersonOf(hours, person);
    if (!read) return [];
    const { text, cells } = why(read);
    return [{ code: "no-caseload", cells: [read.label.address, ...cells], text: `${person.name} (${text})` }];
  });
  const staying = { ...hours, people: hours.people.filter(({ name }) => !left.has(name)) };
  return {
    ...interpretation,
    hours: staying,
    counts: counts === hours ? staying : counts,
    people: people.filter(({ name }) => !left.has(name)),
    doubts: [...interpretation.doubts, ...said],
  };
}

function readPersonOf({ people }: Reading, { name }: InterpretedPerson): ReadPerson | undefined {
  return people.find((person) => person.name === name);
}
