/**
 * What is built from what, and whether that is still so. In plain JavaScript, because Node reads it without help in a few milliseconds:
 * most of the time there is nothing to build.
 */
const { existsSync, readdirSync, statSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const shared = ["webpack.typescript.js", "package-lock.json"];

/**
 * By name: webpack's configuration, a file that it makes, what it is made from, and folders inside that are no part of it.
 */
const builds = {
  addIn: {
    configuration: "webpack.config.js",
    made: "dist/taskpane.html",
    sources: [
      "src",
      "assets/icons",
      "manifest.xml",
      "webpack.config.js",
      "webpack.functions.js",
      "webpack.initial-size.js",
      "webpack.left-to-right.js",
      "webpack.manifest.js",
      "webpack.plain-calls.js",
      "webpack.plain-styles.js",
      "webpack.tokens.js",
      "webpack.without-personas.js",
      ...shared,
    ],
    except: ["src/workbench"],
  },
  page: {
    configuration: "webpack.page.config.js",
    made: "dist-workbench/index.html",
    sources: ["src/workbench", "webpack.page.config.js", ...shared],
    except: ["src/workbench/cli", "src/workbench/server"],
  },
  command: {
    configuration: "webpack.command.config.js",
    made: "dist-command/workbench/cli/main.js",
    sources: ["src/workbench", "webpack.command.config.js", ...shared],
    except: ["src/workbench/page", "src/workbench/server"],
  },
  harnesses: {
    configuration: "webpack.harnesses.config.js",
    made: ".cache/harnesses/charts.js",
    sources: ["src", "test", "webpack.harnesses.config.js", ...shared],
    except: ["src/workbench", "test/bench", "test/support", "test/end-to-end", "test/workbench"],
  },
};

function newest(place, except) {
  const file = statSync(path.join(root, place));
  if (!file.isDirectory()) return file.mtimeMs;
  let latest = 0;
  for (const name of readdirSync(path.join(root, place))) {
    const inside = `${place}/${name}`;
    if (!except.includes(inside)) latest = Math.max(latest, newest(inside, except));
  }
  return latest;
}

function isStale({ made, sources, except }) {
  const built = path.join(root, made);
  return !existsSync(built) || sources.some((source) => newest(source, except) > statSync(built).mtimeMs);
}

module.exports = { builds, isStale, root };
