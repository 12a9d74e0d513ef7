import type { CellInput } from "../../src/workbench/model/workbook";
import type { FaultCode } from "../../src/workbench/protocol/faults";
import { example, until, withBuiltPane } from "../support/built-pane";

/** Corrections, memory and change in the built add-in, on the example workbook, under the whole of office.js. */

const pane = withBuiltPane();

/** Opens the points about names, which decide no share. */
async function openPoints(): Promise<void> {
  await pane.open("Gegevens");
  await pane.unfold("andere aandachtspunten");
  await pane.unfold("Overwegingen: ");
}

it("two names are one person with one click; it is kept in the file and told on the command line, unless read fresh", async () => {
  await pane.start();
  await openPoints();
  expect(pane.text).toContain("‘Ann’");
  pane.press("Eén persoon");
  await pane.open("Gegevens");
  await pane.unfold("1 aanpassing van u");
  await pane.shows("‘Ann’ en ‘Anne’ zijn één persoon.");
  await pane.startAgain();
  const kept = (await pane.excel.runCommand("makeProportionalSheet", {})) as {
    report: { checks: { code: string }[]; corrections: unknown[] };
  };
  expect(kept.report.checks.map(({ code }) => code)).not.toContain("C03");
  expect(kept.report.corrections).toEqual([{ message: "‘Ann’ en ‘Anne’ zijn één persoon.", unused: null }]);
  const fresh = (await pane.excel.runCommand("makeProportionalSheet", { wishes: { fresh: true } })) as typeof kept;
  expect(fresh.report.checks.map(({ code }) => code)).toContain("C03");
  expect(fresh.report.corrections).toEqual([]);
});

it("who takes no cases is left out, in the pane and in =CASELOAD()", async () => {
  await pane.start();
  pane.enter("Overwegingen!F1", { formula: "CASELOAD(36)" });
  await until(pane.hasNumber("Overwegingen!F1", 105.525));
  await pane.unfold("Wie neemt geen cliënten");
  pane.field("Julie").click();
  await until(pane.hasNumber("Overwegingen!F1", (469 * 36) / 124));
  await pane.open("Gegevens");
  await pane.unfold("1 aanpassing van u");
  await pane.shows("Julie neemt geen cliënten.");
  pane.press("Ongedaan maken");
  await until(pane.hasNumber("Overwegingen!F1", 105.525));
});

it("another column is chosen from a list; when its headers change, the pane says that it is not used", async () => {
  await pane.start(example, () => {
    const sheet = pane.file.workbook.sheetByName("Caseload");
    if (!sheet) throw new Error("no sheet Caseload");
    const inputs = ["Stand mei", 10, 20, 30, 40, 50].map((value): CellInput[] => [{ value }]);
    pane.file.workbook.enter(sheet, { top: 3, left: 4, bottom: 8, right: 4 }, inputs, "user");
  });
  const openCaseload = async () => {
    await pane.open("Gegevens");
    await pane.unfold("Caseload!A4");
    await pane.unfold("Klopt dit niet?");
  };
  const caseloadOf = async (name: string, clients: string) => {
    await pane.open("Verdeling");
    await until(() => pane.line(name).includes(clients));
  };
  await caseloadOf("Anne", "90");
  await pane.open("Gegevens");
  await openCaseload();
  pane.choose("Kolom voor aantal cliënten", 0, "staat niet in deze tabel");
  await pane.unfold("1 aanpassing van u");
  await pane.shows("is er geen kolom voor aantal cliënten");
  pane.press("Ongedaan maken");
  await caseloadOf("Anne", "90");
  await openCaseload();
  pane.choose("Kolom voor aantal cliënten", 0, "Stand mei");
  await caseloadOf("Anne", "10");
  pane.enter("Caseload!E4", { value: "Stand juni" });
  await pane.open("Gegevens");
  await pane.shows("Niet gebruikt: op ‘Caseload’ staat geen tabel meer met dezelfde kopjes.");
  await caseloadOf("Anne", "90");
});

it("a team that is not certain is linked with one click", async () => {
  await pane.start();
  pane.enter("Overwegingen!F1", { formula: "CASELOAD(36)" });
  pane.enter("Caseload!C5", { value: "veel" });
  await until(() => pane.valueAt("Overwegingen!F1") === "#N/A");
  await pane.open("Gegevens");
  await pane.shows("=CASELOAD() geeft nog #N/B");
  pane.press("Ja, dit is mijn team");
  await until(pane.hasNumber("Overwegingen!F1", (379 * 36) / 160));
  expect(pane.text).not.toContain("geeft nog #N/B");
});

describe("when the team's sheets change while the pane is open", () => {
  it.each(["user", "co-author"] as const)("the figures follow an edit of a %s", async (origin) => {
    await pane.start();
    await until(() => pane.line("Emmy").includes("82"));
    pane.enter("Formatie!B6", { value: 20 }, origin);
    // 469 × 20 ÷ 152 = 61.71
    await until(() => pane.line("Emmy").includes("62"));
  });

  it("what was being typed in the pane stays there", async () => {
    await pane.start();
    await pane.shows("Bob, uren per week");
    pane.typeIn("Bob, uren per week", "8,");
    pane.enter("Formatie!B6", { value: 20 });
    await until(() => pane.line("Emmy").includes("62"));
    expect(pane.field("Bob, uren per week").value).toBe("8,");
  });

  it("a sheet is made of what they hold now", async () => {
    await pane.start();
    pane.enter("Formatie!B6", { value: 20 });
    pane.press("Maak werkblad");
    await until(() => pane.file.workbook.sheetByName("Rekenkundig 03-03-2020") !== undefined);
    await until(() => pane.line("Emmy").includes("62"));
    const made = pane.file.workbook.sheetByName("Rekenkundig 03-03-2020");
    const values = made?.rows.flatMap((row) => row.map((cell) => cell?.value)) ?? [];
    expect(values).toContain(62);
    expect(values).not.toContain(82);
  });
});

// Every request with every code is tried without the pane, in office-host.test.ts.
const refusals: readonly (readonly [FaultCode, "read" | "written", RegExp])[] = [
  ["InvalidOperationInCellEditMode", "read", /niet bewaard.*Enter of Esc/],
  ["InvalidOrTimedOutSession", "written", /niet bewaard.*verbroken/],
  ["ActivityLimitReached", "read", /niet bewaard.*bezig/],
  ["AccessDenied", "written", /niet bewaard.*alleen-lezen/],
];

it.each(refusals)(
  "a correction that Excel refuses (%s when what was kept is %s) is said so, and nothing of it is kept",
  async (code, when, sentence) => {
    await pane.start();
    await openPoints();
    const keptBefore = [...pane.file.workbook.settings];
    // Pressing asks at once what was kept. Between that and keeping, =CASELOAD() may be reading: only the write itself is certain.
    pane.excel.session.failNext({ code, at: when === "read" ? 1 : (member) => member === "SettingCollection.add" });
    pane.press("Eén persoon");
    await pane.shows(sentence);
    expect([...pane.file.workbook.settings]).toEqual(keptBefore);
    await pane.open("Gegevens");
    expect(pane.text).not.toContain("zijn één persoon.");
    await openPoints();
    pane.press("Eén persoon");
    await pane.unfold("1 aanpassing van u");
    await pane.shows("‘Ann’ en ‘Anne’ zijn één persoon.");
  },
);
