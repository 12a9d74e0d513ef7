import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import { formulas } from "../../scripts/example/formulas";
import { example, until, withBuiltPane } from "../support/built-pane";

/** The functions of the built add-in in cells of the example workbook, under the whole of office.js. */

const pane = withBuiltPane();

const cancelMessage = 1001;
/** Where the example itself has formulas with our functions. */
const formulaCells = formulas.cells.flatMap(({ cell, value }) =>
  value !== null && typeof value === "object" ? [cell] : [],
);

describe("CASELOAD", () => {
  it("gives the share of the memo's team, for one cell, for text and for a range", async () => {
    await pane.start();
    pane.enter("Formatie!F4", { formula: "CASELOAD(36)" });
    pane.enter("Formatie!G4", { formula: 'CASELOAD("28 uur")' });
    pane.enter("Formatie!H4", { formula: "CASELOAD(B4:B8)" });
    await until(pane.hasNumber("Formatie!F4", 105.525));
    await until(pane.hasNumber("Formatie!G4", 82.075));
    await until(pane.hasNumber("Formatie!H8", 70.35));
  });

  it("follows when the team's sheets change, also a colleague's change, and so does what rests on it", async () => {
    await pane.start();
    pane.enter("Overwegingen!F1", { formula: "CASELOAD(36)" });
    pane.enter("Overwegingen!G1", { formula: "2*F1" });
    await until(pane.hasNumber("Overwegingen!G1", 211.05));
    pane.enter("Caseload!C5", { value: 91 });
    await until(pane.hasNumber("Overwegingen!G1", (2 * 470 * 36) / 160));
    pane.file.workbook.enter(
      pane.sheet("Formatie"),
      { top: 7, left: 1, bottom: 7, right: 1 },
      [[{ value: 36 }]],
      "co-author",
    );
    pane.excel.calculator.settle();
    await until(pane.hasNumber("Overwegingen!G1", (2 * 470 * 36) / 172));
  });

  it("is shown beside the team's own figures without standing in its own way", async () => {
    await pane.start();
    for (let row = 5; row <= 9; row += 1) pane.enter(`Caseload!D${row}`, { formula: `CASELOAD(B${row})` });
    await until(pane.hasNumber("Caseload!D9", 70.35));
    pane.enter("Formatie!B9", { formula: "SUM(B4:B8)" });
    await until(pane.hasNumber("Caseload!D5", 105.525));
  });

  it("goes along with hours that are functions themselves", async () => {
    await pane.start();
    pane.enter("Formatie!E5", { value: 8 });
    pane.enter("Formatie!B5", { formula: "CASELOADUREN(36,E5)" });
    pane.enter("Overwegingen!F1", { formula: "CASELOAD(36)" });
    await until(pane.hasNumber("Overwegingen!F1", (469 * 36) / 152));
    pane.enter("Formatie!E5", { value: 4 });
    await until(pane.hasNumber("Overwegingen!F1", (469 * 36) / 156));
  });

  it("says why it has no answer, and answers once the sheets are clear", async () => {
    await pane.start();
    pane.enter("Overwegingen!F1", { formula: "CASELOAD(36)" });
    await until(pane.hasNumber("Overwegingen!F1", 105.525));
    pane.enter("Caseload!C5", { value: "veel" });
    await until(() => pane.valueAt("Overwegingen!F1") === "#N/A");
    expect(pane.sentenceAt("Overwegingen!F1")).toBe(
      "In Caseload!C5 staat ‘veel’; daar is geen getal uit op te maken. Vul een getal in; de cel telt nu niet mee.",
    );
    pane.enter("Caseload!C5", { value: 90 });
    await until(pane.hasNumber("Overwegingen!F1", 105.525));
    pane.enter("Overwegingen!F1", { formula: 'CASELOAD("veel")' });
    await until(() => pane.valueAt("Overwegingen!F1") === "#VALUE!");
    expect(pane.sentenceAt("Overwegingen!F1")).toContain("‘veel’ is geen aantal uren");
  });

  it("shows no figure while the sheets cannot be read, and comes back by itself", async () => {
    await pane.start();
    pane.enter("Overwegingen!F1", { formula: "CASELOAD(36)" });
    await until(pane.hasNumber("Overwegingen!F1", 105.525));
    // Twice, because the pane may be reading its client lists at that very moment.
    pane.excel.session.failNext({
      code: "InvalidOperationInCellEditMode",
      at: (member) => /getUsedRange/i.test(member),
      times: 2,
    });
    pane.enter("Caseload!C5", { value: 91 });
    await until(() => pane.valueAt("Overwegingen!F1") === "#N/A");
    expect(pane.sentenceAt("Overwegingen!F1")).toMatch(
      /^De bladen van het team zijn nu niet te lezen\. .*Druk op Enter of Esc/,
    );
    await until(pane.hasNumber("Overwegingen!F1", (470 * 36) / 160));
  });

  it("stops when the formula is removed: the call is cancelled and its cell stays empty", async () => {
    // The example has a CASELOAD of its own, whose calls are not those that are counted.
    await pane.start(example, () => pane.file.workbook.deleteSheet(pane.sheet("Formules")));
    const posted = jest.spyOn(pane.excel.session.outbox, "post");
    const cancelled = () => posted.mock.calls.filter(([[, type]]) => type === cancelMessage).length;
    pane.enter("Overwegingen!F1", { formula: "CASELOAD(36)" });
    pane.enter("Overwegingen!G1", { formula: "CASELOAD(28)" });
    await until(pane.hasNumber("Overwegingen!G1", 82.075));
    pane.enter("Overwegingen!F1", { value: null });
    expect(cancelled()).toBe(1);
    pane.enter("Caseload!C5", { value: 91 });
    await until(pane.hasNumber("Overwegingen!G1", (470 * 28) / 160));

    pane.enter("Overwegingen!G1", { value: null });
    expect(cancelled()).toBe(2);
    pane.enter("Caseload!C5", { value: 92 });
    await pane.shows("471");
    expect([pane.valueAt("Overwegingen!F1"), pane.valueAt("Overwegingen!G1")]).toEqual([null, null]);
  });

  it("is not disturbed by sheets of ours", async () => {
    await pane.start();
    pane.enter("Overwegingen!F1", { formula: "CASELOAD(36)" });
    await until(pane.hasNumber("Overwegingen!F1", 105.525));
    await pane.excel.runCommand("makeProportionalSheet");
    expect(pane.valueAt("Overwegingen!F1")).toBeCloseTo(105.525, 9);
    // The team is read again, with that sheet beside it.
    pane.enter("Caseload!C5", { value: 91 });
    await until(pane.hasNumber("Overwegingen!F1", (470 * 36) / 160));
  });

  it("follows again in a workbook that was saved and opened", async () => {
    await pane.start();
    pane.enter("Overwegingen!F1", { formula: "CASELOAD(36)" });
    await until(pane.hasNumber("Overwegingen!F1", 105.525));
    await pane.startAgain();
    await until(pane.hasNumber("Overwegingen!F1", 105.525));
    pane.enter("Caseload!C5", { value: 91 });
    await until(pane.hasNumber("Overwegingen!F1", (470 * 36) / 160));
  });
});

