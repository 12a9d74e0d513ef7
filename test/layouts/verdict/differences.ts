import type { CellAddress } from "../../../src/caseload/cell-address";
import type { Truth } from "../truth";
import type { AnsweredPerson, Answer } from "./answer";

/** Something in an answer that is not as it is. */
export interface Difference {
  readonly about: string;
  /** Whom it is about; null for somebody who is no part of the team at all, and for the total. */
  readonly member: number | null;
  /** Which figures are wrong; both for somebody who should or should not be there. */
  readonly fields: readonly ("hours" | "clients")[];
  /** As it is, and as it was answered. */
  readonly figures: readonly [is: number, answered: number] | null;
  /** The cells that the answer took. */
  readonly taken: readonly CellAddress[];
  /** The name in the answer. */
  readonly name: string | null;
}

/** Everything that is wrong in figures; none when they are right. */
export function differencesIn(answer: Extract<Answer, { kind: "figures" }>, truth: Truth): Difference[] {
  const members = membersByName(truth);
  const answered = new Map<number, AnsweredPerson>();
  const extra: Difference[] = [];
  for (const person of answer.people) {
    const member = members(person.name, new Set(answered.keys()));
    const counts = member !== null && truth.people.some((known) => known.member === member);
    if (member !== null && counts && !answered.has(member)) answered.set(member, person);
    else extra.push(tooMuch(person, member));
  }
  const differences = [...truth.people.flatMap((known) => differencesOf(known, answered.get(known.member))), ...extra];
  return [...differences, ...totalDifference(answer, truth)];
}

function differencesOf(known: Truth["people"][number], person: AnsweredPerson | undefined): Difference[] {
  const { member } = known;
  if (!person) {
    return [{ about: "missing", member, fields: ["hours", "clients"], figures: null, taken: [], name: null }];
  }
  const { name, cells } = person;
  const taken = (field: "hours" | "clients") => [cells[field]].filter((cell) => cell !== undefined);
  const hours: Difference[] =
    Math.abs(person.hours - known.hours) <= known.margin
      ? []
      : [
          {
            about: "hours",
            member,
            fields: ["hours"],
            figures: [known.hours, person.hours],
            taken: taken("hours"),
            name,
          },
        ];
  const clients: Difference[] =
    person.clients === known.clients
      ? []
      : [
          {
            about: "clients",
            member,
            fields: ["clients"],
            figures: [known.clients ?? 0, person.clients ?? 0],
            taken: taken("clients"),
            name,
          },
        ];
  return [...hours, ...clients];
}

function tooMuch({ name, cells }: AnsweredPerson, member: number | null): Difference {
  return {
    about: `too much: ${name}`,
    member,
    fields: ["hours", "clients"],
    figures: null,
    taken: Object.values(cells),
    name,
  };
}

/** The total by itself: what follows from the people's figures is said with them. */
function totalDifference(answer: Extract<Answer, { kind: "figures" }>, truth: Truth): Difference[] {
  const ofPeople = (people: readonly { readonly clients: number | null }[]) =>
    people.reduce((sum, { clients }) => sum + (clients ?? 0), 0);
  const beside = answer.total - ofPeople(answer.people);
  const known = ofPeople(truth.people);
  if (truth.totals.includes(answer.total) || truth.totals.some((total) => total - known === beside)) return [];
  const [total = 0] = truth.totals;
  return [{ about: "total", member: null, fields: ["clients"], figures: [total, answer.total], taken: [], name: null }];
}

/** Who is meant: names are compared as their words, in any order. Of two that are written alike, the one not yet taken. */
function membersByName({ written }: Truth): (name: string, taken: ReadonlySet<number>) => number | null {
  const byKey = new Map<string, number[]>();
  for (const [member, names] of written) {
    for (const name of names) {
      const key = nameKey(name);
      const others = byKey.get(key) ?? [];
      if (!others.includes(member)) byKey.set(key, [...others, member]);
    }
  }
  return (name, taken) => {
    const members = byKey.get(nameKey(name)) ?? [];
    return members.find((member) => !taken.has(member)) ?? members[0] ?? null;
  };
}

function nameKey(name: string): string {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words
    .filter((word) => word !== "")
    .sort()
    .join(" ");
}
