import type { AgeBand } from "../../../src/caseload/ages/age-bands";
import type { AgeCheck } from "../../../src/caseload/checks/ages/age-check";
import { ageBandLabel } from "../../../src/text/age-bands";
import { checkAdvice, checkSentence, checkTitles } from "../../../src/text/checks/checks";

const band = (from: number, below: AgeBand["below"]): AgeBand => ({ from, below });
const tooLarge = { code: "C07", band: band(18, 30), clients: 133, most: 118 } as const;

const sentences: readonly (readonly [AgeCheck, string])[] = [
  [
    { code: "C05", placed: 400, total: 469 },
    "De leeftijdsgroepen tellen op tot 400; de caseload is 469: 69 niet ingedeeld.",
  ],
  [{ code: "C05", placed: 681, total: 469 }, "De leeftijdsgroepen tellen op tot 681; de caseload is 469: 212 te veel."],
  [
    { code: "C06", reason: "gap", ages: band(41, 50), clients: 94 },
    "De leeftijden 41 t/m 49 vallen in geen enkele groep (94 cliënten).",
  ],
  [{ code: "C06", reason: "gap", ages: band(41, 42), clients: 1 }, "Leeftijd 41 valt in geen enkele groep (1 cliënt)."],
  [
    { code: "C06", reason: "gap", ages: band(41, 50), clients: null },
    "De leeftijden 41 t/m 49 vallen in geen enkele groep.",
  ],
  [{ code: "C06", reason: "overlap", ages: band(30, 31) }, "Leeftijd 30 valt in twee groepen."],
  [{ code: "C06", reason: "overlap", ages: band(46, "aow") }, "De leeftijden 46 t/m AOW vallen in twee groepen."],
  [
    { ...tooLarge, unplaced: 0, proven: true },
    "Groep 18 t/m 29 (133) is groter dan mogelijk op basis van de huidige indeling (hoogstens 118).",
  ],
  [
    { ...tooLarge, unplaced: 69, proven: true },
    "Groep 18 t/m 29 (133) is groter dan mogelijk op basis van de huidige indeling (hoogstens 118; de 69 die niet zijn ingedeeld kunnen niet alle verschillen verklaren).",
  ],
  [
    { ...tooLarge, unplaced: 69, proven: false },
    "Groep 18 t/m 29 (133) is groter dan mogelijk op basis van de huidige indeling (hoogstens 118, tenzij er 15 bij horen van de 69 die niet zijn ingedeeld).",
  ],
  [
    { code: "C08", proposed: 681, current: 469 },
    "De nieuwe indeling telt 681 cliënten, de huidige caseload 469: het zijn verschillende selecties.",
  ],
  [{ code: "C18", reason: "aow-reached", clients: 4 }, "4 cliënten hebben op de peildatum de AOW-leeftijd bereikt."],
  [{ code: "C18", reason: "under-18", clients: 1 }, "1 cliënt is op de peildatum jonger dan 18."],
  [
    { code: "C21", lines: [27, 30] },
    "De indelingen gebruiken de grens 26/27 (Participatiewet) en de grens 29/30 (studiefinanciering) door elkaar.",
  ],
  [
    { code: "C22", transfers: 133 / 12 + 254 / 16, counted: false },
    "Deze indeling geeft ieder jaar ongeveer 27 overdrachten door leeftijd.",
  ],
  [{ code: "C22", transfers: 1, counted: true }, "Deze indeling geeft ieder jaar ongeveer 1 overdracht door leeftijd."],
];

test.each(sentences)("%j in words", (check, sentence) => {
  expect(checkSentence({ ...check, cells: [] })).toBe(sentence);
  expect(checkAdvice({ ...check, cells: [] })).toMatch(/^\p{Lu}.*\.$/u);
  expect(checkTitles[check.code]).not.toBe("");
});

test("bands are named as people write them", () => {
  const labels = [band(18, 27), band(50, "aow"), band(27, null), band(0, 27), band(0, "aow"), band(27, 28)].map(
    ageBandLabel,
  );
  expect(labels).toEqual(["18 t/m 26", "50 t/m AOW", "27 en ouder", "t/m 26", "t/m AOW", "27 jaar"]);
});
