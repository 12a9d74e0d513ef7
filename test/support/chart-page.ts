import { execFile } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type axeCore from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";

const root = path.resolve(__dirname, "../..");
const pictures = path.join(root, "uitvoer/schermen/charts");
const origin = "https://charts.test/";

/** How a person may have set the system; axe looks at each. */
export const looks = {
  licht: { colorScheme: "light", forcedColors: "none" },
  donker: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "light", forcedColors: "active" },
} as const;

/** Bundles the page of test/browser/charts. */
export async function buildChartPage(): Promise<void> {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  await promisify(execFile)(process.execPath, [webpack, "--config", path.join(__dirname, "webpack.charts.js")], {
    cwd: root,
  });
}

/** The pane's page, under its own policy, with our bundle instead of the add-in and office.js. */
function html(): string {
  return readFileSync(path.join(root, "src/taskpane/taskpane.html"), "utf8")
    .replace(/<script src=.*<\/script>/, "")
    .replace("</body>", '<script src="page.js"></script></body>');
}

/** One chart in a pane of its own. */
export class ChartPage {
  /** What went wrong in the page or was asked of another place. A test expects none. */
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {}

  static async open(
    browser: Browser,
    chart: string,
    width: number,
    options: { readonly hasTouch?: boolean } = {},
  ): Promise<ChartPage> {
    const context = await browser.newContext({
      locale: "nl-NL",
      viewport: { width, height: 640 },
      // Colours that are still changing are not what axe is to judge.
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    const opened = new ChartPage(page);
    page.on("pageerror", (error) => opened.errors.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) opened.errors.push(message.text());
    });
    await page.route("**", (route) => {
      switch (route.request().url()) {
        case origin:
          return route.fulfill({ contentType: "text/html", body: html() });
        case `${origin}page.js`:
          return route.fulfill({
            contentType: "text/javascript",
            path: path.join(root, ".cache/charts-page/page.js"),
          });
        default:
          opened.errors.push(route.request().url());
          return route.abort();
      }
    });
    await page.goto(`${origin}#${chart}`);
    await opened.figure.waitFor();
    return opened;
  }

  get figure(): Locator {
    return this.page.getByRole("figure");
  }

  cut(place: number): Locator {
    return this.page.getByRole("slider").nth(place);
  }

  /** What the chart of ages said since the last time, "moving 31 46" or "changed 31 46". */
  async said(): Promise<string[]> {
    return this.page.evaluate(() => window.moves.splice(0).map((move) => move.join(" ")));
  }

  async look(look: keyof typeof looks): Promise<void> {
    await this.page.emulateMedia(looks[look]);
    // Drawn with it, not with what was there before.
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }

  /** Rules of axe that the page breaks, with the elements that do. */
  async findings(): Promise<string[]> {
    if (!(await this.page.evaluate(() => "axe" in window)))
      await this.page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
    return this.page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      const { violations } = await axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html: element }) => `${id}: ${element}`));
    });
  }

  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
