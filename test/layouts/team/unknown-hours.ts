import type { Drawing } from "../drawing";
import { budgetHeaders } from "../sheets/other-columns";
import type { Unanswerable } from "../truth";

/** Why nothing in the workbook tells the hours of a week; null where it does. */
export function unknownHours({ choices, headers }: Drawing): Unanswerable | null {
  switch (choices.hoursUnit) {
    case "absent":
      // What is said of a budget that was taken for hours of a year is about just that.
      return { about: "nothing tells hours", tells: "name", words: budgetHeaders };
    case "days":
      return { about: "nothing tells how many hours a day has", tells: "hours", words: [headers.hours] };
    case "year":
    case "four weeks":
      return { about: "hours of a longer time", tells: "hours", words: [headers.hours] };
    default:
      return null;
  }
}
