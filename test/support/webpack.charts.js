const path = require("node:path");
const typescript = require("../../webpack.typescript");

const root = path.resolve(__dirname, "../..");

/** The page of test/browser/charts: what the pane is made of, as it is when built, but not minified. */
module.exports = {
  mode: "production",
  optimization: { minimize: false },
  entry: path.join(root, "test/browser/charts/charts-page.tsx"),
  output: { path: path.join(root, ".cache/charts-page"), filename: "page.js" },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: { rules: [typescript] },
  cache: { type: "filesystem", name: "charts", cacheDirectory: path.join(root, ".cache/webpack") },
  performance: { hints: false },
  stats: "errors-warnings",
};
