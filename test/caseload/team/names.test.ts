import fc from "fast-check";
import { matchByName, nameFinder } from "../../../src/caseload/team/name-matching";
import { isShortFor, nearName, normalisedName, sameName } from "../../../src/caseload/team/names";

describe("one person's name, written differently", () => {
  test.each([
    ["A. de Vries", "Vries, A. de"],
    ["A. de Vries", "de Vries, Anne"],
    ["Anne de Vries", "VRIES, A. DE"],
    ["Anne de Vries", " anne  de vries "],
    ["J. van den Berg", "v.d. Berg, J."],
    ["J. v/d Berg", "Jan van der Berg"],
    ["J. v.d.Berg", "Berg, J. van den"],
    ["Zoë Çelik", "Zoe Celik"],
    ["Yıldız, M.", "Mehmet Yildiz"],
    ["A.B. Bakker", "A. Bakker"],
    ["mw. A. Bakker", "Bakker, Anja"],
    ["A. Bakker-de Vries", "Bakker - de Vries, A."],
    ["Anne-Marie Jansen", "Jansen, A.M."],
    ["B. 't Hart", "Hart, Bob ’t"],
    ["El Amrani, F.", "Fatima el Amrani"],
    ["Ben Haddou, L.", "Loubna Ben Haddou"],
    ["Garcia Lopez, M.", "Maria Garcia Lopez"],
    ["A. de Vries (Anne)", "A. de Vries"],
    ["Ben Jansen", "Jansen, B."],
    ["A. de Heer", "Heer, A. de"],
  ])("%p and %p", (one, other) => {
    expect(sameName(one, other)).toBe(true);
    expect(sameName(other, one)).toBe(true);
    expect(nearName(one, other)).toBe(false);
  });
});

describe("two people", () => {
  test.each([
    ["Anne", "Ann"],
    ["Anne de Vries", "Arie de Vries"],
    ["A. de Vries", "B. de Vries"],
    ["A. de Vries", "A. de Boer"],
    ["Anne", "Anne de Vries"],
    ["de Vries", "A. de Vries"],
    ["Ben Haddou, L.", "A. Haddou"],
    ["-", "-"],
    ["", ""],
  ])("%p and %p are not joined", (one, other) => {
    expect(sameName(one, other)).toBe(false);
    expect(sameName(other, one)).toBe(false);
  });
});

describe("names to ask about", () => {
  test.each([
    ["Ann", "Anne"],
    ["Julie", "Jluie"],
    ["Lisette", "Lizette"],
    ["A. de Vries", "A. de Fries"],
    ["Anne", "Anne de Vries"],
    ["de Vries, Anne", "Anne"],
    ["Jansen", "P. Jansen"],
  ])("%p and %p", (one, other) => {
    expect(nearName(one, other)).toBe(true);
    expect(nearName(other, one)).toBe(true);
  });

  test.each([
    ["Anne", "Anne"],
    ["Anne", "Annika"],
    ["Bob", "Emmy"],
    ["A", "B"],
    ["", "A"],
    ["-", ""],
  ])("not %p and %p", (one, other) => expect(nearName(one, other)).toBe(false));
});

test("a single word is short for a longer name that has it as given name or surname", () => {
  expect(isShortFor("Pieter", "Pieter van Dam")).toBe(true);
  expect(isShortFor("Dam", "Pieter van Dam")).toBe(true);
  expect(isShortFor("P", "P. van Dam")).toBe(false);
  expect(isShortFor("Pieter van Dam", "Pieter")).toBe(false);
});

describe("finding someone", () => {
  const find = (name: string, names: readonly string[]) => nameFinder(names, (item) => item)(name);

  test("the same words win over another way of writing", () => {
    expect(find("A. de Vries", ["Anne de Vries", "A. de Vries"])).toBe("A. de Vries");
  });
  test("a name that fits several is nobody's", () => {
    expect(find("A. de Vries", ["Anne de Vries", "Arie de Vries"])).toBeUndefined();
    expect(find("A. de Vries", ["Bob de Vries", "Arie de Vries"])).toBe("Arie de Vries");
  });
  test("nothing is found for nothing", () => expect(find("-", ["-", "Anne"])).toBeUndefined());
});

describe("matching two lists", () => {
  const itself = (name: string) => name;
  const match = (known: readonly string[], others: readonly string[]) => [
    ...matchByName(known, itself, others, itself),
  ];

  test("everyone finds the one who is the same", () => {
    expect(match(["A. de Vries", "Bob Bakker", "Emmy"], ["Emmy", "Vries, Anne de", "B. Bakker"])).toEqual([
      ["A. de Vries", "Vries, Anne de"],
      ["Bob Bakker", "B. Bakker"],
      ["Emmy", "Emmy"],
    ]);
  });
  test("who could be two people is matched with neither, and nobody is matched twice", () => {
    expect(match(["A. de Vries"], ["Anne de Vries", "Arie de Vries"])).toEqual([]);
    expect(match(["Anne de Vries", "Arie de Vries"], ["A. de Vries"])).toEqual([]);
    expect(match(["A. de Vries"], ["Anne de Vries", "A. de Vries"])).toEqual([["A. de Vries", "A. de Vries"]]);
  });
});

test("normalising keeps only the words and the comma", () => {
  expect(normalisedName("  Vries ,A. de* ")).toBe("vries, a de");
  expect(normalisedName("(Lisette)")).toBe("lisette");
  expect(normalisedName(" – ")).toBe("");
});

test("a name in full finds itself, surname first or last, beside a namesake with the same initial", () => {
  const formation = ["J. de Vries", "Jan de Vries"];
  const caseload = ["Vries, Jan de", "de Vries, J."];
  const own = (name: string): string => name;
  expect([...matchByName(formation, own, caseload, own)]).toEqual([
    ["J. de Vries", "de Vries, J."],
    ["Jan de Vries", "Vries, Jan de"],
  ]);
});

test("a name of plain words is normalised as the same name with a full stop at its end", () => {
  const word = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.constantFrom("mw", "Dhr", "van", "de", "v", "d")), { minLength: 1 }),
      (words) => {
        const name = words.join(" ");
        expect(normalisedName(name)).toBe(normalisedName(`${name}.`));
      },
    ),
  );
});
