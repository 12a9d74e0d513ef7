import { cellName } from "../../model/address";
import { CellError, type Scalar } from "../../model/scalar";
import type { Cell } from "../../model/sheet";
import { rangeName } from "../cell-reference";
import { callsCustomFunction, storeFormula, type CustomFunctions } from "../formulas/stored-formula";
import { UnsavableChange } from "../package/unusable-file";
import { attributes, encodeText, escapeElementText, textElement } from "../xml/xml-write";

export interface CellContext {
  readonly custom: CustomFunctions;
  /** The value of `cm` for a dynamic array. Called only when one is written. */
  dynamicArray(): number;
  /** Namespace prefix of the part with its colon, or "". */
  readonly prefix: string;
}

/** Writes a cell, with the number of its cell format. `formulaXml` is the file's own formula element, if that stays. */
export function writeCell(
  row: number,
  column: number,
  cell: Cell,
  style: number,
  context: CellContext,
  formulaXml?: { readonly xml: string; readonly metadata: string | undefined },
): string {
  const { prefix } = context;
  const formula = formulaXml ?? writeFormula(row, column, cell, context);
  const calculated = formula !== null || cell.filledBy !== undefined;
  // A value that may be out of date is left to Excel, which is told to calculate.
  const { type, content } = writeValue(cell.stale ? null : cell.value, calculated, prefix);
  const start = attributes({ r: cellName(row, column), s: style || undefined, t: type, cm: formula?.metadata });
  const inner = (formula?.xml ?? "") + content;
  return inner ? `<${prefix}c${start}>${inner}</${prefix}c>` : `<${prefix}c${start}/>`;
}

function writeFormula(row: number, column: number, cell: Cell, context: CellContext) {
  if (cell.formula === undefined) return null;
  const { prefix, custom } = context;
  const text = escapeElementText(encodeText(storeFormula(cell.formula, custom)));
  const itself = { top: row, left: column, bottom: row, right: column };
  // Excel expects every custom function to spill. In a plain formula it would put an @ in front of it.
  const spill = cell.spill ?? (callsCustomFunction(cell.formula, custom) && !cell.array ? itself : undefined);
  const block = spill ?? cell.array;
  if (!block) return { xml: `<${prefix}f>${text}</${prefix}f>`, metadata: undefined };
  return {
    xml: `<${prefix}f t="array" ref="${rangeName(block)}">${text}</${prefix}f>`,
    metadata: spill ? String(context.dynamicArray()) : undefined,
  };
}

/** Errors that older versions of Excel do not know. They are stored as #VALUE!, which those versions show for them. */
const newerErrors: ReadonlySet<string> = new Set(["#SPILL!", "#CALC!", "#BUSY!"]);

function writeValue(value: Scalar, calculated: boolean, prefix: string): { type: string | undefined; content: string } {
  const element = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: undefined, content: "" };
  if (value instanceof CellError) {
    return { type: "e", content: element(newerErrors.has(value.code) ? "#VALUE!" : value.code) };
  }
  switch (typeof value) {
    case "boolean":
      return { type: "b", content: element(value ? "1" : "0") };
    case "number":
      if (!Number.isFinite(value)) throw new UnsavableChange(`a cell cannot hold ${value}`);
      return { type: undefined, content: element(String(value === 0 ? 0 : value)) };
    default:
      // The text goes in the cell itself, so that the file's shared strings stay as they are.
      return calculated
        ? { type: "str", content: textElement(`${prefix}v`, value) }
        : { type: "inlineStr", content: `<${prefix}is>${textElement(`${prefix}t`, value)}</${prefix}is>` };
  }
}
