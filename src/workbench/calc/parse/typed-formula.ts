import { nativeFunction } from "../functions";
import { parseFormula, type Expression } from "./parse";

/** Excel's own limit, in characters. */
const longestFormula = 8192;

/**
 * Whether Excel accepts the formula (without "=") from someone who types it. A formula that it refuses must not reach a file either: Excel
 * calls such a workbook damaged. The number of arguments is checked only for functions that we know.
 */
export function canBeTyped(formula: string): boolean {
  if (formula.length >= longestFormula) return false;
  const expression = parseFormula(formula);
  return expression !== null && isComplete(expression);
}

function isComplete(expression: Expression): boolean {
  switch (expression.kind) {
    case "unary":
      return isComplete(expression.operand);
    case "binary":
      return isComplete(expression.left) && isComplete(expression.right);
    case "unsupported":
      return expression.references.every(isComplete);
    case "call": {
      const { name, arguments: args } = expression;
      const [fewest, most] = nativeFunction(name)?.arity ?? [0, Infinity];
      if (args.length < fewest || args.length > most) return false;
      return args.every((argument) => argument === undefined || isComplete(argument));
    }
    default:
      return true;
  }
}
