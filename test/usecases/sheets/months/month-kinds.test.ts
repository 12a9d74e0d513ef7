import { itemAt } from "../../../../src/kernel/item-at";
import vectors from "../../../cases/vectors-monthly.json";
import type { PlanCell, SheetPlan } from "../../../../src/sheets/plan/sheet-plan";
import type { TeamSettings } from "../../../../src/caseload/team/team-settings";
import { changedMeeting, keepChange, keepSettings } from "../../../../src/usecases/memory/keep";
import type { MonthWishes } from "../../../../src/usecases/months/month-wishes";
import { commandSheet } from "../../../../src/usecases/sheets/command-sheet";
import { kindNamed, type SheetKind } from "../../../../src/usecases/sheets/kinds";
import type { KindOf } from "../../../../src/usecases/sheets/kind-of-sheet";
import { makeSheet } from "../../../../src/usecases/sheets/make-sheet";
import { shownText } from "../../../../src/usecases/sheets/preview/shown-text";
import { openExample } from "../../../support/workbooks/example-workbook";
import { describeWithLibreOffice, recalculatedSheets } from "../../../support/workbooks/libreoffice";
import { addressOf } from "../../../support/workbooks/plan-to-xlsx";
import { usable } from "../../../support/usable";

/** The sheets of the monthly work over the example: in the workbook, and calculated again by LibreOffice. */

const changes = "Lisette begint 1-4-2020; Bob 32 uur per 1-9-2020; Nora 24 uur begint 1-5-2020; Emmy t/m 31-12-2020";
/** The memo's team, with the changes of the worked plan. */
const memoChanges = "Lisette begint 1-4-2020; Bob 32 uur per 1-9-2020";
const asked: readonly (readonly [SheetKind, MonthWishes, Partial<TeamSettings>?])[] = [
  ["intake", { newClients: 14, maximum: "Lisette=5" }],
  ["intake", { newClients: 14, changes }],
  ["planning", { changes: memoChanges }],
  ["planning", { changes, monthsAhead: 9 }],
  ["absence", { weeks: 6 }],
  ["planning", { changes: memoChanges, locked: "Lisette=40, Julie = 120" }],
  ["planning", { changes }, { workingIn: [30, 60, 100] }],
  ["planning", { changes: `${changes}; Nora inwerken 50, 100` }, { workingIn: [], monthsBeforeLeaving: 1 }],
];

const example = openExample();
let made: readonly { readonly plan: SheetPlan; readonly report: object; readonly summary: string }[];

beforeAll(async () => {
  await keepChange(example.host, changedMeeting({ team: "=1+1" }));
  const sheets: (typeof made)[number][] = [];
  for (const [kind, months, settings] of asked) {
    if (settings) await keepSettings(example.host, settings);
    const own = usable(await makeSheet(example.host, kindNamed(kind) as KindOf<"team">, { months }));
    const names = { sheet: own.plan.name, nameTaken: null };
    sheets.push({ plan: own.plan, report: own.sheet.report(names), summary: own.sheet.summary(names) });
  }
  made = sheets;
});

test("every cell shows what the plan says, and what was filled in stays text", async () => {
  for (const { plan } of made) {
    const { texts, top, left } = await example.host.readSheet(plan.name, 2000);
    const differences = plan.cells.flatMap((cell) => {
      const shown = texts[cell.row - top]?.[cell.column - left] ?? "";
      const expected = shownText(cell.content, cell.look);
      return shown === expected ? [] : [`${plan.name} ${addressOf(cell)}: ${shown}, not ${expected}`];
    });
    expect(differences).toEqual([]);
    expect(plan.cells.filter(({ content }) => content?.kind === "theirs" && content.text === "=1+1")).toHaveLength(1);
  }
});

describeWithLibreOffice("recalculated by LibreOffice", () => {
  test("every formula gives the expected result", () => {
    const sheets = recalculatedSheets(example.save());
    for (const { plan } of made) {
      const wrong = plan.cells.flatMap((cell) => {
        if (cell.content?.kind !== "formula" || isDate(cell)) return [];
        const { formula, expected } = cell.content;
        const shown = sheets.get(plan.name)?.[cell.row]?.[cell.column] ?? "";
        const right = typeof expected === "string" ? shown === expected : isNear(shown, expected);
        return right ? [] : [`${plan.name} ${addressOf(cell)} ${formula}: ${shown}, not ${expected}`];
      });
      expect(wrong).toEqual([]);
    }
  });
});

function isDate({ look }: PlanCell): boolean {
  return look.numberFormat?.includes("yyyy") ?? false;
}

/** LibreOffice gives per cents as they are shown. */
function isNear(shown: string, expected: number): boolean {
  if (shown === "") return false;
  const value = shown.endsWith("%") ? Number(shown.slice(0, -1)) / 100 : Number(shown);
  return Math.abs(value - expected) <= 1e-6 * Math.max(1, Math.abs(expected));
}

