const { gzipSync } = require("node:zlib");

/**
 * Reports what a page loads before it is usable, gzipped, besides what it loads from elsewhere: the files of its entry point and of the
 * chunks that it asks for at once. A production build that is above the limit fails and writes nothing. 1 kB is 1,000 bytes.
 */
module.exports = class InitialSizePlugin {
  /**
   * @param {{ entry: string, atOnce?: readonly string[], limit: number }} options `atOnce`: names of chunks (webpackChunkName) that are asked for
   * before the page is usable. `limit`: in bytes.
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    // The sizes of a development build say nothing.
    if (compiler.options.mode !== "production") return;
    const { Compilation, WebpackError } = compiler.webpack;
    const name = InitialSizePlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const { entry, atOnce = [], limit } = this.options;
        const groups = [entry, ...atOnce].map((chunk) => compilation.namedChunkGroups.get(chunk));
        const missing = atOnce.filter((chunk) => !compilation.namedChunkGroups.has(chunk));
        for (const chunk of missing) compilation.errors.push(new WebpackError(`There is no chunk named ${chunk}.`));
        const files = new Set(groups.flatMap((group) => group?.getFiles() ?? []));
        const sizes = [...files].filter(isLoaded).map((file) => gzipSync(assets[file].buffer()).length);
        const size = sizes.reduce((sum, each) => sum + each, 0);
        const sentence = `Before it is usable, ${entry} loads ${kilobytes(size)} gzip; the limit is ${kilobytes(limit)}.`;
        if (size > limit) compilation.errors.push(new WebpackError(sentence));
        else console.log(sentence);
      });
    });
  }
};

const isLoaded = (file) => /\.(js|css)$/.test(file);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
