import type { BrowserContextOptions } from "playwright-core";
import { describeInBrowser } from "../support/browser/chromium";
import { withHarness, type ComponentPage } from "../support/browser/component-page";
import { allLooks } from "../support/browser/looks";
import { paneWidths } from "../support/browser/workbench-page";

/** The pane's charts in a browser, as wide as a pane, under the pane's own policy. */

const charts = ["leeftijden", "leeftijden-krap", "vergelijking"];
/** Half a label or a handle at the end of an axis may reach into the margin, in pixels. */
const edge = 8;
const narrow = 320;

describeInBrowser("charts", () => {
  const openHarness = withHarness("charts");
  let opened: ComponentPage;

  async function open(chart: string, width: number, options: BrowserContextOptions = {}): Promise<void> {
    opened = await openHarness({
      component: chart,
      viewport: { width, height: 640 },
      ...options,
    });
    await figure().waitFor();
  }
  const figure = () => opened.page.getByRole("figure");
  const cut = (place: number) => opened.page.getByRole("slider").nth(place);
  /** What the chart of ages said since the last time, "moving 31 46" or "changed 31 46". */
  const said = () => opened.page.evaluate(() => window.moves.splice(0).map((move) => move.join(" ")));

  describe.each(charts)("%s", (chart) => {
    it.each(paneWidths)("in a pane of %d pixels, in every look, has no findings and fits", async (width) => {
      await open(chart, width);
      for (const form of ["grafiek", "tabel"]) {
        for (const look of allLooks) {
          await opened.look(look);
          await opened.picture(`charts/${chart}-${width}-${look}-${form}`);
          expect(await opened.findings()).toEqual([]);
        }
        const overflow = await figure().evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        expect(overflow).toBeLessThanOrEqual(form === "tabel" ? 0 : edge);
        expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await opened.page.getByRole("button", { name: "Toon als" }).click();
      }
    });
  });

  describe.each(["caseload", "caseload-vreemd"])("the table of %s", (table) => {
    it.each(paneWidths)("in a pane of %d pixels, in every look, has no findings and fits", async (width) => {
      opened = await openHarness({ component: table, viewport: { width, height: 640 } });
      await opened.page.getByRole("table").waitFor();
      for (const look of allLooks) {
        await opened.look(look);
        await opened.picture(`charts/${table}-${width}-${look}`);
        expect(await opened.findings()).toEqual([]);
      }
      expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  });

  it("opens somebody's line by keyboard, under the bar that belongs to it", async () => {
    opened = await openHarness({ component: "caseload", viewport: { width: narrow, height: 640 } });
    const { page } = opened;
    const row = page.getByRole("row", { name: /^Julie/ });
    expect(await row.getByRole("cell").allInnerTexts()).toEqual(["36", "186", expect.stringMatching(/^106/), "−80"]);
    await page.getByRole("button", { name: "Julie" }).press("Enter");
    await page.getByRole("cell", { name: "Julie", exact: true }).waitFor();
    expect(await page.getByRole("button", { name: "Julie" }).getAttribute("aria-expanded")).toBe("true");
  });

  it("changes to a table of the same figures and back, by keyboard", async () => {
    await open("vergelijking", narrow);
    const { page } = opened;
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("table", { name: /^Cliënten per fte/ }).waitFor();
    expect(await page.getByRole("img").count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.getByRole("img").waitFor();
  });

  it("moves a cut with the keys of a slider, and says so once the key is let go", async () => {
    await open("leeftijden", narrow);
    const { page } = opened;
    const first = cut(0);
    await page.keyboard.press("Tab");
    expect(await first.evaluate((slider) => slider === document.activeElement)).toBe(true);
    expect(await first.getAttribute("aria-valuetext")).toBe(
      "grens bij 30 jaar: 18 t/m 29, 133 cliënten; 30 t/m 45, 254 cliënten",
    );

    await page.keyboard.down("ArrowRight");
    // 17 clients are 30 years old.
    expect(await first.getAttribute("aria-valuetext")).toBe(
      "grens bij 31 jaar: 18 t/m 30, 150 cliënten; 31 t/m 45, 237 cliënten",
    );
    expect(await said()).toEqual(["moving 31 46"]);
    await page.keyboard.up("ArrowRight");
    expect(await said()).toEqual(["changed 31 46"]);

    const keys = [
      ["ArrowLeft", 30],
      ["PageDown", 25],
      ["PageUp", 30],
      ["ArrowUp", 31],
      ["ArrowDown", 30],
      // As far as the next cut and the ends of the axis allow, with one year for every group.
      ["End", 45],
      ["ArrowRight", 45],
      ["Home", 19],
      ["ArrowLeft", 19],
      ["PageDown", 19],
    ] as const;
    for (const [key, age] of keys) {
      await page.keyboard.press(key);
      expect([key, await first.getAttribute("aria-valuenow")]).toEqual([key, String(age)]);
    }
    const limits = async (place: number) => [
      await cut(place).getAttribute("aria-valuemin"),
      await cut(place).getAttribute("aria-valuemax"),
    ];
    expect(await limits(0)).toEqual(["19", "45"]);
    expect(await limits(1)).toEqual(["20", "66"]);
  });

  it("moves a cut by dragging its handle or its line, and never past another", async () => {
    await open("leeftijden", narrow);
    const { page } = opened;
    const handle = await cut(0).boundingBox();
    const other = await cut(1).boundingBox();
    if (!handle || !other) throw new Error("no handles");
    const year = (other.x - handle.x) / 16;
    // At the edge of the handle: the cut keeps its distance to the pointer.
    const [x, y] = [handle.x + 4, handle.y + handle.height / 2];

    await page.mouse.move(x, y);
    await page.mouse.down();
    expect(await said()).toEqual([]);
    await page.mouse.move(x + 2 * year, y + 100, { steps: 4 });
    expect(await said()).toEqual(["moving 31 46", "moving 32 46"]);
    await page.mouse.move(x + 300, y);
    await page.mouse.up();
    expect(await said()).toEqual(["moving 45 46", "changed 45 46"]);

    // By its line, in the middle of the bars.
    const line = other.x + other.width / 2;
    await page.mouse.move(line + 1, handle.y - 60);
    await page.mouse.down();
    await page.mouse.move(line + 1 + 4 * year, handle.y - 60);
    await page.mouse.up();
    expect((await said()).at(-1)).toBe("changed 45 50");

    // Far from every line there is nothing to take hold of.
    await page.mouse.move(handle.x - 40, handle.y - 60);
    await page.mouse.down();
    await page.mouse.move(handle.x + 40, handle.y - 60);
    await page.mouse.up();
    expect(await said()).toEqual([]);
  });

  it("takes a move back with Escape", async () => {
    await open("leeftijden", narrow);
    const { page } = opened;
    const handle = await cut(0).boundingBox();
    if (!handle) throw new Error("no handle");
    await cut(0).hover();
    await page.mouse.down();
    await page.mouse.move(handle.x + 60, handle.y);
    await page.keyboard.press("Escape");
    expect((await said()).at(-1)).toBe("moving 30 46");
    await page.mouse.move(handle.x + 90, handle.y);
    await page.mouse.up();
    expect(await said()).toEqual([]);
    expect(await cut(0).getAttribute("aria-valuenow")).toBe("30");
  });

  it("moves a cut by touch, while a finger that goes down scrolls the pane", async () => {
    await open("leeftijden", narrow, { hasTouch: true });
    const { page } = opened;
    await page.setViewportSize({ width: narrow, height: 320 });
    const handle = await cut(0).boundingBox();
    if (!handle) throw new Error("no handle");
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number, y: number) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];

    await touch("touchStart", x, y);
    for (let step = 1; step <= 8; step += 1) await touch("touchMove", x + step * 5, y);
    await touch("touchEnd", 0, 0);
    expect((await said()).at(-1)).toMatch(/^changed 3\d 46$/);

    await touch("touchStart", 250, y);
    for (let step = 1; step <= 8; step += 1) await touch("touchMove", 250, y - step * 15);
    await touch("touchEnd", 0, 0);
    await page.waitForFunction(() => window.scrollY > 0);
    expect(await said()).toEqual([]);
  });

  it("keeps handles apart where cuts are a year apart", async () => {
    await open("leeftijden-krap", narrow);
    const boxes = await Promise.all([0, 1, 2, 3].map((place) => cut(place).boundingBox()));
    boxes.forEach((box, place) => {
      const next = boxes[place + 1];
      expect(box && box.x >= 0 && box.width >= 24 && box.height >= 24).toBe(true);
      if (box && next) expect(next.x).toBeGreaterThanOrEqual(box.x + box.width);
    });
  });
});