describe("the functions on their arguments alone", () => {
  it("fill as many cells as they are given, and an edit ripples through", async () => {
    await pane.start();
    pane.enter("Formatie!E4", { formula: "CASELOADUREN(B4:B8,0)" });
    pane.enter("Formatie!F4", { formula: "CASELOADPERFTE(Caseload!C5:C9,E4:E8)" });
    pane.enter("Formatie!G4", { formula: "CASELOADINDEX(Caseload!C5:C9,E4:E8,469,SUM(E4:E8))" });
    await until(pane.hasNumber("Formatie!F7", 186));
    await until(
      () =>
        [4, 5, 6, 7, 8].map((row) => Math.round(Number(pane.valueAt(`Formatie!G${row}`)))).join() === "85,116,87,176,0",
    );
    pane.enter("Formatie!B7", { value: 24 });
    await until(pane.hasNumber("Formatie!F7", (186 * 36) / 24));
  });

  it("pass an error in a cell on, in that cell only", async () => {
    await pane.start();
    pane.enter("Formatie!B5", { formula: "1/0" });
    pane.enter("Formatie!B6", { formula: "NA()" });
    pane.enter("Formatie!E4", { formula: "CASELOADDEEL(B4:B8,469,160)" });
    pane.enter("Formatie!G4", { formula: "CASELOADPERFTE(90,B6)" });
    await until(pane.hasNumber("Formatie!E8", 70.35));
    expect([4, 5, 6].map((row) => pane.valueAt(`Formatie!E${row}`))).toEqual([105.525, "#DIV/0!", "#N/A"]);
    await until(() => pane.valueAt("Formatie!G4") === "#N/A");
    expect(pane.sentenceAt("Formatie!G4")).toContain("Herstel eerst die cel");
  });
});

describe("a file that somebody without the add-in saved last", () => {
  it("answers where it says #NAME?, with the functions it was made with", async () => {
    let answers: unknown[] = [];
    await pane.start(example, () => (answers = formulaCells.map((cell) => pane.valueAt(`Formules!${cell}`))));
    pane.enter("Overwegingen!F1", { formula: "CASELOAD(36)" });
    pane.enter("Overwegingen!G1", { formula: "CASELOADDEEL(36,469,160)" });
    await until(pane.hasNumber("Overwegingen!F1", 105.525));
    await until(pane.hasNumber("Overwegingen!G1", 105.525));
    const parts = unzipSync(pane.file.save());
    pane.excel.close();

    let unknown = 0;
    for (const [name, part] of Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/"))) {
      const xml = strFromU8(part).replace(
        /<c ([^>]*)>(<f[^>]*>_xldudf_[^<]*<\/f>)<v>[^<]*<\/v><\/c>/g,
        (_, attributes: string, formula: string) => {
          unknown += 1;
          return `<c ${attributes.replace(/ t="\w+"/, "")} t="e">${formula}<v>#NAME?</v></c>`;
        },
      );
      parts[name] = strToU8(xml);
    }
    expect(unknown).toBe(2 + formulaCells.length);
    await pane.start(zipSync(parts));
    await until(pane.hasNumber("Overwegingen!F1", 105.525));
    await until(pane.hasNumber("Overwegingen!G1", 105.525));
    await until(() => formulaCells.every((cell, index) => pane.valueAt(`Formules!${cell}`) === answers[index]));
    expect(pane.sheet("Overwegingen").cell(0, 5)?.formula).toBe("CASELOAD(36)");
  });
});
