import fc from "fast-check";
import { readTypedNorm, readTypedSteps, readTypedText, readTypedYear } from "../../../src/taskpane/norms/typed-norm";
import { stepsText } from "../../../src/text/pane/norms-pane";

describe("steps", () => {
  test.each([
    ["1-3", ["1", "2", "3"]],
    ["trede 1 t/m 3, 5", ["1", "2", "3", "5"]],
    ["1; 2 en 4", ["1", "2", "4"]],
    ["Fase 2a + werk", ["2a", "werk"]],
    // A step that is typed twice counts once.
    ["1-3, 2", ["1", "2", "3"]],
  ])("%j is %j", (text, value) => expect(readTypedSteps(text, [])).toEqual({ value }));

  test.each(["", " ", "3-1", "laag", "1-", "1,,2", "1-3=100"])("%j is not understood", (text) =>
    expect(readTypedSteps(text, [])).toEqual({ problem: "not-understood" }),
  );

  test("refuses a step of another group", () => {
    expect(readTypedSteps("3-6", ["1", "2", "3"])).toEqual({ problem: "taken" });
    expect(readTypedSteps("4-6", ["1", "2", "3"])).toEqual({ value: ["4", "5", "6"] });
  });

  test("reads back what the field shows", () => {
    const step = fc.oneof(
      fc.integer({ min: 0, max: 99 }).map(String),
      fc.constantFrom("01", "02", "2a", "a", "b", "werk", "zorg"),
    );
    fc.assert(
      fc.property(fc.uniqueArray(step, { minLength: 1, maxLength: 12 }), (steps) => {
        expect(readTypedSteps(stepsText(steps), [])).toEqual({ value: steps });
      }),
    );
  });
});

describe("a norm", () => {
  test.each([
    ["100", 100],
    ["62,5", 62.5],
    ["50 cliënten", 50],
  ])("%j is %d", (text, value) => expect(readTypedNorm(text)).toEqual({ value }));

  test.each(["", "0", "-5", "veel", "50 uur", "50%"])("%j is refused", (text) =>
    expect(readTypedNorm(text)).toEqual({ problem: "not-understood" }),
  );
});

test("reads a year, or nothing from an empty field", () => {
  expect(readTypedYear("2013")).toEqual({ value: 2013 });
  expect(readTypedYear(" ")).toEqual({ value: null });
  for (const text of ["13", "20132", "2013,5", "vorig jaar"]) {
    expect(readTypedYear(text)).toEqual({ problem: "not-understood" });
  }
});

test("keeps words as one line, no longer than there is room for", () => {
  expect(readTypedText("  Team\tWerk ", 60)).toEqual({ value: "Team Werk" });
  expect(readTypedText("  ", 60)).toEqual({ value: null });
  expect(readTypedText("x".repeat(61), 60)).toEqual({ problem: "too-much" });
});
