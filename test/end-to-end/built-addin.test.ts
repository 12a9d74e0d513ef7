import { example, until, withBuiltPane } from "../support/built-pane";
import { toPdf, describeWithLibreOffice } from "../support/workbooks/libreoffice";

/** The add-in as it was built, on the example workbook, under the whole of office.js: pane, ribbon and functions in cells. */

const pane = withBuiltPane();

describe("the pane", () => {
  it("shows what was found, the division and what to look at, and goes to a cell that is clicked", async () => {
    await pane.start();
    for (const expected of ["3 maart 2020", "469", "96 overdrachten"]) await pane.shows(expected);
    await pane.open("Gegevens");
    await pane.shows("Formatie!A3:C9");
    await pane.unfold("20 andere aandachtspunten");
    await pane.unfold("Memo: ");
    await pane.unfold("Overwegingen: ");
    for (const expected of ["Ann", "Pieter"]) await pane.shows(expected);
    const link = [...pane.excel.window.document.querySelectorAll("button, a")].find(
      (each) => each.textContent === "Overwegingen!B18",
    );
    (link as HTMLElement | undefined)?.click();
    await until(() => pane.file.workbook.activeSheet.name === "Overwegingen");
    expect(pane.excel.session.selection).toMatchObject({ top: 17, left: 1 });
  });

  it("makes the sheet with one press", async () => {
    await pane.start();
    pane.press("Maak werkblad");
    await until(() => pane.file.workbook.sheetByName("Rekenkundig 03-03-2020") !== undefined);
    await pane.shows("‘Rekenkundig 03-03-2020’");
  });

  it("says in words what Excel refused, and leaves the workbook as it was", async () => {
    await pane.start();
    pane.excel.session.failNext({ code: "InvalidOperationInCellEditMode" });
    const before = [...pane.file.workbook.sheets];
    pane.press("Maak werkblad");
    await pane.shows("Druk op Enter of Esc");
    expect(pane.file.workbook.sheets).toEqual(before);
  });
});

describe("the ribbon button", () => {
  it("opens the pane with the reason when it cannot do its work", async () => {
    await pane.start();
    const before = [...pane.file.workbook.sheets];
    pane.file.workbook.structureProtected = true;
    await expect(pane.excel.runCommand("makeProportionalSheet")).resolves.toMatchObject({ ok: false, fault: false });
    expect(pane.excel.session.runtimeState).toBe("Visible");
    await pane.shows("beveiligd");
    expect(pane.file.workbook.sheets).toEqual(before);
  });
});

describe("functions in the team's own cells", () => {
  /** Types a formula in a cell, and waits for its answer. */
  async function type(address: string, formula: string): Promise<void> {
    pane.enter(address, { formula });
    await until(() => pane.valueAt(address) !== null && pane.valueAt(address) !== "#BUSY!");
  }

  it("answers under its bare name, with the figure of the memo", async () => {
    await pane.start();
    await type("Formatie!F4", "CASELOADDEEL(B4,469,160)");
    expect(pane.valueAt("Formatie!F4")).toBeCloseTo(105.525, 10);
  });

  it("spills whole clients that add up, ties to the larger caseload", async () => {
    await pane.start();
    await type("Formatie!F4", "CASELOADVERDELING(B4:B8,469,Caseload!C5:C9)");
    expect([4, 5, 6, 7, 8].map((row) => pane.valueAt(`Formatie!F${row}`))).toEqual([105, 106, 82, 106, 70]);
  });

  it("answers nonsense with Excel's own error and a Dutch sentence, never with a number", async () => {
    await pane.start();
    await type("Formatie!F4", 'CASELOADDEEL("veel",469,160)');
    expect(pane.valueAt("Formatie!F4")).toBe("#VALUE!");
    await type("Formatie!F5", "CASELOADDEEL(36,469,0)");
    expect(pane.valueAt("Formatie!F5")).toBe("#DIV/0!");
    await type("Formatie!F6", "CASELOADVERDELING(B4:B8,469,C4:C5)");
    expect(pane.valueAt("Formatie!F6")).toBe("#VALUE!");
    expect(pane.sentenceAt("Formatie!F4")).toBe(
      "‘veel’ is geen aantal uren. Vul de uren per week in als getal, bijvoorbeeld 36 of 36 uur.",
    );
  });

  it("is kept in the file the way Excel keeps it, and answers again after reopening and an edit", async () => {
    await pane.start();
    await type("Formatie!F4", "CASELOADDEEL(B4,469,160)");
    await pane.startAgain();
    expect(pane.sheet("Formatie").cell(3, 5)?.formula).toBe("CASELOADDEEL(B4,469,160)");
    expect(pane.valueAt("Formatie!F4")).toBeCloseTo(105.525, 10);
    pane.enter("Formatie!B4", { value: 18 });
    await until(() => pane.valueAt("Formatie!F4") === (469 * 18) / 160);
  });
});

describeWithLibreOffice("the sheet on paper", () => {
  it("is an appendix of two A4 pages, upright", async () => {
    await pane.start();
    await pane.excel.runCommand("makeProportionalSheet");
    const pages = (bytes: Uint8Array) =>
      [
        ...Buffer.from(toPdf(bytes))
          .toString("latin1")
          .matchAll(/\/Type\/Page\/[^[]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g),
      ].map((box) => [Math.round(Number(box[1])), Math.round(Number(box[2]))]);
    const before = pages(example);
    const after = pages(pane.file.save());
    expect(after.slice(before.length)).toEqual([
      [595, 842],
      [595, 842],
    ]);
  });
});
