import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { openOptions } from "./add-in";
import type { FunctionsMetadata } from "./functions/metadata";
import type { OpenOptions } from "./xlsx/workbook-file";

/** Reads functions.json of a build. A build without one has no functions. */
export function readMetadata(buildFolder: string): FunctionsMetadata {
  const file = path.join(buildFolder, "functions.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as FunctionsMetadata) : { functions: [] };
}

/** How to open a workbook for the add-in of a build. */
export function openOptionsOf(buildFolder: string): OpenOptions {
  return openOptions(readFileSync(path.join(buildFolder, "manifest.xml"), "utf8"), readMetadata(buildFolder));
}
