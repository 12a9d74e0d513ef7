import type { Locator } from "playwright-core";
import { describeInBrowser } from "../support/browser/chromium";
import { withHarness, type ComponentPage } from "../support/browser/component-page";

/** The aandachtspunten of the step Gegevens in a browser, over a workbook in memory, as a person uses it. */

/** What the list of the workbook in memory leaves in doubt. */
const unsure = /Vacature/;

interface HarnessWindow {
  readonly harness: {
    readonly shown: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
    refuse(refuses: boolean): void;
    emmyHas(clients: number): Promise<void>;
    empty(): void;
  };
}

describeInBrowser("the aandachtspunten", () => {
  const opened = withHarness("attention-list");
  let pane: ComponentPage;

  async function open(options: Parameters<typeof opened>[0] = {}): Promise<void> {
    pane = await opened(options);
    await pane.page.getByRole("heading", { name: "2 punten bepalen uw cijfers" }).waitFor();
  }

  const point = (title: string | RegExp): Locator => pane.page.getByRole("group", { name: title });
  const button = (title: string | RegExp, label: string): Locator =>
    point(title).getByRole("button", { name: `${label}:` });
  const hours = (): Locator => pane.page.getByLabel("Bob, uren per week", { exact: true });
  const unfold = (summary: string | RegExp): Promise<void> => pane.page.getByText(summary).click();
  /** Opens the points that decide no share; they are all about one table. */
  const unfoldOthers = (): Promise<void> => unfold("2 andere aandachtspunten");

  /** What has the focus, as a screen reader names it. */
  const focused = () =>
    pane.page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
  const spoken = (words: RegExp) =>
    pane.page.getByRole("status").filter({ hasText: words }).waitFor({ state: "attached" });

  /** Goes on with Tab until the control has the focus. */
  async function tabTo(control: Locator): Promise<void> {
    for (let tries = 0; tries < 40; tries += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await pane.page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not reach ${String(control)}`);
  }

  test("says what decides the figures and where, with its field, and the others by their table", async () => {
    await open();
    const [vacancy, sideTask] = await pane.page
      .getByRole("group")
      .filter({ has: pane.page.locator("p") })
      .allInnerTexts();
    expect(vacancy).toMatch(unsure);
    expect(sideTask).toMatch(/^Neventaak zonder uren bij Bob/);
    await point(/Bob/).getByText("Werkintakes").waitFor();
    await point(unsure).getByRole("button", { name: "Toon Caseload!B5" }).click();
    expect(await pane.page.evaluate(() => (window as unknown as HarnessWindow).harness.shown)).toEqual([
      { sheet: "Caseload", row: 4, column: 1 },
    ]);
    await unfoldOthers();
    const titles = await pane.page.getByRole("heading", { level: 3 }).allInnerTexts();
    expect(titles).toEqual(["Nakijken: Bijna gelijke naam", "Ter informatie: Som rekenkundig"]);
  });

  test("is answered from the first point to the last with the keyboard alone, and back again", async () => {
    await open();
    await unfoldOthers();
    const { keyboard } = pane.page;
    await tabTo(button(unsure, "Zo bedoeld"));
    await keyboard.press("Enter");
    await spoken(/^Niet zeker gelezen: afgehandeld\. 3 open\.$/);
    expect(await focused()).toMatch(/^Toon Huidige formatie/);
    expect(await point(/Bob/).locator(":focus").count()).toBe(1);

    await tabTo(hours());
    await keyboard.type("4");
    await keyboard.press("Enter");
    await spoken(/^Uren neventaak: niet meer gevonden\. 2 open\.$/);
    expect(await point("Bijna gelijke naam").locator(":focus").count()).toBe(1);

    await tabTo(button("Bijna gelijke naam", "Eén persoon"));
    await keyboard.press("Enter");
    await spoken(/^Bijna gelijke naam: niet meer gevonden\. 1 open\.$/);
    expect(await point("Som rekenkundig").locator(":focus").count()).toBe(1);

    await tabTo(button("Som rekenkundig", "Zo bedoeld"));
    await keyboard.press("Enter");
    await spoken(/^Som rekenkundig: afgehandeld\. 0 open\.$/);
    await pane.page.getByText("Er staan geen aandachtspunten meer open.").waitFor();
    expect(await focused()).toBe("Afgehandeld (2)");

    await keyboard.press("Enter");
    await tabTo(button("Som rekenkundig", "Terugzetten"));
    await keyboard.press("Enter");
    await spoken(/^Som rekenkundig: staat weer open\. 1 open\.$/);
    await pane.page.getByText("1 ander aandachtspunt").waitFor();
  });

  test("what is said to be solved and is still found stays, says so, and can be taken back", async () => {
    await open();
    await unfoldOthers();
    await button("Som rekenkundig", "Opgelost").press("Enter");
    await spoken(/^Som rekenkundig: nog steeds gevonden\. 4 open\.$/);
    const sum = point("Som rekenkundig");
    await sum.getByText("Dit was aangegeven als opgelost, maar het is nog steeds gevonden.").waitFor();
    expect(await sum.locator(":focus").count()).toBe(1);
    expect(await button("Som rekenkundig", "Opgelost").count()).toBe(0);
    await pane.picture("punten-nog-steeds-gevonden");
    await button("Som rekenkundig", "Terugzetten").press("Enter");
    await spoken(/^Som rekenkundig: staat weer open\. 4 open\.$/);
    await button("Som rekenkundig", "Opgelost").waitFor();
  });

  test("two people are two, and what was meant so comes back when its figures change", async () => {
    await open();
    await unfoldOthers();
    await button("Bijna gelijke naam", "Twee personen").press("Enter");
    await spoken(/^Bijna gelijke naam: afgehandeld/);
    await button("Som rekenkundig", "Zo bedoeld").press("Enter");
    await spoken(/^Som rekenkundig: afgehandeld/);
    await unfold("Afgehandeld (2)");
    await point("Bijna gelijke naam").getByText("Twee personen", { exact: true }).waitFor();
    // 102 + 102 + 80 = 284 against 90 + 122 + 71 = 283, then against 90 + 122 + 75 = 287.
    await pane.page.evaluate(() => (window as unknown as HarnessWindow).harness.emmyHas(75));
    await unfold("1 ander aandachtspunt");
    await point("Som rekenkundig").getByText("Was: 284 en 283; nu: 284 en 287.").waitFor();
    expect(await pane.findings()).toEqual([]);
    await pane.picture("punten-veranderd");
  });

  test("what could not be kept changes nothing, and its button keeps the focus", async () => {
    await open();
    await pane.page.evaluate(() => (window as unknown as HarnessWindow).harness.refuse(true));
    await button(unsure, "Zo bedoeld").press("Enter");
    await pane.page.locator("[aria-disabled=true]").first().waitFor({ state: "detached" });
    expect(await focused()).toMatch(/^Zo bedoeld: /);
    expect(await pane.page.getByRole("status").textContent()).toBe("");
  });

  test("nothing to look at is said, and can have the focus", async () => {
    await open();
    await pane.page.evaluate(() => (window as unknown as HarnessWindow).harness.empty());
    await pane.page.getByText("Geen aandachtspunten", { exact: true }).waitFor();
    await pane.page.keyboard.press("Tab");
    expect(await focused()).toContain("Geen aandachtspunten");
    expect(await pane.findings()).toEqual([]);
    await pane.picture("punten-leeg");
  });

  test.each([
    ["320-licht", { viewport: { width: 320, height: 640 }, colorScheme: "light" }],
    ["450-licht", { viewport: { width: 450, height: 640 }, colorScheme: "light" }],
    ["320-donker", { viewport: { width: 320, height: 640 }, colorScheme: "dark" }],
    ["320-contrast", { viewport: { width: 320, height: 640 }, forcedColors: "active" }],
  ] as const)("fits and is accessible: %s", async (name, options) => {
    await open(options);
    await button(unsure, "Zo bedoeld").press("Enter");
    await unfold("Afgehandeld (1)");
    await unfoldOthers();
    await button("Niet zeker gelezen", "Terugzetten").waitFor();
    expect(await pane.overflow()).toBeLessThanOrEqual(0);
    expect(await pane.findings()).toEqual([]);
    await pane.picture(`punten-${name}`);
  });
});
