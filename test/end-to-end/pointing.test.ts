import type { Rect } from "../../src/workbench/model/rect";
import { BuiltPane, until, withBuiltPane } from "../support/built-pane";
import { workbookOf } from "../support/workbooks/small-workbook";

/** Pointing at a team in the built add-in, in workbooks of which nothing can be recognised. */

const pane = withBuiltPane("Wijs uw team aan");

function select(sheet: string, rect: Rect): void {
  pane.excel.session.select(pane.sheet(sheet), rect);
}

async function take(slot: string, sheet: string, rect: Rect, place: string): Promise<void> {
  select(sheet, rect);
  await until(() => pane.text.includes(`Geselecteerd: ${place}`));
  const button = [...pane.excel.window.document.querySelectorAll("button")].find(
    (each) => each.getAttribute("aria-label") === `Neem ${place} over voor ${slot}`,
  );
  if (!button) throw new Error(`no button for ${slot} in ${pane.text}`);
  button.click();
}

it("a team that nothing tells is pointed at, checked, kept in the file, and taken back", async () => {
  await pane.start(
    workbookOf([["x"], ["Mulder", "Kort"], ["De Groot", "Lang"]], {
      Getal: [
        [28, 61],
        [20, 91],
      ],
    }),
  );
  await pane.shows("Nog geen teamtabel gevonden");
  await take("Namen", "Blad1", { top: 1, left: 0, bottom: 2, right: 0 }, "Blad1!A2:A3");
  await pane.shows("Mulder, De Groot (2)");
  await take("Uren", "Getal", { top: 0, left: 0, bottom: 1, right: 0 }, "Getal!A1:A2");
  await take("Cliënten nu", "Getal", { top: 0, left: 1, bottom: 1, right: 1 }, "Getal!B1:B2");
  await pane.shows("61 · 91, samen 152");
  pane.press("Reken uit");
  await pane.shows("Klopt dit?");
  // 152 × 28 ÷ 48 = 88.67 and 63.33.
  expect(pane.line("Mulder")).toBe("Mulder286189");
  expect(pane.line("De Groot")).toBe("De Groot209163");
  pane.press("Ja, dit is mijn team");
  await pane.shows("152 cliënten op 48 caseloaduren");
  pane.enter("Blad1!F1", { formula: "CASELOAD(24)" });
  await until(pane.hasNumber("Blad1!F1", 76));
  await pane.open("Gegevens");
  await pane.shows("Uw team staat in Blad1!A2:A3; dat hebt u aangewezen.");
  const made = (await pane.excel.runCommand("makeProportionalSheet", {})) as {
    report: { team: { name: string; rounded: number }[] };
  };
  expect(made.report.team.map(({ name, rounded }) => [name, rounded])).toEqual([
    ["Mulder", 89],
    ["De Groot", 63],
  ]);
  pane.press("Ongedaan maken");
  await pane.shows("Wijs uw team aan");
});

it("what was found is proposed to who disagrees; clients are counted in a list, and a refusal leads to its slot", async () => {
  const found = workbookOf(
    [
      ["Naam", "Aantal uur", "Aantal cliënten"],
      ["Mulder", 28, 61],
      ["De Groot", 20, 91],
    ],
    { Verdeling: [["wie"], ["Mulder"], ["Mulder"], ["De Groot"], ["Mulder"]] },
  );
  const other = new BuiltPane("152 cliënten");
  await other.start(found);
  await other.open("Gegevens");
  await other.shows("Blad1!A1:C3");
  other.press("Klopt dit niet? Wijs uw team aan");
  await other.shows("28 · 20, samen 48");
  other.chooseLabelled("Waar staan de cliënten?", "tel ze in een lijst");
  other.excel.session.select(other.sheet("Verdeling"), { top: 1, left: 0, bottom: 1, right: 0 });
  await other.shows("Geselecteerd: Verdeling!A2");
  other.press("Neem over");
  await other.shows("3 · 1, samen 4");
  other.press("Reken uit");
  await other.shows("Klopt dit?");
  expect(other.line("Mulder")).toBe("Mulder2832");
  other.press("Nee: andere cellen aanwijzen");
  await other.shows("stap 1 van 2");
  other.press("Terug");
  await other.shows("Gevonden in uw werkmap");
  other.excel.close();
});
