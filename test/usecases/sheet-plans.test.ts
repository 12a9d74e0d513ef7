import { meetingWords } from "../../src/text/meeting";
import { computeAgeDivision } from "../../src/usecases/compute-age-division";
import { computeClientMoves } from "../../src/usecases/compute-client-moves";
import { computeComparison } from "../../src/usecases/compute-comparison";
import { makeAgeDivisionSheet } from "../../src/usecases/make-age-division-sheet";
import { makeClientMovesSheet } from "../../src/usecases/make-client-moves-sheet";
import { makeComparisonSheet } from "../../src/usecases/make-comparison-sheet";
import { makeProportionalSheet } from "../../src/usecases/make-proportional-sheet";
import { readAges } from "../../src/usecases/read-ages";
import { ageDivisionPlan, clientMovesPlan, comparisonPlan, proportionalPlan } from "../../src/usecases/sheet-plans";
import { openExample } from "../support/example-workbook";

jest.setTimeout(60_000);

test("x", async () => {
  const { host } = openExample();
  const ages = await readAges(host, {});
  const made = await makeProportionalSheet(host, {});
  expect(made.plan).toEqual(proportionalPlan(ages.reading, ages.computed));
  expect((await makeAgeDivisionSheet(host, {}, {})).plan).toEqual(ageDivisionPlan(ages, computeAgeDivision(ages, {})));
  expect((await makeComparisonSheet(host, {}, {})).plan).toEqual(comparisonPlan(ages, computeComparison(ages, {}, {})));
  expect((await makeClientMovesSheet(host, {}, {})).plan).toEqual(clientMovesPlan(ages, computeClientMoves(ages, {}, {})));
  void meetingWords;
});
