import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { functionsOf, openOptions } from "./add-in";
import type { FunctionsMetadata } from "./functions/metadata";
import type { OpenOptions } from "./xlsx/workbook-file";

/** The functions of a build under the names that people type. A build without functions.json has none. */
export function readMetadata(buildFolder: string): FunctionsMetadata {
  const [manifest, file] = [path.join(buildFolder, "manifest.xml"), path.join(buildFolder, "functions.json")];
  if (!existsSync(file)) return { functions: [] };
  const metadata = JSON.parse(readFileSync(file, "utf8")) as FunctionsMetadata;
  return existsSync(manifest) ? functionsOf(readFileSync(manifest, "utf8"), metadata) : metadata;
}

/** How to open a workbook for the add-in of a build. */
export function openOptionsOf(buildFolder: string): OpenOptions {
  return openOptions(readFileSync(path.join(buildFolder, "manifest.xml"), "utf8"), readMetadata(buildFolder));
}
