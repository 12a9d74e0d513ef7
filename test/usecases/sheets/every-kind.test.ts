import { emptyMeeting, type MeetingFields } from "../../../src/sheets/shared/meeting-fields";
import { printedPages } from "../../../src/sheets/plan/page-plan";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import type { Host } from "../../../src/usecases/host";
import { changedMeeting, keepChange, keepSettings } from "../../../src/usecases/memory/keep";
import { shownText } from "../../../src/usecases/sheets/preview/shown-text";
import { exampleSheets, openExample, plannedSheets } from "../../support/workbooks/example-workbook";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { addressOf } from "../../support/workbooks/plan-to-xlsx";

/** A sheet of every kind over the example, first as a plan and then in the workbook. */

/** Texts that people type, some of which a spreadsheet would take for formulas. */
const dangerous: MeetingFields = {
  team: "@Werk Noord",
  presenter: "+31 6 1234",
  when: "3-3-2020",
  purpose: "discuss",
  proposal: '=1+1\n-5\n=HYPERLINK("https://example.com";"hier")',
  status: "final",
};

const wordsIn = ({ cells }: SheetPlan): readonly string[] =>
  cells.flatMap(({ content }) => (content && "text" in content ? [content.text] : []));

describe("with what a spreadsheet would take for formulas", () => {
  const example = openExample();
  let planned: readonly SheetPlan[];
  let written: readonly SheetPlan[];

  beforeAll(async () => {
    await keepChange(example.host, changedMeeting(dangerous));
    planned = await plannedSheets(example.host);
    written = await exampleSheets(example.host);
  });

  test("each sheet is added as it was planned", () => {
    expect(written).toEqual(planned);
    expect(written.map(({ name }) => name)).toEqual([
      "Voorstel 03-03-2020",
      "Rekenkundig 03-03-2020",
      "Leeftijdsindeling 03-03-2020",
      "Scenariovergelijking 03-03-2020",
      "Overdrachten 03-03-2020",
      "WERKBLAD 03-03-2020",
      "Normen en capaciteit",
      "Doelen en capaciteit",
    ]);
  });

  test("all show what was filled in, as text that stays text", () => {
    for (const { name } of written) {
      const cells =
        example
          .workbook()
          .sheetByName(name)
          ?.rows.flatMap((row) => row.filter((cell) => cell)) ?? [];
      for (const typed of [dangerous.team, dangerous.presenter, dangerous.when, dangerous.proposal]) {
        const found = cells.filter((cell) => cell?.value === typed);
        expect([name, typed, found.length]).toEqual([name, typed, 1]);
        expect(found[0]?.formula).toBeUndefined();
      }
      for (const chosen of ["Opiniëren", "definitief"]) {
        expect(cells.filter((cell) => cell?.value === chosen)).toHaveLength(1);
      }
    }
  });

  test("charts name who is in them below their bars, upright where there is no room, and figures have no arrows", () => {
    const [rekenkundig, ages, comparison] = written
      .slice(1, 4)
      .map(({ name }) => example.workbook().sheetByName(name)?.addedCharts[0]);
    expect(rekenkundig?.categoryAxis).toMatchObject({ labelSpacing: 1, labelPosition: "Low" });
    expect(rekenkundig?.categoryAxis.labelAngle).toBeUndefined();
    expect(ages?.categoryAxis).toMatchObject({ labelSpacing: 2, labelAngle: 90 });
    expect([comparison?.dataLabels, comparison?.labelFormat]).toEqual([true, "#,##0"]);
  });

  test("every cell shows what the plan says", async () => {
    for (const plan of written) {
      const { texts, top, left } = await example.host.readSheet(plan.name, 2000);
      const differences = plan.cells.flatMap((cell) => {
        const shown = texts[cell.row - top]?.[cell.column - left] ?? "";
        const expected = shownText(cell.content, cell.look);
        return cell.content?.kind === "reference" || shown === expected
          ? []
          : [`${plan.name} ${addressOf(cell)}: ${shown}, not ${expected}`];
      });
      expect(differences).toEqual([]);
    }
  });

  describeWithLibreOffice("recalculated by LibreOffice", () => {
    test("every formula gives the expected result, and what was filled in is unchanged", () => {
      const sheets = recalculatedSheets(example.save());
      const value = (plan: SheetPlan, { row, column }: PlanCell): string =>
        sheets.get(plan.name)?.[row]?.[column] ?? "";
      for (const plan of written) {
        const wrong = plan.cells.flatMap((cell) => {
          if (cell.content?.kind !== "formula" || isDate(cell)) return [];
          const { formula, expected } = cell.content;
          const shown = value(plan, cell);
          const right =
            typeof expected === "string"
              ? shown === expected
              : shown !== "" && Math.abs(numberIn(shown) - expected) < 1e-7;
          return right ? [] : [`${plan.name} ${addressOf(cell)} ${formula}: ${shown}, not ${expected}`];
        });
        expect(wrong).toEqual([]);
        const all = sheets.get(plan.name)?.flat() ?? [];
        expect(all).toEqual(expect.arrayContaining([dangerous.team, dangerous.presenter, dangerous.proposal]));
      }
    });
  });
});

