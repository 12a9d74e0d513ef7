import fc from "fast-check";
import type { AgeBand } from "../../../src/caseload/ages/age-bands";
import { parseAgeBands } from "../../../src/reading/values/age-band-list";
import { findAgeBands, parseAgeBand } from "../../../src/reading/values/age-band-text";
import { ageBandLabel } from "../../../src/text/age-bands";

const band = (from: number, below: AgeBand["below"]): AgeBand => ({ from, below });

test.each([
  ["18 t/m 26", 18, 27],
  ["18-26", 18, 27],
  ["18 – 26 jaar", 18, 27],
  ["18 jaar t/m 26 jaar", 18, 27],
  ["18 tot en met 26", 18, 27],
  ["18tm26", 18, 27],
  ["van 18 t/m 26 jaar", 18, 27],
  ["18 tot 27", 18, 27],
  ["vanaf 18 tot 27 jaar", 18, 27],
  ["18 t/m 27", 18, 28],
  ["<27", 0, 27],
  ["< 27 jaar", 0, 27],
  ["≤26", 0, 27],
  ["<=26", 0, 27],
  ["tot 27", 0, 27],
  ["tot 30 jaar", 0, 30],
  ["t/m 27", 0, 28],
  ["Tot en met 27", 0, 28],
  ["onder de 27", 0, 27],
  ["jonger dan 27", 0, 27],
  ["26 jaar en jonger", 0, 27],
  ["27+", 27, null],
  ["27 +", 27, null],
  ["27 e.o.", 27, null],
  ["27 en ouder", 27, null],
  ["27 jaar of ouder", 27, null],
  ["50-plus", 50, null],
  ["vanaf 46", 46, null],
  ["≥ 46", 46, null],
  [">26", 27, null],
  ["ouder dan 26", 27, null],
  ["50 - AOW", 50, "aow"],
  ["50-aow", 50, "aow"],
  ["50 t/m AOW", 50, "aow"],
  ["46 t/m AOW-leeftijd", 46, "aow"],
  ["46 tot de AOW-gerechtigde leeftijd", 46, "aow"],
  ["vanaf 46 tot pensioenleeftijd", 46, "aow"],
  ["tot AOW", 0, "aow"],
  ["27 jaar", 27, 28],
] as const)("%j is from %p below %p", (text, from, below) => {
  expect(parseAgeBand(text)).toEqual(band(from, below));
  expect(parseAgeBand(` ${text} `)).toEqual(band(from, below));
  expect(parseAgeBands(text)).toEqual({ ok: true, bands: [band(from, below)] });
});

test.each([
  "",
  "27",
  "AOW",
  "AOW+",
  "30-18",
  "18-18.5",
  "18-290",
  "t/m 17,5",
  "tussen 18 en 27",
  "18-26-40",
  "18 - 26 - 40",
  "18-26+",
  "01-12-2020",
  "t/m 31-12-2020",
  "36 uur",
  "jongeren 18-26",
  "18/26",
  "-5",
])("%j is no band, and none is guessed", (text) => expect(parseAgeBand(text)).toBeNull());

const memo = [band(18, 30), band(30, 46), band(46, "aow")];

test.each([
  "18-29,30-45,46-AOW",
  "18 t/m 29; 30 t/m 45; 46 t/m AOW",
  "18-29\n30-45\r\n46 - AOW",
  "18-29 30-45 46-AOW",
  "18-29, 30-45 en 46-AOW;",
  "18 tot 30 / 30 tot 46 / 46 tot AOW",
  "18;30;46;AOW",
  "18, 30, 46, aow",
  "18\n30\n46\nAOW",
])("%j lists the memo's new bands", (text) => expect(parseAgeBands(text)).toEqual({ ok: true, bands: memo }));

test("ages at which bands begin: the last has no end", () => {
  expect(parseAgeBands("18;30;46")).toEqual({ ok: true, bands: [band(18, 30), band(30, 46), band(46, null)] });
  expect(parseAgeBands("27")).toEqual({ ok: true, bands: [band(27, null)] });
});

test.each([
  ["", "none", ""],
  [" \n ", "none", ""],
  ["AOW", "unreadable", "AOW"],
  ["18-29, 30, 46-AOW", "unreadable", "30"],
  ["18-29; jongeren; 46-AOW", "unreadable", "jongeren"],
  ["18-29, AOW", "unreadable", "AOW"],
  ["18.5;30", "unreadable", "18.5"],
  ["t/m 31-12-2020", "unreadable", "t/m 31-12-2020"],
  ["18-29, 45-30", "impossible", "45-30"],
  ["18 tot 18", "impossible", "18 tot 18"],
  ["18-29, 30-450", "impossible", "30-450"],
  ["46;30", "not-ascending", "46;30"],
  ["18;18", "not-ascending", "18;18"],
  ["18;300", "not-ascending", "18;300"],
])("%j is no list of bands: %s", (text, code, about) => {
  expect(parseAgeBands(text)).toEqual({ ok: false, problem: { code, text: about } });
});

test("bands in running text, with their places", () => {
  const text = "Oud: 18 t/m 26 Nieuw: 18 t/m 29";
  const found = findAgeBands(text);
  expect(found.map((one) => [one.band, text.slice(one.start, one.end)])).toEqual([
    [band(18, 27), "18 t/m 26"],
    [band(18, 30), "18 t/m 29"],
  ]);
  expect(findAgeBands("Oud: 50 - AOW Nieuw: 46 - AOW").map((one) => one.band)).toEqual([
    band(50, "aow"),
    band(46, "aow"),
  ]);
  expect(findAgeBands("Pieter verlengd t/m 31-12-2020, 36 uur, 06-12345678")).toEqual([]);
});

const anyBand = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom("aow", null)))
  .map(([from, end]) => band(from, typeof end === "number" ? from + end : end));

test("a label reads back as its band, alone and in a list", () => {
  fc.assert(fc.property(anyBand, (one) => expect(parseAgeBand(ageBandLabel(one))).toEqual(one)));
  fc.assert(
    fc.property(fc.array(anyBand, { minLength: 1, maxLength: 6 }), fc.constantFrom(",", "; ", "\n"), (bands, sign) => {
      expect(parseAgeBands(bands.map(ageBandLabel).join(sign))).toEqual({ ok: true, bands });
    }),
  );
});

test("any text has an outcome", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom("18", "26", "t/m", "tot", "-", "AOW", "jaar", "+", "en ouder", ",", ";", "<", "vanaf", "en"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const read = parseAgeBands(pieces.join(" "));
      if (read.ok) {
        for (const { from, below } of read.bands) expect(typeof below !== "number" || below > from).toBe(true);
      } else expect(pieces.join(" ")).toContain(read.problem.text);
    }),
  );
});
