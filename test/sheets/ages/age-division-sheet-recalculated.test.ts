import fc from "fast-check";
import { planAgeDivisionSheet } from "../../../src/sheets/ages/age-division-sheet";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { addressOf, planToXlsx, type PlainSheet } from "../../support/workbooks/plan-to-xlsx";
import { figureOf, wordsOf } from "../../support/workbooks/planned-table";
import {
  clientSheet,
  countedDivision,
  divisionInput,
  memoClients,
  memoReading,
  type ListReading,
  type WrittenClient,
} from "../written-clients";

/** A planned sheet, and what the team's own list holds in the end. */
interface Trial {
  readonly plan: SheetPlan;
  readonly sheet: PlainSheet;
}

function trial(label: string, clients: readonly WrittenClient[], reading: ListReading, later = clients): Trial {
  const own = { ...reading, sheet: `Lijst ${label}` };
  const plan = planAgeDivisionSheet(
    divisionInput(countedDivision(clients, own), { ...own.settings, smallCounts: null }),
  );
  return { plan: { ...plan, name: label }, sheet: clientSheet(later, own.sheet) };
}

/** Every text that a list may hold, also what COUNTIFS would take for a wildcard or a comparison. */
const spellings = {
  caseworkers: { Anne: ["Anne", "A. de Vries"], "K*": ["K*"], "?": ["?", "<5", "=x"], 'Jan "J"': ['Jan "J"'] },
  exemption: ["nee", "n", "ja", "?", "ja, t/m 01-07-2026", "<nee", "ne*"],
  statusHolder: ["nee", "-", "ja", "onb."],
  indication: ["", "geen", "banenafspraak", "n.v.t."],
} as const;

const birthDates = fc.oneof(
  fc.constantFrom("2000-02-29", "1996-02-29", "1960-02-29", "1960-02-28", "2009-02-28", "2009-03-01", "1998-02-28"),
  fc
    .record({ year: fc.integer({ min: 1955, max: 2010 }), day: fc.integer({ min: 0, max: 364 }) })
    .map(({ year, day }) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10)),
);
const clients = fc.array(
  fc.record({
    born: birthDates,
    caseworker: fc.constantFrom(...Object.values(spellings.caseworkers).flat(), "iemand anders", "KK", "anne"),
    exemption: fc.constantFrom(...spellings.exemption, "NEE"),
    statusHolder: fc.constantFrom(...spellings.statusHolder),
    indication: fc.constantFrom(...spellings.indication),
  }),
  { minLength: 60, maxLength: 250 },
);
const lists = fc.sample(clients, { seed: 681, numRuns: 8 });

/** 29 February 1960 + 67 years has no such day, so who was born then reaches the AOW age on 1 March. */
const randomReading: ListReading = {
  sheet: "Lijst",
  referenceDate: "2027-02-28",
  aowBornAtLatest: "1960-02-28",
  selectionName: "Nieuwe indeling",
  filters: [
    { flag: "exemption", column: "exemption", pass: ["nee", "Nee", "n", "<nee", "ne*"], unknown: ["?"] },
    { flag: "statusHolder", column: "statusHolder", pass: ["nee", "-"], unknown: ["onb."] },
  ],
  caseworkers: spellings.caseworkers,
  outsideTeam: ["?"],
  before: [
    { from: 18, below: 27 },
    { from: 27, below: 41 },
    { from: 50, below: "aow" },
  ],
  bands: [
    { from: 0, below: 18 },
    { from: 18, below: 27 },
    { from: 27, below: 31 },
    { from: 31, below: 32 },
    { from: 32, below: "aow" },
  ],
  teamHours: [8, 28, 36, 10, 96],
  settings: { contactMinutes: 45 },
};
const threeFilters: ListReading = {
  ...randomReading,
  filters: [
    ...randomReading.filters,
    { flag: "indication", column: "indication", pass: ["", "geen"], unknown: ["n.v.t."] },
  ],
};
const openEnded: ListReading = {
  ...randomReading,
  filters: [],
  before: null,
  bands: [
    { from: 20, below: 40 },
    { from: 40, below: null },
  ],
  teamHours: null,
  settings: {},
};

/** Some in their thirties are a day older or younger, a year, or ten. */
const movedBirths = memoClients.map((client, index): WrittenClient => {
  if (index < 300 || index >= 320) return client;
  const born = new Date(client.born);
  born.setUTCDate(born.getUTCDate() + ([1, -1, 365, -3650][index % 4] ?? 0));
  return { ...client, born: born.toISOString().slice(0, 10) };
});

