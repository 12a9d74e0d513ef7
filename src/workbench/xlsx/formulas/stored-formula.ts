import { isFunction, tokenize, type Token } from "@borgar/fx/xlsx";
import { futureFunctions, unprefixedFunctions, worksheetFunctions } from "./future-functions";

/**
 * Translates between formulas as files store them and as people read them. Files store functions from after Excel 2007 with a prefix (MS-XLSX
 * 2.2.2, "_xlfn."), parameters of LET and LAMBDA as "_xlpm.x", `A1#` as _xlfn.ANCHORARRAY(A1) and `@A1` as _xlfn.SINGLE(A1). They store a custom
 * function TEAM.CASELOAD as _xldudf_TEAM_CASELOAD; without the prefix Excel shows #NAME? (OfficeDev/office-js 5611).
 */

const customFunctionPrefix = "_xldudf_";

/** From the stored name of a custom function to its own, both in upper case: "TEAM_CASELOAD" → "TEAM.CASELOAD". */
export type CustomFunctions = ReadonlyMap<string, string>;

export function customFunctions(names: Iterable<string>): CustomFunctions {
  return new Map([...names].map((name) => [name.toUpperCase().replaceAll(".", "_"), name.toUpperCase()]));
}

/** From the file to the model. */
export function readFormula(stored: string, custom: CustomFunctions): string {
  if (!/_xl/i.test(stored)) return stored;
  const tokens = tokensOf(stored);
  let formula = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const wrapped = wrappedOperand(tokens, index);
    if (wrapped?.name === "_XLFN.ANCHORARRAY") {
      formula += `${wrapped.operand}#`;
      index += 3;
    } else if (wrapped?.name === "_XLFN.SINGLE") {
      formula += `@${wrapped.operand}`;
      index += 3;
    } else formula += token.type === "string" ? token.value : readName(token.value, custom);
  }
  return formula;
}

function readName(value: string, custom: CustomFunctions): string {
  if (value.toLowerCase().startsWith(customFunctionPrefix)) {
    // A function of another add-in keeps its prefix, because we could not write its name back.
    return custom.get(value.slice(customFunctionPrefix.length).toUpperCase()) ?? value;
  }
  const bare = value.replace(/^(_xlfn\.)?(_xlws\.|_xlpm\.)?/i, "");
  const upper = bare.toUpperCase();
  // A function newer than our list keeps its prefix, because we could not write it back.
  const known = /^_xlpm\./i.test(value) || futureFunctions.has(upper) || worksheetFunctions.has(upper);
  return known || unprefixedFunctions.has(upper) ? bare : value;
}

/** Reads `NAME(operand)` at this place, if its one argument is a plain reference or name. */
function wrappedOperand(tokens: readonly Token[], at: number): { name: string; operand: string } | null {
  const [name, open, operand, close] = tokens.slice(at, at + 4);
  if (!name || !open || !operand || !close || !isFunction(name)) return null;
  if (open.value !== "(" || close.value !== ")") return null;
  return /^(range|structured)/.test(operand.type) ? { name: name.value.toUpperCase(), operand: operand.value } : null;
}

/** From the model to the file. */
export function storeFormula(formula: string, custom: CustomFunctions): string {
  const tokens = tokensOf(formula);
  const parameters = lambdaParameters(tokens);
  let stored = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    const isOperand = /^(range|structured)/.test(token.type);
    if (isOperand && next?.value === "#" && next.type === "operator") {
      stored += `_xlfn.ANCHORARRAY(${token.value})`;
      index += 1;
    } else if (token.value === "@" && token.type === "operator" && next && /^(range|structured)/.test(next.type)) {
      stored += `_xlfn.SINGLE(${next.value})`;
      index += 1;
    } else if (isFunction(token)) stored += storeFunction(token.value, custom, parameters);
    else if (isOperand && parameters.has(token.value.toUpperCase())) stored += `_xlpm.${token.value}`;
    else stored += token.value;
  }
  return stored;
}

function storeFunction(name: string, custom: CustomFunctions, parameters: ReadonlySet<string>): string {
  const upper = name.toUpperCase();
  if (parameters.has(upper)) return `_xlpm.${name}`;
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  if (futureFunctions.has(upper)) return `_xlfn.${upper}`;
  const storedName = upper.replaceAll(".", "_");
  return custom.get(storedName) === upper ? `${customFunctionPrefix}${storedName}` : name;
}

/** Whether the formula calls a custom function. */
export function callsCustomFunction(formula: string, custom: CustomFunctions): boolean {
  if (custom.size === 0) return false;
  return tokensOf(formula).some((token) => {
    const upper = token.value.toUpperCase();
    return isFunction(token) && custom.get(upper.replaceAll(".", "_")) === upper;
  });
}

/** The names that LET and LAMBDA introduce, in upper case. We assume that a name means the same throughout a formula. */
function lambdaParameters(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open: { name: string; argument: number }[] = [];
  tokens.forEach((token, index) => {
    if (token.value === "(") open.push({ name: tokens[index - 1]?.value.toUpperCase() ?? "", argument: 0 });
    else if (token.value === ")") open.pop();
    else if (token.value === "," && token.type === "operator") {
      const call = open.at(-1);
      if (call) call.argument += 1;
    } else if (token.type === "range_named" && tokens[index + 1]?.value === ",") {
      const call = open.at(-1);
      const introduces = call?.name === "LAMBDA" || (call?.name === "LET" && call.argument % 2 === 0);
      const begins = ["(", ","].includes(tokens[index - 1]?.value ?? "");
      if (introduces && begins) found.add(token.value.toUpperCase());
    }
  });
  return found;
}

function tokensOf(formula: string): readonly Token[] {
  return tokenize(formula, { withLocation: false, mergeRefs: true }).filter((token) => token.type !== "fx_prefix");
}
