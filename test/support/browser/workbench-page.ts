import path from "node:path";
import { buffer } from "node:stream/consumers";
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import type { Session } from "../../../src/workbench/protocol/session";
import { sessionOpened } from "../../../src/workbench/served";
import { allLooks, showLook, type Look } from "./looks";
import { patience, until } from "../patience";
import { picture, takesPictures } from "./pictures";
import { sharedBrowser } from "../shared/shared-browser";
import { shared } from "../shared/shared-thing";

const viewport = { width: 1366, height: 768 };
/** What the pane says of the example once it has read the team. */
const exampleRead = /469 cliënten/;

/** Task panes of Excel are this wide at least, and about this wide on a large screen. */
export const paneWidths = [320, 450] as const;

declare global {
  interface Window {
    workbenchSession: Session;
    whenOpened?: (session: Session) => void;
  }
}

/** The page of the workbench as `npm start` serves it, in a browser, with what a person does in it. */
export class WorkbenchPage {
  /** What went wrong in the page, and what it asked of other places than its own server. A test expects none of either. */
  readonly errors: string[] = [];
  readonly strangers: string[] = [];

  page!: Page;
  private context!: BrowserContext;
  private ready!: RegExp;

  /** Opens the page in a context of its own; resolves when the pane has read the team. @param ready what the pane says then */
  async open(browser: Browser, origin: string, ready = exampleRead): Promise<void> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, locale: "nl-NL" });
    this.context = context;
    this.ready = ready;
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    this.page = page;
    page.on("pageerror", (error) => this.errors.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
    context.on("request", (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (!["data:", "blob:"].includes(protocol) && asked !== origin) this.strangers.push(request.url());
    });
    await page.addInitScript((event) => {
      window.addEventListener(event, ({ detail: session }: CustomEventInit<Session>) => {
        if (!session) return;
        window.workbenchSession = session;
        window.whenOpened?.(session);
      });
    }, sessionOpened);
    await page.goto(origin);
    await this.paneReady();
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
    await this.oneWorkbook();
  }

  /** Opens a workbook of this machine as somebody who chooses it. */
  async openFile(file: string): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles(file);
    await this.page.getByRole("heading", { name: path.basename(file), exact: true }).waitFor();
    await this.oneWorkbook();
  }

  /** Resolves when the workbook before is gone: the grid takes its tabs away after those of the next are there. */
  private async oneWorkbook(): Promise<void> {
    const own = await this.inExcel(({ workbook }) =>
      workbook.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name),
    );
    await until(
      () => this.sheets(),
      (names) => names.join("\n") === own.join("\n"),
      "tabs of one workbook",
    );
  }

  /** Saves a copy of the open workbook as somebody who presses that button. */
  async savedCopy(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button("Kopie opslaan").click()]);
    return {
      name: download.suggestedFilename(),
      bytes: new Uint8Array(await buffer(await download.createReadStream())),
    };
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
    // The grid renews the box when a sheet has come up; what is typed at that very moment is lost, and is typed again.
    await until(
      async () => {
        if (!(await this.isSelected(cell))) {
          await nameBox.fill(cell);
          await nameBox.press("Enter");
          await this.drawn();
        }
        return this.isSelected(cell);
      },
      (there) => there,
      `${cell} to be selected`,
    );
  }

  private async isSelected(cell: string): Promise<boolean> {
    return ((await this.spoken.textContent()) ?? "").startsWith(`${cell}:`);
  }

  /** Resolves when the page has drawn what it was to draw, and what came of that. */
  private async drawn(): Promise<void> {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  /** Asks for the menu on the number of a row of the open sheet, with the right mouse button. */
  async menuOnRow(row: number): Promise<void> {
    const middle = await this.inExcel(({ workbook }, index) => {
      const { rowFormats, defaultRowHeight } = workbook.activeSheet;
      const height = (each: number) => rowFormats.get(each)?.height ?? defaultRowHeight;
      let points = height(index) / 2;
      for (let each = 0; each < index; each += 1) points += height(each);
      return points;
    }, row - 1);
    const cells = await this.page.evaluate(() => {
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>(".grid canvas")];
      const [largest] = canvases.sort((a, b) => b.width * b.height - a.width * a.height);
      const { left = 0, top = 0 } = largest?.getBoundingClientRect() ?? {};
      return { left, top };
    });
    // The letters of the columns are 20 pixels high, and a point is four thirds of a pixel.
    await this.page.mouse.click(cells.left + 20, cells.top + 20 + (middle * 4) / 3, { button: "right" });
    await this.menu.waitFor();
  }

  /** The menu on rows and columns. */
  get menu() {
    return this.page.getByRole("menu", { name: "Rijen en kolommen" });
  }

  async chooseFromMenu(name: string): Promise<void> {
    await this.menu.getByRole("menuitem", { name, exact: true }).click();
    await this.menu.waitFor({ state: "detached" });
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
    return until(read, (text) => expected.test(text), String(expected));
  }

  /** The colour of a point in the grid, in pixels from its upper left corner: "#RRGGBB". */
  async colorAt(left: number, top: number): Promise<string> {
    return this.page.evaluate(
      ([x, y]) => {
        const canvases = [...document.querySelectorAll<HTMLCanvasElement>(".grid canvas")];
        const [largest] = canvases.sort((a, b) => b.width * b.height - a.width * a.height);
        const [red = 0, green = 0, blue = 0, opacity] = largest?.getContext("2d")?.getImageData(x, y, 1, 1).data ?? [];
        // What nobody draws on is the page's white.
        const channels = opacity === 0 ? [255, 255, 255] : [red, green, blue];
        return `#${channels.map((each) => each.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
      },
      [left, top] as const,
    );
  }

  /** Goes to a step of the pane, by its name; resolves when it is there. */
  async step(name: string): Promise<void> {
    const steps = this.pane.getByRole("navigation", { name: "Stappen" });
    await steps.getByRole("button", { name }).click();
    await steps.getByRole("button", { name }).and(this.pane.locator("[aria-current]")).waitFor();
    await this.pane.getByRole("progressbar").first().waitFor({ state: "detached" });
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
    await showLook(this.page, look);
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

  /** Makes what is in the pane this wide and this high. */
  async paneSize({ width, height }: { readonly width: number; readonly height: number }): Promise<void> {
    await this.paneWidth(width);
    const box = await this.page.locator(".pane iframe").boundingBox();
    const { height: window } = this.page.viewportSize() ?? viewport;
    await this.page.setViewportSize({
      width: viewport.width,
      height: Math.round(window + height - (box?.height ?? 0)),
    });
  }

  /** Of the whole page, in uitvoer/schermen. */
  async picture(name: string): Promise<void> {
    await picture(name, (path) => this.page.screenshot({ path }));
  }

  /** Of the pane alone, from its first line to its last, as it is now. */
  async panePicture(name: string): Promise<void> {
    await picture(name, async (path) => {
      const beyond = await (
        await this.paneFrame()
      ).evaluate(() =>
        Math.max(...[...document.querySelectorAll("*")].map((each) => each.scrollHeight - each.clientHeight)),
      );
      await this.page.setViewportSize({ ...viewport, height: viewport.height + beyond });
      await this.page.locator(".pane iframe").screenshot({ path, animations: "disabled" });
      await this.page.setViewportSize(viewport);
    });
  }

  /** Of the pane alone in every width and look: "controle-320-licht.png" and so on. Leaves the pane as it was. */
  async panePictures(name: string): Promise<void> {
    if (!takesPictures) return;
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

interface Use {
  /** Each test begins with the example as it was. Otherwise a test begins where the one before it ended. */
  readonly freshForEach?: boolean;
}

/** The page of the workbench for the tests of a suite. After each test nothing may have gone wrong in it, or have been asked of another place. */
export function withWorkbench({ freshForEach = false }: Use = {}): WorkbenchPage {
  const workbench = new WorkbenchPage();
  let browser: Browser | undefined;
  let used = false;
  beforeAll(async () => {
    browser = await sharedBrowser();
    await workbench.open(browser, await shared("page"));
  });
  // What was opened in it goes with it.
  afterAll(() => browser?.close());
  beforeEach(async () => {
    if (freshForEach && used) await workbench.startOver();
    used = true;
  });
  afterEach(() => {
    expect(workbench.errors.splice(0)).toEqual([]);
    expect(workbench.strangers).toEqual([]);
  });
  return workbench;
}
