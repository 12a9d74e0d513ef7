import type { Locator } from "playwright-core";
import { axeFindings } from "../support/browser/axe";
import { describeInBrowser } from "../support/browser/chromium";
import { allLooks } from "../support/browser/looks";
import { paneWidths, withWorkbench } from "../support/browser/workbench-page";

/** The step Werkblad on the page, as a person goes through it. Pictures go to uitvoer/schermen. */

describeInBrowser("the step Werkblad", () => {
  const workbench = withWorkbench({ freshForEach: true });
  beforeEach(() => workbench.step("Werkblad"));

  const openMeeting = (): Promise<void> => workbench.pane.getByText("Nog in te vullen").click();
  const field = (label: string): Locator => workbench.pane.getByLabel(label, { exact: true });
  const choice = (name: RegExp): Locator => workbench.pane.getByRole("radio", { name });
  const preview = (sheet: string): Locator =>
    workbench.pane.getByRole("region", { name: `Voorbeeld van het blad ‘${sheet}’` });

  async function inEveryLook(name: string): Promise<void> {
    for (const width of paneWidths) {
      await workbench.paneWidth(width);
      const frame = await workbench.paneFrame();
      expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      for (const look of allLooks) {
        await workbench.look(look);
        expect(await axeFindings(frame)).toEqual([]);
      }
    }
    await workbench.look("licht");
    await workbench.panePictures(name);
  }

  it("shows the sheet with what is being typed before a field is left, and the sheet says it", async () => {
    await openMeeting();
    await field("Team").fill("Werk & Inkomen Noord");
    await field("Door").fill("Anne");
    await field("Voorstel").fill("=1+1");
    const sheet = preview("Voorstel 03-03-2020");
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
    await workbench.pane.getByRole("button", { name: "Maak voorstel" }).click();
    await workbench.pane.getByText("Het werkblad staat klaar").first().waitFor();
    await workbench.panePicture("werkblad-gemaakt");
    expect(await workbench.sheets()).toContain("Voorstel 03-03-2020");
  });

  // Each preview in every width and look: sheet-preview.test.ts.
  it("shows another sheet for another choice", async () => {
    for (const [name, sheet, picture] of [
      [/^Rekenkundig/, "Rekenkundig 03-03-2020", "rekenkundig"],
      [/^Leeftijdsindeling/, "Leeftijdsindeling 03-03-2020", "leeftijd"],
      [/^Scenariovergelijking/, "Scenariovergelijking 03-03-2020", "vergelijking"],
      [/niet verspreiden/, "WERKBLAD 03-03-2020", "clienten"],
      [/^Normen en capaciteit/, "Normen en capaciteit", "capaciteit"],
    ] as const) {
      await choice(name).check();
      await preview(sheet).waitFor();
      expect(await axeFindings(await workbench.paneFrame())).toEqual([]);
      await workbench.panePictures(`werkblad-${picture}`);
    }
  });

  it("is gone through with the keyboard alone, and the focus is never lost", async () => {
    const { page, pane } = workbench;
    const has = (control: Locator) => control.evaluate((element) => element === document.activeElement);
    async function tabTo(control: Locator): Promise<void> {
      for (let tabs = 0; tabs < 12 && !(await has(control)); tabs += 1) await page.keyboard.press("Tab");
      expect(await has(control)).toBe(true);
    }
    await pane.getByRole("button", { name: "Werkblad", exact: true }).focus();
    await tabTo(choice(/^Voorstel/));
    await page.keyboard.press("ArrowDown");
    await preview("Rekenkundig 03-03-2020").waitFor();
    await page.keyboard.press("ArrowDown");
    await preview("Leeftijdsindeling 03-03-2020").waitFor();
    await tabTo(pane.locator("summary").filter({ hasText: "Nog in te vullen" }));
    await page.keyboard.press("Enter");
    for (const [label, words] of [
      ["Team", "Noord"],
      ["Door", "Anne"],
      ["Voorstel", "Ga akkoord"],
    ] as const) {
      await tabTo(field(label));
      await page.keyboard.type(words);
    }
    await tabTo(preview("Leeftijdsindeling 03-03-2020"));
    const make = pane.getByRole("button", { name: "Maak leeftijdsindeling" });
    await tabTo(make);
    await page.keyboard.press("Enter");
    await pane.getByText("Het werkblad staat klaar").first().waitFor();
    expect(await workbench.sheets()).toContain("Leeftijdsindeling 03-03-2020");
    expect(await has(make)).toBe(true);
    await pane.getByRole("button", { name: "Wijzig bij Gegevens" }).press("Enter");
    await pane.getByRole("heading", { name: "Gevonden in uw werkmap" }).waitFor();
    expect(await has(pane.getByRole("main"))).toBe(true);
  });

  it("says what is too long, and loses nothing of it while the step is open", async () => {
    await openMeeting();
    await field("Voorstel").fill("a".repeat(612));
    await workbench.pane.getByText("12 tekens te veel. Alleen de eerste 600 komen op het blad.").waitFor();
    await field("Team").focus();
    expect(await field("Voorstel").inputValue()).toHaveLength(612);
    await preview("Voorstel 03-03-2020")
      .getByText(/^a{600}$/)
      .first()
      .waitFor();
    expect(await axeFindings(await workbench.paneFrame())).toEqual([]);
    await workbench.panePicture("werkblad-te-lang");
  });

  it("says what is supposed, and takes it back", async () => {
    await workbench.step("Verdeling");
    await workbench.pane.getByText("Stel dat…").click();
    await workbench.pane.getByRole("button", { name: "Een uur minder voor Julie" }).click();
    await workbench.step("Werkblad");
    await workbench.pane.getByText(/De cijfers gaan ervan uit dat Julie/).waitFor();
    expect(await axeFindings(await workbench.paneFrame())).toEqual([]);
    await workbench.panePicture("werkblad-stel-dat");
    await workbench.pane.getByRole("button", { name: "Terug naar de uren van het blad" }).press("Enter");
    await workbench.pane.getByText(/De cijfers gaan ervan uit dat Julie/).waitFor({ state: "detached" });
    expect(await (await workbench.paneFrame()).evaluate(() => document.activeElement !== document.body)).toBe(true);
  });
});
