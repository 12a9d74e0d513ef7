import type { Doubt } from "../../caseload/team/team-data";
import type { FigureChoice } from "./columns/figure-choice";
import type { NobodysFigure, ReadPerson } from "./readings";
import { figureIn, type Row, type RowFigure } from "./shapes/rows";
import type { Table } from "./shapes/table";

/** What the totals say of who counts. */
interface AgainstTotals {
  /** Those whom the totals leave out on purpose. */
  readonly outside: readonly ReadPerson[];
  readonly doubts: readonly Doubt[];
}

/**
 * Totals of hours and clients that are what neither the people nor all rows come to. Whom they leave out does not count where the total says that
 * it leaves some out, or where the rows of just those people are hidden.
 */
export function againstTotals(
  table: Table,
  rows: readonly Row[],
  people: readonly ReadPerson[],
  nobody: readonly NobodysFigure[],
  choices: readonly FigureChoice[],
  fullTimeHours: number,
): AgainstTotals {
  const totals = rows.filter(({ kind, byArithmetic }) => kind === "total" && !byArithmetic);
  const [only] = totals;
  if (!only || totals.length > 1) return { outside: [], doubts: [] };
  const figureAt = (row: number, choice: FigureChoice): RowFigure | null => {
    const read = figureIn(table, row, choice, fullTimeHours);
    return read.kind === "figure" ? read.figure : null;
  };
  const differing = choices.flatMap((choice): Differing[] => {
    const total = figureAt(only.row, choice);
    const [cell] = total?.cells ?? [];
    if (!total || !cell) return [];
    const { field } = choice;
    const sum = people.reduce((all, person) => all + (person[field]?.value ?? 0), 0);
    const pool = nobody.filter((one) => one.field === field).reduce((all, { figure }) => all + figure.value, 0);
    const staff = rows
      .filter(({ kind }) => kind === "no-caseload")
      .reduce((all, { row }) => all + (figureAt(row, choice)?.value ?? 0), 0);
    const leeway = 0.02 * (people.length + 1) * Math.max(1, choice.factor);
    const sums = [sum, sum + pool, sum + staff, sum + pool + staff];
    if (sums.some((one) => Math.abs(one - total.value) <= leeway)) return [];
    const figure = Math.round(sum * 100) / 100;
    return [
      { field, over: sum - total.value, doubt: { code: "total-differs", cells: [cell], text: total.text, figure } },
    ];
  });
  const without = leftOutOfTotal(people, differing);
  if (without.length === 0) return { outside: [], doubts: differing.map(({ doubt }) => doubt) };
  const isHidden = ({ row }: Row): boolean => table.part.isHidden(row);
  const hidden = new Set(rows.filter((row) => row.kind === "person" && isHidden(row)).map(({ row }) => row));
  const outOfSight = without.flatMap((person) => person.rows);
  const onPurpose =
    leavesOut.test(only.label.text) ||
    (hidden.size === outOfSight.length && outOfSight.every((row) => hidden.has(row)));
  const said: Doubt = {
    code: onPurpose ? "outside-total" : "total-without",
    cells: without.map(({ label }) => label.address),
    text: without.map(({ name }) => name).join(", "),
  };
  return onPurpose
    ? { outside: without, doubts: [said] }
    : { outside: [], doubts: [...differing.map(({ doubt }) => doubt), said] };
}

/** "Totaal zonder rood", "Totaal excl. vertrokken". */
const leavesOut = /(?:^|\s)(?:zonder|excl\.?|exclusief|m\.?u\.?v\.?|behalve)(?=\s)/iu;

/** A total that its rows do not come to, and by how much they go over it. */
interface Differing {
  readonly field: FigureChoice["field"];
  readonly over: number;
  readonly doubt: Doubt;
}

/** Who explains what the totals are short of: the only one, or the only two, without whom all of them are right. */
function leftOutOfTotal(people: readonly ReadPerson[], differing: readonly Differing[]): readonly ReadPerson[] {
  const explains = (some: readonly ReadPerson[]): boolean =>
    differing.every(({ field, over }) => {
      const sum = some.reduce((all, person) => all + (person[field]?.value ?? 0), 0);
      return Math.abs(sum - over) < 0.02;
    });
  if (differing.length === 0 || differing.some(({ over }) => over <= 0)) return [];
  const alone = people.map((person) => [person]).filter(explains);
  // One figure is explained by two people too easily.
  const pairs =
    differing.length > 1 ? people.flatMap((one, at) => people.slice(at + 1).map((other) => [one, other])) : [];
  const [only, ...others] = alone.length > 0 ? alone : pairs.filter(explains);
  return only && others.length === 0 ? only : [];
}
