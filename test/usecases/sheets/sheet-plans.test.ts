import type { MeetingFields } from "../../../src/sheets/shared/meeting-fields";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { computeAgeDivision } from "../../../src/usecases/scenarios/compute-age-division";
import { computeClientTransfers } from "../../../src/usecases/scenarios/compute-client-transfers";
import { computeComparison } from "../../../src/usecases/scenarios/compute-comparison";
import { changedMeeting, keepChange, keepSettings } from "../../../src/usecases/memory/keep";
import { shownText } from "../../../src/usecases/sheets/preview/shown-text";
import { readAges, type AgeReading } from "../../../src/usecases/reading/read-ages";
import {
  ageDivisionPlan,
  clientTransfersPlan,
  comparisonPlan,
  proportionalPlan,
} from "../../../src/usecases/sheets/sheet-plans";
import { exampleSheets, openExample } from "../../support/example-workbook";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/libreoffice";
import { addressOf } from "../../support/plan-to-xlsx";

/** The four sheets over the example: as they are planned for the eye, and as they then stand in the workbook. */

/** What people type, and what a spreadsheet would make of it. */
const dangerous: MeetingFields = {
  team: "@Werk Noord",
  presenter: "+31 6 1234",
  when: "3-3-2020",
  purpose: "discuss",
  proposal: '=1+1\n-5\n=HYPERLINK("https://example.com";"hier")',
  status: "final",
};

const plansOf = (ages: AgeReading, meeting?: MeetingFields): readonly SheetPlan[] => [
  proportionalPlan(ages.reading, ages.computed, null, meeting),
  ageDivisionPlan(ages, computeAgeDivision(ages, {}), meeting),
  comparisonPlan(ages, computeComparison(ages, {}, {}), meeting),
  clientTransfersPlan(ages, computeClientTransfers(ages, {}, {}), meeting),
];

const wordsIn = ({ cells }: SheetPlan): readonly string[] =>
  cells.flatMap(({ content }) => (content && "text" in content ? [content.text] : []));

describe("with what a spreadsheet would take for formulas", () => {
  const example = openExample();
  let planned: readonly SheetPlan[];
  let written: readonly SheetPlan[];

  beforeAll(async () => {
    await keepChange(example.host, changedMeeting(dangerous));
    planned = plansOf(await readAges(example.host, {}));
    written = await exampleSheets(example.host);
  });

  test("each sheet is added as it was planned before", () => {
    expect(written).toEqual(planned);
    expect(written.map(({ name }) => name)).toEqual([
      "Rekenkundig 03-03-2020",
      "Leeftijdsindeling 03-03-2020",
      "Scenariovergelijking 03-03-2020",
      "WERKBLAD 03-03-2020",
    ]);
  });

  test("all four say what was filled in, as text that stays text", () => {
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

  test("every cell shows what the plan says that it will", async () => {
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
    test("every formula comes to what is expected, and what was filled in is unchanged", () => {
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
              : shown !== "" && Math.abs(Number(shown) - expected) < 1e-7;
          return right ? [] : [`${plan.name} ${addressOf(cell)} ${formula}: ${shown}, not ${expected}`];
        });
        expect(wrong).toEqual([]);
        const all = sheets.get(plan.name)?.flat() ?? [];
        expect(all).toEqual(expect.arrayContaining([dangerous.team, dangerous.presenter, dangerous.proposal]));
      }
    });
  });
});

function isDate({ look }: PlanCell): boolean {
  return look.numberFormat?.includes("yyyy") ?? false;
}

describe("what somebody is filling in", () => {
  let ages: AgeReading;
  beforeAll(async () => {
    ages = await readAges(openExample().host, {});
  });

  test("is on the plan before it is kept", () => {
    for (const plan of plansOf(ages, { ...ages.reading.memory.meeting, proposal: "Kies scenario 2." })) {
      expect(wordsIn(plan)).toContain("Kies scenario 2.");
    }
  });

  test("nothing filled in leaves everything open, as it was", () => {
    const [proportional, ageDivision, comparison, moves] = plansOf(ages).map(wordsIn);
    for (const words of [proportional, ageDivision]) expect(words).toContain("Informeren / Opiniëren / Besluiten");
    expect(comparison).toContain("Besluiten");
    for (const words of [proportional, ageDivision, comparison]) {
      expect(words).toEqual(expect.arrayContaining(["concept", "Door", "Voorstel", "Wanneer"]));
    }
    for (const word of ["Door", "Voorstel", "Wanneer", "Team", "Status"]) expect(moves).not.toContain(word);
  });

  test("what is too long is cut to what the heading has room for: no row higher than Excel allows, at most a page more", () => {
    const long = "Verdeel de cliënten naar caseloaduren. ".repeat(200);
    const empty = plansOf(ages);
    plansOf(ages, { ...dangerous, team: long, presenter: long, when: long, proposal: long }).forEach((plan, place) => {
      expect(Math.max(...Object.values(plan.rowHeights))).toBeLessThan(409);
      const pages = empty[place]?.page.fitToPages.tall ?? 0;
      expect(plan.page.fitToPages.tall).toBeLessThanOrEqual(pages + 1);
      expect(wordsIn(plan).some((words) => words.startsWith("Verdeel") && words.length > 500)).toBe(true);
    });
  });
});

test("who calls colleagues by initials does so on the plan too", async () => {
  const { host } = openExample();
  await keepSettings(host, { shownNames: "initials" });
  const plans = plansOf(await readAges(host, {}));
  expect(await exampleSheets(host)).toEqual(plans);
  for (const plan of plans) expect(wordsIn(plan).some((words) => /\bLisette\b/.test(words))).toBe(false);
});
