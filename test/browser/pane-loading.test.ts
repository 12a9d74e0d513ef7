import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describeInBrowser } from "../support/browser/chromium";
import { firstFigures, timeStart } from "../support/browser/pane-start";
import { withWorkbench } from "../support/browser/workbench-page";

/** The build adds up what it believes that the pane loads at first; this is what it does load. */

const build = path.resolve(__dirname, "../../dist");
/** The reader weighs more than it should: 200 for both is where it goes. */
const limits = { pane: 200_000, figures: 252_000 };

describeInBrowser("what the pane loads", () => {
  const workbench = withWorkbench();
  beforeAll(async () => {
    await workbench.page.addInitScript(timeStart, firstFigures.source);
    // A pane that began before the script was there has no marks.
    await workbench.until(async () => {
      await workbench.openExample();
      await workbench.paneReady();
      return shownAt();
    }, /\d/);
  });

  async function shownAt(): Promise<string> {
    const frame = await workbench.paneFrame();
    return frame.evaluate(() => String(performance.getEntriesByName("shown")[0]?.startTime ?? "not yet"));
  }

  it(`loads itself within ${limits.pane / 1000} kB gzip, and what its first figures need within ${limits.figures / 1000}`, async () => {
    // Painted they may be later: a browser that nobody looks at draws when it likes.
    const shown = Number(await shownAt());
    const files = (await workbench.fetchedByPane(shown)).filter((name) => name.endsWith(".js"));
    expect(files).toContain("taskpane.js");
    expect(gzipped(["taskpane.js"])).toBeLessThanOrEqual(limits.pane);
    // The reader is fetched while Excel hands over the cells.
    expect(gzipped(files)).toBeLessThanOrEqual(limits.figures);
  });

  it("grows when a sheet is made, by a file that was not there yet", async () => {
    const before = await workbench.fetchedByPane();
    await workbench.button("Rekenkundig werkblad").click();
    await workbench.page.getByRole("tab", { name: /^Rekenkundig/ }).waitFor();
    expect((await workbench.fetchedByPane()).length).toBeGreaterThan(before.length);
  });
});

function gzipped(files: readonly string[]): number {
  return files.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(build, name))).length, 0);
}
