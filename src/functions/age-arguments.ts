import { overlapsBetween, type AgeBand } from "../caseload/ages/age-bands";
import type { IsoDate } from "../caseload/dates";
import { ageFunctionErrors } from "../text/functions/age-functions";
import { typedAge, typedAgeBands, typedDay } from "../usecases/memory/typed-ages";
import { isLeftOut, shown } from "./arguments";
import { invalidValue, passedOn } from "./errors";
import type { Cells } from "./over-cells";

/** Whether a cell is empty or holds nothing but spaces. */
export function isBlank(argument: unknown): boolean {
  return isLeftOut(argument) || (typeof argument === "string" && argument.trim() === "");
}

/** A date: an Excel date, 19800320, or text such as 3 maart 2020. Throws the error that the cell must show. */
export function dateOf(argument: unknown): IsoDate {
  return read(argument, typedDay, ageFunctionErrors.notDate);
}

/** Whether a value can only be an Excel date: no text, no number that is read in another way, and none that Excel counts wrongly. */
export function isOrdinaryDate(argument: unknown): argument is number {
  return typeof argument === "number" && Number.isInteger(argument) && argument >= 4000 && argument <= 100_000;
}

/** The reference date. Throws when there is none: nothing here looks at today's date. */
export function referenceDateOf(argument: unknown): IsoDate {
  if (isBlank(argument)) throw invalidValue(ageFunctionErrors.noReferenceDate);
  return dateOf(argument);
}

/** An age in completed years. Throws the error that the cell must show. */
export function ageOf(argument: unknown): number | "unknown" {
  return read(argument, typedAge, ageFunctionErrors.notAge);
}

/** The age bands in a block of cells, in the order of its rows. Throws when they cannot be read or overlap. */
export function bandsOf(cells: NonNullable<Cells>): readonly AgeBand[] {
  const values = cells.flat().filter((value) => !isBlank(value));
  const found = typedAgeBands(values.map((value) => read(value, (text) => text, ageFunctionErrors.notBands)));
  if (!found.ok) {
    const { code, text } = found.problem;
    switch (code) {
      case "none":
        throw invalidValue(ageFunctionErrors.noBands);
      case "unreadable":
        throw invalidValue(ageFunctionErrors.notBands(text));
      case "impossible":
        throw invalidValue(ageFunctionErrors.impossibleBand(text));
      case "not-ascending":
        throw invalidValue(ageFunctionErrors.notAscending(text));
    }
  }
  const [overlap] = overlapsBetween(found.bands);
  if (overlap) throw invalidValue(ageFunctionErrors.overlap(overlap));
  return found.bands;
}

function read<Value>(
  argument: unknown,
  typed: (value: number | string) => Value | null,
  refusal: (shown: string) => string,
): Value {
  if (argument instanceof CustomFunctions.Error) throw passedOn(argument);
  const value = typeof argument === "number" || typeof argument === "string" ? typed(argument) : null;
  if (value === null) throw invalidValue(refusal(shown(argument)));
  return value;
}
