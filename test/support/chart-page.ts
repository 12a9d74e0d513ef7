import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import webpack from "webpack";
import typescript from "../../webpack.typescript";

const root = path.resolve(__dirname, "../..");
const built = path.join(root, ".cache/charts-page");
const pictures = path.join(root, "uitvoer/schermen/charts");
const origin = "https://charts.test/";

/** Bundles the page of test/browser/charts, as the pane is bundled but not minified. */
export async function buildChartPage(): Promise<void> {
  const compiler = webpack({
    mode: "production",
    optimization: { minimize: false },
    entry: path.join(root, "test/browser/charts/charts-page.tsx"),
    output: { path: built, filename: "page.js" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [typescript] },
    cache: { type: "filesystem", name: "charts", cacheDirectory: path.join(root, ".cache/webpack") },
    performance: { hints: false },
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler?.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler?.close(resolve));
  if (stats?.hasErrors()) throw new Error(stats.toString("errors-only"));
}

/** The pane's page, under its own policy, with our bundle instead of the add-in and office.js. */
function html(): string {
  return readFileSync(path.join(root, "src/taskpane/taskpane.html"), "utf8")
    .replace(/<script src=.*<\/script>/, "")
    .replace("</body>", '<script src="page.js"></script></body>');
}

/** One chart in a pane of its own. */
export class ChartPage {
  /** What went wrong in the page or was asked of elsewhere. A test expects none. */
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {}

  static async open(
    browser: Browser,
    chart: string,
    width: number,
    options: BrowserContextOptions = {},
  ): Promise<ChartPage> {
    const context = await browser.newContext({ locale: "nl-NL", viewport: { width, height: 640 }, ...options });
    const page = await context.newPage();
    const opened = new ChartPage(page);
    page.on("pageerror", (error) => opened.errors.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) opened.errors.push(message.text());
    });
    await page.route("**", (route) => {
      switch (route.request().url().split("#")[0]) {
        case origin:
          return route.fulfill({ contentType: "text/html", body: html() });
        case `${origin}page.js`:
          return route.fulfill({ contentType: "text/javascript", path: path.join(built, "page.js") });
        default:
          opened.errors.push(route.request().url());
          return route.abort();
      }
    });
    await page.goto(`${origin}#${chart}`);
    await page.getByRole("figure").waitFor();
    return opened;
  }

  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
