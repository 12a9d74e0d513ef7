import { cellsThatMayHold, mayHold, rowMayHold, type Sign } from "../../src/reading/cell-signs";
import { viewOf } from "../../src/reading/grid-view";
import { wordGroups } from "../../src/reading/tables/field-synonyms";
import { readHeader } from "../../src/reading/tables/match-header";
import { bandsInText } from "../../src/reading/values/bands-in-text";
import { findDates } from "../../src/reading/values/date-text";
import { grid } from "./grid";

test("every header that tells something may hold one", () => {
  const phrases = Object.values(wordGroups).flat();
  const written = phrases.flatMap((phrase) => [
    phrase,
    phrase.toUpperCase(),
    `${phrase}*`,
    phrase.replaceAll(" ", " - "),
  ]);
  const telling = written.filter((text) => {
    const { match, client } = readHeader(text);
    return match !== null || client !== null;
  });
  expect(telling.length).toBeGreaterThan(phrases.length);
  expect(telling.filter((text) => !mayHold(text, "header"))).toEqual([]);
});

test.each(["3-3-2020", "per 03/03/20", "2020-03-03", "3 maart 2020", "3e mrt. '20", "20-mrt-1980", "1 okt 2025"])(
  "a date may be in %s",
  (text) => {
    expect(findDates(text)).toHaveLength(1);
    expect(mayHold(text, "date", "dateInWords")).toBe(true);
  },
);

test.each([
  "18 t/m 26",
  "18-26",
  "18* - 26",
  "18 – 26 jaar",
  "<27",
  "≤26",
  "tot 27",
  "t / m 27",
  "tm 27",
  "27+",
  "27 e.o.",
  "27 e. o.",
  "27 en ouder",
  "50 - AOW",
  "vanaf 46",
  "v.a. 46",
  "onder de 27",
  "27 plussers",
])("ages may be in %s", (text) => {
  expect(bandsInText(text).bands).toHaveLength(1);
  expect(mayHold(text, "ages")).toBe(true);
});

const others: readonly (readonly [Sign, string])[] = [
  ["normTime", "Normtijd"],
  ["normTime", "36 FTE"],
  ["announcedDate", "Peildatum:"],
  ["announcedDate", "stand per"],
  ["meeting", "Doel van het agendapunt"],
  ["meeting", "Vergaderdatum"],
  ["selection", "Selecties"],
  ["hoursInText", "Carola 32  u"],
  ["hoursInText", "Anne (0,89 fte)"],
  ["hoursInText", "Anne 36hrs"],
  ["clientsInText", "Anne: 61 cliënten"],
  ["clientsInText", "Anne 61 dss."],
  ["looks", "grijze regel"],
  ["total", "TOTAAL"],
];

test.each(others)("%s may be in %s", (sign, text) => {
  expect(mayHold(text, sign)).toBe(true);
});

test("cells are found by what they may hold, and numbers only where they are shown in words", () => {
  const view = viewOf(
    grid([
      ["Naam", "Anne", "tot 1-9-2025"],
      ["tekst 12 45", null, 45_901],
    ]),
  );
  expect([rowMayHold(view, 0, "header"), rowMayHold(view, 1, "header")]).toEqual([true, false]);
  expect(cellsThatMayHold(view, view, "date").map(({ text }) => text)).toEqual(["tot 1-9-2025"]);
  expect(cellsThatMayHold(view, { ...view, right: 1 }, "date")).toEqual([]);
});
