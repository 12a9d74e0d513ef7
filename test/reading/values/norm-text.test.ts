import fc from "fast-check";
import { parseNorms } from "../../../src/reading/values/norm-text";

const groups = (text: string) => {
  const read = parseNorms(text);
  return read.ok ? read.groups.map(({ name, steps, norm }) => [name, steps.join(" "), norm]) : read.problem;
};

test("norms as people write them", () => {
  expect(groups("1-3=100,4-6=50")).toEqual([
    ["1-3", "1 2 3", 100],
    ["4-6", "4 5 6", 50],
  ]);
  expect(groups("trede 1 t/m 3 = 100 cliënten; Trede 4 t/m 6 = 50")).toEqual([
    ["trede 1 t/m 3", "1 2 3", 100],
    ["Trede 4 t/m 6", "4 5 6", 50],
  ]);
  expect(groups("werk + 2a = 62,5; zorg = 160")).toEqual([
    ["werk + 2a", "werk 2a", 62.5],
    ["zorg", "zorg", 160],
  ]);
  expect(groups("1 tot en met 3 en 5=100")).toEqual([["1 tot en met 3 en 5", "1 2 3 5", 100]]);
  expect(groups("fase 2 en 3=80\nfase 4=160")).toEqual([
    ["fase 2 en 3", "2 3", 80],
    ["fase 4", "4", 160],
  ]);
});

test.each([
  ["", "unreadable"],
  ["100", "unreadable"],
  ["1-3=honderd", "unreadable"],
  ["1-3=0", "unreadable"],
  ["1-3=-5", "unreadable"],
  ["1-3=36 uur", "unreadable"],
  ["3-1=100", "unreadable"],
  ["1-3=100=50", "unreadable"],
  ["Jan Jansen=100", "unreadable"],
  ["1-3=100,3-6=50", "step-twice"],
  ["1=1,2=2,3=3,4=4,5=5,6=6", "too-many"],
])("%j is none: %s", (text, problem) => {
  expect(groups(text)).toBe(problem);
});

test("no text makes it throw, and what it reads has norms above 0 and no step twice", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-f=,;+ /-]{0,30}$/)), (text) => {
      const read = parseNorms(text);
      if (!read.ok) return;
      const steps = read.groups.flatMap((group) => group.steps);
      expect(new Set(steps).size).toBe(steps.length);
      expect(read.groups.every(({ norm }) => norm > 0)).toBe(true);
    }),
  );
});
