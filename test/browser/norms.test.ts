import { axeFindings } from "../support/browser/axe";
import { describeInBrowser } from "../support/browser/chromium";
import { allLooks } from "../support/browser/looks";
import { paneWidths, withWorkbench } from "../support/browser/workbench-page";

/** Norms in the pane of the real page: seen in every width and look, and chosen, changed and left with the keyboard alone. */

describeInBrowser("norms and weighed load", () => {
  const workbench = withWorkbench();

  const focusOn = (name: string) => workbench.pane.getByRole("button", { name, exact: true }).focus();
  const focused = () => workbench.pane.locator(":focus");

  it("are chosen and changed without a mouse, and the focus stays where they are", async () => {
    const { page, pane } = workbench;
    await pane.getByText("Normen en gewogen werklast").click();
    await workbench.paneWidth(320);
    await focusOn("Gebruik deze normen: Ridderkerk 2013: 100/50");
    await page.keyboard.press("Enter");
    await pane.getByText("Volgens de normen is 6,57 fte nodig").waitFor();
    expect(await focused().textContent()).toBe("Cliënten wegen naar de normen ‘Ridderkerk 2013: 100/50’.");

    // The table is a stop of its own, so that arrow keys move what is wider than the pane.
    const table = pane.getByRole("region", { name: "Tabel: verdeling naar punten en naar aantal" });
    for (let tabs = 0; tabs < 4 && !(await table.evaluate((each) => each === document.activeElement)); tabs += 1)
      await page.keyboard.press("Tab");
    expect(await table.evaluate((each) => each === document.activeElement)).toBe(true);

    await pane.getByText("Pas de normen aan").focus();
    await page.keyboard.press("Enter");
    const norm = pane.getByRole("group", { name: "Groep ‘Trede 4 t/m 6’" }).getByLabel("Cliënten per fte");
    await norm.focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("0");
    await page.keyboard.press("Enter");
    await pane.getByText("Vul een aantal boven 0 in").waitFor();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("40");
    await page.keyboard.press("Enter");
    // 281 ÷ 100 + 188 ÷ 40
    await pane.getByText("Volgens de normen is 7,51 fte nodig").waitFor();
    expect(await norm.evaluate((each) => each === document.activeElement)).toBe(true);
    await pane.getByText("‘Eigen normen, naar Ridderkerk 2013: 100/50’").waitFor();
  });

  it("give the fewest transfers within a percentage, or what so many can do, which the sheet says too", async () => {
    const { page, pane } = workbench;
    await pane.getByText("Overdrachten beperken").focus();
    await page.keyboard.press("Enter");
    await pane.getByText(/^\d+ overdrachten; ieder komt binnen 5% van het deel naar uren\. /).waitFor();
    const within = pane.getByLabel("Ieder hooguit zoveel procent van het deel naar uren af");
    await within.fill("101");
    await within.press("Enter");
    await pane.getByText("Vul een percentage van 0 tot 100 in").waitFor();
    await within.fill("5");
    await within.press("Enter");
    const atMost = pane.getByLabel("Of: hooguit zoveel overdrachten");
    await atMost.focus();
    await page.keyboard.type("40");
    await page.keyboard.press("Enter");
    await pane.getByText("40 overdrachten, van hooguit 40: zo gelijk als het daarmee gevonden is.").waitFor();
    expect(await atMost.evaluate((each) => each === document.activeElement)).toBe(true);
    await focusOn("Maak overdrachten");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Overdrachten 03-03-2020", exact: true }).waitFor();
    const said = await workbench.inExcel((session) =>
      (session.workbook.sheetByName("Overdrachten 03-03-2020")?.rows ?? []).flatMap((row) =>
        row.map((cell) => cell?.value),
      ),
    );
    expect(said).toContain("40 overdrachten, van hooguit 40: zo gelijk als het daarmee gevonden is.");
  });

  it.each(paneWidths)(
    "are right to axe and no wider than %d pixels, opened and closed, in every look",
    async (width) => {
      await workbench.paneWidth(width);
      const frame = await workbench.paneFrame();
      for (const look of allLooks) {
        await workbench.look(look);
        await workbench.panePicture(`normen-${width}-${look}`);
        expect(await axeFindings(frame)).toEqual([]);
      }
      await workbench.look("licht");
      expect(
        await frame.evaluate(() => {
          const panel = document.querySelector("main");
          return [document.documentElement.scrollWidth <= innerWidth, panel && panel.scrollWidth <= panel.clientWidth];
        }),
      ).toEqual([true, true]);
    },
  );

  it("are left with one key, and the focus is where the choice begins", async () => {
    await focusOn("Weeg niet meer");
    await workbench.page.keyboard.press("Enter");
    await workbench.pane.getByText("Nu telt iedere cliënt even zwaar.").waitFor();
    expect(await focused().textContent()).toContain("Nu telt iedere cliënt even zwaar.");
  });
});
