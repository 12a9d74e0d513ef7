import { howItCame } from "../../src/text/months/intake";
import { transfersInPlan } from "../../src/text/months/planning";
import { monthWords } from "../../src/text/pane/months";
import { stepWords } from "../../src/text/pane/steps";
import { axeFindings } from "../support/browser/axe";
import { describeInBrowser } from "../support/browser/chromium";
import { allLooks } from "../support/browser/looks";
import { paneWidths, withWorkbench } from "../support/browser/workbench-page";

/** The step Maand over the example, from new clients to last month. Its pictures go to uitvoer/schermen. */

describeInBrowser("a month", () => {
  const workbench = withWorkbench();

  it("goes from new clients to who comes and goes, absence and last month", async () => {
    const { page, pane } = workbench;
    const says = (text: string | RegExp) => pane.getByText(text).first().waitFor();
    const enter = async (label: string, text: string) => {
      await pane.getByLabel(label, { exact: true }).fill(text);
      await pane.getByLabel(label, { exact: true }).press("Enter");
    };
    const unfold = (heading: string) => pane.getByRole("heading", { name: heading, exact: true }).click();
    const toSheet = (place: number) => pane.getByRole("button", { name: monthWords.toSheet }).nth(place).click();
    const names = ["Anne", "Bob", "Emmy", "Julie", "Lisette"];

    await workbench.step(stepWords.names.months);
    await says(monthWords.intake.ask);
    await enter(monthWords.intake.newClients, "14");
    await says(howItCame(names, [0, 0, 0, 0, 14]));
    await pane.getByRole("button", { name: monthWords.intake.useMaximum("Lisette", 5) }).click();
    await says(howItCame(names, [6, 0, 3, 0, 5]));
    await says("Anne, van 83% naar 84%");
    await toSheet(0);
    await page.getByRole("tab", { name: "Instroom 03-03-2020" }).waitFor();

    await unfold("Wie komt, wie vertrekt?");
    await enter(monthWords.changes.add, "Lisette begint 1-4-2020");
    await enter(monthWords.changes.add, "Bob 32 uur per 1-9-2020");
    await says(transfersInPlan(103, 142));
    await enter(monthWords.changes.add, "Kees komt");
    await says(/‘Kees komt’ is niet te lezen/);
    await enter(monthWords.changes.add, "");
    await toSheet(1);
    await page.getByRole("tab", { name: "Planning 03-03-2020" }).waitFor();

    await unfold("Als iemand uitvalt");
    await says(/^Valt Julie 6 weken uit/);
    await unfold("Sinds vorige maand");
    await toSheet(3);
    await says(/Er zijn geen maanden gevonden/);

    for (const width of paneWidths) {
      await workbench.paneWidth(width);
      for (const look of allLooks) {
        await workbench.look(look);
        expect(await axeFindings(await workbench.paneFrame())).toEqual([]);
      }
    }
    await workbench.panePictures("maand-open");
    expect(workbench.errors).toEqual([]);
  });
});
