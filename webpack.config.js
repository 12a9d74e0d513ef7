const { readdirSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { sources } = require("webpack");
const InitialSizePlugin = require("./webpack.initial-size");
const typescript = require("./webpack.typescript");

/** The address in manifest.xml, where `npm run excel` serves the add-in. */
const development = "https://localhost:3000/";

module.exports = async ({ WEBPACK_SERVE: serving }, { mode }) => {
  /** Where the built add-in will be served from: CASELOAD_URL=https://… npm run build. */
  const address = process.env.CASELOAD_URL ?? development;
  return {
    entry: { taskpane: "./src/main.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[contenthash].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    devtool: mode === "production" ? false : "source-map",
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
    module: { rules: [typescript] },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles() }),
      { apply: askForErrorsAndPlainNumbers },
      new HtmlPlugin({ template: "./src/taskpane/taskpane.html", filename: "taskpane.html", scriptLoading: "defer" }),
      new InitialSizePlugin({ entry: "taskpane", limit: 200_000 }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(development, withSlash(address)),
          },
        ],
      }),
    ],
    // Not file by file: InitialSizePlugin limits what the pane loads as a whole.
    performance: { hints: false },
    stats: "errors-warnings",
    devServer: serving && (await developmentServer()),
  };
};

/** The files whose functions Excel is to know: one a subject. */
function functionFiles() {
  const folder = "./src/functions";
  return readdirSync(path.resolve(__dirname, folder))
    .filter((name) => name.endsWith("-functions.ts"))
    .map((name) => `${folder}/${name}`);
}

/** Certificates are asked for only here: that installs one on the machine the first time. */
async function developmentServer() {
  return {
    port: 3000,
    // The pane's policy forbids connections, so nothing may be pushed to it.
    hot: false,
    liveReload: false,
    client: false,
    server: { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}

/**
 * Cells with errors reach our functions, which pass the error on; a number with a format of its own stays a number. The metadata plugin
 * has no setting for either.
 */
function askForErrorsAndPlainNumbers(compiler) {
  compiler.hooks.compilation.tap("functions.json", ({ assets }) => {
    const made = assets["functions.json"];
    if (!made) return;
    const metadata = {
      ...JSON.parse(made.source()),
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: false,
    };
    assets["functions.json"] = new sources.RawSource(JSON.stringify(metadata, null, 2));
  });
}

function withSlash(address) {
  return address.endsWith("/") ? address : `${address}/`;
}
