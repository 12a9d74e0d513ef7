/* oxlint-disable typescript/no-explicit-any -- "any" is how Excel is told to hand text over too, so that our own sentence answers it. */
import { namesInTurn, type NamesProblem } from "../caseload/months/intake/names-in-turn";
import { functionErrors } from "../text/functions/functions";
import { monthFunctionErrors, nobodyYet } from "../text/functions/month-functions";
import { typedAmount } from "../usecases/memory/typed-amount";
import { clientsOf, figureOf, hoursOf, isLeftOut } from "./arguments";
import { divisionByZero, invalidValue, passedOn } from "./errors";

/**
 * Wie de volgende nieuwe cliënten krijgt, één naam per cliënt: steeds wie daarna het minst vol zit. Zit iedereen aan het maximum, dan staat er "nog niemand".
 * @customfunction WIEVOLGT WIEVOLGT
 * @param {any[][]} namen De namen, één cel per klantmanager. Een rij zonder naam telt niet mee.
 * @param {any[][]} uren Caseloaduren per week, één cel per klantmanager.
 * @param {any[][]} huidig Huidig aantal cliënten, één cel per klantmanager; leeg is 0.
 * @param {any} aantal Hoeveel nieuwe cliënten er zijn: 1 tot en met 1.000.
 * @param {any[][]} [max] Hooguit zoveel nieuwe cliënten: één getal voor iedereen, of één cel per klantmanager; leeg is geen maximum.
 * @returns {string[][]} De namen onder elkaar, in volgorde.
 */
export function whoIsNext(namen: any[][], uren: any[][], huidig: any[][], aantal: any, max?: any[][]): string[][] {
  const names = (namen.flat() as unknown[]).map(nameOf);
  const figures = (cells: any[][], read: (cell: unknown) => number | null) =>
    (cells.flat() as unknown[]).map((cell, place) => (names[place]?.trim() === "" ? null : read(cell)));
  // Excel hands an omitted argument over as null.
  const most = max ? (max.flat() as unknown[]) : [];
  const found = namesInTurn(
    {
      names,
      hours: figures(uren, hoursOf),
      current: figures(huidig, clientsOf),
      maximum: max && most.length > 1 ? figures(max, maximumOf) : maximumOf(most[0]),
    },
    figureOf(aantal, typedAmount, monthFunctionErrors.notCount),
  );
  if (!found.ok) throw errorFor(found.problem);
  return found.names.map((name) => [name ?? nobodyYet]);
}

function nameOf(cell: unknown): string {
  if (cell instanceof CustomFunctions.Error) throw passedOn(cell);
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

function maximumOf(cell: unknown): number | null {
  return isLeftOut(cell) ? null : figureOf(cell, typedAmount, monthFunctionErrors.notMaximum);
}

function errorFor(problem: NamesProblem): CustomFunctions.Error {
  switch (problem.reason) {
    case "different-sizes":
      return invalidValue(monthFunctionErrors.differentSizes(problem.names, problem.other));
    case "impossible-number":
      return invalidValue(monthFunctionErrors.impossibleCount(problem.number));
    case "negative":
      return invalidValue(functionErrors.negative(problem.number));
    case "same-name":
      return invalidValue(monthFunctionErrors.sameName(problem.name));
    case "nobody-has-hours":
      return divisionByZero();
  }
}
