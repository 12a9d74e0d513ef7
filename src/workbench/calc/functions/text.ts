import { delocalize, isDateFormat, isValidFormat } from "numfmt";
import { CellError, type Scalar } from "../../model/scalar";
import { patternExpression } from "../values/criteria";
import { displayText } from "../values/text";
import { isDay } from "./date";
import { toMatrix } from "../values/value";
import { manyArguments, ofParameters, ofValues, type Argument, type Call, type FunctionTable } from "./definition";

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
  if (typeof shown === "number" && isDateFormat(pattern) && !isDay(shown, coercion.date1904)) {
    throw new CellError("#VALUE!");
  }
  return displayText(shown, pattern, coercion.language, coercion.date1904);
}

/** Where a text stands in another, counted from 1. FIND looks at case; SEARCH does not, and takes wildcards. */
function placeOf(
  [wanted, within, start]: readonly Argument[],
  call: Call,
  find: (part: string, whole: string) => number,
): number {
  const part = call.text(wanted);
  const whole = call.text(within);
  const from = start === undefined ? 1 : call.integer(start);
  if (from < 1 || from > whole.length + 1) throw new CellError("#VALUE!");
  const found = find(part, whole.slice(from - 1));
  if (found < 0) throw new CellError("#VALUE!");
  return found + from;
}

/** The texts of values and ranges, row by row; an empty cell is an empty text. */
function textsIn(args: readonly Argument[], call: Call): string[] {
  return args.flatMap((argument = null) =>
    toMatrix(argument).rows.flatMap((row) => row.map((scalar) => call.text(scalar))),
  );
}

/** A joined text, which a cell must be able to hold. */
function held(text: string): string {
  if (text.length > longestText) throw new CellError("#VALUE!");
  return text;
}

/** Several separators take turns. */
function textJoin([between, ignoreEmpty, ...args]: readonly Argument[], call: Call): Scalar {
  const separators = textsIn([between], call);
  const ignores = ignoreEmpty === null || call.truth(ignoreEmpty);
  const texts = textsIn(args, call).filter((text) => !ignores || text !== "");
  const separator = (index: number) => (index < texts.length - 1 ? (separators[index % separators.length] ?? "") : "");
  return held(texts.map((text, index) => text + separator(index)).join(""));
}

function replace([text, start, length, by]: readonly Argument[], call: Call): Scalar {
  const [whole, from] = [call.text(text), call.integer(start)];
  if (from < 1) throw new CellError("#VALUE!");
  return whole.slice(0, from - 1) + call.text(by) + whole.slice(from - 1 + count(length, call));
}

/** Excel for Windows numbers characters by Windows-1252: Unicode's own numbers up to 255, but for these from 128. */
const from128 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function character([code]: readonly Argument[], call: Call): Scalar {
  const number = call.integer(code);
  if (number < 1 || number > 255) throw new CellError("#VALUE!");
  return from128[number - 128] ?? String.fromCharCode(number);
}

/** Every first letter of a word large, and the others small. A word begins behind anything that is no letter. */
function proper([text]: readonly Argument[], call: Call): Scalar {
  return call
    .text(text)
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

export const textFunctions: FunctionTable = {
  CHAR: ofValues(1, 1, character),
  CONCAT: ofParameters(1, manyArguments, ["range"], (args, call) => held(textsIn(args, call).join(""))),
  CONCATENATE: ofValues(1, manyArguments, (args, call) => args.map((argument) => call.text(argument)).join("")),
  EXACT: ofValues(2, 2, ([a, b], call) => call.text(a) === call.text(b)),
  FIND: ofValues(2, 3, (args, call) => placeOf(args, call, (part, whole) => whole.indexOf(part))),
  LEFT: ofValues(1, 2, ([text, length], call) =>
    call.text(text).slice(0, length === undefined ? 1 : count(length, call)),
  ),
  LEN: ofValues(1, 1, ([text], call) => call.text(text).length),
  LOWER: ofValues(1, 1, ([text], call) => call.text(text).toLowerCase()),
  MID: ofValues(3, 3, middle),
  PROPER: ofValues(1, 1, proper),
  REPLACE: ofValues(4, 4, replace),
  REPT: ofValues(2, 2, repeat),
  RIGHT: ofValues(1, 2, ([text, length], call) => {
    const whole = call.text(text);
    return whole.slice(Math.max(0, whole.length - (length === undefined ? 1 : count(length, call))));
  }),
  SEARCH: ofValues(2, 3, (args, call) => placeOf(args, call, (part, whole) => whole.search(patternExpression(part)))),
  SUBSTITUTE: ofValues(3, 4, substitute),
  TEXT: ofValues(2, 2, formatted),
  TEXTJOIN: ofParameters(3, manyArguments, ["range", "value", "range"], textJoin),
  TRIM: ofValues(1, 1, ([text], call) => call.text(text).replace(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: ofValues(1, 1, ([text], call) => call.text(text).toUpperCase()),
  VALUE: ofValues(1, 1, ([value], call) => {
    const scalar = call.scalar(value);
    if (typeof scalar === "boolean") throw new CellError("#VALUE!");
    return call.coercion.number(scalar);
  }),
};
