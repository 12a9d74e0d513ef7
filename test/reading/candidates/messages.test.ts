import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

const lines = (...texts: readonly TestCell[]) => grid(texts.map((text) => [text]));

test("messages below each other give whoever sent them the hours and clients that they say now", () => {
  const read = understood(
    lines(
      "Rondvraag caseload en uren",
      ...[
        "Van: Asli Ramdin  |  do 5-3-2026 16:20",
        "Ik heb er 26, er zijn er 5 afgesloten. Contract 28 klopt wel.",
        null,
      ],
      ...["Van: Dennis Brouwer  |  wo 4-3-2026 15:47", "Ha Ellen, ik zit op 33 klanten met 24 uur.", null],
      ...["Van: Ruud Jonker", "Goedemorgen, ik heb er nu 19. Was 25, ik heb er 6 overgedragen. Ik werk nog 32 uur."],
    ),
  );
  expect(figuresOf(read)).toEqual(["Asli Ramdin 28/26", "Dennis Brouwer 24/33", "Ruud Jonker 32/19"]);
  expect(read.doubts.find(({ code }) => code === "read-in-messages")).toMatchObject({
    text: "Asli Ramdin, Dennis Brouwer, Ruud Jonker",
  });
});

test("hours in a signature count, and addresses and other lines of a mail are nobody's", () => {
  const mail = (sender: string, said: string, signed: string): TestCell[] => [
    `Van: ${sender}`,
    "Verzonden: maandag 23 februari 2026 09:12",
    "Aan: Joke Terpstra",
    "Onderwerp: RE: caseload 2026",
    null,
    said,
    null,
    signed,
    "----------",
  ];
  const read = understood(
    lines(
      ...mail("Maas, I. (imaas@gemeente.nl)", "Hoi Joke, ik zit op 23.", "Klantmanager | ma t/m wo (28 uur)"),
      ...mail("Amrani, G. (gamrani@gemeente.nl)", "Bij mij zijn het er 32.", "Klantmanager | ma, di en do (24 uur)"),
      ...mail(
        "Brouwer, M. (mb@gemeente.nl)",
        "Net geteld in Suite: 27. Genoeg zo.",
        "Klantmanager | ma en di (18 uur)",
      ),
    ),
  );
  expect(figuresOf(read)).toEqual(["Maas, I. 28/23", "Amrani, G. 24/32", "Brouwer, M. 18/27"]);
});

test("of somebody who wrote two numbers none counts, and what is still to come does not either", () => {
  const read = understood(
    lines(
      ...["Van: Gülsen Nijhuis", "Ik heb 38 klanten en 24 uur", "Van: Emmy Vos", "Ik heb 30 klanten, 32 uur"],
      ...[
        "Van: Gülsen Nijhuis",
        "Het zijn er 33 klanten",
        "Van: Bob Bos",
        "Nu 27 klanten. Per april ga ik van 24 naar 32 uur",
      ],
    ),
  );
  expect(figuresOf(read)).toEqual(["Gülsen Nijhuis 24/-", "Emmy Vos 32/30", "+ Bob Bos 27"]);
  expect(codesOf(read)).toContain("read-in-messages");
});
