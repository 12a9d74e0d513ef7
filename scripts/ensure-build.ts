/**
 * Builds the add-in into dist/ when dist/ is missing or older than what it is made from; with "page" as argument the workbench's page into
 * dist-workbench/ as well, with "command" the command line into dist-command/. With "harnesses" it builds only the tests' pages with parts of the
 * pane, into .cache/harnesses/. Says so on standard error only.
 */
import { execFileSync } from "node:child_process";
import { utimesSync } from "node:fs";
import path from "node:path";
import { words } from "../src/workbench/text";
import { builds, isStale, root } from "./builds";

const saying: Readonly<Record<keyof typeof builds, string>> = {
  addIn: words.building,
  page: words.buildingPage,
  command: words.buildingCommand,
  harnesses: words.buildingHarnesses,
};

function ensure(name: keyof typeof builds): void {
  if (!isStale(builds[name])) return;
  process.stderr.write(`${saying[name]}\n`);
  const { configuration, made } = builds[name];
  const webpack = [require.resolve("webpack-cli/bin/cli.js"), "--config", configuration, "--mode", "production"];
  execFileSync(process.execPath, webpack, { cwd: root, stdio: ["ignore", process.stderr, "inherit"] });
  // webpack does not touch a file that would stay the same.
  const now = new Date();
  utimesSync(path.join(root, made), now, now);
}

const wanted = process.argv.slice(2);
if (wanted.includes("harnesses")) {
  ensure("harnesses");
} else {
  ensure("addIn");
  for (const name of ["page", "command"] as const) if (wanted.includes(name)) ensure(name);
}
