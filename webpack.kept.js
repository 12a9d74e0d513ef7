const path = require("node:path");

/** What a build keeps for the next one, under a name of its own. CI builds once, and writing half a gigabyte would take a fifth of that time. */
module.exports = (name) =>
  !process.env.CI && { type: "filesystem", name, cacheDirectory: path.resolve(__dirname, ".cache/webpack") };
