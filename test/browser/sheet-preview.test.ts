import type { SheetPlan } from "../../src/sheets/plan/sheet-plan";
import { changedMeeting, keepChange } from "../../src/usecases/memory/keep";
import { chosenKinds, type SheetKind } from "../../src/usecases/sheets/kinds";
import { describeInBrowser } from "../support/browser/chromium";
import { withHarness, type ComponentPage } from "../support/browser/component-page";
import { exampleSheets, openExample } from "../support/workbooks/example-workbook";
import { looks, type Look } from "../support/browser/looks";

/** The preview of each sheet over the example, in a browser, in a pane as narrow and as wide as Excel has them. */

const names = chosenKinds.map(({ name }) => name);

describeInBrowser("the preview", () => {
  const open = withHarness("sheet-preview");
  let plans: Partial<Record<SheetKind, SheetPlan>>;

  beforeAll(async () => {
    const { host } = openExample();
    await keepChange(
      host,
      changedMeeting({
        team: "Werk & Inkomen Noord, participatie",
        presenter: "Anne de Vries-van den Berg (teamleider)",
        when: "Teamoverleg 10 maart 2020",
        purpose: "decide",
        proposal: `=1+1 ${"Verdeel de cliënten naar caseloaduren zoals in Tabel 2, met grootste resten. ".repeat(4)}\nEvalueer dit.`,
      }),
    );
    const sheets = await exampleSheets(host);
    plans = Object.fromEntries(names.map((name, place) => [name, sheets[place]]));
  });

  async function show(plan: SheetPlan | undefined, width: number, look: Look): Promise<ComponentPage> {
    const preview = await open({
      given: { plan },
      viewport: { width, height: 900 },
      deviceScaleFactor: 2,
      ...looks[look],
    });
    await preview.page.getByRole("table").first().waitFor();
    // As if somebody had scrolled past all of them: what is out of sight is not laid out, and so has no size to be measured.
    await preview.page
      .getByRole("region")
      .locator("> div")
      .evaluateAll((papers) => {
        for (const paper of papers as HTMLElement[]) paper.style.contentVisibility = "visible";
      });
    return preview;
  }

  const panes = [
    [450, "licht"],
    [320, "donker"],
  ] as const;

  it.each(names.flatMap((name) => panes.map(([width, look]) => [name, width, look] as const)))(
    "%s at %i pixels, %s, fits the pane with every word whole, with nothing for axe to find, and is enlarged to true size",
    async (name, width, look) => {
      const preview = await show(plans[name], width, look);
      const { page } = preview;
      const papers = page.getByRole("region").locator("> div");
      const box = await papers.first().boundingBox();
      expect(box?.width).toBeGreaterThan(width * 0.85);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const background = await papers.first().evaluate((paper) => getComputedStyle(paper).backgroundColor);
      expect(background).toBe("rgb(255, 255, 255)");
      expect(await cutOff(page)).toEqual([]);
      await preview.picture(`voorbeeld-${name}-${width}-${look}`);
      expect(await preview.findings()).toEqual([]);

      await page.getByRole("button", { name: "Vergroot" }).press("Enter");
      await page.getByRole("button", { name: "Verklein" }).waitFor();
      // True size: 297 or 210 millimetres at 96 pixels an inch.
      const paper = plans[name]?.page.orientation === "portrait" ? 210 : 297;
      expect((await papers.first().boundingBox())?.width).toBeCloseTo((paper / 25.4) * 96, -1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await preview.picture(`voorbeeld-${name}-${width}-${look}-groot`);
    },
  );

  it("takes the person's colours where those are forced, its bars with an edge", async () => {
    const preview = await show(plans.proportional, 450, "contrast");
    const { page } = preview;
    const paper = page.getByRole("region").locator("> div").first();
    expect(await paper.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(0, 0, 0)");
    const chart = page.getByRole("img", { name: /^Grafiek/ });
    const colors = await chart.evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return [backgroundColor, color];
    });
    expect(colors).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    const bar = chart.locator("rect").first();
    expect(await bar.evaluate((element) => getComputedStyle(element).stroke)).toBe("rgb(255, 255, 255)");
    await preview.picture("voorbeeld-rekenkundig-450-contrast");
  });

  it("is scrolled with the keyboard when it is enlarged", async () => {
    const preview = await show(plans.proportional, 320, "licht");
    const { page } = preview;
    await page.getByRole("button", { name: "Vergroot" }).press("Enter");
    expect(await preview.findings()).toEqual([]);
    await page.keyboard.press("Tab");
    const desk = page.getByRole("region", { name: "Voorbeeld van het blad ‘Rekenkundig 03-03-2020’" });
    expect(await desk.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
  });

  it("is a table for who listens: a name, headers above figures, no formulas", async () => {
    const preview = await show(plans.proportional, 450, "licht");
    const { page } = preview;
    const table = page.getByRole("table", { name: "Rekenkundig 03-03-2020, bladzijde 1 van 3" });
    expect(await table.getByRole("columnheader", { name: "Rekenkundig¹ afgerond" }).count()).toBe(1);
    const julie = table.getByRole("row").filter({ hasText: "105,525" }).filter({ hasText: "Julie" });
    expect(await julie.getByRole("cell", { name: "186", exact: true }).count()).toBe(1);
    expect(await table.innerText()).not.toMatch(/=(SUM|IF|ROUND)|\$[A-Z]/);
    await page.getByRole("img", { name: "Grafiek: Aantal cliënten: werkelijk en rekenkundig" }).waitFor();
  });
});

/** Words that stand wider or higher than their cell shows, with how much in pixels. */
async function cutOff(page: ComponentPage["page"]): Promise<readonly string[]> {
  return page.getByRole("table").evaluateAll((tables) =>
    tables.flatMap((table) =>
      [...table.querySelectorAll("td > div, th > div")].flatMap((view) => {
        const written = view.querySelector("span");
        if (!written || view.getAttribute("aria-hidden") === "true") return [];
        const [around, words] = [view.getBoundingClientRect(), written.getBoundingClientRect()];
        const scale = around.height / (view as HTMLElement).offsetHeight;
        // A point: the room that letters leave above and below themselves.
        const [over, wide] = [(words.height - around.height) / scale, (words.width - around.width) / scale];
        return over > 2 || wide > 1 ? [`${over.toFixed(1)} ${wide.toFixed(1)} ${written.textContent ?? ""}`] : [];
      }),
    ),
  );
}
