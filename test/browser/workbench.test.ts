import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openOptionsOf } from "../../src/workbench/built-add-in";
import { newWorkbookFile, openWorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { axeFindings } from "../support/browser/axe";
import { describeInBrowser } from "../support/browser/chromium";
import { withWorkbench } from "../support/browser/workbench-page";

/** The page of the workbench with the add-in as it was built, as a person uses it. */

const root = path.resolve(__dirname, "../..");
const scenarioSheet = "Rekenkundig 03-03-2020";
/** The memo of 2020: 469 clients on 160 hours. */
const fullTimeShare = "105,525";

describeInBrowser("the page of the workbench", () => {
  const workbench = withWorkbench({ freshForEach: true });

  it("opens the example with the team in the pane and the manifest's buttons on the ribbon", async () => {
    const { page, pane } = workbench;
    expect(await workbench.sheets()).toEqual([
      "Memo",
      "Formatie",
      "Caseload",
      "Overwegingen",
      "Cliënten",
      "Selecties",
      "Formules",
      "Normtijden",
      "Ridderkerk",
      "Trechter",
    ]);
    await pane.getByText("469 cliënten op 160 caseloaduren").waitFor();
    await pane.getByText("Lisette").first().waitFor();
    await workbench.shows("Formatie!B4", /36/);

    const button = workbench.button("Rekenkundig werkblad");
    expect(await button.getAttribute("title")).toContain("Maakt met één klik een nieuw werkblad");
    const icons = page.getByRole("group", { name: "Caseload" }).locator("img");
    expect(await icons.count()).toBe(3);
    const widths = await icons.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(widths).toEqual([32, 32, 32]);
    await page.getByText("Excel is het echte werk", { exact: false }).waitFor();
    await workbench.picture("werkbank");
  });

  it("shows what a ribbon button writes, its chart included, and takes it back in one step", async () => {
    const { page } = workbench;
    await workbench.button("Rekenkundig werkblad").click();
    await page.getByRole("tab", { name: scenarioSheet }).waitFor();
    await workbench.shows(`${scenarioSheet}!E16`, /105/);
    await workbench.shows("E17", /106/);
    await page.getByRole("img", { name: "Aantal cliënten: werkelijk en rekenkundig" }).waitFor({ state: "attached" });
    await workbench.picture("rekenkundig-werkblad");

    await workbench.button("Ongedaan maken").click();
    await page.getByRole("tab", { name: scenarioSheet }).waitFor({ state: "detached" });
  });

  it("answers a function typed in a cell, and follows when hours are edited", async () => {
    await workbench.type("Formatie!E4", "=CASELOAD(36)");
    await workbench.shows("E4", new RegExp(fullTimeShare));
    // 469 × 36 ÷ 172
    await workbench.type("B8", "36");
    await workbench.shows("E4", /98,16\d*/);
    await workbench.page.keyboard.press("Control+z");
    await workbench.shows("B8", /24/);
    await workbench.shows("E4", new RegExp(fullTimeShare));
    await workbench.page.keyboard.press("Control+y");
    await workbench.shows("B8", /36/);
  });

  it("plays another Excel with the workbook as it is; reading takes nobody's undo away", async () => {
    const { page, pane } = workbench;
    await workbench.type("Formatie!B8", "36");
    await page.locator(".title-bar select").selectOption("windows-365");
    await workbench.until(() => workbench.inExcel(({ profile }) => profile.name), /^windows-365$/);
    await pane.getByText("469 cliënten op 172 caseloaduren").waitFor();
    await workbench.type("Formatie!B7", "30");
    await pane.getByText("469 cliënten op 166 caseloaduren").waitFor();
    await page.keyboard.press("Control+z");
    await workbench.shows("B7", /36/);
    await workbench.shows("B8", /36/);
    // The page keeps the choice, and this Excel forgets what can be undone once a sheet has other edges.
    await page.locator(".title-bar select").selectOption("plain");
    await workbench.until(() => workbench.inExcel(({ profile }) => profile.name), /^plain$/);
  });

  it("takes what is typed as Dutch Excel does, and says why it refuses something", async () => {
    await workbench.type("Formatie!E4", "=SOM(B4:B8;0,5)");
    await workbench.shows("E4", /160,5/);
    // What is edited is what was typed: entered again it is the same.
    await workbench.page.keyboard.press("F2");
    await workbench.page.keyboard.type("+1");
    await workbench.page.keyboard.press("Enter");
    await workbench.shows("E4", /161,5/);
    await workbench.type("E5", "12,5%");
    await workbench.shows("E5", /12,50%/);
    await workbench.type("E6", "3-3-2020");
    await workbench.shows("E6", /3-3-2020/);
    await workbench.type("E5", "=SOM(B4:");
    await workbench.message(/geen formule/);
    await workbench.shows("E5", /12,50%/);
  });

  it("empties, copies and fills cells, formulas with their references moved", async () => {
    const { keyboard } = workbench.page;
    await workbench.type("Formatie!E4", "=B4*2");
    await workbench.goTo("E4");
    await keyboard.press("Control+c");
    await workbench.goTo("E6");
    await keyboard.press("Control+v");
    await workbench.selected(/: 56$/);
    await workbench.goTo("E4");
    await keyboard.press("Delete");
    await workbench.selected(/: leeg$/);
    await keyboard.press("Control+z");
    await workbench.selected(/: 72$/);
  });

  it("tells what is the matter with a cell, marks what it cannot calculate, and goes to the end of the sheet", async () => {
    const { page } = workbench;
    const file = newWorkbookFile();
    const [sheet] = file.workbook.sheets;
    if (!sheet) throw new Error("a new workbook has a sheet");
    const row = [{ value: 2 }, { formula: "LET(x,A1,x*2)" }];
    file.workbook.enter(sheet, { top: 0, left: 0, bottom: 0, right: 1 }, [row], "user");
    sheet.ensure(0, 1).value = 4;
    const place = path.join(mkdtempSync(path.join(tmpdir(), "caseload-")), "onbekend.xlsx");
    writeFileSync(place, file.save());
    await workbench.openFile(place);
    await workbench.shows("B1", /4/);

    /** The upper corners of cells, in columns of 64 pixels. */
    const corner = (column: number, side: "left" | "right") =>
      workbench.colorAt(40 + column * 64 + (side === "left" ? 2 : 61), 22);
    expect(await corner(1, "right")).toBe("#FFFFFF");
    await workbench.type("A1", "3");
    await workbench.shows("B1", /4 \(De werkbank kan deze formule, .*verouderd zijn\.\)/);
    await workbench.type("C1", "=A1/0");
    await workbench.shows("C1", /#DEEL\/0! \(Deze formule deelt door nul of door een lege cel\.\)/);
    await workbench.type("E4", "einde");
    await workbench.goTo("A2");
    await workbench.until(() => corner(1, "right"), /^#CA5010$/);
    await workbench.until(() => corner(2, "left"), /^#107C41$/);
    const boxes = await page
      .locator(".grid canvas")
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect).sort((a, b) => b.height - a.height),
      );
    const { x, y } = boxes[0] ?? { x: 0, y: 0 };
    await page.mouse.move(x + 40 + 5.5 * 64, y + 90);
    await page.mouse.move(x + 40 + 2.5 * 64, y + 32, { steps: 4 });
    await workbench.until(async () => (await page.locator(".grid-view").getAttribute("title")) ?? "", /deelt door nul/);

    await page.keyboard.press("Control+End");
    await workbench.selected(/^E4: einde$/);
    await page.keyboard.type("langer");
    // Who is typing in a cell stays in it.
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await workbench.shows("E4", /langer/);
  });

  it("puts in and takes out rows and columns, everything follows, and it is in the copy", async () => {
    const { page, pane } = workbench;
    await workbench.type("Trechter!D1", "=SOM(Formatie!B4:B8)");
    await workbench.type("D2", "=CASELOAD(36)");
    await workbench.shows("D2", new RegExp(fullTimeShare));
    await workbench.goTo("Formatie!A1");

    await workbench.menuOnRow(6);
    await workbench.picture("rijen-en-kolommen");
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    await workbench.chooseFromMenu("Rij invoegen");
    await workbench.type("A6", "Nina");
    await workbench.type("B6", "32");
    await workbench.shows("Trechter!D1", /192/);
    await pane.getByText("469 cliënten op 192 caseloaduren").waitFor();
    await workbench.shows("D2", /87,937\d*/);

    // With the keyboard alone, on a cell: a column before it.
    await workbench.goTo("Formatie!B6");
    await page.keyboard.press("Shift+F10");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await workbench.shows("C6", /32/);

    const copy = await workbench.savedCopy();
    const { workbook } = openWorkbookFile(copy.bytes, copy.name, openOptionsOf(path.join(root, "dist")));
    expect(workbook.sheetByName("Trechter")?.cell(0, 3)).toMatchObject({ formula: "SUM(Formatie!C4:C9)", value: 192 });

    await workbench.goTo("A6");
    await workbench.menuOnRow(6);
    await workbench.chooseFromMenu("Rij verwijderen");
    await pane.getByText("469 cliënten op 160 caseloaduren").waitFor();
    for (const shown of [/192/, /192/, /160/]) {
      await workbench.button("Ongedaan maken").click();
      await workbench.shows("Trechter!D1", shown);
    }
  });

  it("refuses what the workbench does not do, and says so", async () => {
    await workbench.goTo("Formatie!B4");
    await workbench.page.keyboard.press("Control+b");
    await workbench.message(/niet\. Doe het in Excel/);
  });

  it("goes where the pane and links lead", async () => {
    await workbench.step("Gegevens");
    await workbench.pane.getByText("Formatie!A3:C9").click();
    await workbench.pane.getByRole("button", { name: "Toon Formatie!A3:C9" }).click();
    await workbench.selected(/^A3: Naam$/);
    await workbench.page.getByRole("tab", { name: "Formatie", selected: true }).waitFor();
  });

  it("closes the pane, and opens it again with what was in it", async () => {
    const { page, pane } = workbench;
    await page.getByRole("button", { name: "Caseload sluiten" }).click();
    await page.locator(".pane iframe").waitFor({ state: "hidden" });
    await workbench.button("Caseload verdelen").click();
    await pane.getByText("469 cliënten op 160 caseloaduren").waitFor();
  });

  it("refuses the add-in while a cell is being typed in, as Excel does", async () => {
    const { page, pane } = workbench;
    await workbench.goTo("Formatie!E4");
    await page.keyboard.type("=1+");
    await pane.getByRole("button", { name: "Maak werkblad" }).click();
    await pane.getByText("Excel wacht op een cel die nog wordt ingevuld").first().waitFor();
    await workbench.goTo("E4");
    expect(await workbench.sheets()).not.toContain(scenarioSheet);
  });

  it("goes round with the keyboard alone: ribbon, cells, pane", async () => {
    const { page } = workbench;
    const focused = () =>
      page.evaluate(() => {
        const place = document.activeElement;
        return place?.closest(".ribbon") ? "ribbon" : place?.closest(".pane") ? "pane" : "cells";
      });
    await workbench.button("Openen").focus();
    await page.keyboard.press("F6");
    expect(await focused()).toBe("cells");
    await page.keyboard.press("ArrowDown");
    await workbench.selected(/^A2:/);
    await page.keyboard.press("F6");
    expect(await focused()).toBe("pane");
    await workbench.until(async () => (await workbench.pane.locator(":focus").textContent()) ?? "", /Terug/);
    await page.keyboard.press("Shift+Tab");
    await page.locator(":focus[aria-label='Caseload sluiten']").waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".pane iframe").waitFor({ state: "hidden" });
  });

  it("saves a copy with everything in it, and goes back to the example", async () => {
    const { page } = workbench;
    await workbench.button("Rekenkundig werkblad").click();
    await page.getByRole("tab", { name: scenarioSheet }).waitFor();
    await workbench.type("Formatie!E4", "=CASELOAD(36)");
    await workbench.shows("Formatie!E4", /105,525/);
    const { name, bytes } = await workbench.savedCopy();
    expect(name).toBe("team-werk-2020 - kopie.xlsx");
    const { workbook } = openWorkbookFile(bytes, "kopie.xlsx", openOptionsOf(path.join(root, "dist")));
    expect(workbook.sheets.map(({ name }) => name)).toContain(scenarioSheet);
    const cell = workbook.sheetByName("Formatie")?.cell(3, 4);
    expect([cell?.formula, cell?.value]).toEqual(["CASELOAD(36)", expect.closeTo(105.525, 9)]);

    await workbench.button("Voorbeeld").click();
    await page.getByRole("tab", { name: scenarioSheet }).waitFor({ state: "detached" });
    await workbench.shows("Formatie!E4", /leeg/);
  });

  it("opens another workbook, chosen or dropped, and keeps it when a file cannot be opened", async () => {
    const { page } = workbench;
    await page.locator('input[type="file"]').setInputFiles(path.join(root, "test/fixtures/libreoffice.xlsx"));
    await page.getByRole("heading", { name: "libreoffice.xlsx" }).waitFor();
    await page.getByRole("tab", { name: "Memo", exact: true }).waitFor({ state: "detached" });

    const files = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], "team.xls"));
        return transfer;
      },
      [...readFileSync(path.join(root, "README.md"))],
    );
    await page.dispatchEvent(".grid canvas", "drop", { dataTransfer: files });
    await workbench.message(/'team\.xls' is geen Excel-werkmap/);
    await page.getByRole("heading", { name: "libreoffice.xlsx" }).waitFor();
  });
});
