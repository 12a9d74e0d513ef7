const path = require("node:path");
const swc = require("@swc/core");
const { Compilation, sources } = require("webpack");
const kept = require("./webpack.kept");
const typescript = require("./webpack.typescript");

const folder = path.resolve(__dirname, "test/browser/harness");
const harnesses = ["attention-list", "charts", "long-list", "sheet-preview", "whole-pane"];

/**
 * Parts of the pane alone, for tests in a browser: what they share in one script, and a script for each. Names stay as they are, so that an error can be
 * read.
 */
module.exports = {
  entry: Object.fromEntries(harnesses.map((name) => [name, path.join(folder, `${name}.tsx`)])),
  output: { path: path.resolve(__dirname, ".cache/harnesses"), filename: "[name].js", clean: true },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  devtool: false,
  cache: kept("harnesses"),
  module: { rules: [typescript], parser: { javascript: { dynamicImportMode: "eager" } } },
  optimization: {
    minimize: false,
    splitChunks: {
      chunks: "all",
      minSize: 0,
      cacheGroups: { default: false, defaultVendors: false, shared: { name: "shared", minChunks: 2 } },
    },
  },
  plugins: [{ apply: dropUnused }],
  performance: { hints: false },
  stats: "errors-warnings",
};

/** Thousands of icons among it: they would be loaded with every page of every test. */
function dropUnused(compiler) {
  compiler.hooks.compilation.tap("drop-unused", (compilation) => {
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
    compilation.hooks.processAssets.tapPromise({ name: "drop-unused", stage }, async (assets) => {
      for (const [name, source] of Object.entries(assets)) {
        const { code } = await swc.minify(source.source().toString(), {
          compress: { defaults: false, unused: true, dead_code: true, side_effects: true },
          mangle: false,
        });
        compilation.updateAsset(name, new sources.RawSource(code));
      }
    });
  });
}
