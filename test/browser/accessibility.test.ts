import { stepWords } from "../../src/text/pane/steps";
import { axeFindings } from "../support/browser/axe";
import { describeInBrowser } from "../support/browser/chromium";
import { allLooks } from "../support/browser/looks";
import { paneWidths, withWorkbench } from "../support/browser/workbench-page";

/** What axe finds wrong, on the page and in every step of the pane: nothing. Pictures of all of it go to uitvoer/schermen. */

describeInBrowser("for everybody", () => {
  const workbench = withWorkbench();
  afterEach(() => workbench.look("licht"));

  it("axe finds a button without a name, in the page and in the pane", async () => {
    for (const frame of [workbench.page.mainFrame(), await workbench.paneFrame()]) {
      await frame.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
      expect(await axeFindings(frame)).toEqual([expect.stringMatching(/^button-name \(critical\): /)]);
      await frame.evaluate(() => document.querySelector("main > button:empty")?.remove());
    }
  });

  it.each(allLooks)("the page, %s", async (look) => {
    await workbench.look(look);
    expect(await axeFindings(workbench.page.mainFrame())).toEqual([]);
    await workbench.picture(`werkbank-${look}`);
  });

  it("the page where the tabs of its sheets do not fit", async () => {
    const { page } = workbench;
    const usual = page.viewportSize();
    await page.setViewportSize({ width: 800, height: 768 });
    await page.getByRole("button", { name: "Volgende bladen" }).click();
    await page.getByRole("button", { name: "Vorige bladen" }).waitFor();
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    if (usual) await page.setViewportSize(usual);
  });

  it.each(Object.values(stepWords.names))("the step %s, in every width and look", async (name) => {
    await workbench.step(name);
    for (const width of paneWidths) {
      await workbench.paneWidth(width);
      for (const look of allLooks) {
        await workbench.look(look);
        expect(await axeFindings(await workbench.paneFrame())).toEqual([]);
      }
    }
    await workbench.panePictures(name.toLowerCase().replaceAll("’", ""));
  });

  it.each(Object.values(stepWords.names))("nothing of the step %s is wider than 320 pixels", async (name) => {
    await workbench.step(name);
    await workbench.paneWidth(320);
    const frame = await workbench.paneFrame();
    const tooWide = await frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("body, body *")]
        .filter((each) => each.clientWidth > 0 && getComputedStyle(each).overflowX !== "visible")
        .filter((each) => getComputedStyle(each).clipPath === "none" && each.scrollWidth > each.clientWidth + 1)
        .map((each) => each.outerHTML.slice(0, 120)),
    );
    expect(tooWide).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
