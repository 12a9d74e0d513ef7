const { TestEnvironment } = require("jest-environment-node");

/**
 * Shows the failure of a set-up once. Jest would report it for every test of the suite, and then what the tear-down misses. Here the first test of the
 * suite fails with it, and the others are skipped.
 */
module.exports = class SetUpEnvironment extends TestEnvironment {
  /** Suites whose set-up failed, each with whether a test has said so. */
  failed = new Map();

  handleTestEvent({ name, hook, describeBlock, test }, state) {
    if (name === "hook_failure" && hook.type === "beforeAll" && !this.failed.has(describeBlock)) {
      this.failed.set(describeBlock, false);
    }
    // What is not there cannot be torn down.
    if (name === "hook_failure" && hook.type === "afterAll" && this.failed.has(describeBlock)) {
      state.unhandledErrors.pop();
    }
    if (name !== "test_start" && name !== "test_started") return;
    const suite = blocksAround(test).find((block) => this.failed.has(block));
    if (!suite) return;
    if (name === "test_started") {
      this.failed.set(suite, true);
    } else if (this.failed.get(suite)) {
      test.mode = "skip";
      test.errors = [];
    } else {
      // Of several failures the first is the cause.
      test.errors = test.errors.slice(0, 1);
    }
  }
};

function blocksAround({ parent }) {
  return parent ? [parent, ...blocksAround(parent)] : [];
}
