import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import webpack from "webpack";

const root = path.resolve(__dirname, "../..");
/** Where screenshots go, to be looked at. */
const pictures = path.join(root, "uitvoer/schermen");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** One component of the pane alone on a page of a real browser, over what its harness gives it. */
export class ComponentPage {
  /** What went wrong in the page. A test expects nothing. */
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  /** @param script what `bundled` made of the harness */
  static async open(browser: Browser, script: string, options: Parameters<Browser["newContext"]>[0] = {}) {
    const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 320, height: 640 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const opened = new ComponentPage(page, context);
    page.on("pageerror", (error) => opened.errors.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error") opened.errors.push(message.text());
    });
    await page.setContent(
      '<!doctype html><html lang="nl"><title>Caseload</title><body style="margin: 0"><main id="root"></main></body>',
    );
    await page.addScriptTag({ content: script });
    return opened;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** What axe finds, each with the elements concerned. */
  async accessibilityFindings(): Promise<readonly string[]> {
    await this.page.evaluate(axe);
    return this.page.evaluate(async () => {
      const { axe: checker } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await checker.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
  }

  /** How far the page is wider than the window. */
  async overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
  }
}

/** The harness as one script, compiled as the build compiles the pane. */
export async function bundled(harness: string): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "caseload-harness-"));
  try {
    const compiler = webpack({
      mode: "development",
      context: root,
      entry: harness,
      output: { path: folder, filename: "harness.js" },
      resolve: { extensions: [".tsx", ".ts", ".js"] },
      devtool: false,
      cache: { type: "filesystem", name: "harness", cacheDirectory: path.join(root, ".cache/webpack") },
      module: { rules: [createRequire(__filename)("../../webpack.typescript")] },
      // What the pane loads late is in the same script.
      plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
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
