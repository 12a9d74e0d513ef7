import { stepWords } from "../../src/text/pane/steps";
import { describeInBrowser } from "../support/browser/chromium";
import { withWorkbench } from "../support/browser/workbench-page";

/** The whole way round without a mouse. */

describeInBrowser("with the keyboard alone", () => {
  const workbench = withWorkbench();

  it("goes from the ribbon to the pane, opens every step, and comes back to the cells", async () => {
    const { page, pane } = workbench;
    const frame = await workbench.paneFrame();
    const focused = () => frame.evaluate(() => document.querySelector(":focus")?.textContent ?? "");
    await workbench.button("Openen").focus();
    await page.keyboard.press("F6");
    await page.keyboard.press("F6");
    await workbench.until(focused, /./);
    for (const name of Object.values(stepWords.names)) {
      for (let tabs = 0; tabs < 8 && !(await focused()).includes(name); tabs += 1) await page.keyboard.press("Tab");
      expect(await focused()).toContain(name);
      await page.keyboard.press("Enter");
      await pane.locator(":focus[aria-current]").waitFor();
    }
    await page.keyboard.press("Control+F6");
    await page.waitForFunction(() => !document.activeElement?.closest(".pane"));
    await page.keyboard.press("ArrowDown");
    await workbench.selected(/^A2:/);
  });
});
