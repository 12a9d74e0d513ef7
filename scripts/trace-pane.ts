/**
 * Walks through the pane with a team of 200 people and 25.000 clients in a real browser, and says for each part of the walk how long the browser
 * was kept from anything else: its longest tasks by its own trace, and what of them the pane's scripts did by its profile. On the clock, and of
 * the processor, which other work of the machine does not lengthen.
 *
 * Run: npm run trace
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { chromiumPath, launchOptions } from "../test/support/browser/chromium";
import { servePage } from "../test/support/browser/served-page";
import { WorkbenchPage } from "../test/support/browser/workbench-page";
import { absenceTitle } from "../src/text/months/absence";
import { planningTitle } from "../src/text/months/planning";
import { sinceTitle } from "../src/text/months/since";
import { monthWords } from "../src/text/pane/months";
import { largeTeam } from "../test/support/workbooks/large-team";
import { longestBlocks } from "./trace/blocks";

const folder = path.resolve(__dirname, "../.cache/trace");
const categories = ["-*", "toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];

async function main(): Promise<void> {
  if (chromiumPath === null) throw new Error("no Chromium on this machine");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "team van 200.xlsx");
  writeFileSync(file, largeTeam());
  const served = await servePage();
  const browser = await chromium.launch(launchOptions);
  const workbench = new WorkbenchPage();
  await workbench.open(browser, served.origin);
  const { page, pane } = workbench;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Profiler.enable");

  async function traced(part: string, walk: () => Promise<void>): Promise<void> {
    await devtools.send("Profiler.start");
    await browser.startTracing(page, { categories });
    await walk();
    const trace = await browser.stopTracing();
    const { profile } = await devtools.send("Profiler.stop");
    console.log(part);
    for (const { clock, processor, pane: own, where } of longestBlocks(trace.toString("utf8"), profile).slice(0, 5))
      console.log(
        `  ${clock.toFixed(0)} ms, processor ${processor.toFixed(0)}, pane ${own.toFixed(0)}: ${where.join("; ")}`,
      );
  }
  const says = (words: string | RegExp) => pane.getByText(words).first().waitFor();
  const unfold = (words: string) => pane.locator("details:not([open]) > summary", { hasText: words }).first().click();

  /** What was asked is drawn, and nothing says any more that it is busy. */
  async function settled(): Promise<void> {
    const frame = await workbench.paneFrame();
    const drawn = () =>
      frame.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
    await drawn();
    await pane.locator("[role=progressbar]").first().waitFor({ state: "detached" });
    await drawn();
  }

  try {
    await traced("open", async () => {
      await workbench.openFile(file);
      await workbench.button("Caseload verdelen").click();
      await says(/25\.000 cliënten/);
    });
    await traced("norms", async () => {
      await workbench.step("Verdeling");
      await unfold("Normen en gewogen werklast");
      await pane.getByRole("button", { name: "Gebruik deze normen: Ridderkerk 2013: 100/50" }).click();
      await says("Volgens de normen is");
    });
    await traced("weighed transfers", async () => {
      await unfold("Overdrachten beperken");
      await says(/overdrachten; ieder komt binnen 5%/);
    });
    await traced("ages and teams", async () => {
      await workbench.step("Scenario’s");
      const groups = pane.getByLabel("Groepen", { exact: true });
      await groups.fill("18 t/m 26, 27 t/m 35, 36 t/m 45, 46 t/m 55, 56 t/m AOW");
      await groups.press("Enter");
      await says("Kies deze indeling");
    });
    await traced("month", async () => {
      await workbench.step("Maand");
      const fresh = pane.getByLabel(monthWords.intake.newClients);
      await fresh.fill("200");
      await fresh.press("Enter");
      await says(/^Zo kwam het/);
    });
    for (const heading of [planningTitle, absenceTitle, sinceTitle]) {
      await traced(heading, async () => {
        await unfold(heading);
        await settled();
      });
    }
    await traced("worksheet", async () => {
      await workbench.step("Werkblad");
      for (const kind of await pane.getByRole("radio").all()) {
        await kind.check();
        await settled();
      }
    });
  } finally {
    await browser.close();
    await served.close();
  }
}

void main();
