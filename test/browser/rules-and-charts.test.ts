import path from "node:path";
import { describeInBrowser } from "../support/browser/chromium";
import { withWorkbench } from "../support/browser/workbench-page";

/** What a workbook brings along and the add-in knows nothing of: its conditional formats and charts, as a person sees them. */

const fixtures = path.resolve(__dirname, "../fixtures");

/** Pixels of the sheet's numbers and letters, of a row, and of the columns of the sheet "Regels". */
const [headingWidth, headingHeight, rowHeight, columnWidth] = [40, 20, 20, 91];

describeInBrowser("rules and charts of the file", () => {
  const workbench = withWorkbench();
  beforeAll(async () => {
    await workbench.page.getByRole("button", { name: "Caseload sluiten" }).click();
    await workbench.openFile(path.join(fixtures, "rules-and-charts.xlsx"));
  });

  /** The colour at the upper edge of a cell, left of its middle: "#RRGGBB". */
  const colorAt = (column: string, row: number, share = 0.5) => {
    const x = headingWidth + (column.charCodeAt(0) - 65 + share) * columnWidth;
    const y = headingHeight + (row - 1) * rowHeight + 4;
    return workbench.colorAt(x, y);
  };
  const becomes = (column: string, row: number, color: string, share?: number) =>
    workbench.until(() => colorAt(column, row, share), new RegExp(`^${color}$`));

  it("colours the cells for which a rule holds, and follows what is typed", async () => {
    await becomes("A", 2, "#FFC7CE");
    await becomes("A", 3, "#FFFFFF");
    await becomes("D", 2, "#C6EFCE");
    await becomes("N", 3, "#FFC7CE");
    // A solid bar of three quarters.
    await becomes("I", 7, "#638EC6", 0.7);
    await becomes("I", 7, "#FFFFFF", 0.8);
    await workbench.picture("regels-van-het-bestand");

    await workbench.type("A3", "150");
    await becomes("A", 3, "#FFC7CE");
    await workbench.type("I9", "160");
    await becomes("I", 7, "#FFFFFF", 0.7);
    await workbench.page.keyboard.press("Control+z");
    await becomes("I", 7, "#638EC6", 0.7);
  });

  it("draws the charts, follows what is typed, and says which one it does not draw", async () => {
    const { page } = workbench;
    const chart = (name: string) => page.getByRole("img", { name });
    await workbench.goTo("Grafieken!A1");
    for (const name of ["Kolommen", "Gestapelde staven", "Tot 100%", "Lijnen", "Taart", "Ring", "Vlakken", "Punten"])
      await chart(name).waitFor({ state: "attached" });
    await workbench.until(async () => (await chart("Kolommen").getAttribute("aria-label")) ?? "", /118/);
    await page.getByText("Hij wordt hier niet getekend").waitFor({ state: "attached" });
    await page.setViewportSize({ width: 1600, height: 1000 });
    await workbench.picture("grafieken-van-het-bestand");

    await workbench.type("B2", "333");
    await workbench.until(async () => (await chart("Kolommen").getAttribute("aria-label")) ?? "", /333/);
    await workbench.type("B1", "Annelies");
    await workbench.until(async () => (await chart("Lijnen").textContent()) ?? "", /Annelies/);
  });

  it("shows what LibreOffice wrote as well", async () => {
    const { page } = workbench;
    await workbench.openFile(path.join(fixtures, "libreoffice.xlsx"));
    await workbench.goTo("Huidige caseload!A1");
    await page.getByRole("img", { name: "Caseload" }).waitFor({ state: "attached" });
    await workbench.picture("grafiek-van-libreoffice");
  });
});
