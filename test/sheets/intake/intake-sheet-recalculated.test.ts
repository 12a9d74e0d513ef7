import fc from "fast-check";
import { divideIntake } from "../../../src/caseload/months/intake/intake";
import { exactly, one } from "../../../src/kernel/fraction";
import { itemAt } from "../../../src/kernel/item-at";
import { planIntakeSheet } from "../../../src/sheets/intake/intake-sheet";
import { tooSmallToRead } from "../../../src/sheets/plan/printed-size";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { emptyMeeting } from "../../../src/sheets/shared/meeting-fields";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { addressOf, planToXlsx } from "../../support/workbooks/plan-to-xlsx";

/** The sheet is made for one round and then filled in for another: what it shows must be what the rule says of the other. */

interface Round {
  readonly clients: number;
  readonly team: readonly { readonly hours: number; readonly now: number; readonly maximum: number | null }[];
}

/** Also names that a lookup would read as a pattern, and numbers that tie. */
const nameOf = (place: number) =>
  ["Anne*", "Bob?", "~Emmy", "Julie", "Lisette", "P. de Vries"][place] ?? `Persoon ${place}`;

function planned(name: string, { clients, team }: Round): SheetPlan {
  const intake = divideIntake(
    team.map(({ hours, now, maximum }, place) => ({
      ...{ name: nameOf(place), hours: exactly(hours), load: exactly(now), mayReceive: true, maximum },
    })),
    Array.from({ length: clients }, () => one),
  );
  const plan = planIntakeSheet({
    referenceDate: "2026-11-29",
    fileName: "team.xlsx",
    members: team.map(({ hours, now, maximum }, place) => ({
      ...{ name: nameOf(place), hours, load: now, maximum, closed: null, sources: null },
      received: itemAt(intake.received, place),
    })),
    steps: intake.steps,
    weighed: false,
    formation: [],
    meeting: emptyMeeting,
  });
  return { ...plan, name };
}

/** The formulas of one plan over the constants of another, and what must then show. */
function filledIn(plan: SheetPlan, other: SheetPlan): SheetPlan {
  const later = new Map(other.cells.map((cell) => [addressOf(cell), cell]));
  return {
    ...plan,
    cells: plan.cells.map((cell) => {
      const { content = null } = later.get(addressOf(cell)) ?? {};
      if (cell.content?.kind !== "formula") return { ...cell, content };
      return content?.kind === "formula" ? { ...cell, content: { ...cell.content, expected: content.expected } } : cell;
    }),
  };
}

const size = fc.integer({ min: 1, max: 6 });
const person = fc.record({
  hours: fc.constantFrom(0, 12, 18, 24, 28.8, 32.04, 36, 36),
  now: fc.integer({ min: 0, max: 60 }),
  maximum: fc.constantFrom(null, null, 0, 2, 5),
});
const rounds = size.chain((people) => {
  const round = fc.record({
    clients: fc.integer({ min: 1, max: 20 }),
    team: fc.array(person, { minLength: people, maxLength: people }),
  });
  return fc.tuple(round, round);
});

const trials = fc.sample(rounds, { seed: 14, numRuns: 30 }).map(([made, later], at) => {
  const name = `Instroom ${at}`;
  return filledIn(planned(name, made), planned(name, later));
});
const long = planned("Lang", {
  clients: 63,
  team: [
    { hours: 36, now: 90, maximum: null },
    { hours: 24, now: 0, maximum: 30 },
  ],
});

/** LibreOffice gives per cents as they are shown. */
function numberIn(shown: string): number {
  if (shown === "") return NaN;
  return shown.endsWith("%") ? Number(shown.slice(0, -1)) / 100 : Number(shown);
}

/** The sheet goes by nine decimals. */
function isNear(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= 1e-6 * Math.max(1, Math.abs(expected));
}

test("nothing is printed below nine points", () => {
  expect(tooSmallToRead(long)).toEqual([]);
});

describeWithLibreOffice("recalculated by LibreOffice", () => {
  test("thirty rounds that were filled in later show what the rule says", () => {
    const sheets = recalculatedSheets(planToXlsx([], [...trials, long]));
    for (const { name, cells } of [...trials, long]) {
      const rows = sheets.get(name) ?? [];
      const wrong = cells.flatMap((cell) => {
        if (cell.content?.kind !== "formula") return [];
        const { expected, formula } = cell.content;
        const shown = rows[cell.row]?.[cell.column] ?? "";
        const right = typeof expected === "string" ? shown === expected : isNear(numberIn(shown), expected);
        return right ? [] : [`${name} ${addressOf(cell)} ${formula}: ${shown}, not ${expected}`];
      });
      expect(wrong).toEqual([]);
    }
  });
});

test("after sixty turns the order is fixed, and that is said", () => {
  const texts = long.cells.flatMap(({ content }) => (content && "text" in content ? [content.text] : []));
  expect(texts).toContain("Na de eerste 60 is de volgorde vast: die beweegt niet mee.");
  const last = Math.max(...long.cells.map(({ row }) => row));
  expect(long.cells.filter(({ row }) => row === last).map(({ content }) => content?.kind)).not.toContain("formula");
});
