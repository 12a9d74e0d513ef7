import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pointingWords } from "../../src/text/pane/pointing";
import { nothingFoundWords } from "../../src/text/pane/pane";
import { stepWords } from "../../src/text/pane/steps";
import { describeInBrowser } from "../support/browser/chromium";
import { until } from "../support/patience";
import { workbookOf } from "../support/workbooks/small-workbook";
import { withWorkbench } from "../support/browser/workbench-page";

/** From a workbook of which nothing can be recognised to a sheet for the meeting, by pointing. */

describeInBrowser("pointing at a team", () => {
  const workbench = withWorkbench({ freshForEach: true });
  const folder = mkdtempSync(path.join(tmpdir(), "caseload-pointing-"));
  const file = path.join(folder, "raadsel.xlsx");

  beforeAll(() => {
    writeFileSync(
      file,
      workbookOf([["Wie"], ["Mulder", "Kort"], ["De Groot", "Lang"]], {
        Getallen: [
          ["a", "b"],
          [28, 61],
          [20, 91],
        ],
      }),
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const button = (name: string | RegExp) =>
    workbench.pane.getByRole("button", { name, exact: typeof name === "string" });

  /** Selects cells as people do who type in the name box, and takes them over. */
  async function take(slot: string, sheet: string, cells: string): Promise<void> {
    await workbench.goTo(`${sheet}!A1`);
    const nameBox = workbench.page.locator('[data-u-comp="defined-name"] input');
    const takes = button(pointingWords.takeSpoken(slot, `${sheet}!${cells}`));
    await until(
      async () => {
        if ((await takes.count()) === 0) {
          await nameBox.fill(cells);
          await nameBox.press("Enter");
        }
        return takes.count();
      },
      (count) => count === 1,
      `${cells} to be selected`,
    );
    await takes.click();
  }

  it("goes from opening to a sheet, and finds the team again the next day", async () => {
    const { pane, page } = workbench;
    const { slots } = pointingWords;
    await workbench.openFile(file);
    await pane.getByText(`${nothingFoundWords.heading}.`, { exact: true }).waitFor();
    await workbench.panePictures("aanwijzen-leeg");
    await take(slots.names, "Blad1", "A2:A3");
    await take(slots.hours, "Getallen", "A2:A3");
    await take(slots.clients, "Getallen", "B2:B3");
    await pane.getByText(pointingWords.figures(["61", "91"], 152)).waitFor();
    await workbench.panePictures("aanwijzen-gevuld");
    // With the keyboard alone, as from everywhere in the pane.
    await button(pointingWords.check).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: pointingWords.question }).waitFor();
    await workbench.panePictures("aanwijzen-klopt-dit");
    const row = pane.getByRole("row", { name: /^De Groot/ });
    await row
      .getByRole("link", { name: "91" })
      .or(row.getByRole("button", { name: "91" }))
      .click();
    await workbench.selected(/^B3: 91$/);
    await button(pointingWords.yes).click();
    await pane.getByText("152 cliënten op 48 caseloaduren", { exact: false }).first().waitFor();

    await workbench.step(stepWords.names.data);
    await pane.getByText(pointingWords.kept("Blad1!A2:A3")).waitFor();
    await workbench.panePictures("aanwijzen-gegevens");
    await workbench.step(stepWords.names.division);
    await button("Maak werkblad").click();
    await until(
      () => workbench.sheets(),
      (names) => names.some((name) => name.startsWith("Rekenkundig")),
      "the new sheet",
    );

    const { name, bytes } = await workbench.savedCopy();
    const copy = path.join(folder, name);
    writeFileSync(copy, bytes);
    await workbench.openFile(copy);
    await pane.getByText("152 cliënten op 48 caseloaduren", { exact: false }).first().waitFor();
  });
});
