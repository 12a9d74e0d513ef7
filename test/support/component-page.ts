import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import webpack from "webpack";
import { axeFindings } from "./axe";
import { looks, type Look } from "./looks";

// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's own configuration is no module
const typescript = require("../../webpack.typescript.js") as webpack.RuleSetRule;

const root = path.resolve(__dirname, "../..");
/** Where screenshots go, to be looked at. */
const pictures = path.join(root, "uitvoer/schermen");
const origin = "https://component.test/";

interface Opening extends BrowserContextOptions {
  /** Which of the harness's components, where it has more of them. */
  readonly component?: string;
  /** What the harness finds in `window`. */
  readonly given?: object;
}

/** The pane's page, under its own policy, with a harness instead of the add-in and office.js. */
function html(): string {
  return readFileSync(path.join(root, "src/taskpane/taskpane.html"), "utf8")
    .replace(/<script src=.*<\/script>/, "")
    .replace("</body>", '<script src="harness.js"></script></body>');
}

/** Components of the pane alone on a page of a real browser, as the harness of test/browser/harness shows them. */
export class ComponentPage {
  /** What went wrong in the page or was asked of another place. A test expects none. */
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {}

  /** @param script what `bundled` made of the harness */
  static async open(browser: Browser, script: string, opening: Opening = {}): Promise<ComponentPage> {
    const { component = "", given = {}, ...options } = opening;
    const context = await browser.newContext({
      locale: "nl-NL",
      viewport: { width: 320, height: 640 },
      // Colours that are still changing are not what axe is to judge.
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const opened = new ComponentPage(page);
    page.on("pageerror", (error) => opened.errors.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) opened.errors.push(message.text());
    });
    await page.route("**", (route) => {
      switch (route.request().url()) {
        case origin:
          return route.fulfill({ contentType: "text/html", body: html() });
        case `${origin}harness.js`:
          return route.fulfill({ contentType: "text/javascript", body: script });
        default:
          opened.errors.push(route.request().url());
          return route.abort();
      }
    });
    await page.addInitScript((values) => Object.assign(window, values), given);
    await page.goto(`${origin}#${component}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return opened;
  }

  async look(look: Look): Promise<void> {
    await this.page.emulateMedia(looks[look]);
    // Drawn with it, not with what was there before.
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }

  /** What axe finds wrong, a line for every element. */
  findings(): Promise<string[]> {
    return axeFindings(this.page.mainFrame());
  }

  /** How far the page is wider than the window. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** A harness of test/browser/harness as one script, compiled as the build compiles the pane but not minified. */
export async function bundled(harness: string): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "caseload-harness-"));
  try {
    const compiler = webpack({
      mode: "production",
      optimization: { minimize: false },
      context: root,
      entry: `./test/browser/harness/${harness}`,
      output: { path: folder, filename: "harness.js" },
      resolve: { extensions: [".tsx", ".ts", ".js"] },
      performance: { hints: false },
      cache: { type: "filesystem", name: harness, cacheDirectory: path.join(root, ".cache/webpack") },
      // Everything in the one script.
      module: { rules: [typescript], parser: { javascript: { dynamicImportMode: "eager" } } },
    });
    await new Promise<void>((resolve, reject) => {
      compiler?.run((error, stats) => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
        else compiler.close(() => resolve());
      });
    });
    return readFileSync(path.join(folder, "harness.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
