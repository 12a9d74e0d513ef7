import type { FunctionsMetadata } from "./functions/metadata";
import type { OpenOptions } from "./xlsx/workbook-file";

/** The functions under the names that people type: Excel puts the manifest's namespace before them. */
export function functionsOf(manifest: string, metadata: FunctionsMetadata): FunctionsMetadata {
  const [, resource] = /<Namespace resid="([^"]+)"/.exec(manifest) ?? [];
  if (resource === undefined) return metadata;
  const [, namespace] = new RegExp(`id="${resource}" DefaultValue="([^"]+)"`).exec(manifest) ?? [];
  if (namespace === undefined) throw new Error(`the manifest has no ${resource}`);
  return {
    ...metadata,
    functions: metadata.functions.map((each) => ({ ...each, name: `${namespace}.${each.name}` })),
  };
}

/** What reading and saving a file need to know of the add-in: the names of its functions, and its id. */
export function openOptions(manifest: string, { functions }: FunctionsMetadata): OpenOptions {
  const [, addInId] = /<Id>\s*([^<\s]+)\s*<\/Id>/.exec(manifest) ?? [];
  if (addInId === undefined) throw new Error("the manifest has no Id");
  return { customFunctionNames: new Set(functions.map(({ name }) => name.toUpperCase())), addInId };
}
