import { mkdirSync } from "node:fs";
import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { chromium, type Browser, type BrowserContext, type Frame, type FrameLocator, type Page } from "playwright-core";
import type { Session } from "../../src/workbench/protocol/session";
import { sessionOpened } from "../../src/workbench/served";
import { certificateFor } from "../../src/workbench/server/certificate";
import { serve } from "../../src/workbench/server/serve";
import { chromiumPath } from "./chromium";
import { allLooks, looks, type Look } from "./looks";

const root = path.resolve(__dirname, "../..");
const example = path.join(root, "assets/voorbeelden/team-werk-2020.xlsx");
/** Where screenshots go, to be looked at. */
const pictures = path.join(root, "uitvoer/schermen");

const viewport = { width: 1366, height: 768 };
const patience = 15_000;

/** Task panes of Excel are this wide at least, and about this wide on a large screen. */
export const paneWidths = [320, 450] as const;

declare global {
  interface Window {
    workbenchSession: Session;
    whenOpened?: (session: Session) => void;
  }
}

interface Opening {
  /** The workbook to open first; the example when none is given. */
  readonly workbook?: string;
  /** Folder of the add-in's build; ours when none is given. */
  readonly addIn?: string;
  /** What the pane says once it has read the team. */
  readonly ready?: RegExp;
}

