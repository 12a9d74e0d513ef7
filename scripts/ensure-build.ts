/** Builds the add-in into dist/ when dist/ is missing or older than what it is made from. Says so on standard error only. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { words } from "../src/workbench/text";

const root = path.resolve(__dirname, "..");
const built = path.join(root, "dist/taskpane.html");
const sources = ["src", "assets/icons", "manifest.xml", "webpack.config.js", "package-lock.json"];
/** Loads the build; no part of it. */
const workbench = path.join(root, "src/workbench");

function newest(place: string): number {
  const file = statSync(place);
  if (!file.isDirectory()) return file.mtimeMs;
  if (place === workbench) return 0;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

const needed = Math.max(...sources.map((source) => newest(path.join(root, source))));
if (!existsSync(built) || statSync(built).mtimeMs < needed) {
  process.stderr.write(`${words.building}\n`);
  execFileSync(process.execPath, [require.resolve("webpack-cli/bin/cli.js"), "--mode", "production"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
