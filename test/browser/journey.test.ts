import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { answerWords } from "../../src/text/checks/attention";
import { ageCutsWords } from "../../src/text/pane/charts";
import { formatNumber } from "../../src/text/numbers";
import { meetingPurposes, meetingWords } from "../../src/text/sheets/meeting";
import { choiceWords } from "../../src/text/pane/choices";
import { divisionWords } from "../../src/text/pane/pane";
import { ageGroupWords, bestLineUpWords, scenarioListWords, teamWords } from "../../src/text/pane/scenario-pane";
import { stepWords } from "../../src/text/pane/steps";
import { whatIfWords } from "../../src/text/pane/what-if";
import { meetingFormWords } from "../../src/text/pane/worksheet";
import { sheetKindWords } from "../../src/text/sheet-kinds";
import memo from "../cases/memo-2020.json";
import { describeInBrowser } from "../support/browser/chromium";
import { planToXlsx, type PlainSheet } from "../support/workbooks/plan-to-xlsx";
import { withWorkbench } from "../support/browser/workbench-page";

/** Whole ways through the add-in, from a workbook that somebody opens to what they came for. */

const steps = stepWords.names;
const scenarioSheet = "Rekenkundig 03-03-2020";
const byAge = "Optie 2: herverdelen naar leeftijd";
/** The memo with hours for the side tasks that it leaves open. */
const sideTasks = { Bob: 8, Emmy: 4, Lisette: 4 };
const withSideTasks = memo.sideTasks8_4_4;

const meeting = { presenter: "Anne de Vries", proposal: "Verdeel de cliënten naar caseloaduren." };

/** What a team lead has lying about: a title over everything, headers in two rows of merged cells, hours in words, a header that says nothing. */
const strange: PlainSheet = {
  name: "Bestand",
  merges: ["A1:E1", "A3:A4", "B3:C3", "D3:E3"],
  rows: [
    ["Team Noord: bezetting en werkvoorraad"],
    [],
    ["Medewerker", "Contract", null, "Lopend"],
    [null, "per week", "neventaken", "1 januari", "instroom"],
    ["Jansen, K.", "36 uur", null, "112", 9],
    ["De Boer, M.", "32 uur", "4 uur", "95", 11],
    ["Yıldız, A.", "24 uur", null, "40", 4],
    ["Totaal", "92 uur", "4 uur", "247", 24],
  ],
};

