/**
 * Builds the add-in into dist/ when dist/ is missing or older than what it is made from; with "page" as argument the workbench's page into
 * dist-workbench/ as well. With "harnesses" it builds only the tests' pages with parts of the pane, into .cache/harnesses/. Says so on standard error only.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { words } from "../src/workbench/text";

interface Build {
  readonly configuration: string;
  /** A file that the build makes. */
  readonly made: string;
  readonly sources: readonly string[];
  /** Folders inside the sources that are no part of the build. */
  readonly except: readonly string[];
  readonly saying: string;
}

const root = path.resolve(__dirname, "..");
const shared = ["webpack.typescript.js", "package-lock.json"];
const addIn: Build = {
  configuration: "webpack.config.js",
  made: "dist/taskpane.html",
  sources: ["src", "assets/icons", "manifest.xml", "webpack.config.js", ...shared],
  except: ["src/workbench"],
  saying: words.building,
};
const page: Build = {
  configuration: "webpack.page.config.js",
  made: "dist-workbench/index.html",
  sources: ["src/workbench", "webpack.page.config.js", ...shared],
  except: ["src/workbench/cli", "src/workbench/server"],
  saying: words.buildingPage,
};
const harnesses: Build = {
  configuration: "webpack.harnesses.config.js",
  made: ".cache/harnesses/charts.js",
  sources: ["src", "test", "webpack.harnesses.config.js", ...shared],
  except: ["src/workbench", "test/bench", "test/support", "test/end-to-end", "test/workbench"],
  saying: words.buildingHarnesses,
};

function newest(place: string, except: readonly string[]): number {
  const file = statSync(path.join(root, place));
  if (!file.isDirectory()) return file.mtimeMs;
  const inside = readdirSync(path.join(root, place)).map((name) => `${place}/${name}`);
  return Math.max(0, ...inside.filter((each) => !except.includes(each)).map((each) => newest(each, except)));
}

function ensure({ configuration, made, sources, except, saying }: Build): void {
  const built = path.join(root, made);
  const needed = Math.max(...sources.map((source) => newest(source, except)));
  if (existsSync(built) && statSync(built).mtimeMs >= needed) return;
  process.stderr.write(`${saying}\n`);
  const webpack = [require.resolve("webpack-cli/bin/cli.js"), "--config", configuration, "--mode", "production"];
  execFileSync(process.execPath, webpack, { cwd: root, stdio: ["ignore", process.stderr, "inherit"] });
  // webpack does not touch a file that would stay the same.
  const now = new Date();
  utimesSync(built, now, now);
}

const [wanted] = process.argv.slice(2);
if (wanted === "harnesses") {
  ensure(harnesses);
} else {
  ensure(addIn);
  if (wanted === "page") ensure(page);
}
