import type { FunctionsMetadata } from "./functions/metadata";
import type { OpenOptions } from "./xlsx/workbook-file";

/** What a file must be told about the add-in to be read and saved as Excel would: its functions' names and its id. */
export function openOptions(manifest: string, { functions }: FunctionsMetadata): OpenOptions {
  const [, addInId] = /<Id>\s*([^<\s]+)\s*<\/Id>/.exec(manifest) ?? [];
  if (addInId === undefined) throw new Error("the manifest has no Id");
  return { customFunctionNames: new Set(functions.map(({ name }) => name.toUpperCase())), addInId };
}
