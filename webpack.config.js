const { readdirSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin, NormalModuleReplacementPlugin } = require("webpack");
const { FunctionsPlugin } = require("./webpack.functions");
const InitialSizePlugin = require("./webpack.initial-size");
const PlainCallsPlugin = require("./webpack.plain-calls");
const { checkedNamespace, development, manifestFor } = require("./webpack.manifest");
const kept = require("./webpack.kept");
const typescript = require("./webpack.typescript");

module.exports = async ({ WEBPACK_SERVE: serving }, { mode }) => {
  /** Where the built add-in will be served from: CASELOAD_URL=https://… npm run build. */
  const address = withSlash(process.env.CASELOAD_URL ?? development);
  /** What stands before the names of the functions: CASELOAD_NAMESPACE=TEAM gives =TEAM.CASELOAD(36). Without it the names are bare. */
  const namespace = checkedNamespace(process.env.CASELOAD_NAMESPACE);
  return {
    entry: { taskpane: "./src/main.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      // Everything lies beside the page.
      publicPath: "",
      // The build's hash and a number, hexadecimal together: a hash for each part would weigh as much as a screen, and the numbers of modules in them
      // change with every build anyway.
      chunkFilename: "[fullhash:8][id].js",
      clean: true,
    },
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      alias: { "rtl-css-js/core": path.resolve(__dirname, "webpack.left-to-right.js") },
    },
    devtool: mode === "production" ? false : "source-map",
    cache: kept(`add-in-${mode}`),
    module: { rules: [typescript, personaColours] },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles() }),
      new FunctionsPlugin({ address, namespace }),
      new DefinePlugin({ functionNamespace: JSON.stringify(namespace) }),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        scriptLoading: "defer",
        hash: true,
      }),
      new NormalModuleReplacementPlugin(/\/tokens\.js$/, tokensByName),
      new NormalModuleReplacementPlugin(
        /\/(?:prefixer|global|sortClassesInAtRules)Plugin\.js$/,
        path.resolve(__dirname, "webpack.plain-styles.js"),
      ),
      new PlainCallsPlugin(),
      new InitialSizePlugin({ entry: "taskpane", limit: 200_000 }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          {
            from: "manifest.xml",
            transform: (content) => manifestFor(content.toString(), { address, namespace }),
          },
        ],
      }),
    ],
    optimization: {
      // Short numbers: every part names the parts that it needs.
      moduleIds: "natural",
      chunkIds: "natural",
      mangleExports: "size",
      // What makes it small is what compiles it already: a third of the time that Terser takes, for as many bytes.
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: {
            ecma: 2022,
            module: true,
            compress: { ecma: 2022, passes: 8, sequences: false, keep_fargs: false },
          },
        }),
      ],
      // The first figures wait for the reader: as one file it is smaller than as the parts that later code has too.
      splitChunks: {
        cacheGroups: { understanding: { name: "understanding", test: isOfReader, chunks: "async", enforce: true } },
      },
    },
    // Not file by file: InitialSizePlugin limits what the pane loads as a whole.
    performance: { hints: false },
    stats: "errors-warnings",
    devServer: serving && (await developmentServer()),
  };
};

const personaColours = {
  test: /fluentui.tokens.lib.(?:global.colorPalette|sharedColorNames)\.js$/,
  use: path.resolve(__dirname, "webpack.without-personas.js"),
};

/** Fluent's table of tokens is 30 kB that say nothing but their own names. */
function tokensByName(resolving) {
  if (/fluentui.tokens/.test(resolving.context)) resolving.request = path.resolve(__dirname, "webpack.tokens.js");
}

function isOfReader(module, { chunkGraph }) {
  return [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === "reader");
}

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

function withSlash(address) {
  return address.endsWith("/") ? address : `${address}/`;
}