test("who gets the next clients, with a maximum for one colleague", () => {
  const [first] = made;
  expect(first?.report).toMatchObject({
    received: { Anne: 6, Bob: 0, Emmy: 3, Julie: 0, Lisette: 5 },
    after: { Anne: 96, Bob: 122, Emmy: 74, Julie: 186, Lisette: 5 },
    unassigned: 0,
    suggested_cap: { Anne: 7, Bob: 7, Emmy: 5, Julie: 7, Lisette: 5 },
  });
  expect(first?.summary).toContain("6. Anne, van 83% naar 84%");
  expect(first?.summary).toContain("Zo kwam het: Anne 6, Emmy 3 en Lisette 5.");
});

test("whoever has not begun gets nobody yet; whoever leaves later than three months does", () => {
  expect(made[1]?.report).toMatchObject({
    received: { Anne: 9, Bob: 0, Emmy: 5, Julie: 0, Lisette: 0, Nora: 0 },
    unassigned: 0,
  });
});

test("the plan of the memo's team is the worked one", () => {
  const worked = vectors.vectors.find(({ id }) => id === "plan-memo")?.expected;
  expect(made[2]?.report).toMatchObject(worked ?? {});
  expect(made[2]?.summary).toContain("103 overdrachten in één plan; elke keer opnieuw verdelen kost er 142.");
  expect(made[2]?.summary).toContain("3 maart 2020: Anne +18, Emmy +13 en Julie −31.");
});

test("a plan with a chosen end: what is locked stays, the rule divides the rest, and the cost is said", () => {
  // 309 clients over 36, 32 and 28 hours. Julie has 120 ÷ 36 where the team has 469 ÷ 156.
  expect(made[5]?.report).toMatchObject({
    goal: [116, 103, 90, 120, 40],
    chosen: {
      ...{ locked: { Julie: 120, Lisette: 40 }, open: 0, with_somebody_else: 32 },
      ...{ highest_pct: 111, highest_pct_by_rule: 101 },
    },
  });
  expect(made[2]?.report).toMatchObject({ chosen: null });
  expect(made[5]?.summary).toContain("Vast in de eindstand: Julie 120 en Lisette 40.");
  expect(made[5]?.summary).toMatch(
    /dan volgens de regel; 32 cliënten komen bij een ander\. Wie het volst zit, komt op 111%/,
  );
});

test.each([
  ["Kees=40", /‘Kees’ staat niet in het team/],
  ["Lisette", /zegt niet hoeveel cliënten/],
  ["Lisette=400, Julie=100", /Er staan 500 cliënten vast/],
  ["Emmy=72", /Emmy heeft op 3 maart 2021 geen uren/],
])("an end that cannot be is refused in plain words: %s", async (locked, said) => {
  const months = { changes: "Emmy t/m 31-12-2020", locked };
  const outcome = await commandSheet(example.host, kindNamed("planning") as KindOf<"team">, { months });
  expect(outcome).toMatchObject({ ok: false, fault: false, message: expect.stringMatching(said) });
});

test("if somebody is absent: the worked figures, and one sentence each", () => {
  const worked = itemAt(
    vectors.vectors.filter(({ id }) => id === "absent-memo-6"),
    0,
  );
  const { rows } = itemAt(made, 4).report as { rows: readonly { transfer: object }[] };
  const expected = worked.expected as { rows: readonly { transfer: object }[] };
  // Nobody said how many new clients there are a month.
  const without = (all: typeof rows) =>
    all.map((row) => ({ ...row, transfer: { ...row.transfer, back_by_new_clients_months: null } }));
  expect(rows).toEqual(without(expected.rows));
  expect(made[4]?.summary).toContain(
    "Valt Julie 6 weken uit, dan zit niemand boven 129% als Lisette 91, Anne 46, Emmy 35 en Bob 14 cliënten waarnemen; dat zijn 86 contactmomenten.",
  );
});

test("steps of working in that the team agreed, those of one colleague, and other months before leaving", () => {
  const hoursOf = (report: object, name: string) => {
    const { names, moments } = report as {
      names: readonly string[];
      moments: readonly { date: string; hours: readonly string[] }[];
    };
    return moments.map(({ date, hours }) => `${date} ${hours[names.indexOf(name)]}`);
  };
  const [agreed, alone] = [made[6]?.report ?? {}, made[7]?.report ?? {}];
  // 30, 60 and 100% of 24 hours.
  expect(hoursOf(agreed, "Lisette").slice(1, 4)).toEqual(["2020-04-01 36/5", "2020-05-01 72/5", "2020-06-01 24"]);
  expect(hoursOf(alone, "Lisette").slice(1, 3)).toEqual(["2020-04-01 24", "2020-05-01 24"]);
  expect(hoursOf(alone, "Nora").slice(2, 4)).toEqual(["2020-05-01 12", "2020-06-01 24"]);
});
