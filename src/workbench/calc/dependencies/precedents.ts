import { maximumColumns, maximumRows } from "../../model/rect";
import { CellError } from "../../model/scalar";
import type { Workbook } from "../../model/workbook";
import { nativeFunction } from "../functions";
import { parameterKind } from "../functions/definition";
import { parseFormula, type CallExpression, type Expression } from "../parse/parse";
import { around } from "../evaluate/references";
import { definedName, nameFormulaAt, sheetOf, tableArea, wholeTable, type Site } from "../evaluate/resolve";
import { heightOfRect, widthOfRect, type Area } from "../values/value";

/** What the value of a formula depends on. */
export interface Precedents {
  readonly areas: Area[];
  /** The defined names it uses, in lower case, whether they exist or not. */
  readonly names: Set<string>;
  /** The sheets it mentions that do not exist, in lower case. */
  readonly missingSheets: Set<string>;
  /** The functions it calls that we do not calculate: those of an add-in, and Excel's that we do not know. */
  readonly unknownFunctions: Set<string>;
  volatile: boolean;
}

/**
 * The cells that a formula may look at. When only calculation can tell which (`A1:INDEX(B:B,n)`), these are all possible cells: too many is
 * slow, too few is wrong. OFFSET and INDIRECT could lead to any cell: to which ones they do, calculation tells.
 */
export function precedentsOf(expression: Expression, workbook: Workbook, site: Site): Precedents {
  const found: Precedents = {
    areas: [],
    names: new Set(),
    missingSheets: new Set(),
    unknownFunctions: new Set(),
    volatile: false,
  };
  collect(expression, workbook, site, found);
  return found;
}

function collect(expression: Expression, workbook: Workbook, site: Site, found: Precedents): void {
  const into = (part: Expression): void => {
    collect(part, workbook, site, found);
  };
  switch (expression.kind) {
    case "area": {
      const sheet = sheetOf(workbook, expression.sheet, site);
      if (sheet) found.areas.push({ sheet, rect: expression.rect });
      else if (expression.sheet !== null) found.missingSheets.add(expression.sheet.toLowerCase());
      return;
    }
    case "name": {
      const key = expression.name.toLowerCase();
      // Stops at a name that refers to itself.
      if (found.names.has(key)) return;
      found.names.add(key);
      const name = definedName(workbook, expression.name, expression.sheet, site);
      const meaning = name && parseFormula(nameFormulaAt(name, site));
      if (meaning) into(meaning);
      else if (!name) into(wholeTable(expression.name));
      return;
    }
    case "table":
      try {
        found.areas.push(tableArea(workbook, expression, site));
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
      }
      return;
    case "unary":
      into(expression.operand);
      return;
    case "binary":
      if (expression.operator === ":") {
        found.areas.push(...spanOf(expression, workbook, site, found));
        return;
      }
      into(expression.left);
      into(expression.right);
      return;
    case "call":
      collectCall(expression, into, found, workbook, site);
      return;
    case "unsupported":
      expression.references.forEach(into);
      return;
    default:
      return;
  }
}

/** For a range between two calculated references: everything between all the cells that these may be. */
function spanOf(
  { left, right }: Extract<Expression, { kind: "binary" }>,
  workbook: Workbook,
  site: Site,
  found: Precedents,
): Area[] {
  const ends = { ...found, areas: [] as Area[] };
  collect(left, workbook, site, ends);
  collect(right, workbook, site, ends);
  found.volatile ||= ends.volatile;
  const [first, ...others] = ends.areas;
  if (!first) return [];
  const together = others
    .filter(({ sheet }) => sheet === first.sheet)
    .reduce((rect, area) => around(rect, area.rect), first.rect);
  return [...ends.areas, { sheet: first.sheet, rect: together }];
}

function collectCall(
  call: CallExpression,
  into: (part: Expression) => void,
  found: Precedents,
  workbook: Workbook,
  site: Site,
): void {
  const native = nativeFunction(call.name);
  if (!native) found.unknownFunctions.add(call.name);
  if (native?.volatile) found.volatile = true;
  call.arguments.forEach((argument, index) => {
    if (!argument) return;
    const placeOnly = native && parameterKind(native, index) === "shape";
    if (placeOnly && (argument.kind === "area" || argument.kind === "table")) return;
    into(argument);
  });
  if (call.name === "SUMIF" || call.name === "AVERAGEIF") collectSumRange(call, workbook, site, found);
}

/** The sum range of SUMIF and AVERAGEIF is as large as its criteria range, whatever size was written. */
function collectSumRange(call: CallExpression, workbook: Workbook, site: Site, found: Precedents): void {
  const [range, , summed] = call.arguments;
  if (range?.kind !== "area" || summed?.kind !== "area") return;
  const sheet = sheetOf(workbook, summed.sheet, site);
  if (!sheet) return;
  const { top, left } = summed.rect;
  const bottom = Math.min(maximumRows, top + heightOfRect(range.rect)) - 1;
  const right = Math.min(maximumColumns, left + widthOfRect(range.rect)) - 1;
  found.areas.push({ sheet, rect: { top, left, bottom, right } });
}
