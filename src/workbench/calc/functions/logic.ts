import { CellError, type Scalar } from "../../model/scalar";
import { compareScalars } from "../values/compare";
import { eachFilled, elementAt, isMultiple, Matrix, Reference, type Value } from "../values/value";
import { manyArguments, ofParameters, ofValues, type Argument, type Call, type FunctionTable } from "./definition";

/** Booleans and numbers count. Texts are skipped, but for the words for true and false in the formula itself. With nothing left, the answer is #VALUE!. */
function truthsIn(args: readonly Argument[], call: Call): boolean[] {
  const truths: boolean[] = [];
  for (const argument of args) {
    if (argument instanceof Reference || argument instanceof Matrix) {
      eachFilled(argument, (scalar) => {
        if (scalar instanceof CellError) throw scalar;
        if (typeof scalar !== "string") truths.push(Boolean(scalar));
      });
    } else if (argument !== undefined) {
      const truth = typeof argument === "string" ? call.coercion.truthInText(argument) : call.coercion.truth(argument);
      if (truth !== null) truths.push(truth);
    }
  }
  if (truths.length === 0) throw new CellError("#VALUE!");
  return truths;
}

/** Calculates only the branch that is needed, unless the condition is an array. */
function choose(condition: Value, call: Call): Value {
  const otherwise = (): Value => (call.count > 2 ? call.argument(2) : false);
  if (!isMultiple(condition)) return call.truth(condition) ? call.argument(1) : otherwise();
  return call.lift([condition, call.argument(1), otherwise()], ([test = null, yes = null, no = null]) =>
    call.truth(test) ? yes : no,
  );
}

/** The value, or the second argument when the value is an error that `catches` accepts. */
function unless(catches: (error: CellError) => boolean, call: Call): Value {
  const value = call.operand(call.argument(0));
  const caught = (scalar: Scalar): boolean => scalar instanceof CellError && catches(scalar);
  if (!isMultiple(value)) return caught(elementAt(value, 0, 0)) ? call.argument(1) : value;
  return call.lift([value, call.argument(1)], ([scalar = null, fallback = null]) =>
    caught(scalar) ? fallback : scalar,
  );
}

/** The answer behind the first condition that holds; #N/A when none does. */
function firstThatHolds(at: number, call: Call): Value {
  if (at >= call.count) return new CellError("#N/A");
  const condition = call.operand(call.argument(at));
  const otherwise = () => firstThatHolds(at + 2, call);
  if (!isMultiple(condition)) return call.truth(condition) ? call.argument(at + 1) : otherwise();
  return call.lift([condition, call.argument(at + 1), otherwise()], ([test = null, yes = null, no = null]) =>
    call.truth(test) ? yes : no,
  );
}

/** The answer behind the first equal value; the last argument when it has no answer behind it, else #N/A. */
function answerFor(wanted: Value, at: number, call: Call): Value {
  if (at >= call.count) return new CellError("#N/A");
  if (at === call.count - 1) return call.argument(at);
  const value = call.operand(call.argument(at));
  const otherwise = () => answerFor(wanted, at + 2, call);
  if (!isMultiple(wanted) && !isMultiple(value)) {
    return isSame(elementAt(wanted, 0, 0), elementAt(value, 0, 0)) ? call.argument(at + 1) : otherwise();
  }
  return call.lift(
    [wanted, value, call.argument(at + 1), otherwise()],
    ([a = null, b = null, yes = null, no = null]) => (isSame(a, b) ? yes : no),
  );
}

/** Equal and of the same type; an empty cell is 0, not FALSE or an empty text. */
function isSame(a: Scalar, b: Scalar): boolean {
  const [left, right] = [a ?? 0, b ?? 0];
  return compareScalars(left, right) === 0 && typeof left === typeof right;
}

export const logicFunctions: FunctionTable = {
  AND: ofParameters(1, manyArguments, ["range"], (args, call) => truthsIn(args, call).every(Boolean)),
  FALSE: ofValues(0, 0, () => false),
  IF: ofParameters(2, 3, ["range", "lazy"], ([condition = null], call) => choose(call.operand(condition), call)),
  IFERROR: ofParameters(2, 2, ["lazy"], (_, call) => unless(() => true, call)),
  IFNA: ofParameters(2, 2, ["lazy"], (_, call) => unless((error) => error.code === "#N/A", call)),
  IFS: ofParameters(2, manyArguments, ["lazy"], (_, call) => {
    if (call.count % 2 !== 0) throw new CellError("#N/A");
    return firstThatHolds(0, call);
  }),
  NOT: ofValues(1, 1, ([value], call) => !call.truth(value)),
  OR: ofParameters(1, manyArguments, ["range"], (args, call) => truthsIn(args, call).some(Boolean)),
  SWITCH: ofParameters(3, manyArguments, ["lazy"], (_, call) => answerFor(call.operand(call.argument(0)), 1, call)),
  TRUE: ofValues(0, 0, () => true),
  XOR: ofParameters(1, manyArguments, ["range"], (args, call) => truthsIn(args, call).filter(Boolean).length % 2 === 1),
};
