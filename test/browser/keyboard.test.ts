import type { Browser } from "playwright-core";
import { stepWords } from "../../src/text/pane/steps";
import { describeInBrowser } from "../support/chromium";
import { launch, WorkbenchPage } from "../support/workbench-page";

/** The whole way round without a mouse. */

jest.setTimeout(60_000);

describeInBrowser("with the keyboard alone", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launch();
    workbench = await WorkbenchPage.open(browser);
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  it("goes from the ribbon to the pane, opens every step, and comes back to the cells", async () => {
    const { page, pane } = workbench;
    const focused = async () => (await pane.locator(":focus").textContent({ timeout: 1000 })) ?? "";
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
    expect(workbench.errors).toEqual([]);
  });
});
