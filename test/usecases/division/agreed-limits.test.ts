import { limitsInWords } from "../../../src/usecases/division/agreed-limits";
import { limitsProblem } from "../../../src/usecases/division/limits-problem";
import { computeDivision } from "../../../src/usecases/division/compute-division";
import { changedLimits, keepChange } from "../../../src/usecases/memory/keep";
import { memoryFrom } from "../../../src/usecases/memory/team-memory";
import { readTeam } from "../../../src/usecases/reading/read-team";
import { commandSheet } from "../../../src/usecases/sheets/command-sheet";
import { proportional } from "../../../src/usecases/sheets/proportional/kind";
import type { DivisionReport } from "../../../src/usecases/sheets/proportional/report";
import { grid } from "../../reading/grid";
import { usable } from "../../support/usable";
import { memoryHost } from "../../taskpane/memory-host";

/** Numbers of clients that were agreed for somebody: kept with the workbook, and in every figure that follows. */

function open() {
  return memoryHost([
    grid([
      ["Naam", "Aantal uur", "Aantal cliënten"],
      ["Anne", 36, 60],
      ["Bob", 36, 60],
      ["Emmy", 18, 30],
    ]),
  ]);
}

test("an agreed number goes before the hours, in the figures, on the sheet, in JSON and in words", async () => {
  const host = open();
  await keepChange(host, changedLimits("Anne", { maximum: 45 }));
  const { result } = usable(computeDivision(await readTeam(host), {}));
  // 150 clients: 45 for Anne, and of the other 105 two thirds for Bob.
  expect(result.caseworkers.map(({ rounded }) => rounded)).toEqual([45, 70, 35]);
  expect(limitsInWords(result)).toEqual(["Afspraken over het aantal cliënten: Anne maximaal 45."]);
  const outcome = await commandSheet(host, proportional, {});
  if (!outcome.ok) throw new Error(outcome.message);
  const { team } = outcome.report as DivisionReport;
  expect(team.map(({ rounded, limits }) => [rounded, limits])).toEqual([
    [45, { maximum: 45 }],
    [70, null],
    [35, null],
  ]);
  expect(outcome.summary).toContain("Anne maximaal 45");
  const cells = host.added[0]?.cells.map(({ content }) => JSON.stringify(content)).join() ?? "";
  expect(cells).toContain("Anne maximaal 45");
});

test("an agreement without a number has ended, and one about somebody who is gone is named nowhere", async () => {
  const host = open();
  await keepChange(host, changedLimits("Anne", { fixed: 45 }));
  await keepChange(host, changedLimits("Anne", {}));
  expect(memoryFrom(host.inTheFile).choices.limits).toEqual({});
  await keepChange(host, changedLimits("Zoë", { minimum: 5 }));
  expect(limitsInWords(usable(computeDivision(await readTeam(host), {})).result)).toEqual([]);
});

test("what nobody could divide by is said before it is kept", async () => {
  const reading = await readTeam(open());
  expect(limitsProblem(reading, {}, "Anne", { minimum: 150 })).toBeNull();
  expect(limitsProblem(reading, {}, "Anne", { minimum: 151 })).toContain("zijn samen 151, maar er zijn 150 cliënten");
  expect(limitsProblem(reading, {}, "Anne", { minimum: 50, maximum: 40 })).toContain("spreken elkaar tegen bij Anne");
});

test("limits that no version of ours wrote are left out", () => {
  expect(memoryFrom({ choices: { limits: { Anne: { fixed: -1 } } } }).choices.limits).toEqual({});
});
