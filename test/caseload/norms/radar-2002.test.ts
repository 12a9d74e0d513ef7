import { clientsPerFteByHours, contactHours, hoursPerClient } from "../../../src/caseload/norms/contact-norm";
import { stepTowardsWork } from "../../../src/caseload/norms/ladder";
import { fteByNorm } from "../../../src/caseload/norms/norm-caseload";
import type { NormSetCode } from "../../../src/caseload/norms/norm";
import { normLibrary } from "../../../src/caseload/norms/norm-library";
import { shareOf } from "../../../src/caseload/norms/stated-share";
import { extrapolate } from "../../../src/caseload/norms/trend";
import {
  countedUnitNames,
  ladderSentence,
  normName,
  normSetNames,
  normSetRemarks,
  normSourceNames,
  normUnitNames,
} from "../../../src/text/norms";
import { libraryNorm } from "./library-norm";

/** The three municipalities in the annex of "Klantmanagement als tandem", Radar for Delft, July 2002. */

const value = (code: Parameters<typeof libraryNorm>[0]) => libraryNorm(code).value;
const set = (code: NormSetCode) => normLibrary.find((one) => one.code === code) ?? fail(code);
const fail = (code: string): never => {
  throw new Error(`no set ${code}`);
};
const oneDecimal = (figure: number | null) => Number(figure?.toFixed(1));

describe("Gemeente A", () => {
  test("650 clients with a duty to work are 8,125 fte at 80, and would be 4,0625 at 160", () => {
    expect(fteByNorm([{ clients: 650, norm: value("a-work") }])).toBe(8.125);
    expect(fteByNorm([{ clients: 650, norm: value("a-care") }])).toBe(4.0625);
  });

  test("contact goes from 20% to 70% of the time: three and a half times as many clients at the same hours each", () => {
    const [before, after] = [clientsPerFteByHours(13, 1034, 0.2), clientsPerFteByHours(13, 1034, 0.7)];
    expect((after ?? 0) / (before ?? 1)).toBeCloseTo(3.5, 12);
  });
});

describe("Gemeente B", () => {
  test("25.000 clients at 120 are 208 fte", () => {
    expect(Math.round(fteByNorm([{ clients: 25_000, norm: value("b-income") }]) ?? 0)).toBe(208);
  });

  test("50 routes of six months at most are at least 100 a year", () => {
    expect(extrapolate(value("b-route"), 6)).toBe(100);
  });

  test("7 with advice C are within the 120, 5,8% of them, and no norm of their own", () => {
    expect(libraryNorm("b-advice-c")).toMatchObject({ value: 7, unit: "clients-within-caseload", editable: false });
    expect(oneDecimal((shareOf(value("b-advice-c"), value("b-income")) ?? 0) * 100)).toBe(5.8);
  });

  test("its ladder of ten runs the other way: a regular job is 1, care is 10", () => {
    const { ladder } = set("gemeente-b");
    expect(ladder).toMatchObject({ steps: 10, direction: "work-is-low" });
    expect([1, 5, 6, 9, 10].map((step) => stepTowardsWork(step, ladder))).toEqual([10, 6, 5, 2, 1]);
    expect(ladderSentence(ladder)).toBe("Trede 1 is het dichtst bij werk, trede 10 het verst.");
  });
});

describe("Gemeente C", () => {
  test("phase 1: every two weeks 30 minutes are 13 hours a year, 79,5 clients per fte at 1.034 hours", () => {
    const hours = contactHours(value("c-phase-1-contacts"), value("c-phase-1-minutes"));
    expect(hours).toBe(13);
    expect(oneDecimal(clientsPerFteByHours(hours, value("delft-productive-hours"), 1))).toBe(79.5);
  });

  test("phase 2: four times 150 minutes are 10 hours a year, 103,4 clients per fte", () => {
    const hours = contactHours(value("c-phase-2-contacts"), value("c-phase-2-minutes"));
    expect(hours).toBe(10);
    expect(clientsPerFteByHours(hours, value("delft-productive-hours"), 1)).toBeCloseTo(103.4, 12);
  });

  test("90 leave 11,5 hours for each, 160 leave 6,5; partners are not counted", () => {
    expect(oneDecimal(hoursPerClient(value("c-phases-3-4"), 1034, 1))).toBe(11.5);
    expect(oneDecimal(hoursPerClient(value("c-phase-4-rest"), 1034, 1))).toBe(6.5);
    expect(set("gemeente-c").counts).toBe("benefits");
  });
});

describe("the library", () => {
  test("the participatieladder of Ridderkerk runs up to work", () => {
    const { ladder } = set("ridderkerk-2013");
    expect([1, 6, 7, 2.5].map((step) => stepTowardsWork(step, ladder))).toEqual([1, 6, null, null]);
  });

  test("a ladder of unknown direction gives no step", () => {
    const ladder = { kind: "steps", steps: 6, direction: "unknown" } as const;
    expect(stepTowardsWork(3, ladder)).toBeNull();
    expect(ladderSentence(ladder)).toBe("Onbekend of trede 1 of trede 6 het dichtst bij werk is.");
  });

  test("every norm has a name, a unit, a source and a year, once", () => {
    const norms = normLibrary.flatMap((one) => one.norms);
    expect(new Set(norms.map(({ code }) => code)).size).toBe(norms.length);
    for (const { code, counts } of normLibrary) {
      for (const text of [normSetNames[code], normSetRemarks[code], countedUnitNames[counts]])
        expect(text).toBeTruthy();
    }
    for (const norm of norms) {
      expect(norm.value).toBeGreaterThan(0);
      for (const text of [normName(norm), normUnitNames[norm.unit], normSourceNames[norm.source]])
        expect(text).toBeTruthy();
      expect(normSourceNames[norm.source]).toContain(String(norm.year));
    }
  });

  test("a norm of the team's own keeps its own name", () => {
    const own = {
      name: "Wij",
      source: "teamoverleg",
      value: 65,
      unit: "clients-per-fte",
      year: 2026,
      editable: true,
    } as const;
    expect(normName(own)).toBe("Wij");
  });
});
