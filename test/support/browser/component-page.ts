import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { axeFindings } from "./axe";
import { showLook, type Look } from "./looks";
import { patience } from "../patience";
import { picture } from "./pictures";
import { sharedBrowser } from "../shared/shared-browser";
import { shared } from "../shared/shared-thing";

const root = path.resolve(__dirname, "../../..");
const origin = "https://component.test/";

interface Opening extends BrowserContextOptions {
  /** Which of the harness's components, where it has more of them. */
  readonly component?: string;
  /** What the harness finds in `window`. */
  readonly given?: object;
}

/** The pane's page, under its own policy, with a harness instead of the add-in and office.js. */
function html(harness: string): string {
  const scripts = ["shared", harness].map((name) => `<script src="${name}.js"></script>`);
  return readFileSync(path.join(root, "src/taskpane/taskpane.html"), "utf8")
    .replace(/<script src=.*<\/script>/, "")
    .replaceAll(/<%=.*%>/g, "")
    .replace("</body>", `${scripts.join("")}</body>`);
}

/** Components of the pane alone on a page of a real browser, as the harness of test/browser/harness shows them. */
export class ComponentPage {
  /** What went wrong in the page or was asked of another place. A test expects none. */
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {}

  /** @param harness "charts" for test/browser/harness/charts.tsx */
  static async open(browser: Browser, harness: string, opening: Opening = {}): Promise<ComponentPage> {
    const scripts = await shared("harnesses");
    const { component = "", given = {}, ...options } = opening;
    const context = await browser.newContext({
      locale: "nl-NL",
      viewport: { width: 320, height: 640 },
      // Colours that are still changing are not what axe is to judge.
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const opened = new ComponentPage(page);
    page.on("pageerror", (error) => opened.errors.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) opened.errors.push(message.text());
    });
    await page.route("**", (route) => {
      const url = route.request().url();
      switch (url) {
        case origin:
          return route.fulfill({ contentType: "text/html", body: html(harness) });
        case `${origin}shared.js`:
        case `${origin}${harness}.js`:
          return route.fulfill({ path: path.join(scripts, url.slice(origin.length)) });
        default:
          opened.errors.push(url);
          return route.abort();
      }
    });
    await page.addInitScript((values) => Object.assign(window, values), given);
    await page.goto(`${origin}#${component}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return opened;
  }

  async look(look: Look): Promise<void> {
    await showLook(this.page, look);
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
    await picture(name, (file) => this.page.screenshot({ path: file, fullPage: true }));
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/**
 * Pages with one harness, for the tests of a suite: the function opens one, in a context of its own. After each test what was opened is closed, and nothing
 * may have gone wrong in it.
 */
export function withHarness(harness: string): (opening?: Opening) => Promise<ComponentPage> {
  let browser: Browser | undefined;
  const opened: ComponentPage[] = [];
  beforeAll(async () => {
    browser = await sharedBrowser();
    // The first suite that needs them has them built: no part of any test.
    await shared("harnesses");
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const page of opened.splice(0)) {
      expect(page.errors).toEqual([]);
      await page.close();
    }
  });
  return async (opening) => {
    if (!browser) throw new Error("a page is opened in a test");
    const page = await ComponentPage.open(browser, harness, opening);
    opened.push(page);
    return page;
  };
}
