import { looksLikeLowerCaseName, looksLikeName } from "../../../src/reading/values/person-names";
import { rowLabel } from "../../../src/reading/tables/row-labels";

test.each([
  "Anne",
  "A. de Vries",
  "Vries, A. de",
  "de Vries, Anne",
  "v.d. Berg",
  "Anne-Marie van 't Hof",
  "José Núñez",
  "Ömer Çelik",
  "O'Neill",
  "J.P. Balkema",
  "KM 3",
  "Klantmanager 1",
  "Anne*",
  "Bob 🚀",
  "dhr. Jansen",
  "mevr. J. Bakker",
  "Mevrouw De Vries",
  "D. v/d Berg",
  "Şükrü 👩🏽‍💼",
  "M. Jansen - Bakker",
])("%j looks like a name", (text) => {
  expect(looksLikeName(text)).toBe(true);
});

test.each([
  "",
  "36",
  "Totaal",
  "Vacature",
  "n.t.b.",
  "*Afronding",
  "18 t/m 26",
  "http://x",
  "Boormachine 18V",
  "werk intake",
  "Lisette is hierin nog niet meegenomen in de verdeling",
])("%j does not", (text) => {
  expect(looksLikeName(text)).toBe(false);
});

test.each([
  ["Totaal", "total"],
  ["TOTAAL:", "total"],
  ["Tot.", "total"],
  ["Eindtotaal", "total"],
  ["Som", "total"],
  ["Subtotaal team A", "subtotal"],
  ["Gemiddelde", "subtotal"],
  ["Gem.", "subtotal"],
  ["Vacature", "not-a-person"],
  ["Vacature (24 uur)", "not-a-person"],
  ["n.t.b.", "not-a-person"],
  ["Niet toegewezen", "not-a-person"],
  ["Werkvoorraad", "not-a-person"],
  ["Poort", "not-a-person"],
  ["Pool", "not-a-person"],
  ["Team Noord", "not-a-person"],
  ["A. Pool", null],
  ["Anne", null],
])("the label %j is %s", (text, expected) => {
  expect(rowLabel(text)).toBe(expected);
});

test.each([
  ["anne", true],
  ["anne de vries", true],
  ["j. van der berg", true],
  ["bob jansen-bakker", true],
  ["Anne", false],
  ["totaal", false],
  ["is nog niet meegenomen in de verdeling", false],
])("%j typed without capitals is a name: %j", (text, expected) => {
  expect(looksLikeLowerCaseName(text)).toBe(expected);
});
