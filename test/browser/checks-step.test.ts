import type { Browser } from "playwright-core";
import { describeInBrowser } from "../support/chromium";
import { bundled, ComponentPage } from "../support/component-page";
import { launch } from "../support/workbench-page";

/** The step Controle in a browser, over a workbook in memory, as a person uses it. */

jest.setTimeout(60_000);

interface Harness {
  readonly shown: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
  refuse(refuses: boolean): void;
  emmyHas(clients: number): Promise<void>;
  empty(): void;
}

describeInBrowser("the step Controle", () => {
  let browser: Browser;
  let script: string;
  let pane: ComponentPage;

  beforeAll(async () => {
    [browser, script] = [await launch(), await bundled("./test/browser/harness/checks-step.tsx")];
  });
  afterAll(() => browser.close());

  async function open(options: Parameters<typeof ComponentPage.open>[2] = {}): Promise<void> {
    pane = await ComponentPage.open(browser, script, options);
    await pane.page.getByRole("heading", { name: "Aandachtspunten" }).waitFor();
  }
  afterEach(async () => {
    expect(pane.errors).toEqual([]);
    await pane.close();
  });

  test("pictures", async () => {
    await open();
    console.log(await pane.page.innerText("main"));
    console.log(await pane.accessibilityFindings(), await pane.overflow());
    await pane.picture("controle-320");
  });
});
