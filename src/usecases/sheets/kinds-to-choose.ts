import type { MonthWishes } from "../months/month-wishes";
import { chosenKinds, monthKinds } from "./kinds";

/** What somebody asked in the step Maand that each of its sheets shows. */
const asked: Readonly<Record<(typeof monthKinds)[number]["name"], readonly (keyof MonthWishes)[]>> = {
  intake: ["newClients", "pool"],
  planning: ["changes", "goal", "monthsAhead"],
  absence: ["weeks"],
  "month-report": ["month", "previousMonth"],
};

/** The kinds to choose from after what was asked. */
export function kindsToChoose(months: MonthWishes) {
  return [...chosenKinds, ...monthKinds.filter(({ name }) => asked[name].some((wish) => months[wish] !== undefined))];
}
