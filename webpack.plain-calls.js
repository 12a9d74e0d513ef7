/**
 * Has what another module exports called as it is written: `a.b(c)` and not `(0, a.b)(c)`. The longer form keeps the module from being `this` in what is
 * called, which no module asks for; it stands two thousand times in what the first figures need.
 */
module.exports = class PlainCallsPlugin {
  apply(compiler) {
    const name = PlainCallsPlugin.name;
    compiler.hooks.compilation.tap(name, (compilation) => {
      // Later than webpack finds out which exports are used, for which it wants to know that calls are direct.
      compilation.hooks.afterOptimizeDependencies.tap(name, (modules) => {
        for (const { dependencies } of modules)
          for (const dependency of dependencies) if (dependency.call) dependency.directImport = false;
      });
    });
  }
};
