import { groupBy } from "../../../caseload/group-by";
import { share, weekdayOf, type Column } from "./columns";
import { longestWeek, type FigureChoice } from "./figure-choice";
import { plain } from "./vocabulary";

const turn = /^(?:even|oneven|odd)$/;

/** Of which of two weeks that take turns a header or a label speaks, and what else it says: "uren oneven week" is "uren week" of the odd one. */
export function weekOf(text: string): { readonly which: "even" | "odd"; readonly others: string } | null {
  const words = plain(text).split(" ");
  const [which, ...more] = words.filter((word) => turn.test(word));
  if (which === undefined || more.length > 0) return null;
  return { which: which === "even" ? "even" : "odd", others: words.filter((word) => word !== which).join(" ") };
}

/** Goes before either column alone. */
const bothWeeks = 4.6;
/** The others are totals. */
const mostlyWeeks = 0.6;

/** The hours of an even and of an odd week, in columns with the same header for the rest: a contract is their mean. */
export function meansOfWeeks(figures: readonly Column[]): FigureChoice[] {
  const told = figures.flatMap((column) => {
    const week = weekOf(column.says);
    const isOfWeek =
      weekdayOf(column.header.text) < 0 && share(column.numbers, (hours) => hours <= longestWeek) >= mostlyWeeks;
    return week && isOfWeek ? [{ column, ...week }] : [];
  });
  return [...groupBy(told, ({ others }) => others).values()].flatMap((same) => {
    if (same.length !== 2 || same[0]?.which === same[1]?.which) return [];
    const columns = same.map(({ column }) => column.index);
    return {
      field: "hours",
      columns,
      how: "sum",
      unit: "hours",
      factor: 1,
      score: bothWeeks,
      weeks: 2,
      weak: false,
      series: [],
    };
  });
}