describeWithLibreOffice("recalculated by LibreOffice", () => {
  const faithful: readonly Trial[] = [
    trial("memo", memoClients, memoReading),
    ...lists.slice(0, 4).map((list, index) => trial(`twee filters ${index}`, list, randomReading)),
    ...lists.slice(4, 7).map((list, index) => trial(`drie filters ${index}`, list, threeFilters)),
    trial("zonder filter", lists[7] ?? [], openEnded),
  ];
  const moved = trial("geboortedatums", memoClients, memoReading, movedBirths);
  const other = withAges(trial("andere grenzen", memoClients, memoReading), [18, 27, 50], [26, 49, "AOW"]);
  const trials = [...faithful, moved, other];
  let sheets: ReturnType<typeof recalculatedSheets>;

  beforeAll(() => {
    sheets = recalculatedSheets(
      planToXlsx(
        trials.map(({ sheet }) => sheet),
        trials.map(({ plan }) => plan),
      ),
    );
  });

  const shown = (plan: SheetPlan, { row, column }: PlanCell): string => sheets.get(plan.name)?.[row]?.[column] ?? "";

  test.each(faithful.map(({ plan }) => [plan.name, plan] as const))(
    "%s: every formula shows what is expected",
    (_, plan) => {
      const formulas = plan.cells.filter(({ content }) => content?.kind === "formula");
      expect(formulas.length).toBeGreaterThan(100);
      const wrong = formulas.flatMap((cell) => {
        if (cell.content?.kind !== "formula") return [];
        const { formula, expected } = cell.content;
        const value = shown(plan, cell);
        const right =
          typeof expected === "string"
            ? value === expected
            : value !== "" && Math.abs(numberShown(value) - expected) < 1e-7;
        return right ? [] : [`${addressOf(cell)} ${formula}: ${value}, not ${expected}`];
      });
      expect(wrong).toEqual([]);
    },
  );

  test("the lists have people born on 29 February, and count apart for the third column of several texts", () => {
    expect(lists.flat().some(({ born }) => born === "2000-02-29")).toBe(true);
    const formulas = faithful.flatMap(({ plan }) =>
      plan.cells.flatMap(({ content }) => (content?.kind === "formula" ? [content.formula] : [])),
    );
    for (const piece of ["=SUM(COUNTIFS(", "),COUNTIFS(", "=COUNTIFS(", "=ROWS("]) {
      expect(formulas.some((formula) => formula.includes(piece))).toBe(true);
    }
  });

  /** Every count as the sheet shows it, against the same list counted anew. */
  test.each([
    ["other birth dates", moved, countedDivision(movedBirths, memoReading)],
    [
      "other ages typed at Van and T/m",
      other,
      countedDivision(memoClients, {
        ...memoReading,
        bands: [
          { from: 18, below: 27 },
          { from: 27, below: 50 },
          { from: 50, below: "aow" },
        ],
      }),
    ],
  ] as const)("the sheet follows %s", (what, { plan }, division) => {
    // The table of caseworkers keeps its groups.
    const ages = what.startsWith("other ages");
    const again = planAgeDivisionSheet(divisionInput(division, { smallCounts: null }));
    const byCaseworker = again.cells.find(({ content }) => wordsOf(content).startsWith("Tabel 3b"))?.row ?? 0;
    const beside = again.page.area.right + 1;
    const differences = again.cells.flatMap((cell) => {
      if (ages && cell.column < beside && cell.row > byCaseworker) return [];
      const expected = figureOf(cell);
      if (expected === null || cell.content?.kind !== "formula") return [];
      const value = numberShown(shown(plan, cell));
      return Math.abs(value - expected) < 1e-7 ? [] : [`${addressOf(cell)}: ${value}, not ${expected}`];
    });
    expect(differences).toEqual([]);
  });
});

/** A date is shown as one ("02/28/2009"): its day number. */
function numberShown(value: string): number {
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(value);
  return date ? Date.parse(`${date[3]}-${date[1]}-${date[2]}`) / 86_400_000 + 25_569 : Number(value);
}

/** The same sheet after someone typed other ages for the groups. */
function withAges({ plan, sheet }: Trial, from: readonly number[], to: readonly (number | string)[]): Trial {
  const header = (words: string): PlanCell | undefined => plan.cells.find(({ content }) => wordsOf(content) === words);
  const [first, last] = [header("Van"), header("T/m²")];
  const typed = (cell: PlanCell, heading: PlanCell | undefined, ages: readonly (number | string)[]): PlanCell => {
    const age = cell.column === heading?.column ? ages[cell.row - heading.row - 1] : undefined;
    if (age === undefined) return cell;
    return { ...cell, content: typeof age === "number" ? { kind: "number", value: age } : { kind: "text", text: age } };
  };
  return {
    plan: { ...plan, cells: plan.cells.map((cell) => typed(typed(cell, first, from), last, to)) },
    sheet,
  };
}
