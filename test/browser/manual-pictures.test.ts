import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Step } from "../../src/taskpane/flow/state";
import { monthWords } from "../../src/text/pane/months";
import { scenarioListWords } from "../../src/text/pane/scenario-pane";
import { stepWords } from "../../src/text/pane/steps";
import { describeInBrowser } from "../support/browser/chromium";
import { seenText } from "../support/browser/seen-text";
import { withWorkbench, type WorkbenchPage } from "../support/browser/workbench-page";

/**
 * The manual's pictures. Beside each stands what can be read in it; where the pane says something else by now, the picture is out of date. They are
 * compared by their words, because letters are drawn a little differently on every machine. `npm run pictures` takes them again.
 */

const docs = path.resolve(__dirname, "../../docs");
const renew = process.env["CASELOAD_PICTURES"] === "renew";
const paneWidth = 450;
/** High enough for the beginning of every step with some of what follows. */
const windowSize = { width: 1366, height: 1250 };
const largest = 150_000;

/** The name of each picture, and what somebody does in the step before it is taken. */
const pictures: Readonly<
  Record<Step, { readonly name: string; prepare?(workbench: WorkbenchPage): Promise<unknown> }>
> = {
  data: { name: "gegevens" },
  division: { name: "verdeling" },
  scenarios: {
    name: "scenarios",
    prepare: ({ pane }) => pane.getByLabel(scenarioListWords.choose).selectOption("Optie 2: herverdelen naar leeftijd"),
  },
  months: {
    name: "maand",
    prepare: async ({ pane }) => {
      await pane.getByLabel(monthWords.intake.newClients).fill("14");
      await pane.getByLabel(monthWords.intake.maximum).fill("Lisette=5");
      await pane.getByLabel(monthWords.intake.maximum).press("Enter");
    },
  },
  worksheet: { name: "werkblad" },
};

describeInBrowser("the manual", () => {
  const workbench = withWorkbench();
  const manual = readFileSync(path.join(docs, "handleiding.md"), "utf8");

  beforeAll(async () => {
    await workbench.page.setViewportSize(windowSize);
    await workbench.paneWidth(paneWidth);
  });

  it.each(Object.entries(pictures))(
    "shows the step %s as it is now (`npm run pictures` takes its pictures again)",
    async (step, { name, prepare }) => {
      const [picture, words] = ["png", "txt"].map((kind) => path.join(docs, `schermen/${name}.${kind}`)) as [
        string,
        string,
      ];
      await workbench.step(stepWords.names[step as Step]);
      await prepare?.(workbench);
      await workbench.pane.getByRole("progressbar").first().waitFor({ state: "detached" });
      await workbench.look("licht");
      const seen = await seenText(await workbench.paneFrame());
      if (renew) {
        mkdirSync(path.dirname(picture), { recursive: true });
        await workbench.page.locator(".pane iframe").screenshot({ path: picture, animations: "disabled" });
        writeFileSync(words, seen);
      }
      expect(seen).toBe(readFileSync(words, "utf8"));
      expect(statSync(picture).size).toBeLessThan(largest);
      expect(manual).toContain(`(schermen/${name}.png)`);
    },
  );
});
