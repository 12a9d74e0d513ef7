import {
  directionLabel,
  groupNameFor,
  normFigure,
  normFormWords,
  normOrigin,
  stepsText,
  weighedListsWords,
  weightedResultWords,
} from "../../../src/text/pane/norms-pane";
import { normsToChoose } from "../../../src/usecases/memory/typed-norms";

test("steps are written as short as people write them", () => {
  expect(stepsText(["1", "2", "3"])).toBe("1-3");
  expect(stepsText(["2", "3"])).toBe("2, 3");
  expect(stepsText(["1", "2", "3", "4", "5", "10"])).toBe("1-5, 10");
  expect(stepsText(["2a", "werk"])).toBe("2a, werk");
  expect(groupNameFor(["4", "5", "6"])).toBe("Trede of fase 4-6");
});

test("every set of the library is offered with its figures and where they come from", () => {
  expect(normsToChoose().map(({ norms }) => norms.groups.map(normFigure))).toEqual([
    ["Trede 1 t/m 3: 100 cliënten per fte", "Trede 4 t/m 6: 50 cliënten per fte"],
    [
      "Klantmanager werk en inkomen (fase 2 en 3): 80 cliënten per fte",
      "Klantmanager zorg en inkomen (fase 4): 160 cliënten per fte",
    ],
    [
      "Bijstandsconsulent: 120 cliënten per fte",
      "Trajectbegeleider (trede 6 t/m 9, hoogstens zes maanden): 50 cliënten per fte",
    ],
    [
      "Fase 1, gesprekken: 79,5 cliënten per fte",
      "Fase 2, gesprekken: 103,4 cliënten per fte",
      "Fase 3 en 4, uitstroomgericht: 90 cliënten per fte",
      "Fase 4, definitieve rustplannen: 160 cliënten per fte",
    ],
  ]);
  // The year is said once.
  for (const { norms } of normsToChoose()) expect(normOrigin(norms).split(String(norms.year))).toHaveLength(2);
});

test("a value that nobody filled in is reported as such", () => {
  const [{ norms } = { norms: null }] = normsToChoose();
  if (!norms) throw new Error("no norms");
  expect(normOrigin({ ...norms, source: "", year: null })).toBe("Bron: niet ingevuld");
  expect(normOrigin({ ...norms, source: "", year: 2024 })).toBe("Bron: 2024");
  expect(normOrigin({ ...norms, source: "Afspraak team Werk", year: 2024 })).toBe("Bron: Afspraak team Werk, 2024");
});

test("the team's load is in fte and in how full it is together", () => {
  // 281 ÷ 100 + 188 ÷ 50 = 6.57 fte against 152 ÷ 36 = 4.22: 155.6%.
  expect(weightedResultWords.load(6.57, 152 / 36, (6.57 * 36) / 152)).toBe(
    "Volgens de normen is 6,57 fte nodig; er is 4,22 fte aan caseloaduren. Samen zit het team 156% vol.",
  );
});

test("who is not weighed, and which steps have no norm", () => {
  expect(weightedResultWords.withoutGroup(1, [])).toBe(
    "1 cliënt heeft geen trede of fase met een norm, en weegt niet mee.",
  );
  expect(weightedResultWords.withoutGroup(12, ["7", "werk"])).toBe(
    "12 cliënten hebben geen trede of fase met een norm, en wegen niet mee. In de lijsten staat ook, zonder norm: 7 en ‘werk’.",
  );
  expect(weighedListsWords.noMatch(["1", "2a"])).toContain("In de cliëntenlijst staat: 1 en 2a.");
});

test("points, and a direction as what it means", () => {
  expect(normFormWords.weight(1)).toBe("Iedere cliënt is 1 punt.");
  expect(normFormWords.weight(120 / 50)).toBe("Iedere cliënt is 2,4 punten.");
  const ladder = { kind: "steps", steps: 10, direction: "unknown" } as const;
  expect(directionLabel(ladder, "work-is-low")).toBe("Trede 1 is het dichtst bij werk, trede 10 het verst.");
  expect(directionLabel(ladder, "unknown")).toBe("Weet ik niet");
});
