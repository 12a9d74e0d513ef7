import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator } from "playwright-core";
import { itemAt } from "../../src/kernel/item-at";
import { howItCame } from "../../src/text/months/intake";
import { lockedSentence, openSentence, planningTitle, transfersInPlan } from "../../src/text/months/planning";
import { fewTransfersWords } from "../../src/text/months/few-transfers";
import { whichClientsTitle } from "../../src/text/months/which-clients";
import { monthWords } from "../../src/text/pane/months";
import { sheetWords } from "../../src/text/pane/pane";
import { settingWords } from "../../src/text/pane/settings";
import { undoWords } from "../../src/text/pane/undo";
import { stepWords } from "../../src/text/pane/steps";
import { decisionsWords } from "../../src/text/sheets/decisions-sheet";
import { axeFindings } from "../support/browser/axe";
import { describeInBrowser } from "../support/browser/chromium";
import { allLooks } from "../support/browser/looks";
import { paneWidths, withWorkbench } from "../support/browser/workbench-page";
import { workbookOf } from "../support/workbooks/small-workbook";

/** The step Maand. Its pictures go to uitvoer/schermen. */

/** Three colleagues, of whom Bob works his new hours already, and their clients: of Julie's 24 the last have been with her for the shortest time, and K-83 and K-84 share a household. */
const leaver = workbookOf(
  [
    ["Peildatum", "1-11-2026"],
    ["Naam", "Aantal uur", "Nieuwe uren", "Per"],
    ["Anne", 36],
    ["Bob", 36, 36, "1-3-2020"],
    ["Julie", 36],
  ],
  {
    Lijst: [
      ["Cliëntnummer", "Klantmanager", "Sinds", "Huishouden"],
      ...["Anne", "Bob", "Julie"].flatMap((name, place) =>
        Array.from({ length: place === 2 ? 24 : 30 }, (_, at) => {
          const number = 30 * place + at + 1;
          return [`K-${number}`, name, `1-3-${1991 + at}`, number > 82 ? "H-1" : null];
        }),
      ),
    ],
  },
);

/** Two lists of clients: in November K-1 has gone, K-20 and K-21 are new, K-2 went to Bob, K-3 ended and K-11 has a caseworker by now. */
const lists = workbookOf(
  [
    ["Peildatum", "29-11-2026"],
    ["Naam", "Aantal uur"],
    ["Anne", 36],
    ["Bob", 24],
    ["Emmy", 28],
  ],
  {
    Okt: [
      ["Cliëntnummer", "Klantmanager", "Status"],
      ...Array.from({ length: 11 }, (_, at) => [
        `K-${at + 1}`,
        at === 10 ? null : itemAt(["Anne", "Anne", "Bob", "Emmy"], at % 4),
        "Actief",
      ]),
    ],
    Nov: [
      ["Cliëntnummer", "Klantmanager", "Status"],
      ...Array.from({ length: 10 }, (_, at) => [
        `K-${at + 2}`,
        at === 0 ? "Bob" : at === 9 ? "Emmy" : itemAt(["Anne", "Anne", "Bob", "Emmy"], (at + 1) % 4),
        at === 1 ? "Beëindigd" : "Actief",
      ]),
      ["K-20", "Anne", "Actief"],
      ["K-21", null, "Actief"],
      ["K-22", "Bob", "Actief"],
    ],
  },
);

/** A tab a month, as a team adds one; in November 24 clients have nobody yet. */
const tab = (...counts: readonly number[]): readonly (readonly (string | number | null)[])[] => [
  ["Klantmanager", "Uren", "Aantal cliënten"],
  ...["Anne", "Bob", "Emmy", "Julie", "Lisette"].map((name, at) => [
    name,
    itemAt([36, 36, 28, 36, 24], at),
    counts[at] ?? 0,
  ]),
];
const october = workbookOf([["Caseload team Werk, peildatum 1-11-2026"]], { Okt: tab(96, 109, 70, 119, 0) });
const november = [...tab(95, 110, 70, 120, 0), ["Niet toegewezen", null, 24]];

