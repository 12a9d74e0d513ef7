import type { Check } from "../../src/caseload/checks/check";
import { trendOf } from "../../src/caseload/norms/trend";
import { checkAdvice, checkSentence, checkTitles } from "../../src/text/checks/checks";
import { ladderSentence, trendSentences } from "../../src/text/norms";

const checks: readonly Check[] = [
  { code: "C12", hours: 553.5, stated: 533, cells: [] },
  { code: "C13", fte: 0.22776, stated: 0.22, cells: [] },
  { code: "C14", step: "uitgenodigd", whole: 41, explained: 38, cells: [] },
  { code: "C14", step: "uitgenodigd", whole: 41, explained: 43, cells: [] },
  { code: "C15", denominators: ["meldingen", "aanvragen"], cells: [] },
];

test.each(checks)("check %j is a whole sentence with advice", (check) => {
  for (const sentence of [checkSentence(check), checkAdvice(check)]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  expect(checkTitles[check.code]).not.toBe("");
});

test("too many is not called unknown", () => {
  const [, , , tooMany] = checks;
  expect(tooMany && [checkSentence(tooMany), checkAdvice(tooMany)]).toEqual([
    "Trechter: 41 bij ‘uitgenodigd’, 43 verklaard; 2 te veel.",
    "Ga na of iemand twee keer is geteld.",
  ]);
});

test("a trend without a base says no percentage, and one month is one month", () => {
  const trend = trendOf({ count: 12, months: 1, from: "2026-01-01" }, 0, null, 2);
  expect(trend && trendSentences(trend)[0]).toBe(
    "12 in 1 maand vanaf 1 januari 2026: bij hetzelfde tempo 24 in 2 maanden; in de periode ervoor waren het er 0.",
  );
});

test("a ladder's direction in words", () => {
  const sentences = (["work-is-high", "work-is-low", "unknown"] as const).map((direction) =>
    ladderSentence({ kind: "phases", steps: 4, direction }),
  );
  expect(sentences).toEqual([
    "Fase 4 is het dichtst bij werk, fase 1 het verst.",
    "Fase 1 is het dichtst bij werk, fase 4 het verst.",
    "Onbekend of fase 1 of fase 4 het dichtst bij werk is.",
  ]);
});
