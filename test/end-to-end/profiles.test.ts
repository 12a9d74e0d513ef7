import { onABadDay } from "../../src/workbench/profiles/profile";
import { plainExcel, profiles } from "../../src/workbench/profiles/profiles";
import { example, until, withBuiltPane } from "../support/built-pane";
import { watchSilence } from "../support/longest-silence";
import { teamOfForty } from "../support/workbooks/team-of-forty";

/** The main journey of the built add-in in each Excel that team leads have, with what that Excel gets wrong. */

const pane = withBuiltPane();

afterEach(() => {
  pane.profile = plainExcel;
});

describe.each(profiles)("in $name", (profile) => {
  it("reads, follows, keeps, writes and opens again, and takes nobody's undo away while they work", async () => {
    pane.profile = profile;
    await pane.start();
    await pane.shows("469");
    pane.enter("Trechter!A3", { formula: "CASELOAD(36)" });
    await until(pane.hasNumber("Trechter!A3", 105.525));
    const { undoLosses } = pane.excel.session;
    undoLosses.length = 0;
    pane.enter("Caseload!C5", { value: 91 });
    await pane.shows("470");
    await until(pane.hasNumber("Trechter!A3", (470 * 36) / 160));
    expect(undoLosses).toEqual([]);

    await pane.offers("Maak werkblad");
    pane.press("Maak werkblad");
    await pane.shows("‘Rekenkundig 03-03-2020’");
    expect(pane.file.workbook.sheets.filter(({ name }) => name.startsWith("Rekenkundig"))).toHaveLength(1);

    await pane.open("Gegevens");
    await pane.unfold("andere aandachtspunten");
    await pane.unfold("Overwegingen: ");
    pane.press("Eén persoon");
    await pane.unfold("1 aanpassing van u");

    await pane.startAgain();
    await pane.open("Gegevens");
    await pane.unfold("1 aanpassing van u");
    await pane.shows("‘Ann’ en ‘Anne’ zijn één persoon.");
    await pane.shows("‘Rekenkundig 03-03-2020’ (gemaakt door Caseload)");
  });
});

it("with forty people and 25,000 clients it is never silent so long that Excel starts it again", async () => {
  const [, windows] = profiles;
  pane.profile = windows;
  const bytes = teamOfForty(14);
  const silence = watchSilence();
  try {
    await pane.start(bytes, undefined, undefined, "Anne Aalbers");
    await pane.open("Scenario’s");
    await pane.shows("Wie telt mee, nieuw of kopie");
    await pane.unfold("Groepen typen");
    pane.typeIn("Groepen", "18 t/m 29, 30 t/m 45, 46 t/m AOW");
    pane.leave("Groepen");
    await pane.shows("Kies deze indeling");
    expect(silence.longest()).toBeGreaterThan(0);
    expect(silence.longest()).toBeLessThan(windows.limits.silence);
  } finally {
    silence.stop();
  }
});

it("a workbook in which every sheet is protected and calculation is by hand is read and added to", async () => {
  pane.profile = profiles[0];
  await pane.start(example, () => {
    pane.file.workbook.calculationMode = "manual";
    for (const sheet of pane.file.workbook.sheets) sheet.protection = { allows: new Set() };
    pane.sheet("Formatie").rowFormats.set(1, { hidden: true });
  });
  await pane.offers("Maak werkblad");
  pane.press("Maak werkblad");
  await pane.shows("‘Rekenkundig 03-03-2020’");
  const numbers = pane
    .sheet("Rekenkundig 03-03-2020")
    .rows.flatMap((cells) => cells.map((cell) => cell?.value))
    .filter((value) => typeof value === "number");
  expect(numbers).toContain(469);
  expect(numbers).toContain(160);
  expect(numbers).toContain(105.525);
});

it("functions answer where Excel still has the metadata of before a parameter was added (office-js 2777)", async () => {
  pane.profile = onABadDay(plainExcel, "old-function-metadata");
  await pane.start();
  const answers: readonly (readonly [formula: string, answer: number])[] = [
    ["CASELOADUREN(36,8)", 28],
    ["CASELOADPERFTE(71,28)", (71 / 28) * 36],
    ["INDEX(CASELOADVERDELING(B4:B8,469),1)", 106],
    ["FTENORM(1034,1,2)", 2],
    ["CASELOAD(36)", 105.525],
  ];
  answers.forEach(([formula], row) => pane.enter(`Formatie!F${row + 4}`, { formula }));
  for (const [row, [, answer]] of answers.entries()) await until(pane.hasNumber(`Formatie!F${row + 4}`, answer));
});

it("a block with an error in it is an error as a whole, and no figure, in the build that has that fault (office-js 2174)", async () => {
  pane.profile = profiles[2];
  await pane.start();
  pane.enter("Formatie!B5", { formula: "NA()" });
  pane.enter("Formatie!F4", { formula: "CASELOADDEEL(B4:B8,469,160)" });
  await until(() => pane.valueAt("Formatie!F4") === "#VALUE!");
  expect([5, 6, 7, 8].map((row) => pane.valueAt(`Formatie!F${row}`))).toEqual([null, null, null, null]);
});
