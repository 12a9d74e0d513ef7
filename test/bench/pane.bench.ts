import path from "node:path";
import { chromium } from "playwright-core";
import { webpack } from "webpack";
import addInConfiguration from "../../webpack.config";
import { chromiumPath, launchOptions } from "../support/browser/chromium";
import { firstFigures, timeStart } from "../support/browser/pane-start";
import { servePage, type ServedPage } from "../support/browser/served-page";
import { WorkbenchPage } from "../support/browser/workbench-page";
import type { Bench } from "./bench";

const root = path.resolve(__dirname, "../..");
const peerBuild = path.join(root, ".cache/bare-pane");

/**
 * How long the pane takes from office.js being ready to its first figures on the screen, with the example, in a real browser on the workbench's
 * page. Our pane reads and checks every sheet for them. The peer, with the same build configuration, sums ten cells that it knows.
 */
export const bench: Bench = {
  name: "pane",
  async *comparisons() {
    if (chromiumPath === null) {
      console.log("  skipped: no Chromium here");
      return;
    }
    await buildPeer();
    const browser = await chromium.launch(launchOptions);
    const served = [await servePage(), await servePage(peerBuild)] as const;
    try {
      const [ours, theirs] = [await opened(served[0]), await opened(served[1])];
      yield {
        job: "office.js ready to first figures (goal: 500 ms)",
        peer: "a bare Fluent pane that sums ten cells",
        ours: () => start(ours),
        theirs: () => start(theirs),
        milliseconds: (result) => (result as Start).milliseconds,
        assertEqual: (one, other) => {
          const [own, bare] = [(one as Start).figures, (other as Start).figures];
          if (own !== bare) throw new Error(`our pane says "${own}", the bare one "${bare}"`);
        },
      };
    } finally {
      await browser.close();
      for (const page of served) await page.close();
    }

    async function opened({ origin }: ServedPage): Promise<WorkbenchPage> {
      const page = new WorkbenchPage();
      await page.open(browser, origin, firstFigures);
      await page.page.addInitScript(timeStart, firstFigures.source);
      // The workbook that the page opens by itself must be there before the example is opened in its place.
      await page.page.reload();
      await page.paneReady();
      return page;
    }
  },
};

interface Start {
  readonly milliseconds: number;
  readonly figures: string;
}

/** A frame can begin as an empty document, in which the marks' script then ran instead of in the pane. */
const mostStarts = 3;

/** Opens the example again, with its pane, and once more where the pane has figures and no marks. */
async function start(workbench: WorkbenchPage, starts = 1): Promise<Start> {
  await workbench.startOver();
  const frame = await workbench.paneFrame();
  await workbench.until(() => frame.locator("body").innerText(), firstFigures);
  const marked = await frame.evaluate(() => performance.getEntriesByName("ready").length > 0);
  if (!marked && starts < mostStarts) return start(workbench, starts + 1);
  const duration = () =>
    frame.evaluate(() => {
      const [[ready], [usable]] = [performance.getEntriesByName("ready"), performance.getEntriesByName("usable")];
      return ready && usable ? String(usable.startTime - ready.startTime) : "the pane is not usable yet";
    });
  const milliseconds = Number(await workbench.until(duration, /^[\d.]+$/));
  const [figures = ""] = firstFigures.exec(await frame.locator("body").innerText()) ?? [];
  return { figures, milliseconds };
}

async function buildPeer(): Promise<void> {
  const configuration = await addInConfiguration({}, { mode: "production" });
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        ...configuration,
        mode: "production",
        entry: { taskpane: path.join(__dirname, "bare-pane.tsx") },
        output: { ...configuration.output, path: peerBuild },
        cache: false,
      },
      (error, stats) => {
        if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
        else resolve();
      },
    );
  });
}
