import { mentionsIn } from "../../../src/reading/values/mentions";

function mentions(text: string, known: readonly string[] = []): [string, string][] {
  const cell = { address: { sheet: "Memo", row: 0, column: 0 }, value: text, text, format: "General" };
  return mentionsIn(cell, new Set(known)).map(({ name, until }) => [name, until]);
}

test.each([
  ["en Pieter verlengd is tot en met 31-12-2020, is er een nieuwe situatie", "Pieter", "2020-12-31"],
  ["Pieter verlengd t/m 31-12-2020", "Pieter", "2020-12-31"],
  ["Contract van Pieter loopt tot 1 januari 2021.", "Pieter", "2021-01-01"],
  ["Contract Pieter de Boer t/m 31-12-2020", "Pieter de Boer", "2020-12-31"],
  ["Contract van Pieter (inhuur) t/m 31-12-2020", "Pieter", "2020-12-31"],
  ["Pieter (t/m 31-12-2020)", "Pieter", "2020-12-31"],
  ["Inhuur van Pieter (01-01-2020 t/m 31-12-2020)", "Pieter", "2020-12-31"],
  ["Het contract met Pieter eindigt op donderdag 31 december 2020.", "Pieter", "2020-12-31"],
  ["Fatima is verlengd t/m 31-12-2020", "Fatima", "2020-12-31"],
  ["Het contract met Anne-Marie loopt tot 1 januari 2021.", "Anne-Marie", "2021-01-01"],
  ["J.P. Bakker verlengd t/m 31-12-2020", "J.P. Bakker", "2020-12-31"],
  ["Sanne de Graaf verlengd t/m 31-12-2020", "Sanne de Graaf", "2020-12-31"],
  ["Collega Kwame blijft tot en met 31-12-2020", "Kwame", "2020-12-31"],
  ["De aanstelling van Kwame eindigt per 31-12-2020", "Kwame", "2020-12-31"],
  ["Kwame werkt hier tot en met 31-12-2020", "Kwame", "2020-12-31"],
])("%j", (text, name, until) => {
  expect(mentions(text)).toEqual([[name, until]]);
});

test.each([
  "structureel budget voor inhuur voor 2 jaar (01-01-2020 t/m 31-12-2021) is",
  "Inhuur verlengd tot en met 31-12-2021",
  "vanuit de Perspectiefnota budget tot 31-12-2021",
  "Contract tot en met 31-12-2020",
  "Emmy met vakantie t/m 20-03-2020",
  "Emmy vervangt tot 1-6-2020",
  "Bespreking met Pieter op 3-3-2020",
  "Uitkering mevr. Jansen verlengd t/m 1-9-2027",
  "Klant Jansen: ontheffing tot 1-9-2027",
  "Jansen t/m 1-9-2027 vrijgesteld, bsn bekend",
  "De AOW gaat in tot 1-1-2021",
  "Oud: 18 t/m 26 Nieuw: 18 t/m 29",
  "Het project Perspectief loopt tot en met 31-12-2026.",
  "Perspectief loopt tot en met 31-12-2026.",
  "De subsidie van Gemeente Delft is verlengd t/m 31 december 2026.",
  "Delft doet mee tot en met 31-12-2026",
  "Het contract met Tempo-Team is verlengd t/m 31 december 2026.",
  "Randstad is verlengd t/m 31-12-2026",
  "Inhuur via Randstad t/m 31-12-2026",
  "Besloten door het College tot 31-12-2026",
  "College stelt budget beschikbaar t/m 31-12-2026",
  "Traject Balans verlengd t/m 31-12-2026",
  "Balans is verlengd t/m 31-12-2026",
  "Werkgeversservicepunt Rijnmond loopt tot 31-12-2026",
  "Project Anna verlengd t/m 31-12-2026",
  "De subsidie van Gemeente Anna Paulowna loopt t/m 31-12-2026",
  "Stichting Jan van der Heyden verlengd t/m 31-12-2026",
  "Begroting vastgesteld in November t/m 31-12-2026",
  "Huis van de Wijk verlengd t/m 31-12-2026",
  "Rijnmond en Haaglanden doen mee t/m 31-12-2026",
  "Lisette (formatie) en het feit dat er budget is tot 31-12-2021",
])("no mention in %j", (text) => {
  expect(mentions(text)).toEqual([]);
});

test("the memo's own sentence gives Pieter and nothing else, in few words", () => {
  const text =
    "Door de komst van een Lisette (formatie) en het feit dat vanuit de Perspectiefnota structureel budget voor inhuur voor 2 jaar (01-01-2020 t/m 31-12-2021) is, en Pieter verlengd is tot en met 31-12-2020, is er een nieuwe situatie ontstaan met 2 mogelijkheden:";
  const cell = { address: { sheet: "Memo", row: 0, column: 0 }, value: text, text, format: "General" };
  expect(mentionsIn(cell, new Set())).toEqual([
    { name: "Pieter", until: "2020-12-31", cell: cell.address, text: "Pieter verlengd is tot en met 31-12-2020" },
  ]);
});
