/**
 * Takes the manual's pictures again, with the add-in as it is now, and what can be read in each. Needs a browser, as the tests of the page do. Look at
 * the pictures before they are committed.
 *
 * Run: npm run pictures
 */
import { execFileSync } from "node:child_process";

execFileSync(process.execPath, [require.resolve("jest/bin/jest"), "test/browser/manual-pictures"], {
  stdio: "inherit",
  env: { ...process.env, CASELOAD_PICTURES: "renew" },
});
