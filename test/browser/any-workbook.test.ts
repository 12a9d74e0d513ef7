import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { countingWords } from "../../src/text/counting";
import { stepWords } from "../../src/text/pane/steps";
import { sheetKindWords } from "../../src/text/sheet-kinds";
import { describeInBrowser } from "../support/browser/chromium";
import { workbookOf } from "../support/workbooks/small-workbook";
import { withWorkbench } from "../support/browser/workbench-page";

/** Workbooks that are laid out as teams do, from opening to a sheet. One that only pointing can solve is in pointing.test.ts. */

type Row = readonly (string | number | null)[];

const clientsOf = (name: string, count: number, first: number): readonly Row[] =>
  Array.from({ length: count }, (_, at) => [`K${first + at}`, name, "Actief"]);

const hours: readonly Row[] = [
  ["Naam", "Uren per week"],
  ["Anne", 36],
  ["Bob", 28],
];
const header: Row = ["Cliëntnummer", "Klantmanager", "Status"];

const workbooks = {
  list: workbookOf(hours, {
    Cliënten: [
      header,
      ...clientsOf("Anne", 14, 100),
      ...clientsOf("Bob", 10, 200),
      ...clientsOf("", 3, 300),
      ["K400", "Bob", "Beëindigd"],
      ["K401", "Anne", "Beëindigd"],
      ["K500", "Anne", "Actief"],
      ["K500", "Bob", "Actief"],
    ],
  }),
  "per klantmanager": workbookOf(hours, {
    Anne: [["Cliëntnummer", "Geboortedatum"], ...Array.from({ length: 7 }, (_, at) => [`A${at}`, `${at + 1}-3-1980`])],
    Bob: [["Cliëntnummer", "Geboortedatum"], ...Array.from({ length: 5 }, (_, at) => [`B${at}`, `${at + 1}-3-1980`])],
  }),
  trede: workbookOf([
    ["Naam", "Uren per week", "Trede 1", "Trede 2", "Trede 3", "Trede 4"],
    ["Anne", 36, 10, 12, 8, 4],
    ["Bob", 28, 9, 6, 3, 2],
  ]),
  gedraaid: workbookOf([
    ["", "Anne", "Bob"],
    ["Uren per week", 36, 28],
    ["Aantal cliënten", 40, 24],
  ]),
} as const;

describeInBrowser("a workbook of any team", () => {
  const workbench = withWorkbench({ freshForEach: true });
  const folder = mkdtempSync(path.join(tmpdir(), "caseload-any-"));

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const says = (words: string | RegExp) => workbench.pane.getByText(words).first().waitFor();
  const button = (name: string | RegExp) =>
    workbench.pane.getByRole("button", { name, exact: typeof name === "string" });

  async function open(name: keyof typeof workbooks): Promise<void> {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, workbooks[name]);
    await workbench.openFile(file);
  }

  /** Makes the sheet of the division; resolves when its tab is there. */
  async function makeSheet(): Promise<string> {
    await workbench.step(stepWords.names.division);
    await button(sheetKindWords.proportional.make).click();
    const tab = workbench.page.getByRole("tab", { name: /^Rekenkundig / });
    await tab.waitFor();
    return tab.innerText();
  }

  it("with only a list counts it, asks who counts, and follows every answer", async () => {
    await open("list");
    await says("25 cliënten");
    await workbench.step(stepWords.names.data);
    await says("28 in de lijst = 25 bij klantmanagers + 3 zonder");
    await workbench.paneWidth(320);
    await workbench.panePictures("gegevens-wie-telt-mee");
    await button("Gedeeld, ieder een half: Anne 14,5, Bob 10,5").click();
    await button("Ja: 27 cliënten").click();
    await says(countingWords.kept(2));
    await workbench.step(stepWords.names.division);
    await button("Verdeel ze mee: 30 cliënten").click();
    await says("3 cliënten zonder klantmanager worden meeverdeeld.");
    await workbench.panePictures("verdeling-zonder-klantmanager");
    const sheet = await makeSheet();
    // Half a client each, who has ended, and a row of nobody's; the total stays whole.
    const lines = [
      ["Anne", /15,5†/],
      ["Bob", /11,5†/],
      ["Zonder klantmanager", /3†/],
      ["Totaal", /30/],
    ] as const;
    for (const [place, [name, figure]] of lines.entries()) {
      await workbench.shows(`${sheet}!A${13 + place}`, RegExp(name));
      await workbench.shows(`${sheet}!C${13 + place}`, figure);
    }
  });

  it.each([
    ["per klantmanager", "12 cliënten", [7, 5, 12]],
    ["trede", "54 cliënten", [34, 20, 54]],
    ["gedraaid", "64 cliënten", [40, 24, 64]],
  ] as const)("laid out as %s comes to %s", async (name, total, current) => {
    await open(name);
    await says(total);
    const sheet = await makeSheet();
    for (const [place, figure] of current.entries())
      await workbench.shows(`${sheet}!C${13 + place}`, RegExp(`${figure}†?`));
  });
});
