import type { GridCell } from "../../grid-view";
import { isChange } from "../columns/series";
import { weekOf } from "../columns/two-weeks";
import { plain, speaksOf } from "../columns/vocabulary";
import { madePart, pieceOf, type Part } from "./part";

/** What a row of somebody's is about; "beside" is who came and went, or what should be. */
type Kind = "hours" | "clients" | "even" | "odd" | "beside";

/** The kinds of rows that give somebody's figures, and what heads them when they stand beside each other. */
type Headed = readonly (readonly [Kind, string])[];

const columnsTried = 4;
const fewestPeople = 2;
const leastKnown = 0.8;
const mostFigures = 30;
const hoursAndClients: Headed = [
  ["hours", "uren"],
  ["clients", "cliënten"],
];
const twoWeeks: Headed = [
  ["even", "uren even"],
  ["odd", "uren oneven"],
];
/** The rows that everybody must have, and what is read of them. */
const forms: readonly { readonly needs: readonly Kind[]; readonly reads: Headed }[] = [
  { needs: ["even", "odd"], reads: twoWeeks },
  { needs: ["hours", "clients"], reads: hoursAndClients },
  { needs: ["clients", "beside"], reads: hoursAndClients },
];

/**
 * What somebody has in rows below each other, with a word beside the name for what each is: "uren" and "cliënten"; "in", "uit" and "stand"; an even and an
 * odd week. One row for a person, with a column of each kind for each column of figures. Null where the rows do not say so.
 */
export function kindsDownSide(part: Part): Part | null {
  for (let column = 1; column < Math.min(part.width, columnsTried); column += 1) {
    const kinds = kindsIn(part, column);
    if (!kinds) continue;
    const first = kinds.findIndex((kind) => kind !== null);
    if (first < 1) continue;
    const people = peopleIn(part, column, kinds);
    const form = forms.find(({ needs }) => {
      const complete = people.filter(({ rows }) => needs.every((kind) => rows.has(kind))).length;
      return complete >= Math.max(fewestPeople, leastKnown * people.length);
    });
    if (form) return besideEachOther(part, column, first, people, form.reads);
  }
  return null;
}

/** What each row of the column says; null where too few say one of these, and as soon as that is certain. */
function kindsIn(part: Part, column: number): (Kind | null)[] | null {
  const mostUnknown = (1 - leastKnown) * part.height + 1;
  const kinds: (Kind | null)[] = [];
  let [known, unknown] = [0, 0];
  for (let row = 0; row < part.height && unknown <= mostUnknown; row += 1) {
    const label = part.cell(row, column);
    const kind = kindOf(label);
    kinds.push(kind);
    if (kind !== null) known += 1;
    else if (label.text !== "") unknown += 1;
  }
  return unknown > mostUnknown || known < leastKnown * (known + unknown) ? null : kinds;
}

function kindOf({ value, text }: GridCell): Kind | null {
  if (typeof value !== "string") return null;
  const week = weekOf(text);
  if (week) return week.which;
  if (isChange(text)) return "beside";
  if (isReal.test(plain(text))) return "clients";
  const saysHours = speaksOf("hours", text);
  const saysClients = speaksOf("count", text) || speaksOf("number", text);
  if (saysHours !== saysClients) return saysHours ? "hours" : "clients";
  return speaksOf("notCount", text) ? "beside" : null;
}

/** Beside "plan" and "doel": what there truly is. */
const isReal = /^(?:werkelijk|realisatie|gerealiseerd|feitelijk)$/;

interface Person {
  /** What stands before the words for the rows: the name, and what is the same in all of them. */
  readonly leads: readonly GridCell[];
  readonly rows: Map<Kind, number>;
}

/** Somebody else begins where another name stands, and where a kind of row comes back. */
function peopleIn(part: Part, column: number, kinds: readonly (Kind | null)[]): Person[] {
  const people: Person[] = [];
  for (const [row, kind] of kinds.entries()) {
    if (kind === null) continue;
    const leads = Array.from({ length: column }, (_, at) => part.cell(row, at));
    const last = people.at(-1);
    const isSame = leads.every(({ text }, at) => text === "" || text === last?.leads[at]?.text);
    if (last && isSame && (kind === "beside" || !last.rows.has(kind))) last.rows.set(kind, row);
    else people.push({ leads, rows: new Map([[kind, row]]) });
  }
  return people;
}

function besideEachOther(part: Part, column: number, first: number, people: readonly Person[], reads: Headed): Part {
  const figures = Array.from({ length: Math.min(part.width - column - 1, mostFigures) }, (_, at) => column + 1 + at);
  const told = reads.filter(([kind]) => people.some(({ rows }) => rows.has(kind)));
  const leads = Array.from({ length: column }, (_, at) => {
    const cell = part.cell(first - 1, at);
    return at === column - 1 && column === 1 ? pieceOf(cell, "Naam") : cell;
  });
  const header = [
    ...leads,
    ...told.flatMap(([, label]) =>
      figures.map((figure) => {
        const cell = part.cell(first - 1, figure);
        return pieceOf(cell, `${label} ${cell.text}`.trim());
      }),
    ),
  ];
  const rows = people.map((person) => [
    ...person.leads,
    ...told.flatMap(([kind]) =>
      figures.map((figure) => {
        const row = person.rows.get(kind);
        return row === undefined ? pieceOf(part.cell(first, 0), "") : part.cell(row, figure);
      }),
    ),
  ]);
  return madePart(part.sheet, part.rect, "parted", [header, ...rows]);
}
