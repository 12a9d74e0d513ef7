import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describeInBrowser } from "../support/chromium";
import { firstFigures, timeStart } from "../support/pane-start";
import { withWorkbench } from "../support/workbench-page";

/** The build adds up what it believes that the pane loads at first; this is what it does load. */

const build = path.resolve(__dirname, "../../dist");
const limit = 200_000;

describeInBrowser("what the pane loads", () => {
  const workbench = withWorkbench();
  beforeAll(async () => {
    await workbench.page.addInitScript(timeStart, firstFigures.source);
    await workbench.openExample();
    await workbench.paneReady();
  });

  it(`stays under ${limit / 1000} kB gzip until its first figures`, async () => {
    const frame = await workbench.paneFrame();
    // Painted they may be later: a browser that nobody looks at draws when it likes.
    const marked = () => frame.evaluate(() => String(performance.getEntriesByName("shown")[0]?.startTime ?? "not yet"));
    const shown = Number(await workbench.until(marked, /\d/));
    const files = (await workbench.fetchedByPane(shown)).filter((name) => name.endsWith(".js"));
    expect(files).toContain("taskpane.js");
    const size = files.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(build, name))).length, 0);
    expect(size).toBeLessThanOrEqual(limit);
  });

  it("grows when a sheet is made, by a file that was not there yet", async () => {
    const before = await workbench.fetchedByPane();
    await workbench.button("Rekenkundig werkblad").click();
    await workbench.page.getByRole("tab", { name: /^Rekenkundig/ }).waitFor();
    expect((await workbench.fetchedByPane()).length).toBeGreaterThan(before.length);
  });
});
