import {
  addA1RangeBounds,
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isError,
  isErrorNode,
  isIdentifierNode,
  isLambdaNode,
  isLetNode,
  isLiteralNode,
  isReference,
  isReferenceNode,
  isUnaryNode,
  parse,
  parseA1Ref,
  parseStructRef,
  tokenize,
  tokenTypes,
  type AstExpression,
  type BinaryOperator,
  type Token,
  type UnaryOperator,
} from "@borgar/fx/xlsx";
import type { Rect } from "../../model/rect";
import { CellError, type ErrorCode, type Scalar } from "../../model/scalar";
import { required } from "../../required";

/** Which part of a table a structured reference means. */
export interface TableReference {
  readonly kind: "table";
  /** Empty for the table in which the formula stands. */
  readonly table: string;
  /** None for all columns; two for the first up to and including the second. */
  readonly columns: readonly string[];
  /** "data", "headers", "totals", "all", "this row"; none means the data. */
  readonly sections: readonly string[];
}

/** A formula as a tree. References hold names and positions, which calculation looks up. */
export type Expression =
  | { readonly kind: "value"; readonly value: Scalar }
  | { readonly kind: "array"; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: "area"; readonly sheet: string | null; readonly rect: Rect }
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  | TableReference
  | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | CallExpression
  /** What Excel can calculate and we cannot: links to other workbooks, references across sheets, LET, LAMBDA. */
  | UnsupportedExpression;

export interface UnsupportedExpression {
  readonly kind: "unsupported";
  readonly what: string;
  /** The references inside it: a change there makes its value out of date. */
  readonly references: readonly Expression[];
}

export interface CallExpression {
  readonly kind: "call";
  /** In upper case, without the prefixes that files put before newer and custom functions. */
  readonly name: string;
  /** undefined for an argument that was left open, like the second of IF(A1,,2). */
  readonly arguments: readonly (Expression | undefined)[];
}

/** Reads a formula without "="; null when it is not a formula at all. */
export function parseFormula(formula: string): Expression | null {
  try {
    return fromAst(parse(mendBrokenReferences(tokenize(formula, { withLocation: false }))));
  } catch {
    return null;
  }
}

/** A formula that cannot be read, with the references that can be found in it. */
export function unreadableFormula(formula: string): UnsupportedExpression {
  const references = tokenize(formula, { withLocation: false })
    .filter(isReference)
    .map(({ type, value }) => fromReference(value, type === tokenTypes.REF_STRUCT));
  return { kind: "unsupported", what: formula, references };
}

/** Files write "Blad1!#REF!" and "#REF!A1" for deleted cells; both are just #REF!. */
function mendBrokenReferences(tokens: readonly Token[]): Token[] {
  const mended: Token[] = [];
  for (const token of tokens) {
    const before = mended.at(-1);
    if (isError(token) && before?.value === "!") mended.splice(-2);
    else if (isReference(token) && before && isError(before) && before.value === "#REF!") continue;
    mended.push(token);
  }
  return mended;
}

function fromAst(node: AstExpression): Expression {
  if (isLiteralNode(node)) return { kind: "value", value: node.value };
  if (isErrorNode(node)) return { kind: "value", value: new CellError(node.value as ErrorCode) };
  if (isReferenceNode(node)) return fromReference(node.value, node.kind === "table");
  if (isArrayNode(node)) {
    const rows = node.elements.map((row) =>
      row.map((element): Scalar => {
        const item = fromAst(element);
        return item.kind === "value" ? item.value : new CellError("#VALUE!");
      }),
    );
    return { kind: "array", rows };
  }
  if (isUnaryNode(node)) {
    return { kind: "unary", operator: node.operator, operand: operandOf(node.arguments[0]) };
  }
  if (isBinaryNode(node)) {
    const [left, right] = node.arguments;
    return { kind: "binary", operator: node.operator, left: operandOf(left), right: operandOf(right) };
  }
  if (isCallNode(node) && isIdentifierNode(node.callee)) return fromCall(node.callee.name, node.arguments);
  return { kind: "unsupported", what: node.type, references: partsOf(node).map(fromAst) };
}

/** The parts of LET, of LAMBDA, and of a call of what these return. */
function partsOf(node: AstExpression): AstExpression[] {
  const parts: (AstExpression | null)[] = [];
  if (isLetNode(node)) parts.push(...node.declarations.map(({ init }) => init), node.body);
  else if (isLambdaNode(node)) parts.push(node.body);
  else if (isCallNode(node)) parts.push(...node.arguments);
  return parts.filter((part) => part !== null);
}

function operandOf(node: AstExpression | undefined): Expression {
  if (!node) throw new SyntaxError("an operand is missing");
  return fromAst(node);
}

const prefixes = /^(_xlfn\.|_xlws\.|_xludf\.|_xldudf_)+/i;

function fromCall(written: string, operands: readonly (AstExpression | null)[]): Expression {
  const name = written.replace(prefixes, "").toUpperCase();
  const [operand] = operands;
  // Files write A1# and @A1:A9 as these functions.
  if (name === "ANCHORARRAY" && operand) return { kind: "unary", operator: "#", operand: fromAst(operand) };
  if (name === "SINGLE" && operand) return { kind: "unary", operator: "@", operand: fromAst(operand) };
  return { kind: "call", name, arguments: operands.map((each) => (each ? fromAst(each) : undefined)) };
}

function fromReference(text: string, isStructured: boolean): Expression {
  const reference = isStructured ? parseStructRef(text) : parseA1Ref(text);
  const unsupported = { kind: "unsupported", what: text, references: [] } as const;
  if (!reference) return unsupported;
  // "[0]" is this workbook itself.
  if (reference.workbookName && reference.workbookName !== "0") return unsupported;
  const sheet = reference.sheetName || null;
  if (sheet?.includes(":")) return unsupported;
  if ("range" in reference) {
    if (reference.range.trim) return unsupported;
    const { top, left, bottom, right } = addA1RangeBounds(reference.range);
    const rect = { top: required(top), left: required(left), bottom: required(bottom), right: required(right) };
    return { kind: "area", sheet, rect };
  }
  if ("name" in reference) return { kind: "name", sheet, name: reference.name };
  const { table = "", columns = [], sections = [] } = reference;
  return { kind: "table", table, columns, sections };
}
