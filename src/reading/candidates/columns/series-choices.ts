import { share, type Column } from "./columns";
import { momentIn } from "./moments";
import { opensWith, plain, saysOnly, speaksOf } from "./vocabulary";
import type { ChoiceSettings, FigureChoice } from "./figure-choice";
import { hoursChoice, inNoSum, withoutSum } from "./hours-choice";
import { mostClients } from "./count-choice";
import { beside, type Series } from "./series";

/** A row with means has no whole numbers. */
const mostlyWhole = 0.75;

/** Goes before the total of either week. */
const severalWeeks = 4.6;

export function hoursOfSeries(
  { kind, columns, newest, complete, weeks = 1 }: Series,
  settings: ChoiceSettings,
): FigureChoice[] {
  if (kind === "weekdays") {
    const numbers = columns.flatMap((column) => withoutSum(column.numbers));
    const fits = share(numbers, (number) => number >= 0 && number <= 10);
    if (fits < 0.9) return [];
    return [
      {
        field: "hours",
        columns: columns.map(({ index }) => index),
        how: "sum",
        unit: "hours",
        factor: 1,
        score: (weeks > 1 ? severalWeeks : 3) - (complete ? 0 : 1),
        weak: !complete,
        series: [],
        ...(weeks > 1 && { weeks }),
      },
    ];
  }
  if (kind !== "moments" || !newest) return [];
  return hoursChoice(newest, settings, inNoSum)
    .filter(() => speaksOf("hours", newest.says))
    .map((choice) => ({
      ...choice,
      how: "newest" as const,
      score: choice.score + 0.3,
      series: columns.map(({ index }) => index),
    }));
}

export function countsOfSeries(
  { kind, columns, newest, complete }: Series,
  totals: ReadonlyMap<number, readonly number[]>,
): FigureChoice[] {
  const indices = columns.map(({ index }) => index);
  const numbers = columns.flatMap((column) => column.numbers);
  const whole = share(numbers, (number) => Number.isInteger(number) && number >= 0 && number < mostClients);
  if (whole < mostlyWhole) return [];
  if (kind === "moments") {
    if (!newest || beside(newest) !== "") return [];
    return [
      {
        field: "current",
        columns: [newest.index],
        how: "newest",
        unit: "clients",
        factor: 1,
        score: 2.9,
        weak: false,
        series: indices,
      },
    ];
  }
  if (kind === "weekdays") return [];
  // Where a column adds them up, that column is the better one to read.
  const added = [...totals.values()].some((parts) => indices.every((index) => parts.includes(index)));
  return [
    {
      field: "current",
      columns: indices,
      how: "sum",
      unit: "clients",
      factor: 1,
      score: added ? 2.2 : complete ? 2.6 : 2,
      weak: !complete && !added,
      series: [],
    },
  ];
}

/**
 * Columns of clients of several kinds that nothing adds up: "Aantal Pw" and "Aantal IOAW". Where each header says of which kind, together they
 * are the clients; where one says none, it may be all of them, and the comparison tells.
 */
export function sumOfKinds(
  figures: readonly Column[],
  totals: ReadonlyMap<number, readonly number[]>,
  series: readonly Series[],
): FigureChoice[] {
  const inSeries = new Set(series.flatMap(({ columns }) => columns.map(({ index }) => index)));
  const parts = figures.filter(
    ({ says, index, numbers }) =>
      (speaksOf("count", says) || speaksOf("number", says)) &&
      !speaksOf("notCount", says) &&
      !speaksOf("hours", says) &&
      !speaksOf("total", says) &&
      momentIn(says) === null &&
      !totals.has(index) &&
      !inSeries.has(index) &&
      share(numbers, (number) => Number.isInteger(number) && number >= 0) >= mostlyWhole,
  );
  const kinds = parts.map(({ says }) => kindIn(says));
  const apart = kinds.every((kind) => kind !== "") && new Set(kinds).size === kinds.length;
  if (parts.length < 2) return sumOfBareKinds(figures, totals);
  return [sumOf(parts, apart ? 3.2 : 1.6, !apart)];
}

/** "Werk" and "Zorg": of what kind, and not what of. A column that adds them up tells what they are. */
function sumOfBareKinds(figures: readonly Column[], totals: ReadonlyMap<number, readonly number[]>): FigureChoice[] {
  const kinds = figures.filter(({ says }) => saysOnly("kind", says));
  const added = [...totals.values()].some((parts) => kinds.every(({ index }) => parts.includes(index)));
  const whole = share(
    kinds.flatMap(({ numbers }) => numbers),
    (number) => Number.isInteger(number) && number >= 0 && number < mostClients,
  );
  return kinds.length < 2 || added || whole < mostlyWhole ? [] : [sumOf(kinds, 2, true)];
}

/** Beside columns that are added up others of a kind, "Bbz" with a figure for few: those are clients as well. Both ways to add up are weighed. */
export function withKindsBeside(sums: readonly FigureChoice[], figures: readonly Column[]): FigureChoice[] {
  const kinds = figures.filter(
    ({ says, numbers }) =>
      opensWith("kind", says) &&
      (["notCount", "hours", "total"] as const).every((group) => !speaksOf(group, says)) &&
      share(numbers, (number) => Number.isInteger(number) && number >= 0) >= mostlyWhole,
  );
  return sums.flatMap((sum) => {
    const beside = kinds.flatMap(({ index }) => (sum.columns.includes(index) ? [] : [index]));
    return beside.length === 0 || sum.how !== "sum"
      ? [sum]
      : [sum, { ...sum, columns: [...sum.columns, ...beside], score: sum.score + goesBefore }];
  });
}

const goesBefore = 0.3;

function sumOf(parts: readonly Column[], score: number, weak: boolean): FigureChoice {
  const columns = parts.map(({ index }) => index);
  return { field: "current", columns, how: "sum", unit: "clients", factor: 1, score, weak, series: [] };
}

/** What a header says besides that it counts clients: "pw", "zorg". */
function kindIn(header: string): string {
  return plain(header)
    .split(" ")
    .filter((word) => !speaksOf("count", word) && !speaksOf("number", word) && !speaksOf("filler", word))
    .join(" ");
}
