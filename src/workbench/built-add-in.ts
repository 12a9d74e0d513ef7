import { readFileSync } from "node:fs";
import path from "node:path";
import type { OpenOptions } from "./xlsx/workbook-file";

/** What a file must be told about the add-in to be read and saved as Excel would: its functions' names and its id. */
export function openOptionsOf(buildFolder: string): OpenOptions {
  const metadata = JSON.parse(readFileSync(path.join(buildFolder, "functions.json"), "utf8")) as {
    readonly functions: readonly { readonly name: string }[];
  };
  const manifest = readFileSync(path.join(buildFolder, "manifest.xml"), "utf8");
  const [, addInId] = /<Id>\s*([^<\s]+)\s*<\/Id>/.exec(manifest) ?? [];
  if (addInId === undefined) throw new Error(`${buildFolder}/manifest.xml has no Id`);
  return { customFunctionNames: new Set(metadata.functions.map(({ name }) => name.toUpperCase())), addInId };
}
