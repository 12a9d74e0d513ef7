import type { Locator } from "playwright-core";
import { describeInBrowser } from "../support/browser/chromium";
import { withHarness, type ComponentPage } from "../support/browser/component-page";

/** A client list that takes long to read: how far it is, and stopping it, with the keyboard. */

describeInBrowser("while a long client list is read", () => {
  const opened = withHarness("long-list");
  let pane: ComponentPage;

  const button = (name: string): Locator => pane.page.getByRole("button", { name, exact: true });
  const hasFocus = (control: Locator): Promise<boolean> =>
    control.evaluate((element) => element === document.activeElement);

  async function open(width: number, colorScheme: "light" | "dark"): Promise<void> {
    pane = await opened({ viewport: { width, height: 1100 }, colorScheme });
    await button("Werkblad").click();
    await pane.page.getByRole("radio", { name: /^Leeftijdsindeling/ }).check();
  }

  test("the step says how far it is; stopped, it says how to go on, and the focus stays", async () => {
    await open(320, "light");
    await pane.page.getByText("250 van 500 rijen").waitFor();
    await button("Stoppen").press("Enter");
    await button("Lees de cliëntenlijst (500 rijen)").waitFor();
    expect(await pane.page.evaluate(() => document.activeElement === document.body)).toBe(false);
    expect(await pane.findings()).toEqual([]);
    await pane.picture("werkblad-niet-gelezen-320-licht");
  });

  test.each([
    [320, "light"],
    [450, "dark"],
  ] as const)(
    "a sheet that is being made of it can be stopped: nothing is made, at %i pixels, %s",
    async (width, scheme) => {
      await open(width, scheme);
      await button("Stoppen").press("Enter");
      await button("Maak leeftijdsindeling").press("Enter");
      const progress = pane.page.getByRole("progressbar", { name: "Cliëntenlijst lezen" });
      await progress.waitFor();
      expect(await progress.evaluate((bar: HTMLProgressElement) => bar.position)).toBe(0.5);
      expect(await pane.overflow()).toBe(0);
      expect(await pane.findings()).toEqual([]);
      await pane.picture(`werkblad-bezig-${width}-${scheme === "light" ? "licht" : "donker"}`);
      await pane.page.keyboard.press("Shift+Tab");
      expect(await hasFocus(button("Stoppen"))).toBe(true);
      await pane.page.keyboard.press("Enter");
      await pane.page.getByText("Gestopt, er is niets gemaakt").filter({ visible: true }).first().waitFor();
      expect(await hasFocus(button("Maak leeftijdsindeling"))).toBe(true);
      await pane.picture(`werkblad-gestopt-${width}-${scheme === "light" ? "licht" : "donker"}`);
    },
  );
});
