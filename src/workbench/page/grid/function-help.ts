import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { FunctionsMetadata } from "../../functions/metadata";

/** The add-in's functions, for the list and the help that the grid shows while somebody types. */
export function functionHelp({ functions }: FunctionsMetadata): IFunctionInfo[] {
  return functions.map(({ name, description = "", parameters }) => ({
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: parameter.name,
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}
