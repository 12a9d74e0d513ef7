import { delocalize, isValidFormat } from "numfmt";
import { CellError, type Scalar } from "../../model/scalar";
import { patternExpression } from "../values/criteria";
import { displayText } from "../values/text";
import { manyArguments, ofValues, type Argument, type Call, type FunctionTable } from "./definition";

/** A number of characters, zero or more. Throws the error otherwise. */
function count(argument: Argument, call: Call): number {
  const number = call.integer(argument);
  if (number < 0) throw new CellError("#VALUE!");
  return number;
}

/** An Excel cell cannot hold more. */
const longestText = 32_767;

function repeat([text, times]: readonly Argument[], call: Call): Scalar {
  const part = call.text(text);
  const number = count(times, call);
  if (part.length * number > longestText) throw new CellError("#VALUE!");
  return part.repeat(number);
}

function substitute([text, before, after, which]: readonly Argument[], call: Call): Scalar {
  const whole = call.text(text);
  const from = call.text(before);
  const to = call.text(after);
  if (from === "") return whole;
  if (which === undefined) return whole.replaceAll(from, to);
  const wanted = call.integer(which);
  if (wanted < 1) throw new CellError("#VALUE!");
  let position = -1;
  for (let found = 0; found < wanted; found += 1) {
    position = whole.indexOf(from, position < 0 ? 0 : position + from.length);
    if (position < 0) return whole;
  }
  return whole.slice(0, position) + to + whole.slice(position + from.length);
}

function middle([text, start, length]: readonly Argument[], call: Call): Scalar {
  const from = call.integer(start);
  if (from < 1) throw new CellError("#VALUE!");
  return call.text(text).substring(from - 1, from - 1 + count(length, call));
}

/** A number in a number format. The format is in the user's language: "0,00" and "jjjj" in Dutch. */
function formatted([value, format]: readonly Argument[], call: Call): Scalar {
  const { coercion } = call;
  const scalar = call.scalar(value) ?? 0;
  if (scalar instanceof CellError) throw scalar;
  const written = call.text(format);
  if (written === "") return "";
  const pattern = delocalize(written, coercion.language);
  if (!isValidFormat(pattern)) throw new CellError("#VALUE!");
  const shown = typeof scalar === "string" ? (coercion.numberInText(scalar) ?? scalar) : scalar;
  return displayText(shown, pattern, coercion.language, coercion.date1904);
}

/** Where a text stands in another, counted from 1. FIND looks at case; SEARCH does not, and takes wildcards. */
function placeOf(
  [wanted, within, start]: readonly Argument[],
  call: Call,
  find: (part: string, whole: string) => number,
): number {
  const whole = call.text(within);
  const from = start === undefined ? 1 : call.integer(start);
  if (from < 1 || from > whole.length + 1) throw new CellError("#VALUE!");
  const found = find(call.text(wanted), whole.slice(from - 1));
  if (found < 0) throw new CellError("#VALUE!");
  return found + from;
}

export const textFunctions: FunctionTable = {
  CONCATENATE: ofValues(1, manyArguments, (args, call) => args.map((argument) => call.text(argument)).join("")),
  FIND: ofValues(2, 3, (args, call) => placeOf(args, call, (part, whole) => whole.indexOf(part))),
  LEFT: ofValues(1, 2, ([text, length], call) =>
    call.text(text).slice(0, length === undefined ? 1 : count(length, call)),
  ),
  LEN: ofValues(1, 1, ([text], call) => call.text(text).length),
  LOWER: ofValues(1, 1, ([text], call) => call.text(text).toLowerCase()),
  MID: ofValues(3, 3, middle),
  REPT: ofValues(2, 2, repeat),
  RIGHT: ofValues(1, 2, ([text, length], call) => {
    const whole = call.text(text);
    return whole.slice(Math.max(0, whole.length - (length === undefined ? 1 : count(length, call))));
  }),
  SEARCH: ofValues(2, 3, (args, call) => placeOf(args, call, (part, whole) => whole.search(patternExpression(part)))),
  SUBSTITUTE: ofValues(3, 4, substitute),
  TEXT: ofValues(2, 2, formatted),
  TRIM: ofValues(1, 1, ([text], call) => call.text(text).replace(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: ofValues(1, 1, ([text], call) => call.text(text).toUpperCase()),
  VALUE: ofValues(1, 1, ([value], call) => {
    const scalar = call.scalar(value);
    if (typeof scalar === "boolean") throw new CellError("#VALUE!");
    return call.coercion.number(scalar);
  }),
};
