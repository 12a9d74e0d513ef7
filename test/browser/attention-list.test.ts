import type { Locator } from "playwright-core";
import { describeInBrowser } from "../support/chromium";
import { withHarness, type ComponentPage } from "../support/component-page";

/** The step Controle in a browser, over a workbook in memory, as a person uses it. */

interface HarnessWindow {
  readonly harness: {
    readonly shown: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
    refuse(refuses: boolean): void;
    emmyHas(clients: number): Promise<void>;
    empty(): void;
  };
}

describeInBrowser("the step Controle", () => {
  const opened = withHarness("attention-list");
  let pane: ComponentPage;

  async function open(options: Parameters<typeof opened>[0] = {}): Promise<void> {
    pane = await opened(options);
    await pane.page.getByRole("heading", { name: "Aandachtspunten" }).waitFor();
  }

  const point = (title: string): Locator => pane.page.getByRole("group", { name: title });
  const button = (title: string, label: string): Locator => point(title).getByRole("button", { name: `${label}:` });
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

  test("says what is the matter, what to do and where, worst first", async () => {
    await open();
    const titles = await pane.page.getByRole("heading", { level: 3 }).allInnerTexts();
    expect(titles).toEqual([
      "Nakijken: Niet zeker gelezen",
      "Nakijken: Uren neventaak",
      "Nakijken: Bijna gelijke naam",
      "Ter informatie: Som rekenkundig",
    ]);
    await pane.page.getByText("3 nakijken · 1 ter informatie").waitFor();
    await point("Uren neventaak").getByText("Vul de uren in; nu geldt 0 uur.").waitFor();
    await point("Niet zeker gelezen").getByRole("button", { name: "Toon Caseload!B5" }).click();
    expect(await pane.page.evaluate(() => (window as unknown as HarnessWindow).harness.shown)).toEqual([
      { sheet: "Caseload", row: 4, column: 1 },
    ]);
  });

  test("is answered from the first point to the last with the keyboard alone, and back again", async () => {
    await open();
    const { keyboard } = pane.page;
    await tabTo(button("Niet zeker gelezen", "Zo bedoeld"));
    await keyboard.press("Enter");
    await spoken(/^Niet zeker gelezen: afgehandeld\. 3 open\.$/);
    expect(await focused()).toMatch(/^Toon Huidige formatie/);
    expect(await point("Uren neventaak").locator(":focus").count()).toBe(1);

    await tabTo(button("Uren neventaak", "Zo bedoeld"));
    await keyboard.press("Space");
    await spoken(/^Uren neventaak: afgehandeld\. 2 open\.$/);
    expect(await point("Bijna gelijke naam").locator(":focus").count()).toBe(1);

    await tabTo(button("Bijna gelijke naam", "Eén persoon"));
    await keyboard.press("Enter");
    await spoken(/^Bijna gelijke naam: niet meer gevonden\. 1 open\.$/);
    expect(await point("Som rekenkundig").locator(":focus").count()).toBe(1);

    await tabTo(button("Som rekenkundig", "Zo bedoeld"));
    await keyboard.press("Enter");
    await spoken(/^Som rekenkundig: afgehandeld\. 0 open\.$/);
    await pane.page.getByText("Er staan geen aandachtspunten meer open.").waitFor();
    expect(await focused()).toBe("Afgehandeld (3)");

    await keyboard.press("Enter");
    await tabTo(button("Uren neventaak", "Terugzetten"));
    await keyboard.press("Enter");
    await spoken(/^Uren neventaak: staat weer open\. 1 open\.$/);
    expect(await point("Som rekenkundig").locator(":focus").count()).toBe(1);
    await button("Uren neventaak", "Zo bedoeld").waitFor();
  });

  test("what is said to be solved and is still found stays, says so, and can be taken back", async () => {
    await open();
    await button("Som rekenkundig", "Opgelost").press("Enter");
    await spoken(/^Som rekenkundig: nog steeds gevonden\. 4 open\.$/);
    const sum = point("Som rekenkundig");
    await sum.getByText("Dit was aangegeven als opgelost, maar het is nog steeds gevonden.").waitFor();
    expect(await sum.locator(":focus").count()).toBe(1);
    expect(await button("Som rekenkundig", "Opgelost").count()).toBe(0);
    await pane.picture("controle-nog-steeds-gevonden");
    await button("Som rekenkundig", "Terugzetten").press("Enter");
    await spoken(/^Som rekenkundig: staat weer open\. 4 open\.$/);
    await button("Som rekenkundig", "Opgelost").waitFor();
  });

  test("two people are two, and what was meant so comes back when its figures change", async () => {
    await open();
    await button("Bijna gelijke naam", "Twee personen").press("Enter");
    await spoken(/^Bijna gelijke naam: afgehandeld/);
    await button("Som rekenkundig", "Zo bedoeld").press("Enter");
    await spoken(/^Som rekenkundig: afgehandeld/);
    await pane.page.getByText("Afgehandeld (2)").click();
    await point("Bijna gelijke naam").getByText("Twee personen", { exact: true }).waitFor();
    // 102 + 102 + 80 = 284 against 90 + 122 + 71 = 283, then against 90 + 122 + 75 = 287.
    await pane.page.evaluate(() => (window as unknown as HarnessWindow).harness.emmyHas(75));
    await point("Som rekenkundig").getByText("Was: 284 en 283; nu: 284 en 287.").waitFor();
    expect(await pane.findings()).toEqual([]);
    await pane.picture("controle-veranderd");
  });

  test("what could not be kept changes nothing, and its button keeps the focus", async () => {
    await open();
    await pane.page.evaluate(() => (window as unknown as HarnessWindow).harness.refuse(true));
    await button("Uren neventaak", "Zo bedoeld").press("Enter");
    await pane.page.locator("[aria-disabled=true]").first().waitFor({ state: "detached" });
    expect(await focused()).toMatch(/^Zo bedoeld: Neventaak zonder uren bij Bob/);
    expect(await pane.page.getByRole("status").textContent()).toBe("");
  });

  test("nothing to look at is said, and can have the focus", async () => {
    await open();
    await pane.page.evaluate(() => (window as unknown as HarnessWindow).harness.empty());
    await pane.page.getByText("Geen aandachtspunten", { exact: true }).waitFor();
    await pane.page.keyboard.press("Tab");
    expect(await focused()).toContain("Geen aandachtspunten");
    expect(await pane.findings()).toEqual([]);
    await pane.picture("controle-leeg");
  });

  test.each([
    ["320-licht", { viewport: { width: 320, height: 640 }, colorScheme: "light" }],
    ["450-licht", { viewport: { width: 450, height: 640 }, colorScheme: "light" }],
    ["320-donker", { viewport: { width: 320, height: 640 }, colorScheme: "dark" }],
    ["320-contrast", { viewport: { width: 320, height: 640 }, forcedColors: "active" }],
  ] as const)("fits and is accessible: %s", async (name, options) => {
    await open(options);
    await button("Niet zeker gelezen", "Zo bedoeld").press("Enter");
    await pane.page.getByText("Afgehandeld (1)").click();
    await button("Niet zeker gelezen", "Terugzetten").waitFor();
    expect(await pane.overflow()).toBeLessThanOrEqual(0);
    expect(await pane.findings()).toEqual([]);
    await pane.picture(`controle-alleen-${name}`);
  });
});
