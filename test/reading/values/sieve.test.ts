import fc from "fast-check";
import { speaksOf, type Words } from "../../../src/reading/candidates/columns/vocabulary";
import { sieveOf } from "../../../src/reading/values/sieve";

const first = 1;
const second = 2;

test.each([
  ["a whole word", [" km "], "Anne (km)"],
  ["a whole word with the mark of a footnote", [" km "], "km1"],
  ["a word with an apostrophe", [" kmer "], "km'er"],
  ["accents and capitals", [" clienten "], "CLIËNTEN: 12"],
  ["the beginning of a word", [" klantmanag"], "de klantmanagers"],
  ["a short beginning", [" dt"], "dtfactor"],
  ["the end of a word", ["coach "], "werkcoach, nieuw"],
  ["somewhere in a word", ["uren"], "contracturenoverzicht"],
  ["letters of their own", [" u w"], "u./w."],
  ["a sign", ["#"], "# 12"],
  ["digits and what joins them", ["0-0"], "per 1/9"],
  ["another script", ["uren"], "часы"],
])("lets through %s", (_, words, text) => {
  expect(sieveOf([{ words: ["zonder"] }, { words }])(text) & second).toBe(second);
});

test.each([
  ["a longer word", [" km "], "kmer"],
  ["a word that begins otherwise", [" klantmanag"], "zaakmanager"],
  ["a date that is none", ["0-0"], "tekst 12 45"],
  ["nothing", ["uren"], ""],
])("holds back %s", (_, words, text) => {
  expect(sieveOf([{ words }])(text)).toBe(0);
});

test("asks for a digit where there must be one", () => {
  const sieve = sieveOf([{ words: ["jaar"], withDigit: true }, { words: ["jaar"] }]);
  expect([sieve("27 jaar"), sieve("een jaar")]).toEqual([first | second, second]);
});

test("never leaves out a text that holds the word, whatever stands around it", () => {
  const letter = fc.constantFrom(...Array.from("abcdeklmnorstuw"));
  const word = fc.string({ unit: letter, minLength: 2, maxLength: 12 });
  const beside = fc.string({ unit: fc.constantFrom(...Array.from("ab1 -/.,'%#+é–²_\n")), maxLength: 8 });
  fc.assert(
    fc.property(word, beside, beside, fc.constantFrom("", " "), (needle, before, after, edge) => {
      const text = `${before}${edge}${needle}${edge}${after}`;
      expect(sieveOf([{ words: [edge + needle + edge] }])(text)).toBe(first);
    }),
  );
});

/** Of each group a word as people write it among others. */
const spoken: readonly (readonly [Words, string])[] = [
  ["name", "Km'er (werk)"],
  ["hours", "Contr.uren/week"],
  ["count", "Aant. cliënten²"],
  ["number", "#"],
  ["notCount", "telt niet mee"],
  ["end", "datum uit-dienst"],
  ["nobody", "n.t.b."],
  ["vacancy", "VACATURE 2"],
  ["noCaseload", "Team lead"],
  ["absent", "re-integratie"],
  ["clientNumber", "Cliënt-nr."],
];

test.each(spoken)("words are known behind the sieve: %s in %s", (group, text) => {
  expect(speaksOf(group, text)).toBe(true);
});
