import { grid } from "../grid";
import { figuresOf, understood } from "./understood";

const nbsp = "\u00a0";
const right = ["Esra Postma 24/39", "Bram ter Horst 20/46", "Orlando van der Meer 30/41"];
const people: readonly (readonly [string, number, number])[] = [
  ["Esra Postma", 24, 39],
  ["Bram ter Horst", 20, 46],
  ["Orlando van der Meer", 30, 41],
];

/** A memo with a sentence for each of the people. */
function memo(sentence: (name: string, hours: number, clients: number) => string, ...more: readonly string[]) {
  const lines = people.map(([name, hours, clients]) => sentence(name, hours, clients));
  return grid(
    ["Memo", "Aan: de directie", "", ...lines, "    Volgt een training (3 dagen).", ...more].map((text) => [text]),
  );
}

describe("a sentence for each of the people, with words in front of the first number", () => {
  test.each<[string, (name: string, hours: number, clients: number) => string]>([
    [
      "a dash",
      (name, hours, clients) =>
        `•${nbsp} ${name} – contract ${hours} uur per week, op dit moment ${clients} klanten in de caseload.`,
    ],
    ["a hyphen", (name, hours, clients) => `- ${name} - werkt${nbsp}${hours} uur, ${clients} klanten`],
    ["a colon", (name, hours, clients) => `${name}: werkt ${hours} uur en heeft ${clients} klanten`],
    ["a bracket", (name, hours, clients) => `${name} (contract van ${hours} uur), ${clients} klanten`],
  ])("behind %s", (_, sentence) => {
    expect(figuresOf(understood(memo(sentence)))).toEqual(right);
  });

  test("a norm and a sum are nobody's", () => {
    const sentence = (name: string, hours: number, clients: number): string =>
      `• ${name} – contract ${hours} uur per week, nu ${clients} klanten`;
    const more = ["Norm: hooguit 45 klanten bij 36 uur", "Totaal: samen 74 uur en 126 klanten"];
    expect(figuresOf(understood(memo(sentence, ...more)))).toEqual(right);
  });
});
