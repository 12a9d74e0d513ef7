import { CellError, type Scalar } from "../../model/scalar";
import { ofValues, type Argument, type Call, type FunctionTable } from "./definition";

const secondsPerDay = 86_400;
/** Excel's own limit for each part of a time. */
const mostOfAPart = 32_767;

/** The part of a day that the hours, minutes and seconds make; whole days fall away. */
function time(parts: readonly Argument[], call: Call): Scalar {
  const [hours = 0, minutes = 0, seconds = 0] = parts.map((part) => call.integer(part));
  const total = (hours * 60 + minutes) * 60 + seconds;
  if (total < 0 || Math.max(hours, minutes, seconds) > mostOfAPart) throw new CellError("#NUM!");
  return (total % secondsPerDay) / secondsPerDay;
}

/** The seconds since midnight, to the nearest whole one. */
function secondsOf(argument: Argument, call: Call): number {
  const number = call.number(argument);
  if (number < 0) throw new CellError("#NUM!");
  return Math.round((number - Math.floor(number)) * secondsPerDay) % secondsPerDay;
}

export const timeFunctions: FunctionTable = {
  HOUR: ofValues(1, 1, ([value], call) => Math.floor(secondsOf(value, call) / 3600)),
  MINUTE: ofValues(1, 1, ([value], call) => Math.floor(secondsOf(value, call) / 60) % 60),
  SECOND: ofValues(1, 1, ([value], call) => secondsOf(value, call) % 60),
  TIME: ofValues(3, 3, time),
};
