/** Says at the end of a test run what was not run, so that a green run promises no more than it saw. */
module.exports = class NotRunReporter {
  onRunComplete(_contexts, { testResults, numPendingTests }) {
    const groups = new Set(
      testResults.flatMap((file) =>
        file.testResults
          .filter(({ status }) => status === "pending")
          .map(({ ancestorTitles, title }) => ancestorTitles.join(" › ") || title),
      ),
    );
    const lines = [
      ...(numPendingTests > 0 ? [`${numPendingTests} tests in: ${[...groups].join("; ")}`] : []),
      "anything in real Excel: docs/excel-checklist.md lists what to look at by hand",
    ];
    process.stderr.write(`\nNot run:\n${lines.map((line) => `  - ${line}\n`).join("")}`);
  }
};
