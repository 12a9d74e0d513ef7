import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { AxeResults } from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import webpack from "webpack";
import type { SheetPlan } from "../../src/sheets/sheet-plan";
import { changedMeeting, keepChange } from "../../src/usecases/keep";
import { chromiumPath, describeInBrowser } from "../support/chromium";
import { exampleSheets, openExample } from "../support/example-workbook";

// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's own configuration is no module
const typescript = require("../../webpack.typescript.js") as webpack.RuleSetRule;

/** The preview of each sheet over the example, in a browser, in a pane as narrow and as wide as Excel has them. */

const root = path.resolve(__dirname, "../..");
const built = path.join(root, ".cache/sheet-preview");
const pictures = path.join(root, "uitvoer/schermen");
const axe = readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const names = ["rekenkundig", "leeftijdsindeling", "scenariovergelijking", "werkblad"] as const;

jest.setTimeout(120_000);

function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "production",
        entry: path.join(__dirname, "harness/sheet-preview.tsx"),
        output: { path: built, filename: "harness.js" },
        resolve: { extensions: [".tsx", ".ts", ".js"] },
        module: { rules: [typescript] },
        performance: { hints: false },
        cache: { type: "filesystem", cacheDirectory: path.join(root, ".cache/webpack-harness") },
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      },
    );
  });
}

describeInBrowser("the preview", () => {
  let browser: Browser;
  let plans: readonly SheetPlan[];

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
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
    plans = await exampleSheets(host);
    await build();
    browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());

  type Media = { readonly colorScheme: "light" | "dark"; readonly forcedColors?: "active" };

  async function show(
    plan: SheetPlan | undefined,
    width: number,
    media: Media,
  ): Promise<{ page: Page; errors: string[] }> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, deviceScaleFactor: 2, ...media });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.setContent(
      '<!doctype html><html lang="nl"><head><title>Voorbeeld</title><style>body{margin:0}</style></head><body><div id="root"></div></body></html>',
    );
    await page.evaluate((given) => Object.assign(window, { plan: given }), plan);
    await page.addScriptTag({ path: path.join(built, "harness.js") });
    await page.getByRole("table").first().waitFor();
    return { page, errors };
  }

  async function violations(page: Page): Promise<readonly string[]> {
    await page.evaluate(axe);
    const results = (await page.evaluate("axe.run()")) as AxeResults;
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  }

  const panes = [
    [450, { colorScheme: "light" }],
    [320, { colorScheme: "dark" }],
  ] as const satisfies readonly (readonly [number, Media])[];

  it.each(names.flatMap((name, place) => panes.map(([width, media]) => [name, width, media, place] as const)))(
    "%s at %i pixels in %j fits the pane, with nothing for axe to find, and is enlarged to true size",
    async (name, width, media, place) => {
      const { page, errors } = await show(plans[place], width, media);
      const look = `${width}-${media.colorScheme}`;
      const papers = page.getByRole("region").locator("> div");
      const box = await papers.first().boundingBox();
      expect(box?.width).toBeGreaterThan(width * 0.85);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const background = await papers.first().evaluate((paper) => getComputedStyle(paper).backgroundColor);
      expect(background).toBe("rgb(255, 255, 255)");
      await page.screenshot({ path: path.join(pictures, `voorbeeld-${name}-${look}.png`) });
      expect(await violations(page)).toEqual([]);

      await page.getByRole("button", { name: "Vergroot" }).press("Enter");
      await page.getByRole("button", { name: "Verklein" }).waitFor();
      // True size: 297 or 210 millimetres at 96 pixels an inch.
      const paper = plans[place]?.page.orientation === "portrait" ? 210 : 297;
      expect((await papers.first().boundingBox())?.width).toBeCloseTo((paper / 25.4) * 96, -1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.screenshot({ path: path.join(pictures, `voorbeeld-${name}-${look}-groot.png`) });
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  it("takes the person's colours where those are forced, its bars with an edge", async () => {
    const { page, errors } = await show(plans[0], 450, { colorScheme: "dark", forcedColors: "active" });
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
    await page.screenshot({ path: path.join(pictures, "voorbeeld-rekenkundig-450-contrast.png") });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("is scrolled with the keyboard when it is enlarged", async () => {
    const { page } = await show(plans[0], 320, { colorScheme: "light" });
    await page.getByRole("button", { name: "Vergroot" }).press("Enter");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Tab");
    const desk = page.getByRole("region", { name: "Voorbeeld van het blad ‘Rekenkundig 03-03-2020’" });
    expect(await desk.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    await page.context().close();
  });

  it("is a table for who listens: a name, headers above figures, no formulas", async () => {
    const { page } = await show(plans[0], 450, { colorScheme: "light" });
    const table = page.getByRole("table", { name: "Rekenkundig 03-03-2020, bladzijde 1 van 1" });
    expect(await table.getByRole("columnheader", { name: "Rekenkundig¹ afgerond" }).count()).toBe(1);
    const julie = table.getByRole("row").filter({ hasText: "105,525" }).filter({ hasText: "Julie" });
    expect(await julie.getByRole("cell", { name: "186", exact: true }).count()).toBe(1);
    expect(await table.innerText()).not.toMatch(/=(SUM|IF|ROUND)|\$[A-Z]/);
    await page.getByRole("img", { name: "Grafiek: Aantal cliënten: werkelijk en rekenkundig" }).waitFor();
    await page.context().close();
  });

  it.each(names.map((name, place) => [name, place] as const))("%s: no word is cut off", async (_, place) => {
    const { page } = await show(plans[place], 450, { colorScheme: "light" });
    const cut = await page.getByRole("table").evaluateAll((tables) =>
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
    expect(cut).toEqual([]);
    await page.context().close();
  });
});