describeInBrowser("a team lead", () => {
  const workbench = withWorkbench({ freshForEach: true });
  const folder = mkdtempSync(path.join(tmpdir(), "caseload-journey-"));

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const field = (label: string) => workbench.pane.getByLabel(label, { exact: true });
  const button = (name: string) => workbench.pane.getByRole("button", { name, exact: true });
  const unfold = (summary: string | RegExp) => workbench.pane.locator("summary").filter({ hasText: summary }).click();
  const says = (words: string | RegExp) => workbench.pane.getByText(words).first().waitFor();

  async function fill(label: string, text: string): Promise<void> {
    await field(label).fill(text);
    await field(label).press("Enter");
  }

  /** Everybody's rekenkundige caseload in the pane, once it is as expected. */
  async function shares(names: readonly string[], expected: readonly number[]): Promise<void> {
    const table = workbench.pane.getByRole("table", { name: /^Caseload per klantmanager/ });
    const shown = async (): Promise<string> => {
      const rows = names.map((name) => table.getByRole("row").filter({ hasText: name }).getByRole("cell").nth(2));
      // Below it stands how low or high it may still become.
      return (await Promise.all(rows.map(async (cell) => /^\d+/.exec(await cell.innerText())?.[0]))).join(" ");
    };
    await workbench.until(shown, new RegExp(`^${expected.join(" ")}$`));
  }

  async function savedCopy(): Promise<string> {
    const { name, bytes } = await workbench.savedCopy();
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  }

  it("goes from the example to a sheet for the meeting, and finds everything back the next day", async () => {
    const { page, pane } = workbench;

    await workbench.step(steps.data);
    await says("Formatie!A3:C9");
    await says("4 punten bepalen uw cijfers");
    await unfold("20 andere aandachtspunten");
    await unfold(/^Caseload: .*som rekenkundig/);
    const rounding = pane.getByRole("group", { name: /Som rekenkundig/ });
    await rounding.getByText(formatNumber(memo.plainSum), { exact: false }).first().waitFor();
    await rounding.getByRole("button", { name: new RegExp(`^${answerWords.intended}:`) }).click();
    await says(/^Afgehandeld \(1\)/);

    await workbench.step(steps.division);
    await shares(memo.names, memo.largestRemainder);
    await unfold(whatIfWords.heading);
    // What if side tasks came off their contracts? The same hours, so the same shares as when they are filled in.
    for (const [name, hours] of Object.entries(sideTasks)) {
      const contract = memo.hours[memo.names.indexOf(name)] ?? 0;
      await fill(whatIfWords.hours(name), String(contract - hours));
    }
    await shares(memo.names, withSideTasks.largestRemainder);
    await says("met andere uren voor Bob, Emmy en Lisette");
    await button(whatIfWords.reset).click();
    await shares(memo.names, memo.largestRemainder);
    for (const [name, hours] of Object.entries(sideTasks)) await fill(choiceWords.sideTaskHours(name), String(hours));
    await shares(memo.names, withSideTasks.largestRemainder);

    await workbench.step(steps.scenarios);
    await field(scenarioListWords.choose).selectOption(byAge);
    const cut = pane.getByRole("slider", { name: ageCutsWords.cut(0, 2) });
    await cut.focus();
    await page.keyboard.press("ArrowLeft");
    await workbench.until(async () => (await cut.getAttribute("aria-valuenow")) ?? "", /^29$/);
    await says(ageGroupWords.tried([29, 46]));
    await page.keyboard.press("Control+z");
    await workbench.until(async () => (await cut.getAttribute("aria-valuenow")) ?? "", /^30$/);
    await page.keyboard.press("ArrowLeft");
    await button(ageGroupWords.keepTried).click();
    await button(bestLineUpWords.chooseSpoken(0)).click();
    await unfold(teamWords.who);
    await says(teamWords.fixed);

    await workbench.step(steps.worksheet);
    await pane.getByRole("radio", { name: new RegExp(`^${sheetKindWords.proportional.name}`) }).check();
    await unfold(meetingFormWords.summary([]));
    await field(meetingWords.presenter).fill(meeting.presenter);
    await field(meetingWords.purpose).selectOption(meetingPurposes.decide);
    await field(meetingWords.proposal).fill(meeting.proposal);
    const preview = pane.getByRole("table", { name: new RegExp(`^${scenarioSheet}, bladzijde 1`) });
    await preview.getByText(meeting.proposal).waitFor();
    await button(sheetKindWords.proportional.make).click();
    await page.getByRole("tab", { name: scenarioSheet }).waitFor();
    const chart = page.getByRole("img", { name: "Aantal cliënten: werkelijk en rekenkundig" });
    await chart.waitFor({ state: "attached" });
    for (const [place, share] of withSideTasks.largestRemainder.entries()) {
      await workbench.shows(`${scenarioSheet}!E${16 + place}`, new RegExp(String(share)));
    }

    const copy = await savedCopy();
    await workbench.page.reload();
    await workbench.paneReady();
    await workbench.openFile(copy);
    await workbench.paneReady();
    await shares(memo.names, withSideTasks.largestRemainder);
    expect(await field(choiceWords.sideTaskHours("Bob")).inputValue()).toBe("8");
    await workbench.shows(`${scenarioSheet}!E19`, new RegExp(String(withSideTasks.largestRemainder[3])));
    await chart.waitFor({ state: "attached" });
    await workbench.step(steps.data);
    await says(/^Afgehandeld \(1\)/);
    await workbench.step(steps.scenarios);
    await field(scenarioListWords.choose).selectOption(byAge);
    expect(await cut.getAttribute("aria-valuenow")).toBe("29");
    await unfold(teamWords.who);
    await says(teamWords.fixed);
    await workbench.step(steps.worksheet);
    await unfold(meeting.presenter);
    expect(await field(meetingWords.proposal).inputValue()).toBe(meeting.proposal);
  });

  it("reads a workbook made in another way as it stands", async () => {
    const { page } = workbench;
    const file = path.join(folder, "Bestand.xlsx");
    writeFileSync(file, planToXlsx([strange], []));
    await workbench.openFile(file);
    await says("247 cliënten op 88 caseloaduren");
    // 247 × 36, 28 and 24 ÷ 88 = 101,05, 78,59 and 67,36
    await shares(["Jansen, K.", "De Boer, M.", "Yıldız, A."], [101, 79, 67]);
    await workbench.type("Bestand!G1", "=CASELOAD(36)");
    await workbench.shows("G1", /101,04\d*/);

    await workbench.openFile(await savedCopy());
    await says("247 cliënten op 88 caseloaduren");
    await page.getByRole("tab", { name: "Bestand" }).waitFor();
  });

  it("types functions in cells that follow what is filled in in the pane", async () => {
    await workbench.type("Formatie!E4", "=CASELOAD(36)");
    await workbench.shows("E4", new RegExp(formatNumber(memo.exact[0] ?? 0)));
    for (const [name, hours] of Object.entries(sideTasks)) await fill(choiceWords.sideTaskHours(name), String(hours));
    await shares(memo.names, withSideTasks.largestRemainder);
    await says(divisionWords.purpose);
    await workbench.shows("E4", new RegExp(formatNumber(withSideTasks.exact[0] ?? 0)));
  });
});
