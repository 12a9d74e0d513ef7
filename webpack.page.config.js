const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const kept = require("./webpack.kept");
const typescript = require("./webpack.typescript");

/** The workbench's page: a bundle of its own, which is served on this machine and never ships. */
module.exports = {
  entry: { page: "./src/workbench/page/main.tsx" },
  output: {
    path: path.resolve(__dirname, "dist-workbench"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    publicPath: "/",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  devtool: false,
  cache: kept("page"),
  experiments: { css: true },
  module: { rules: [typescript] },
  // Univer comes minified; minifying 11 MB again would take longer than loading it from this machine ever does.
  optimization: { minimize: false },
  plugins: [
    new HtmlPlugin({ template: "./src/workbench/page/page.html", filename: "index.html", scriptLoading: "defer" }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};
