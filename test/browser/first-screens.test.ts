import { hostErrorSentence } from "../../src/text/problems/host-errors";
import { readingWords } from "../../src/text/pane/pane";
import { tryExampleWords } from "../../src/text/pane/try-example";
import { pointingWords } from "../../src/text/pane/pointing";
import { describeInBrowser } from "../support/browser/chromium";
import { withHarness, type ComponentPage } from "../support/browser/component-page";
import { allLooks } from "../support/browser/looks";
import { paneWidths } from "../support/browser/workbench-page";

/** What the pane shows before there is a team to show, in every width and look. */

describeInBrowser("before there is a team", () => {
  const open = withHarness("whole-pane");

  const tryExample = async ({ page }: ComponentPage): Promise<void> => {
    await page.getByRole("button", { name: tryExampleWords.tryExample }).click();
    await page
      .getByRole("alert")
      .filter({ hasText: hostErrorSentence("protected", null) })
      .waitFor();
  };

  it.each([
    ["lezen", readingWords.heading, null],
    ["niets-gevonden", pointingWords.heading, null],
    ["voorbeeld-mislukt", pointingWords.heading, tryExample],
  ] as const)("the screen %s fits, with nothing for axe to find", async (component, heading, act) => {
    for (const width of paneWidths) {
      const pane = await open({ component, viewport: { width, height: 640 } });
      await pane.page.getByRole("heading", { name: heading }).waitFor();
      await act?.(pane);
      for (const look of allLooks) {
        await pane.look(look);
        expect(await pane.findings()).toEqual([]);
        expect(await pane.overflow()).toBeLessThanOrEqual(0);
        await pane.picture(`${component}-${width}-${look}`);
      }
    }
  });
});
