const { setFlagsFromString } = require("node:v8");
const { TestEnvironment } = require("jest-environment-node");

// A suite loads its modules anew and is soon over. V8 optimizes what has run for a while, in our suites mostly too late to be of use: as early as it does by
// itself, that takes a fifth of the processor time of a run.
setFlagsFromString("--interrupt-budget=800000");

/**
 * Hands suites the libraries of `outside/`: loaded once for all suites of a worker. Within a suite's sandbox a library is loaded again for each suite,
 * and finds every global slowly.
 *
 * Shows the failure of a set-up once. Jest would report it for every test of the suite, and then what its other hooks miss. Here the first test of the
 * suite fails with it, and the others are skipped.
 */
module.exports = class SetUpEnvironment extends TestEnvironment {
  failedSuites = new Set();
  /** Those of which a test has said so. */
  saidOf = new Set();

  async setup() {
    await super.setup();
    this.global.requireOutside = require;
  }

  handleTestEvent({ name, hook, describeBlock, test }, state) {
    if (name === "hook_failure" && hook.type === "beforeAll") this.failedSuites.add(describeBlock);
    // What is not there cannot be torn down.
    if (name === "hook_failure" && hook.type === "afterAll" && this.failedAround(describeBlock)) {
      state.unhandledErrors.pop();
    }
    const suite = test && this.failedAround(test.parent);
    if (!suite) return;
    if (name === "test_start" && this.saidOf.has(suite)) test.mode = "skip";
    if (name === "test_started") this.saidOf.add(suite);
    // Of several failures the first is the cause.
    test.errors = name === "test_skip" ? [] : test.errors.slice(0, 1);
  }

  /** The outermost suite around a block, or that block, whose set-up failed. */
  failedAround(block) {
    if (!block) return undefined;
    return this.failedAround(block.parent) ?? (this.failedSuites.has(block) ? block : undefined);
  }
};