describeInBrowser("a month", () => {
  const workbench = withWorkbench();
  const folder = mkdtempSync(path.join(tmpdir(), "caseload-months-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const names = ["Anne", "Bob", "Emmy", "Julie", "Lisette"];
  const says = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor();
  const enter = async (label: string, text: string) => {
    await workbench.pane.getByLabel(label, { exact: true }).fill(text);
    await workbench.pane.getByLabel(label, { exact: true }).press("Enter");
  };
  const unfold = (heading: string) => workbench.pane.getByRole("heading", { name: heading, exact: true }).click();
  const toSheet = (place: number) =>
    workbench.pane.getByRole("button", { name: monthWords.toSheet }).nth(place).click();

  /** A sheet is there and the pane has told so: until then what is told moves what somebody is about to press. */
  async function made(sheet: string | RegExp): Promise<void> {
    await workbench.page.getByRole("tab", { name: sheet }).waitFor();
    await workbench.pane.locator(".fui-MessageBar").filter({ hasText: sheet }).waitFor();
  }

  /** Axe finds nothing wrong, in every width and look. */
  async function looksRight(): Promise<void> {
    for (const width of paneWidths) {
      await workbench.paneWidth(width);
      for (const look of allLooks) {
        await workbench.look(look);
        expect(await axeFindings(await workbench.paneFrame())).toEqual([]);
      }
    }
  }

  const card = (name: string) =>
    workbench.pane.getByRole("list", { name: monthWords.cards.cards }).getByRole("listitem").filter({ hasText: name });
  const ends = (name: string, figures: string) => card(name).getByText(figures, { exact: true }).first().waitFor();

  /** Drags with a finger: no scrolling takes the touch away. */
  async function dragByTouch(from: Locator, to: Locator): Promise<void> {
    const { page } = workbench;
    await to.scrollIntoViewIfNeeded();
    await from.scrollIntoViewIfNeeded();
    const centre = async (place: Locator) => {
      const { x = 0, y = 0, width = 0, height = 0 } = (await place.boundingBox()) ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    };
    const [begin, end] = [await centre(from), await centre(to)];
    const finger = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: (typeof begin)[]) =>
      finger.send("Input.dispatchTouchEvent", { type, touchPoints });
    await touch("touchStart", [begin]);
    await touch("touchMove", [{ x: (begin.x + end.x) / 2, y: (begin.y + end.y) / 2 }]);
    await touch("touchMove", [end]);
    await touch("touchEnd", []);
    await finger.detach();
  }

  /** With the keyboard alone, the pointer and a finger: what is locked stays, the rule finishes the rest, and the way back is open. */
  async function moves(): Promise<void> {
    const { page, pane } = workbench;
    const { amount, rule, lockedOf, openCard } = monthWords.cards;
    const keys = async (...pressed: readonly string[]) => {
      for (const key of pressed) await page.keyboard.press(key);
    };
    await ends("Nora", "0 → 21");
    await pane.getByLabel(amount, { exact: true }).focus();
    // The number, from whom, to nobody yet, and the button.
    await keys("Control+a", "9", "Tab", "N", "Tab", "Tab", "Enter");
    await ends("Nora", "0 → 12");
    await says(openCard(9));
    await says(openSentence(9));
    await keys("Control+z");
    await ends("Nora", "0 → 21");
    await keys("Enter");
    await ends("Nora", "0 → 12");
    // "Maak de rest af" is the next stop.
    await keys("Tab", "Enter");
    await says(lockedSentence([{ name: "Nora", clients: 12 }]));
    await says(/^Evenveel overdrachten als volgens de regel; 9 cliënten komen bij een ander/);
    await ends("Anne", "30 → 36");
    // Back past the fields to the last card, to let it go and hold it again.
    await pane.getByLabel(amount, { exact: true }).focus();
    await keys("Shift+Tab", "Space");
    expect(await pane.getByLabel(lockedOf("Nora")).isChecked()).toBe(false);
    await keys("Space");
    expect(await pane.getByLabel(lockedOf("Nora")).isChecked()).toBe(true);
    await enter(amount, "");
    const handle = (name: string) => card(name).getByTitle(monthWords.cards.drag);
    await handle("Anne").dragTo(card("Bob"));
    await ends("Anne", "30 → 0");
    await ends("Bob", "30 → 72");
    expect(await pane.getByLabel(lockedOf("Bob")).isChecked()).toBe(true);
    await dragByTouch(handle("Bob"), card("Anne"));
    await ends("Anne", "30 → 72");
    await ends("Bob", "30 → 0");
    await pane.getByRole("button", { name: undoWords.back, exact: false }).first().click();
    await ends("Bob", "30 → 72");
    await workbench.panePictures("maand-verplaatst");
    await pane.getByRole("button", { name: rule, exact: true }).press("Enter");
    await ends("Bob", "30 → 31");
  }

  it("goes from new clients to who comes and goes, absence and last month", async () => {
    await workbench.step(stepWords.names.months);
    await says(monthWords.intake.ask);
    await enter(monthWords.intake.newClients, "14");
    await says(howItCame(names, [0, 0, 0, 0, 14]));
    await workbench.pane.getByRole("button", { name: monthWords.intake.useMaximum("Lisette", 5) }).click();
    await says(howItCame(names, [6, 0, 3, 0, 5]));
    await says("Anne, van 83% naar 84%");
    await toSheet(0);
    await made("Instroom 03-03-2020");

    await unfold("Wie komt, wie vertrekt?");
    await enter(monthWords.changes.add, "Lisette begint 1-4-2020");
    await enter(monthWords.changes.add, "Bob 32 uur per 1-9-2020");
    await says(transfersInPlan(103, 142));
    await enter(monthWords.changes.add, "Kees komt");
    await says(/‘Kees komt’ is niet te lezen/);
    await enter(monthWords.changes.add, "");
    await toSheet(1);
    await made("Planning 03-03-2020");

    await unfold("Als iemand uitvalt");
    await says(/^Valt Julie 6 weken uit/);
    await unfold("Sinds vorige maand");
    await says(/Er zijn geen maanden gevonden/);

    await looksRight();
    await workbench.panePictures("maand-open");

    await workbench.step(stepWords.names.worksheet);
    const kind = (name: RegExp) => workbench.pane.getByRole("radio", { name });
    expect(await kind(/^Maandbericht/).count()).toBe(0);
    await kind(/^Instroom/).waitFor();
    await kind(/^Planning/).check();
    await says(transfersInPlan(103, 142));
    await looksRight();
  });

  it("shows the bounds agreed in Gegevens beside every name in Verdeling, with not one control more", async () => {
    const { pane } = workbench;
    const controls = () => pane.locator("main").locator("button, a[href], input, select, textarea, summary").count();
    await workbench.step(stepWords.names.division);
    await pane.getByLabel("Lisette, uren per week", { exact: true }).waitFor();
    const before = await controls();
    await workbench.step(stepWords.names.data);
    await pane.getByText(/^Peildatum .* en afspraken$/).click();
    await enter(settingWords.upperBound, "110");
    await enter(settingWords.lowerBound, "120");
    await says(settingWords.boundsProblem);
    await enter(settingWords.lowerBound, "80");
    await enter(settingWords.workingIn, "50, 40");
    await says(settingWords.workingInProblem);
    await enter(settingWords.workingIn, "50, 100");
    await looksRight();
    await workbench.panePictures("gegevens-grenzen");
    await workbench.step(stepWords.names.division);
    await says("boven de bovengrens");
    expect(await controls()).toBe(before);
    await says("Het team heeft 469 cliënten; binnen de grenzen (357 tot 488) passen die.");
    await pane.getByRole("button", { name: "Bob", exact: true }).press("Enter");
    await says("▲ boven: 12 cliënten of 4 uur te veel: instroomstop, 12 overdragen aan Lisette, of 0,2 fte erbij.");
    await looksRight();
    await workbench.panePictures("verdeling-grenzen");
  });

  it("says below the transfers what fewer of them bring, by the keys of a slider", async () => {
    const { page, pane } = workbench;
    await workbench.step(stepWords.names.division);
    await pane.locator("summary", { hasText: "96 overdrachten" }).click();
    const slider = pane.getByRole("slider", { name: fewTransfersWords.atMost });
    await slider.focus();
    await page.keyboard.press("Home");
    await says("Met hooguit 0 overdrachten zit niemand boven 176%.");
    for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowRight");
    await says("Met hooguit 5 overdrachten zit niemand boven 172%.");
    await page.keyboard.press("End");
    await says("Met hooguit 96 overdrachten zit niemand boven 100%.");
    await says("Niemand boven 120%: 60 overdrachten.");
    await says("Na 96 overdrachten wordt het niet gelijker. Rekenkundig vraagt er 96.");
    await looksRight();
    await workbench.panePictures("verdeling-minder-overdrachten");
    await pane.getByRole("button", { name: fewTransfersWords.toSheet }).press("Enter");
    await page.getByRole("tab", { name: /^Rekenkundig/ }).waitFor();
  });

  it("compares two client lists, and says what became of the clients", async () => {
    const file = path.join(folder, "lijsten.xlsx");
    writeFileSync(file, lists);
    await workbench.openFile(file);
    await says("12 cliënten");
    await workbench.step(stepWords.names.months);
    // A month that came after another stands open.
    await says("November geldt.");
    await says(/12 nu = 11 toen \+ 3 erbij \+ 0 telt nu mee − 1 eruit − 1 telt niet meer mee/);
    await looksRight();
    await workbench.panePictures("maand-sinds-lijsten");
    await workbench.pane.getByRole("button", { name: monthWords.toSheet }).last().click();
    await made(/Maandbericht/);
    await workbench.picture("maandbericht-lijsten");
  });

  it("takes a November morning: a new tab, 24 clients with nobody, 14 new ones, who gets them, and the sheets", async () => {
    const file = path.join(folder, "oktober.xlsx");
    writeFileSync(file, october);
    await workbench.openFile(file);
    await says("394 cliënten");
    await workbench.inExcel(({ workbook }, rows) => {
      const sheet = workbook.addSheet("Nov");
      const inputs = rows.map((row) => row.map((value) => ({ value })));
      workbook.enter(sheet, { top: 0, left: 0, bottom: rows.length - 1, right: 2 }, inputs, "user");
    }, november);
    await says(/^24 cliënten hebben geen klantmanager/);
    await says("395 cliënten");

    await workbench.step(stepWords.names.months);
    await workbench.pane.getByLabel(monthWords.intake.pool(24)).check();
    await enter(monthWords.intake.maximum, "Lisette=8");
    await says(howItCame(names, [7, 0, 9, 0, 8]));
    await workbench.pane.getByLabel(monthWords.intake.pool(24)).uncheck();
    await enter(monthWords.intake.newClients, "14");
    await enter(monthWords.intake.maximum, "Lisette=5");
    await says(howItCame(names, [3, 0, 6, 0, 5]));
    await workbench.panePictures("maand-november");
    await toSheet(0);
    await made("Instroom 01-11-2026");
    await says("November geldt.");
    await says("Wie het volst zit: van 134% naar 135%.");
    await looksRight();
    await workbench.panePictures("maand-sinds");
    await toSheet(1);
    await made("Maandbericht 01-11-2026");
  });

  it("chooses who goes when a colleague leaves while another starts, and writes that beside the list", async () => {
    const { page } = workbench;
    const file = path.join(folder, "vertrek.xlsx");
    writeFileSync(file, leaver);
    // An Excel that undoes in one step what was written in one.
    await page.locator(".title-bar select").selectOption("windows-365");
    await workbench.openFile(file);
    await says("84 cliënten");
    await workbench.step(stepWords.names.months);
    await unfold(planningTitle);
    await enter(monthWords.changes.add, "Julie t/m 31-12-2026");
    await enter(monthWords.changes.add, "Nora 24 uur begint 1-1-2027");
    await says(/^Julie draagt over tussen 1 november 2026/);
    await says(/^Uit uw formatie gelezen: nieuwe uren \(.+!C3:D5\)\.$/);
    await says(/^Vanaf 1 januari 2027 worden 16 cliënten waargenomen/);
    await moves();
    await toSheet(0);
    await made("Planning 01-11-2026");
    await workbench.pane.getByText(whichClientsTitle, { exact: true }).click();
    await workbench.pane
      .getByRole("button", { name: /^Volgens het plan, 01-01-2027: Julie naar Anne 2, Bob 1 en Nora 5$/ })
      .press("Enter");
    expect(await workbench.pane.getByLabel(monthWords.which.from, { exact: true }).inputValue()).toBe("Julie");
    await toSheet(1);
    await says(monthWords.which.chosen(8));
    await workbench.pane.getByLabel(monthWords.which.reason).selectOption("Komst, vertrek of andere uren");
    await looksRight();
    await workbench.panePictures("maand-besluit");

    await workbench.pane.getByRole("button", { name: monthWords.which.write }).press("Enter");
    await says(sheetWords.undoDecision(true));
    // The page shows the new sheet a frame after the pane tells of it: until then a press on another tab is undone.
    await page.getByRole("tab", { name: decisionsWords.name }).waitFor();
    await workbench.shows("Lijst!E1", /Straks bij 01-11-2026/);
    await workbench.shows("Lijst!E85", /Anne|Nora/);
    await workbench.shows("Lijst!B85", /Julie/);
    await workbench.button("Ongedaan maken").click();
    await page.getByRole("tab", { name: decisionsWords.name }).waitFor({ state: "detached" });
    await workbench.shows("Lijst!E85", /leeg/);
  });
});
