import { sum } from "../../caseload/sum";
import type { Doubt } from "../../caseload/team/team-data";
import { ofFigures, type Column } from "../candidates/columns/columns";
import { isProportional, mostClients } from "../candidates/columns/count-choice";
import { rowTotals } from "../candidates/columns/row-sums";
import { speaksOf } from "../candidates/columns/vocabulary";
import type { Interpretation } from "../candidates/interpretation";
import { takenColumns } from "../candidates/readings";
import { otherFigures, type TwoFigures } from "../other-figures";
import { mayCount, partsOf } from "./second-counts";

const fewestDifferent = 2;

/**
 * "In traject" was taken for the clients, or "Trede 1" and "Trede 2" together, and "Nazorg" stands beside it: of clients in a phase there are more in the other
 * phases, and nothing adds them up.
 */
export function kindsLeftOut({ counts, people }: Interpretation): readonly Doubt[] {
  if (!("table" in counts) || !counts.counts) return [];
  const { columns, table } = counts;
  const { how, columns: summed, minus } = counts.counts;
  const taken = takenColumns(counts);
  const own = columns.find(({ index }) => index === summed[0]);
  const hours = columns.find(({ index }) => index === counts.hours?.columns[0]);
  const isPart = how === "sum" ? !minus : how === "single" && own && isOfPhase(own.says);
  if (!isPart || partsOf(counts).size > 0) return [];
  const figures = ofFigures(columns);
  const totals = rowTotals(figures);
  const others = figures.filter(
    (column) =>
      !taken.has(column.index) &&
      !totals.has(column.index) &&
      isKind(column) &&
      !(hours && isProportional(column, hours)),
  );
  const team = new Set(people.map(({ name }) => name));
  const added = counts.people.flatMap(({ name, current, rows: [row = -1] }): TwoFigures[] => {
    const more = others.flatMap(({ index, cells }) => {
      const figure = cells[row - table.first]?.figure;
      return figure && figure.value > 0 ? [{ value: figure.value, cells: [table.part.cell(row, index).address] }] : [];
    });
    if (!current || more.length === 0 || !team.has(name)) return [];
    const all = [current, ...more];
    return [
      {
        name,
        own: current,
        other: { value: sum(all.map(({ value }) => value)), cells: all.flatMap(({ cells }) => cells) },
      },
    ];
  });
  const [first, ...rest] = added;
  return first ? [otherFigures("current", first, rest)] : [];
}

/** Clients of whom a word says where they are, and none that these are all. */
function isOfPhase(header: string): boolean {
  return !speaksOf("total", header) && !speaksOf("number", header) && phase.test(header);
}

const phase = /traject|lopend|actie|begeleid|behandel|bemiddel/i;

/** Whole numbers below a word that makes them nothing else. */
function isKind(column: Column): boolean {
  const { says, numbers } = column;
  return (
    says !== "" &&
    mayCount(column) &&
    new Set(numbers).size >= Math.min(fewestDifferent, numbers.length) &&
    numbers.every((number) => number < mostClients) &&
    !speaksOf("otherText", says)
  );
}
