import type { FunctionsMetadata } from "./functions/metadata";
import type { OpenOptions } from "./xlsx/workbook-file";

/** What reading and saving a file need to know of the add-in: the names of its functions, and its id. */
export function openOptions(manifest: string, { functions }: FunctionsMetadata): OpenOptions {
  const [, addInId] = /<Id>\s*([^<\s]+)\s*<\/Id>/.exec(manifest) ?? [];
  if (addInId === undefined) throw new Error("the manifest has no Id");
  return { customFunctionNames: new Set(functions.map(({ name }) => name.toUpperCase())), addInId };
}
