import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Step } from "../../src/taskpane/flow/state";
import { normsWords } from "../../src/text/pane/norms-pane";
import { choiceWords } from "../../src/text/pane/choices";
import { ageGroupWords, figureHelpWords } from "../../src/text/pane/scenario-pane";
import { sinceTitle } from "../../src/text/months/since";
import { stepWords } from "../../src/text/pane/steps";
import { plannedSheetWords } from "../../src/text/pane/worksheet";
import { describeInBrowser } from "../support/browser/chromium";
import { teamOfForty } from "../support/workbooks/team-of-forty";
import { withWorkbench } from "../support/browser/workbench-page";

/** How much of a step somebody meets who opens it. Nobody takes in more than two screens of a pane of 320 × 768, or chooses among more controls. */

const pane = { width: 320, height: 768 };
const limits = { screens: 2, controls: 25 };
/** What stands last in each step once it is at rest. */
const last = {
  data: choiceWords.agreements,
  division: normsWords.heading,
  months: sinceTitle,
  worksheet: plannedSheetWords.heading,
} as const;

describeInBrowser("a step at rest", () => {
  const workbench = withWorkbench();
  const folder = mkdtempSync(path.join(tmpdir(), "caseload-rest-"));
  const forty = path.join(folder, "team van veertig.xlsx");

  beforeAll(() => writeFileSync(forty, teamOfForty()));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ["the example", () => workbench.openExample(), /469 cliënten/, "Lisette, uren per week", figureHelpWords.summary],
    [
      "a team of forty",
      () => workbench.openFile(forty),
      /1\.\d+ cliënten op/,
      "Dirk Aalbers, uren per week",
      ageGroupWords.none,
    ],
  ] as const)(
    `is within ${limits.screens} screens and ${limits.controls} controls, in %s`,
    async (name, open, figures, field, scenarios) => {
      await open();
      await workbench.pane.getByText(figures).first().waitFor();
      await workbench.pane.getByLabel(field, { exact: true }).waitFor();
      const tooMuch: string[] = [];
      for (const [step, words] of Object.entries({ ...last, scenarios })) {
        await workbench.step(stepWords.names[step as Step]);
        await workbench.pane.getByText(words).first().waitFor();
        await workbench.paneSize(pane);
        const { screens, controls } = await (await workbench.paneFrame()).evaluate(measured);
        if (screens > limits.screens || controls > limits.controls)
          tooMuch.push(`${step}: ${screens.toFixed(2)} screens, ${controls} controls`);
        await workbench.panePicture(`rust-${name.replaceAll(" ", "-")}-${step}`);
      }
      expect(tooMuch).toEqual([]);
    },
  );
});

/** How many times the panel's own height its contents are, and how many controls can be seen anywhere in the pane. */
function measured() {
  const panel = document.querySelector("main");
  const controls = [
    ...document.querySelectorAll("button, a[href], input, select, textarea, summary, [role=slider]"),
  ].filter((each) => each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));
  return { screens: panel ? panel.scrollHeight / panel.clientHeight : Infinity, controls: controls.length };
}
