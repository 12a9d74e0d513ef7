import type { Browser } from "playwright-core";
import { hostErrorSentence } from "../../src/text/problems/host-errors";
import { nothingFoundWords, readingWords } from "../../src/text/pane/pane";
import { describeInBrowser } from "../support/chromium";
import { bundled, ComponentPage } from "../support/component-page";
import { allLooks } from "../support/looks";
import { launch, paneWidths } from "../support/workbench-page";

/** What the pane shows before there is a team to show, in every width and look. */

jest.setTimeout(120_000);

describeInBrowser("before there is a team", () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    [browser, script] = await Promise.all([launch(), bundled("whole-pane.tsx")]);
  });
  afterAll(() => browser.close());

  const tryExample = async ({ page }: ComponentPage): Promise<void> => {
    await page.getByRole("button", { name: nothingFoundWords.tryExample }).click();
    await page
      .getByRole("alert")
      .filter({ hasText: hostErrorSentence("protected", null) })
      .waitFor();
  };

  it.each([
    ["lezen", readingWords.heading, null],
    ["niets-gevonden", nothingFoundWords.heading, null],
    ["voorbeeld-mislukt", nothingFoundWords.heading, tryExample],
  ] as const)("the screen %s fits, with nothing for axe to find", async (component, heading, act) => {
    for (const width of paneWidths) {
      const pane = await ComponentPage.open(browser, script, { component, viewport: { width, height: 640 } });
      await pane.page.getByRole("heading", { name: heading }).waitFor();
      await act?.(pane);
      for (const look of allLooks) {
        await pane.look(look);
        expect(await pane.findings()).toEqual([]);
        expect(await pane.overflow()).toBeLessThanOrEqual(0);
        await pane.picture(`${component}-${width}-${look}`);
      }
      expect(pane.errors).toEqual([]);
      await pane.close();
    }
  });
});