/** LibreOffice writes a share as a percentage. */
function numberIn(shown: string): number {
  return shown.endsWith("%") ? Number(shown.slice(0, -1)) / 100 : Number(shown);
}

function isDate({ look }: PlanCell): boolean {
  return look.numberFormat?.includes("yyyy") ?? false;
}

describe("what somebody is filling in", () => {
  let host: Host;
  beforeAll(() => {
    ({ host } = openExample());
  });

  test("is on the plan before it is kept", async () => {
    for (const plan of await plannedSheets(host, { ...emptyMeeting, proposal: "Kies scenario 2." })) {
      expect(wordsIn(plan)).toContain("Kies scenario 2.");
    }
  });

  test("leaves open what neither it nor the team's own memo says", async () => {
    const [proposal, proportional, ageDivision, comparison, transfers] = (await plannedSheets(host)).map(wordsIn);
    for (const words of [proportional, ageDivision, comparison]) {
      expect(words).toEqual(expect.arrayContaining(["concept", "Door", "Voorstel", "Wanneer"]));
      expect(words).not.toContain("Informeren / Opiniëren / Besluiten");
    }
    for (const words of [proposal, proportional, ageDivision, comparison]) {
      expect(words).toEqual(expect.arrayContaining(["concept", "Opiniëren", "Teamleider Werk"]));
    }
    for (const word of ["Door", "Voorstel", "Wanneer", "Team", "Status"]) expect(transfers).not.toContain(word);
  });

  test("text is cut to the room in the heading: no row is higher than Excel allows, and there is at most one more page", async () => {
    const long = "Verdeel de cliënten naar caseloaduren. ".repeat(200);
    const empty = await plannedSheets(host);
    const full = await plannedSheets(host, { ...dangerous, team: long, presenter: long, when: long, proposal: long });
    full.forEach((plan, place) => {
      expect(Math.max(...Object.values(plan.rowHeights))).toBeLessThan(409);
      const pages = empty[place] ? printedPages(empty[place]).pages.length : 0;
      expect(printedPages(plan).pages.length).toBeLessThanOrEqual(pages + 1);
      expect(wordsIn(plan).some((words) => words.startsWith("Verdeel") && words.length > 500)).toBe(true);
    });
  });
});

test("the plan shows initials where the team shows initials", async () => {
  const { host } = openExample();
  await keepSettings(host, { shownNames: "initials" });
  const plans = await plannedSheets(host);
  expect(await exampleSheets(host)).toEqual(plans);
  for (const plan of plans) expect(wordsIn(plan).some((words) => /\bLisette\b/.test(words))).toBe(false);
});
