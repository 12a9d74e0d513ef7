import { CellError, type Scalar } from "../../model/scalar";
import { manyArguments, ofParameters, type Argument, type Call, type FunctionTable } from "./definition";
import { numbersIn, variance } from "./numbers";

/** How far numbers lie apart. Of a sample, one number says nothing about that. */
const spreadOfSample = (args: readonly Argument[], call: Call): number => {
  const numbers = numbersIn(args, call);
  return variance(numbers, numbers.length - 1);
};

const spreadOfAll = (args: readonly Argument[], call: Call): number => {
  const numbers = numbersIn(args, call);
  return variance(numbers, numbers.length);
};

/** The number below which a part of the numbers lies: between two numbers, as far along as the part says. */
function percentile(values: Argument, part: number, call: Call): Scalar {
  const numbers = numbersIn([values], call).sort((a, b) => a - b);
  const place = part * (numbers.length - 1);
  const [below, above] = [numbers[Math.floor(place)], numbers[Math.ceil(place)]];
  if (part < 0 || part > 1 || below === undefined || above === undefined) throw new CellError("#NUM!");
  return below + (above - below) * (place - Math.floor(place));
}

/** The number that occurs most; of several, the first. #N/A when every number stands once. */
function mostCommon(args: readonly Argument[], call: Call): Scalar {
  const counts = new Map<number, number>();
  for (const number of numbersIn(args, call)) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most < 2) throw new CellError("#N/A");
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

const ofSample = ofParameters(1, manyArguments, ["range"], spreadOfSample);
const ofAll = ofParameters(1, manyArguments, ["range"], spreadOfAll);
const deviationOfSample = ofParameters(1, manyArguments, ["range"], (args, call) =>
  Math.sqrt(spreadOfSample(args, call)),
);
const deviationOfAll = ofParameters(1, manyArguments, ["range"], (args, call) => Math.sqrt(spreadOfAll(args, call)));
const percentileOf = ofParameters(2, 2, ["range", "value"], ([values, part], call) =>
  percentile(values, call.number(part), call),
);
const quartileOf = ofParameters(2, 2, ["range", "value"], ([values, quarter], call) =>
  percentile(values, call.integer(quarter) / 4, call),
);
const mode = ofParameters(1, manyArguments, ["range"], mostCommon);

export const spreadFunctions: FunctionTable = {
  MODE: mode,
  "MODE.SNGL": mode,
  PERCENTILE: percentileOf,
  "PERCENTILE.INC": percentileOf,
  QUARTILE: quartileOf,
  "QUARTILE.INC": quartileOf,
  STDEV: deviationOfSample,
  "STDEV.P": deviationOfAll,
  "STDEV.S": deviationOfSample,
  STDEVP: deviationOfAll,
  VAR: ofSample,
  "VAR.P": ofAll,
  "VAR.S": ofSample,
  VARP: ofAll,
};
