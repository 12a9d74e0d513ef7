import type { Browser, Frame, Locator } from "playwright-core";
import { axeFindings } from "../support/axe";
import { describeInBrowser } from "../support/chromium";
import { allLooks, launch, paneWidths, WorkbenchPage } from "../support/workbench-page";

/** The step Werkblad on the page, as a person goes through it. Pictures go to uitvoer/schermen. */

jest.setTimeout(180_000);

/** The look has come to the pane, and no colour is still on its way. */
async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

describeInBrowser("the step Werkblad", () => {
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
  beforeEach(async () => {
    await workbench.startOver();
    await workbench.step("Werkblad");
  });
  afterEach(() => {
    expect(workbench.errors.splice(0)).toEqual([]);
    expect(workbench.strangers).toEqual([]);
  });

  const field = (label: string): Locator => workbench.pane.getByLabel(label, { exact: true });
  const choice = (name: RegExp): Locator => workbench.pane.getByRole("radio", { name });
  const preview = (sheet: string): Locator =>
    workbench.pane.getByRole("region", { name: `Voorbeeld van het blad ‘${sheet}’` });
  const focused = () => workbench.pane.locator(":focus");

  async function inEveryLook(name: string): Promise<void> {
    for (const width of paneWidths) {
      await workbench.paneWidth(width);
      const frame = await workbench.paneFrame();
      expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      for (const look of allLooks) {
        await workbench.look(look);
        await settled(frame);
        expect(await axeFindings(frame)).toEqual([]);
      }
    }
    await workbench.look("licht");
    await workbench.panePictures(name);
  }

  it("shows the sheet with what is being typed before a field is left, and the sheet says it", async () => {
    await field("Team").fill("Werk & Inkomen Noord");
    await field("Door").fill("Anne");
    await field("Voorstel").fill("=1+1");
    const sheet = preview("Rekenkundig 03-03-2020");
    for (const words of ["Werk & Inkomen Noord", "=1+1"]) {
      await sheet
        .getByRole("cell", { name: words, exact: true })
        .or(sheet.getByText(words, { exact: true }))
        .first()
        .waitFor();
    }
    await field("Doel agendapunt").selectOption("Besluiten");
    await sheet.getByText("Besluiten", { exact: true }).waitFor();
    await inEveryLook("werkblad-ingevuld");
    await field("Voorstel").focus();
    await workbench.pane.getByRole("button", { name: "Maak werkblad" }).click();
    await workbench.pane.getByText("Het werkblad staat klaar").first().waitFor();
    await workbench.panePicture("werkblad-gemaakt");
    expect(await workbench.sheets()).toContain("Rekenkundig 03-03-2020");
  });

  it.each([
    [/^Leeftijdsindeling/, "Leeftijdsindeling 03-03-2020", "leeftijd"],
    [/^Scenariovergelijking/, "Scenariovergelijking 03-03-2020", "vergelijking"],
    [/niet verspreiden/, "WERKBLAD 03-03-2020", "clienten"],
  ] as const)("%s: another choice, another sheet", async (name, sheet, picture) => {
    await choice(name).check();
    await preview(sheet).waitFor();
    await inEveryLook(`werkblad-${picture}`);
  });
});
