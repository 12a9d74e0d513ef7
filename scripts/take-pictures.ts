/**
 * Takes the manual's pictures again, with the current add-in, and stores the text in each. Needs a browser, like the tests of the page. Look at
 * the pictures before you commit them.
 *
 * Run: npm run pictures
 */
import { execFileSync } from "node:child_process";

execFileSync(process.execPath, [require.resolve("jest/bin/jest"), "test/browser/manual-pictures"], {
  stdio: "inherit",
  env: { ...process.env, CASELOAD_PICTURES: "renew" },
});
