import { grid } from "../grid";
import { figuresOf, understood } from "./understood";

const letter = (...more: readonly string[]) =>
  grid([
    ["Hoe staan we ervoor?"],
    ["Chantal werkt 20 uur en heeft nu 30 klanten."],
    ["Marieke: 21 klanten, 28 uur per week."],
    ...more.map((text) => [text]),
  ]);
const saidIn = (text: string): string[] =>
  understood(letter(text)).doubts.flatMap(({ code, text: said }) => (code === "remark-unused" ? [said] : []));

test.each([
  ["Floor en Petra delen een kamer. Floor (32 uur) heeft 35 mensen onder zich en Petra (32 uur) 23.", [35, 23]],
  ["Floor (32 uur) heeft 35 klanten, Petra (32 uur): 23", [35, 23]],
])("two people in one text are both read: %j", (text, [floor = 0, petra = 0]) => {
  expect(figuresOf(understood(letter(text)))).toEqual([
    "Chantal 20/30",
    "Marieke 28/21",
    `Floor 32/${floor}`,
    `Petra 32/${petra}`,
  ]);
  expect(saidIn(text)).toEqual([]);
});

test("a text with more hours than were read of it is said", () => {
  const text = "Floor werkt 32 uur met 35 klanten, net als haar buurvrouw, die met 24 uur op 19 zit.";
  expect(saidIn(text)).toEqual([text.slice(0, 80)]);
});

test.each([
  "Floor werkt 32 uur (was 36 uur) en heeft 35 klanten",
  "Floor werkt 32 uur waarvan 4 uur voor de OR en heeft 35 klanten",
])("what somebody had, or has of them for something else, is not: %j", (text) => {
  expect(saidIn(text)).toEqual([]);
});

test("a text that says no clients is held to its hours too", () => {
  const text = "Floor: 32 uur, net als haar buurvrouw, die er met 24 uur bij zit.";
  expect(saidIn(text)).toEqual([text]);
});
