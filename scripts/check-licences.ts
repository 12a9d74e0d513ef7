/** Fails when something that ships, or a package we swore off, has a licence that is not permissive. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { init, type InitOpts, type ModuleInfos } from "license-checker-rseidelsohn";

const root = path.resolve(__dirname, "..");
const permissive = [
  "MIT",
  "MIT*",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "Unlicense",
  "CC0-1.0",
  "BlueOak-1.0.0",
];
const never = [/^@univerjs-pro\//, /^@univerjs\/presets$/, /^hyperformula$/, /^handsontable$/];

function shipped(): Promise<ModuleInfos> {
  const options: InitOpts = { start: root, production: true, excludePrivatePackages: true };
  return new Promise((resolve, reject) => {
    init(options, (error: Error | null, packages: ModuleInfos) => (error ? reject(error) : resolve(packages)));
  });
}

function installed(): string[] {
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, unknown>;
  };
  return Object.keys(lock.packages).map((place) => place.split("node_modules/").at(-1) ?? "");
}

/** "(MIT OR Apache-2.0)" is fine when one of its parts is; "MIT AND X" only when all are. */
function isPermissive(licence: string): boolean {
  const bare = licence.replace(/[()]/g, "");
  if (bare.includes(" OR ")) return bare.split(" OR ").some(isPermissive);
  return bare.split(" AND ").every((part) => permissive.includes(part.trim()));
}

async function main(): Promise<void> {
  const packages = Object.entries(await shipped());
  const wrong = packages
    .filter(([, { licenses }]) => ![licenses ?? "none"].flat().every(isPermissive))
    .map(([name, { licenses }]) => `${name}: ${String(licenses)}`);
  wrong.push(...installed().filter((name) => never.some((pattern) => pattern.test(name))));
  if (wrong.length > 0) throw new Error(`not permissive, or never to be used:\n${wrong.join("\n")}`);
  console.log(`${packages.length} packages ship, all under permissive licences`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
