const path = require("node:path");
const kept = require("./webpack.kept");
const typescript = require("./webpack.typescript");

/**
 * The command line: one file, because Node takes longer to find and translate a thousand modules than to run them. It stands as deep as its source, so
 * that paths from it lead to the same places.
 */
module.exports = {
  target: "node20",
  entry: { main: "./src/workbench/cli/main.ts" },
  output: {
    path: path.resolve(__dirname, "dist-command/workbench/cli"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  // jsdom finds files beside itself.
  externals: { jsdom: "commonjs jsdom" },
  node: { __dirname: false, __filename: false },
  devtool: false,
  cache: kept("command"),
  // Where office.js stands is asked of Node when the command runs, not of webpack.
  module: { rules: [typescript], parser: { javascript: { createRequire: false } } },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
};
