import { functionErrors } from "../text/functions/functions";
import { typedClients, typedHours, typedHoursTaken } from "../usecases/memory/typed-values";
import { invalidValue, passedOn } from "./errors";

/** Hours a week: a number, or text such as "36 uur". An empty cell is 0. Throws the error that the cell must show. */
export function hoursOf(argument: unknown): number {
  return figureOf(argument, typedHours, functionErrors.notHours);
}

/** Hours a week that something takes: as hoursOf, and "-" is 0, as in the team's own tables. */
export function hoursTakenOf(argument: unknown): number {
  return figureOf(argument, typedHoursTaken, functionErrors.notHours);
}

/** A number of clients: a number, or text such as "469 cliënten". An empty cell is 0. Throws the error that the cell must show. */
export function clientsOf(argument: unknown): number {
  return figureOf(argument, typedClients, functionErrors.notClients);
}

/** Whether the argument is empty. Excel passes an omitted argument as null; an empty cell is null or "". */
export function isLeftOut(argument: unknown): boolean {
  return argument === null || argument === undefined || argument === "";
}

/** The figure that an argument gives: a number of 0 or more, or text that `read` understands. Throws the error that the cell must show. */
export function figureOf(
  argument: unknown,
  read: (text: string) => number | null,
  refusal: (shown: string) => string,
): number {
  if (isLeftOut(argument)) return 0;
  if (argument instanceof CustomFunctions.Error) throw passedOn(argument);
  if (typeof argument === "number") {
    if (argument < 0) throw invalidValue(functionErrors.negative(argument));
    if (Number.isFinite(argument)) return argument;
  }
  if (typeof argument === "string") {
    const figure = argument.trim() === "" ? 0 : read(argument);
    if (figure !== null) return figure;
  }
  throw invalidValue(refusal(shown(argument)));
}

/** The name of the argument in a sentence. */
export function shown(argument: unknown): string {
  if (typeof argument === "boolean") return functionErrors.truth(argument);
  return typeof argument === "string" || typeof argument === "number" ? String(argument) : "";
}
