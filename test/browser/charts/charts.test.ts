import { buildChartPage, ChartPage } from "../../support/chart-page";
import { describeInBrowser } from "../../support/chromium";
import { launch } from "../../support/workbench-page";
import type { Browser } from "playwright-core";

jest.setTimeout(90_000);

describeInBrowser("charts", () => {
  let browser: Browser;
  beforeAll(async () => {
    [browser] = await Promise.all([launch(), buildChartPage()]);
  });
  afterAll(() => browser.close());
  const looks = {
    light: { colorScheme: "light" },
    dark: { colorScheme: "dark" },
    forced: { forcedColors: "active" },
  } as const;
  for (const chart of ["caseload", "caseload-vreemd", "leeftijden", "leeftijden-krap", "vergelijking"])
    for (const width of [320, 450])
      for (const [look, options] of Object.entries(looks))
        it(`${chart} ${width} ${look}`, async () => {
          const opened = await ChartPage.open(browser, chart, width, options);
          await opened.picture(`${chart}-${width}-${look}`);
          await opened.page.getByRole("button").click();
          await opened.picture(`${chart}-${width}-${look}-tabel`);
          expect(opened.errors).toEqual([]);
          await opened.close();
        });
});
