import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { hostErrorSentence } from "../../src/text/problems/host-errors";
import { failedWords, paneWords, sheetWords } from "../../src/text/pane/pane";
import type { Session } from "../../src/workbench/protocol/session";
import { axeFindings } from "../support/browser/axe";
import { writeChanged } from "../support/workbooks/changed-workbook";
import { describeInBrowser } from "../support/browser/chromium";
import { exampleFile } from "../support/scenario-command";
import { withWorkbench } from "../support/browser/workbench-page";
import { sheetKindWords } from "../../src/text/sheet-kinds";

/** What the pane says when Excel refuses, and the way on. Refusals are planned in Excel, or come of how the workbook is. */

type Plan = (session: Session) => void;
/** Every request from now on. Plans run in the page and see nothing around them. */
const reading: Readonly<Record<string, { readonly refuse: Plan; readonly says: string }>> = {
  "a cell is being edited": {
    refuse: (session) => session.failNext({ code: "InvalidOperationInCellEditMode", times: Infinity }),
    says: hostErrorSentence("editing", null),
  },
  "the session is lost": {
    refuse: (session) => session.failNext({ code: "InvalidOrTimedOutSession", times: Infinity }),
    says: hostErrorSentence("session-lost", null),
  },
  "Excel is busy": {
    refuse: (session) => session.failNext({ code: "ActivityLimitReached", times: Infinity }),
    says: hostErrorSentence("busy", null),
  },
  "there is too much to read": {
    refuse: (session) => session.failNext({ code: "ResponsePayloadSizeLimitExceeded", times: Infinity }),
    says: hostErrorSentence("too-large", null),
  },
  "access is denied": {
    refuse: (session) => session.failNext({ code: "AccessDenied", times: Infinity }),
    says: hostErrorSentence("protected", null),
  },
  "Excel is too old": {
    refuse: (session) =>
      session.failNext({ code: "ApiNotFound", at: (member) => /^(Worksheet|Range)/.test(member), times: Infinity }),
    says: hostErrorSentence("too-old", null),
  },
  "Excel gives an error that nobody knows": {
    refuse: (session) =>
      session.failNext({
        code: "GeneralException",
        at: (member) => /^(Worksheet|Range)/.test(member),
        times: Infinity,
      }),
    says: hostErrorSentence("unknown", null),
  },
};

describeInBrowser("when Excel refuses", () => {
  const workbench = withWorkbench({ freshForEach: true });
  let sheetsBefore: readonly string[];
  const folder = mkdtempSync(path.join(tmpdir(), "caseload-refusals-"));

  beforeAll(async () => {
    sheetsBefore = await workbench.sheets();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** In the pane's text, once it is there. */
  const says = (words: string) => workbench.pane.getByText(words).first().waitFor();
  const make = async () => {
    await workbench.pane.getByRole("button", { name: sheetKindWords.proportional.make, exact: true }).click();
    await says(sheetWords.makingFailed);
  };
  const withoutNewSheets = () =>
    workbench.until(async () => (await workbench.sheets()).join(), RegExp(`^${sheetsBefore.join()}$`));

  test("every refusal has its own words", () => {
    const sentences = Object.values(reading).map((state) => state.says);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it.each(Object.entries(reading))(
    "from the start because %s, it says so, and reads when asked again",
    async (name, { refuse, says: words }) => {
      await workbench.whenOpened(refuse);
      await workbench.openExample();
      await says(words);
      await workbench.pane.getByRole("heading", { name: failedWords.heading }).waitFor();
      expect(await axeFindings(await workbench.paneFrame())).toEqual([]);
      await workbench.panePictures(`fout-${name.toLowerCase().replaceAll(" ", "-")}`);

      await workbench.inExcel((session) => session.failNoMore());
      // At once: by itself it may have read by now, and then there is no such button any more.
      const frame = await workbench.paneFrame();
      await frame.evaluate((label) => {
        const buttons = [...document.querySelectorAll("button")];
        buttons.find((button) => button.textContent?.trim() === label)?.click();
      }, paneWords.tryAgain);
      await workbench.paneReady();
    },
  );

  it("keeps the figures when it cannot read again, and says that they are of before", async () => {
    await workbench.inExcel((session) => session.failNext({ code: "ActivityLimitReached", times: Infinity }));
    await workbench.pane.getByRole("button", { name: paneWords.readAgain }).click();
    await says(sheetWords.readingFailed);
    await says(hostErrorSentence("busy", null));
    await workbench.paneReady();
    expect(await axeFindings(await workbench.paneFrame())).toEqual([]);
    await workbench.panePicture("fout-opnieuw-lezen");
    await workbench.inExcel((session) => session.failNoMore());
    await workbench.pane.getByText(sheetWords.readingFailed).first().waitFor({ state: "detached" });
  });

  it("makes no sheet in a workbook whose structure is protected, as it was saved", async () => {
    const file = path.join(folder, "vergrendeld.xlsx");
    writeChanged(exampleFile, file, "xl/workbook.xml", (xml) =>
      xml.replace(/<bookViews/, '<workbookProtection lockStructure="1"/><bookViews'),
    );
    await workbench.openFile(file);
    await workbench.paneReady();
    await make();
    await says(hostErrorSentence("protected", null));
    await withoutNewSheets();
    await workbench.panePicture("fout-werkmap-beveiligd");
  });

  it("reads a protected sheet, and does not write on it", async () => {
    const file = path.join(folder, "blad-beveiligd.xlsx");
    writeChanged(exampleFile, file, "xl/worksheets/sheet2.xml", (xml) =>
      xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
    );
    await workbench.openFile(file);
    await workbench.paneReady();
    await workbench.type("Formatie!B4", "20");
    await workbench.message(/beveiligd/);
    await workbench.shows("B4", /36/);
  });

  it("makes no sheet in a workbook that can only be read, and offers a way on", async () => {
    await workbench.inExcel((session) => {
      session.workbook.readOnly = true;
    });
    await make();
    await says(hostErrorSentence("read-only", null));
    await withoutNewSheets();
    await workbench.panePicture("fout-alleen-lezen");
  });

  it("leaves no half sheet when Excel stops halfway", async () => {
    await workbench.inExcel((session) =>
      session.failNext({ code: "GeneralException", at: (member) => /^Chart\./.test(member) }),
    );
    await make();
    await withoutNewSheets();
  });

  it("waits for a cell that is being typed in, and goes on once it is done", async () => {
    await workbench.goTo("Formatie!E4");
    await workbench.page.keyboard.type("=1+");
    await make();
    await says(hostErrorSentence("editing", null));
    await workbench.page
      .locator(".grid canvas")
      .last()
      .click({ position: { x: 400, y: 300 } });
    await workbench.page.keyboard.press("Escape");
    await withoutNewSheets();
  });
});
