import { until, withBuiltPane } from "../support/built-pane";

/** The step Werkblad in the built add-in, on the example workbook, under the whole of office.js. */

const pane = withBuiltPane();

function fillIn(label: string, text: string): void {
  pane.typeIn(label, text);
  pane.leave(label);
}

/** Every value on the sheet that is not the answer of a formula. */
function written(sheet: string): readonly unknown[] {
  const rows = pane.file.workbook.sheetByName(sheet)?.rows ?? [];
  return rows.flatMap((row) => row.flatMap((cell) => (cell && cell.formula === undefined ? [cell.value] : [])));
}

const kinds = [
  ["Voorstel", "Maak voorstel", "Voorstel 03-03-2020"],
  ["Rekenkundig", "Maak werkblad", "Rekenkundig 03-03-2020"],
  ["Leeftijdsindeling", "Maak leeftijdsindeling", "Leeftijdsindeling 03-03-2020"],
  ["Scenariovergelijking", "Maak scenariovergelijking", "Scenariovergelijking 03-03-2020"],
  ["Werkblad met cliënten", "Maak werkblad met cliënten", "WERKBLAD 03-03-2020"],
  ["Normen en capaciteit", "Maak normen en capaciteit", "Normen en capaciteit"],
] as const;

it("one kind of sheet after the other is made with one press, and says of the meeting what was filled in", async () => {
  await pane.start();
  await pane.open("Werkblad");
  await pane.unfold("Nog in te vullen");
  fillIn("Team", "@Werk Noord");
  fillIn("Door", "+31 6 1234");
  fillIn("Wanneer", "3-3-2020");
  pane.choose("Doel agendapunt", 0, "Opiniëren");
  pane.choose("Status", 0, "definitief");
  fillIn("Voorstel", "=1+1\n-5");
  for (const [choice, button, sheet] of kinds) {
    pane.pick(choice);
    await pane.offers(button);
    pane.press(button);
    await pane.shows(`‘${sheet}’`);
    expect(written(sheet)).toEqual(
      expect.arrayContaining(["@Werk Noord", "+31 6 1234", "3-3-2020", "Opiniëren", "definitief", "=1+1\n-5"]),
    );
  }
});

it("Voorstel is made with the sheets behind it where that is ticked, which the workbook keeps", async () => {
  await pane.start();
  const theirs = pane.file.workbook.sheets.map(({ name }) => name);
  await pane.open("Werkblad");
  pane.pick("Rekenkundig");
  await until(() => !pane.text.includes("met bijlagen"));
  pane.pick("Voorstel");
  await pane.shows("met bijlagen");
  pane.pick("met bijlagen");
  await pane.offers("Maak voorstel");
  pane.press("Maak voorstel");
  await pane.shows(
    "‘Voorstel 03-03-2020’Met als bijlagen ‘Rekenkundig 03-03-2020’, ‘Leeftijdsindeling 03-03-2020’ en ‘Scenariovergelijking 03-03-2020’.",
  );
  const { workbook } = pane.file;
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    ...theirs,
    "Voorstel 03-03-2020",
    "Rekenkundig 03-03-2020",
    "Leeftijdsindeling 03-03-2020",
    "Scenariovergelijking 03-03-2020",
  ]);
  expect(workbook.activeSheet.name).toBe("Voorstel 03-03-2020");
  await pane.startAgain();
  await pane.open("Werkblad");
  await pane.offers("Maak voorstel");
  pane.press("Maak voorstel");
  await pane.shows("Met als bijlagen ‘Rekenkundig 03-03-2020 (2)’");
});

it("what was filled in is there again in the file that is opened later", async () => {
  await pane.start();
  await pane.open("Werkblad");
  await pane.unfold("Nog in te vullen");
  fillIn("Voorstel", "Kies scenario 2.");
  pane.choose("Doel agendapunt", 0, "Besluiten");
  pane.press("Maak voorstel");
  await pane.shows("‘Voorstel 03-03-2020’");
  await pane.startAgain();
  await pane.open("Werkblad");
  await pane.unfold("Nog in te vullen");
  expect(pane.field("Voorstel").value).toBe("Kies scenario 2.");
  expect(pane.field("Doel agendapunt").value).toBe("decide");
});

it("a text that Excel refuses to keep stays in its field, and is kept when that is asked again", async () => {
  await pane.start();
  await pane.open("Werkblad");
  await pane.unfold("Nog in te vullen");
  pane.excel.session.failNext({ code: "InvalidOperationInCellEditMode" });
  fillIn("Voorstel", "Kies scenario 2.");
  await pane.shows("Dit is nog niet bewaard");
  expect(pane.field("Voorstel").value).toBe("Kies scenario 2.");
  pane.press("Bewaar opnieuw");
  await until(() => !pane.text.includes("Dit is nog niet bewaard"));
  pane.press("Maak voorstel");
  await pane.shows("‘Voorstel 03-03-2020’");
  expect(written("Voorstel 03-03-2020")).toContain("Kies scenario 2.");
});

it("the sheet about single clients comes with its warning; the others without", async () => {
  await pane.start();
  await pane.open("Werkblad");
  expect(pane.text).not.toContain("gegevens over afzonderlijke cliënten");
  pane.pick("Werkblad met cliënten");
  await pane.shows("gegevens over afzonderlijke cliënten");
  pane.pick("Leeftijdsindeling");
  await until(() => !pane.text.includes("gegevens over afzonderlijke cliënten"));
});

it("Doelen en capaciteit has the parts that are ticked, which the workbook keeps and Terug brings back", async () => {
  await pane.start();
  await pane.open("Werkblad");
  pane.pick("Doelen en capaciteit");
  await pane.unfold("Alle 6 onderdelen");
  pane.pick("Trechter");
  await pane.shows("5 van 6 onderdelen");
  pane.pick("Trend");
  await pane.shows("4 van 6 onderdelen");
  pane.press("Terug");
  await pane.shows("5 van 6 onderdelen");
  await pane.offers("Maak doelen en capaciteit");
  pane.press("Maak doelen en capaciteit");
  await pane.shows("‘Doelen en capaciteit’");
  const texts = written("Doelen en capaciteit");
  expect(texts).toContain("Trend: doorgetrokken naar een jaar");
  expect(texts).not.toContain("Trechter: van selectie naar geschikt");
  await pane.startAgain();
  await pane.open("Werkblad");
  pane.pick("Doelen en capaciteit");
  await pane.shows("5 van 6 onderdelen");
});

it("Normen en capaciteit is reached from the norms in Verdeling, is shown, and has Delft's figures", async () => {
  await pane.start();
  await pane.open("Werkblad");
  await pane.open("Verdeling");
  await pane.unfold("Normen en gewogen werklast");
  await pane.shows("Maak het werkblad Normen en capaciteit");
  pane.press("Maak het werkblad Normen en capaciteit");
  const shown = '[aria-label="Voorbeeld van het blad ‘Normen en capaciteit’"]';
  await until(() => pane.excel.window.document.querySelector(shown) !== null);
  pane.press("Maak normen en capaciteit");
  await pane.shows("‘Normen en capaciteit’");
  // Radar, July 2002: 8,84 fte as the report's table has it; 8,84 − 1,75 + 1, and the same exact.
  const cells = pane.file.workbook.sheetByName("Normen en capaciteit")?.rows.flat() ?? [];
  const worked = cells.flatMap((cell) =>
    cell?.formula !== undefined && typeof cell.value === "number" ? [cell.value.toFixed(4)] : [],
  );
  expect(worked).toEqual(expect.arrayContaining(["8.8400", "8.0900", "8.1426"]));
});
