import { printedPages } from "../../../src/sheets/plan/page-plan";
import { tooSmallToRead } from "../../../src/sheets/plan/printed-size";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { changedMeeting, keepChange } from "../../../src/usecases/memory/keep";
import { makeSheet } from "../../../src/usecases/sheets/make-sheet";
import { proposal } from "../../../src/usecases/sheets/proposal/kind";
import { openExample } from "../../support/workbooks/example-workbook";
import { wordsOf } from "../../support/workbooks/planned-table";
import { usable } from "../../support/usable";
import { generatedTeam, madeOf } from "../generated-team";

const wordsIn = ({ cells }: SheetPlan): readonly string[] => cells.map(({ content }) => wordsOf(content));

describe("over the example", () => {
  let plan: SheetPlan;
  let words: readonly string[];
  beforeAll(async () => {
    ({ plan } = usable(await makeSheet(openExample().host, proposal)));
    words = wordsIn(plan);
  });

  test("title, purpose, presenter and moment are those of the team's own memo, and it says where they stand", () => {
    expect(words).toEqual(
      expect.arrayContaining([
        "Caseloadverdeling team Werk",
        "Opiniëren",
        "Teamleider Werk",
        "dinsdag 3 maart 2020 of binnen 2 weken na genoemde datum",
      ]),
    );
    expect(words.filter((said) => said.endsWith("Doel, door en wanneer: uit Memo!B3:B5."))).toHaveLength(1);
  });

  test("asks one choice of three and says why", () => {
    expect(words).toContain(
      "Gevraagd:   ☐ 0  laten zoals het is      ☐ 1  naar uren verdelen      ☐ 2  naar leeftijd verdelen",
    );
    expect(words).toContain(
      "Julie heeft 186 cliënten op 36 uur; Lisette heeft 0 cliënten op 24 uur. Naar uren is het 105 à 106 per 36 uur.",
    );
  });

  test("puts the options side by side, and says what the second one counts differently", () => {
    for (const said of [
      "0 (Lisette) tot 186 (Julie)",
      "105 à 106 voor iedereen",
      "147 tot 171 *",
      "96 cliënten (20%)",
      "461 cliënten *",
      "ongeveer 28",
      "18 t/m 29 Emmy · 30 t/m 45 Anne + Lisette · 46 t/m AOW Bob + Julie",
      "Optie 2 telt 681 cliënten (selectie ‘Nieuwe indeling’), optie 1 telt er 469. Het verschil, 212 cliënten, is nu van Team Zorg.",
    ]) {
      expect(words).toContain(said);
    }
  });

  test("names three things to settle first: hours that nobody knows, two numbers of hours, and who counts", () => {
    const points = words.find((said) => said.startsWith("1. ")) ?? "";
    expect(points.split("\n").map((line) => line.slice(0, 40))).toEqual([
      "1. Hoeveel uur kosten de neventaken van ",
      "2. Emmy heeft 28 uur in ‘Huidige formati",
      expect.stringMatching(/^3\. Pieter/),
      "De andere 19 staan in het deelvenster en",
    ]);
  });

  test("what somebody filled in goes before the memo", async () => {
    const { host } = openExample();
    await keepChange(host, changedMeeting({ purpose: "decide", presenter: "Secretaris", team: "Noord" }));
    const own = usable(await makeSheet(host, proposal)).plan;
    expect(wordsIn(own)).toEqual(expect.arrayContaining(["Caseloadverdeling", "Noord", "Besluiten", "Secretaris"]));
    expect(wordsIn(own)).not.toContain("Opiniëren");
  });

  test("hours that are supposed are said above the figures", async () => {
    const { host } = openExample();
    const { plan: supposed } = usable(await makeSheet(host, proposal, { contractHours: { Anne: 24 } }));
    expect(wordsIn(supposed)).toContain(
      "Let op: dit blad rekent met andere uren dan op uw bladen staan: Anne 24 uur (op de bladen 36).",
    );
  });
});

test("without a list of clients the choice is between the first two", async () => {
  const team = generatedTeam(5);
  const [own] = team.sheets;
  const rows = (own?.rows ?? []).map((row, place) => [...row, place === 0 ? "Aantal cliënten" : 40 + 10 * place]);
  const { plan } = await madeOf({ ...team, sheets: [{ name: "Team", rows }] }, proposal);
  const words = wordsIn(plan);
  expect(words).toContain("Gevraagd:   ☐ 0  laten zoals het is      ☐ 1  naar uren verdelen");
  expect(words).not.toContain("optie 2");
  expect(printedPages(plan).pages).toHaveLength(1);
});

describe.each([2, 5, 12, 15, 16, 23, 40])("a team of %i on paper", (size) => {
  let plan: SheetPlan;
  beforeAll(async () => {
    ({ plan } = await madeOf(generatedTeam(size), proposal));
  });

  test("can be read, and is one page on its side for a usual team", () => {
    expect(tooSmallToRead(plan)).toEqual([]);
    expect(plan.page.orientation).toBe("landscape");
    expect(printedPages(plan).pages).toHaveLength(size < 15 ? 1 : 2);
  });

  test("has everybody on it once, with the question and the decision on the first page", () => {
    const [first] = printedPages(plan).pages;
    const named = generatedTeam(size).names.map((name) =>
      plan.cells.filter(({ content, column }) => column <= plan.page.area.right && wordsOf(content) === name),
    );
    expect(named.map((cells) => cells.length)).toEqual(named.map(() => 1));
    const rowOf = (said: string): PlanCell | undefined => plan.cells.find(({ content }) => wordsOf(content) === said);
    for (const said of ["Besluit", "Wisselt nu van klantmanager"]) {
      expect(rowOf(said)?.row).toBeLessThanOrEqual(first?.last ?? 0);
    }
  });
});
