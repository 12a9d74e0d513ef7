/**
 * `npm run scenario`: the command line as one built file. Looks first whether it and the add-in are of the present sources, and has them built
 * where they are not.
 */
const { execFileSync } = require("node:child_process");
const path = require("node:path");
const { builds, isStale, root } = require("./builds");

if (isStale(builds.addIn) || isStale(builds.command)) {
  const build = [require.resolve("tsx/cli"), path.join(__dirname, "ensure-build.ts"), "command"];
  try {
    execFileSync(process.execPath, build, { cwd: root, stdio: ["ignore", process.stderr, "inherit"] });
  } catch {
    // The build has said what is wrong.
    process.exit(1);
  }
}
require(path.join(root, builds.command.made));
