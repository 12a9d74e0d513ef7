/** Fails when a package in the add-in or in the workbench's page has a licence that is not permissive, or is one that we never want. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { init, type ModuleInfos } from "license-checker-rseidelsohn";
import { importedPackages } from "./imported-packages";

const root = path.resolve(__dirname, "..");
const permissive = [
  "MIT",
  "MIT*",
  "ISC",
  "ISC*",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "Unlicense",
  "CC0-1.0",
  "BlueOak-1.0.0",
];
const never = [/^@univerjs-pro\//, /^@univerjs\/presets$/, /^hyperformula$/, /^handsontable$/];

/** Its package.json gives no licence, but it comes with the text of the Apache License 2.0. */
const byFile: Readonly<Record<string, RegExp>> = { "@univerjs/telemetry": /Apache License\s+Version 2\.0/ };

function licences(): Promise<ModuleInfos> {
  return new Promise((resolve, reject) => {
    init({ start: root, excludePrivatePackages: true }, (error: Error | null, packages: ModuleInfos) =>
      error ? reject(error) : resolve(packages),
    );
  });
}

interface Locked {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const locked = (
  JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> }
).packages;
const nameOf = (place: string) => place.split("node_modules/").at(-1) ?? "";

/** These packages and everything they need, as "name@version", by the lock file. */
function treeOf(roots: ReadonlySet<string>): Set<string> {
  const places = new Set([...roots].map((name) => `node_modules/${name}`));
  for (const place of places) {
    const { dependencies, peerDependencies } = locked[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      const found = placeFor(name, place);
      if (found !== null) places.add(found);
    }
  }
  return new Set([...places].map((place) => `${nameOf(place)}@${locked[place]?.version ?? ""}`));
}

/** Finds a package as Node does: inside the package that needs it, then in those around it. */
function placeFor(name: string, from: string): string | null {
  for (let around = from; ; around = around.slice(0, around.lastIndexOf("/node_modules/"))) {
    const place = `${around}/node_modules/${name}`;
    if (locked[place]) return place;
    if (!around.includes("/node_modules/")) break;
  }
  return locked[`node_modules/${name}`] ? `node_modules/${name}` : null;
}

/** "(MIT OR Apache-2.0)" is fine when one part is; "MIT AND X" only when all parts are. */
function isPermissive(licence: string): boolean {
  const bare = licence.replace(/[()]/g, "");
  if (bare.includes(" OR ")) return bare.split(" OR ").some(isPermissive);
  return bare.split(" AND ").every((part) => permissive.includes(part.trim()));
}

function isFine(name: string, { licenses, licenseFile }: ModuleInfos[string]): boolean {
  const text = byFile[name.slice(0, name.lastIndexOf("@"))];
  if (text) return licenseFile !== undefined && text.test(readFileSync(licenseFile, "utf8"));
  return [licenses ?? "none"].flat().every(isPermissive);
}

async function main(): Promise<void> {
  const found = Object.entries(await licences());
  const ofAddIn = treeOf(importedPackages(["src"], ["src/workbench"]));
  const ofPage = treeOf(importedPackages(["src/workbench/page"]));
  const shipped = found.filter(([name]) => ofAddIn.has(name));
  const shown = found.filter(([name]) => ofPage.has(name));
  const wrong = [...shipped, ...shown]
    .filter(([name, info]) => !isFine(name, info))
    .map(([name, { licenses }]) => `${name}: ${String(licenses)}`);
  wrong.push(
    ...Object.keys(locked)
      .map(nameOf)
      .filter((name) => never.some((pattern) => pattern.test(name))),
  );
  if (wrong.length > 0) throw new Error(`not permissive, or never to be used:\n${wrong.join("\n")}`);
  console.log(
    `${shipped.length} packages ship and ${shown.length} make the workbench's page, all under permissive licences`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
