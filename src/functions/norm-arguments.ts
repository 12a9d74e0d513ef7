import { delftProductiveHours } from "../caseload/capacity/delft-2002";
import { normFunctionErrors } from "../text/functions/norm-functions";
import { typedFigure, typedShare } from "../usecases/memory/typed-figures";
import { figureOf } from "./arguments";
import { invalidValue } from "./errors";

/** Times a year: a number, or text such as "2x per jaar". An empty cell is 0. Throws the error that the cell must show. */
export function timesAYearOf(argument: unknown): number {
  return figureOf(argument, (text) => typedFigure(text, "timesAYear"), normFunctionErrors.notTimesAYear);
}

/** Minutes: a number, or text such as "30 minuten". An empty cell is 0. */
export function minutesOf(argument: unknown): number {
  return figureOf(argument, (text) => typedFigure(text, "minutes"), normFunctionErrors.notMinutes);
}

/** Months: a number, or text such as "6 maanden". An empty cell is 0. */
export function monthsOf(argument: unknown): number {
  return figureOf(argument, (text) => typedFigure(text, "months"), normFunctionErrors.notMonths);
}

/** Hours of a product or of a year, not of a week: a number, or text such as "1.034 uur". An empty cell is 0. */
export function normHoursOf(argument: unknown): number {
  return figureOf(argument, (text) => typedFigure(text, "hours"), normFunctionErrors.notHours);
}

/** Euros: a number, or text such as "€ 25.000". An empty cell is 0. */
export function eurosOf(argument: unknown): number {
  return figureOf(argument, (text) => typedFigure(text, "euros"), normFunctionErrors.notEuros);
}

/**
 * A part of a whole, 0 to 1: a cell that shows 10% arrives as 0.1, and text "10%" is read as that. A number above 1 is
 * refused, because somebody who writes 10 means 10% and would get a hundred times as much. An empty cell is 0.
 */
export function shareOf(argument: unknown): number {
  const share = figureOf(argument, typedShare, normFunctionErrors.notShare);
  if (share > 1) throw invalidValue(normFunctionErrors.aboveWhole(share));
  return share;
}

/** Productive hours of one fte in a year, above 0. No figure holds everywhere, so an empty cell is refused. */
export function productiveHoursOf(argument: unknown): number {
  const hours = normHoursOf(argument);
  if (hours === 0) throw invalidValue(normFunctionErrors.noProductiveHours);
  return hours;
}

/**
 * As above, when the argument may be omitted: then it is Delft's figure of 2002, from the document of the model. An
 * empty cell is not an omitted argument.
 */
export function productiveHoursOrDelft(argument: unknown): number {
  return argument === undefined ? delftProductiveHours : productiveHoursOf(argument);
}