/** The page of the workbench as `npm start` serves it, in a browser, with what a person does in it. */
export class WorkbenchPage {
  /** What went wrong in the page, and what it asked of other places than its own server. A test expects none of either. */
  readonly errors: string[] = [];
  readonly strangers: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly server: Server,
    private readonly ready: RegExp,
  ) {}

  /** Serves the page and opens it; resolves when the pane has read the team. */
  static async open(
    browser: Browser,
    { workbook = example, addIn = path.join(root, "dist"), ready = /469 cliënten/ }: Opening = {},
  ): Promise<WorkbenchPage> {
    const certificate = await certificateFor(path.join(root, ".cache/workbench-certificate"), {
      mayAsk: false,
      say: () => undefined,
    });
    const files = { page: path.join(root, "dist-workbench"), addIn, example, workbook };
    const server = await serve(files, certificate, 0, { forTests: true });
    const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, locale: "nl-NL" });
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const opened = new WorkbenchPage(page, context, server, ready);
    page.on("pageerror", (error) => opened.errors.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error") opened.errors.push(message.text());
    });
    context.on("request", (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (!["data:", "blob:"].includes(protocol) && asked !== origin) opened.strangers.push(request.url());
    });
    await page.addInitScript((event) => {
      window.addEventListener(event, ({ detail: session }: CustomEventInit<Session>) => {
        if (!session) return;
        window.workbenchSession = session;
        window.whenOpened?.(session);
      });
    }, sessionOpened);
    await page.goto(origin);
    await opened.paneReady();
    return opened;
  }

  /** Back to the example as it was, with the pane open, in its usual look: the same page for the next test. */
  async startOver(): Promise<void> {
    await this.page.evaluate(() => delete window.whenOpened);
    await this.openExample();
    await this.paneReady();
  }

  /** Opens the example again; resolves when the add-in has been started in it. */
  async openExample(): Promise<void> {
    const before = await this.page.locator(".pane iframe").getAttribute("src");
    await this.page.keyboard.press("Escape");
    await this.button("Voorbeeld").click();
    await this.page.locator(`.pane iframe:not([src="${before}"])`).waitFor({ state: "attached" });
    await this.button("Caseload verdelen").click();
  }

  /** Opens a workbook of this machine as somebody who chooses it. */
  async openFile(file: string): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles(file);
    await this.page.getByRole("heading", { name: path.basename(file), exact: true }).waitFor();
  }

  /** Runs in the page, on Excel's side of the open workbook: `(session) => session.failNext({ code: "ActivityLimitReached" })`. It sees nothing around it. */
  async inExcel<Answer, Given = undefined>(
    act: (session: Session, given: Given) => Answer,
    ...[given]: Given extends undefined ? [] : [Given]
  ): Promise<Answer> {
    const session = await this.page.evaluateHandle(() => window.workbenchSession);
    return session.evaluate(act as never, given as never);
  }

  /** The same in every workbook that is opened from now on, before the add-in starts in it; until startOver. */
  async whenOpened(act: (session: Session) => void): Promise<void> {
    // As an expression, because the page's policy has no eval.
    await this.page.evaluate(`window.whenOpened = (${act.toString()})`);
  }

  /** The pane has read the team. */
  async paneReady(): Promise<void> {
    await this.pane.getByText(this.ready).first().waitFor();
  }

  async close(): Promise<void> {
    await this.context.close();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The add-in's own page. */
  get pane(): FrameLocator {
    return this.page.frameLocator(".pane iframe");
  }

  /** The same, to run something in. */
  async paneFrame(): Promise<Frame> {
    const frame = await (await this.page.locator(".pane iframe").elementHandle())?.contentFrame();
    if (!frame) throw new Error("there is no pane");
    return frame;
  }

  private get spoken() {
    return this.page.getByTestId("selected-cell");
  }

  button(name: string) {
    return this.page.getByRole("toolbar").getByRole("button", { name, exact: true });
  }

  /** Names of the sheets that can be seen, in order. */
  async sheets(): Promise<string[]> {
    return this.page.getByRole("tab").allInnerTexts();
  }

  /** Goes to a cell as people do: its sheet's tab, and its address in the name box. */
  async goTo(address: string): Promise<void> {
    const [, sheet, cell = address] = /^(.+)!(.+)$/.exec(address) ?? [];
    if (sheet !== undefined) {
      await this.page.getByRole("tab", { name: sheet, exact: true }).click();
      await this.page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
    }
    const nameBox = this.page.locator('[data-u-comp="defined-name"] input');
    const there = async () => ((await this.spoken.textContent()) ?? "").startsWith(`${cell}:`);
    // The grid renews the box when a sheet has come up; what is typed at that very moment is lost.
    for (let tries = 0; tries < 5 && !(await there()); tries += 1) {
      await nameBox.fill(cell);
      await nameBox.press("Enter");
      await this.page.waitForTimeout(150);
    }
    await this.selected(new RegExp(`^${cell}:`));
  }

  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** What the page says of the selected cell, "F4: 105,525", once it is as expected. */
  async selected(expected: RegExp): Promise<string> {
    return this.until(async () => (await this.spoken.textContent()) ?? "", expected);
  }

  /** Goes to a cell and waits for what it shows. */
  async shows(address: string, expected: RegExp): Promise<void> {
    await this.goTo(address);
    await this.selected(new RegExp(`: ${expected.source}$`, expected.flags));
  }

  async message(expected: RegExp): Promise<string> {
    return this.until(async () => (await this.page.getByRole("status").first().textContent()) ?? "", expected);
  }

  async until(read: () => Promise<string>, expected: RegExp): Promise<string> {
    let text = "";
    for (const end = Date.now() + patience; Date.now() < end;) {
      text = await read();
      if (expected.test(text)) return text;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`expected ${String(expected)}, found "${text}"`);
  }

  /** Goes to a step of the pane, by its name; resolves when it is there. */
  async step(name: string): Promise<void> {
    const steps = this.pane.getByRole("navigation", { name: "Stappen" });
    await steps.getByRole("button", { name }).click();
    await steps.getByRole("button", { name }).and(this.pane.locator("[aria-current]")).waitFor();
    await this.pane.getByRole("progressbar").waitFor({ state: "detached" });
  }

  /** What the pane had fetched of our build by then, as its own clock counts; by now when it is not given. */
  async fetchedByPane(until = Infinity): Promise<readonly string[]> {
    const frame = await this.paneFrame();
    const fetched = await frame.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name, startTime }) => ({ name, startTime })),
    );
    return fetched
      .filter(({ startTime }) => startTime < until)
      .flatMap(({ name }) => /\/addin\/(.*)$/.exec(new URL(name).pathname)?.[1] ?? []);
  }

  /** Resolves when everything has taken its new colours. */
  async look(look: Look): Promise<void> {
    await this.page.emulateMedia(looks[look]);
    for (const frame of [this.page.mainFrame(), await this.paneFrame()]) {
      await frame.evaluate(async () => {
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
        await Promise.allSettled(fading.map(({ finished }) => finished));
      });
    }
  }

  /** Drags the pane's edge until what is in it is this wide. */
  async paneWidth(width: number): Promise<void> {
    const edge = await this.page.getByRole("separator", { name: "Breedte van het deelvenster" }).boundingBox();
    const frame = await this.page.locator(".pane iframe").boundingBox();
    if (!edge || !frame) throw new Error("there is no pane");
    const [from, y] = [edge.x + edge.width / 2, edge.y + edge.height / 2];
    await this.page.mouse.move(from, y);
    await this.page.mouse.down();
    await this.page.mouse.move(from - (width - frame.width), y, { steps: 2 });
    await this.page.mouse.up();
    await this.until(
      async () => String((await this.page.locator(".pane iframe").boundingBox())?.width),
      RegExp(`^${width}$`),
    );
  }

  /** Of the whole page, in uitvoer/schermen. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: pictureFile(name) });
  }

  /** Of the pane alone, from its first line to its last, as it is now. */
  async panePicture(name: string): Promise<void> {
    const frame = this.page.locator(".pane iframe");
    const beyond = await (
      await this.paneFrame()
    ).evaluate(() =>
      Math.max(...[...document.querySelectorAll("*")].map((each) => each.scrollHeight - each.clientHeight)),
    );
    await this.page.setViewportSize({ ...viewport, height: viewport.height + beyond });
    await frame.screenshot({ path: pictureFile(name), animations: "disabled" });
    await this.page.setViewportSize(viewport);
  }

  /** Of the pane alone in every width and look: "controle-320-licht.png" and so on. Leaves the pane as it was. */
  async panePictures(name: string): Promise<void> {
    const before = (await this.page.locator(".pane iframe").boundingBox())?.width ?? 0;
    for (const width of paneWidths) {
      await this.paneWidth(width);
      for (const look of allLooks) {
        await this.look(look);
        await this.panePicture(`${name}-${width}-${look}`);
      }
    }
    await this.look("licht");
    await this.paneWidth(before);
  }
}

function pictureFile(name: string): string {
  mkdirSync(pictures, { recursive: true });
  return path.join(pictures, `${name}.png`);
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox"] });
}
