import { differentDenominators } from "../../../src/caseload/checks/norms/different-denominators";
import { unexplainedStep } from "../../../src/caseload/checks/norms/unexplained-step";
import { explainedBy } from "../../../src/caseload/funnel/explained";
import { fteByNorm, fullness, relativeWeights } from "../../../src/caseload/norms/norm-caseload";
import { againstTarget, outflowTarget } from "../../../src/caseload/norms/outflow-target";
import { shareOf, wholeFor } from "../../../src/caseload/norms/stated-share";
import { extrapolate, trendOf } from "../../../src/caseload/norms/trend";
import { checkSentence } from "../../../src/text/checks/checks";
import { trendSentences } from "../../../src/text/norms";
import { libraryNorm } from "./library-norm";

/** The figures of "Evaluatie nieuwe werkwijze team Werk", Ridderkerk/Albrandswaard, 18 July 2013. Each case names its heading. */

const percent = (share: number | null) => Number(((share ?? Number.NaN) * 100).toFixed(1));

describe("Extra-capaciteit", () => {
  const low = libraryNorm("ridderkerk-steps-1-3").value;
  const high = libraryNorm("ridderkerk-steps-4-6").value;

  test("100 clients of steps 1 to 3 or 50 of steps 4 to 6 fill one fte; 60 and 30 are 120%", () => {
    expect([low, high]).toEqual([100, 50]);
    const caseload = [
      { clients: 60, norm: low },
      { clients: 30, norm: high },
    ];
    expect(fteByNorm(caseload)).toBeCloseTo(1.2, 12);
    expect(fullness(caseload, 1)).toBeCloseTo(1.2, 12);
    expect(fullness(caseload, 1.2)).toBeCloseTo(1, 12);
  });

  test("a client of steps 4 to 6 weighs twice one of steps 1 to 3", () => {
    expect(relativeWeights([low, high])).toEqual([1, 2]);
  });

  test("the other reading, six caseworkers, makes 450 clients and is no norm to change", () => {
    expect(libraryNorm("ridderkerk-six-caseworkers")).toMatchObject({
      value: 450,
      unit: "clients-of-team",
      editable: false,
    });
  });

  test("the individual target of 10% is 10 or 5 clients a year", () => {
    expect([outflowTarget(low, 0.1), outflowTarget(high, 0.1)]).toEqual([10, 5]);
  });

  test("€300.000 for four people is €75.000 each; from 1 April that is nine months, €100.000 a year", () => {
    expect(300_000 / (3 + 1)).toBe(75_000);
    expect(extrapolate(75_000, 9)).toBe(100_000);
  });
});

describe("Samenvatting", () => {
  test("grants: 301 of 500 in 2012, 219 of 492 in the first half of 2013", () => {
    expect(percent(shareOf(301, 500))).toBe(60.2);
    expect(percent(shareOf(219, 492))).toBe(44.5);
  });

  test("219 grants become 438, 'ruim 45%' more than 301; half of the months came before the new way of working of 1 April", () => {
    const trend = trendOf({ count: 219, months: 6, from: "2013-01-01" }, 301, "2013-04-01");
    expect(trend).toMatchObject({ projected: 438, base: 301, targetMonths: 12, monthsBeforeChange: 3 });
    expect(percent(trend?.growth ?? null)).toBe(45.5);
    expect(trend && trendSentences(trend)).toEqual([
      "219 in 6 maanden vanaf 1 januari 2013: bij hetzelfde tempo 438 in 12 maanden; tegen 301 in de periode ervoor is dat +45,5%.",
      "Rechtlijnig doorgerekend: met drukke en rustige maanden is geen rekening gehouden.",
      "De nieuwe werkwijze begon later: 3 maanden van de telling (50%) ging eraan vooraf.",
    ]);
  });

  test("applications would be 984, 96,8% more than 500", () => {
    const trend = trendOf({ count: 492, months: 6, from: "2013-01-01" }, 500, null);
    expect(trend).toMatchObject({ projected: 984, monthsBeforeChange: null });
    expect(percent(trend?.growth ?? null)).toBe(96.8);
  });

  test("a stock that was to shrink by 10% grew by 2,5%: not met, 12,5 points missing", () => {
    const outcome = againstTarget(-0.025, 0.1);
    expect(outcome.met).toBe(false);
    expect(outcome.missing).toBeCloseTo(0.125, 12);
  });
});

describe("Poortwachter", () => {
  test("60,8% of meldingen held off met the target of 50%", () => {
    expect(againstTarget(0.608, 0.5)).toMatchObject({ met: true, missing: 0 });
    expect(againstTarget(0.34, 0.5).met).toBe(false);
  });

  test("contradicted: of applications 55,5% was not granted, 39,8% in 2012 – another denominator (C15)", () => {
    expect(percent(shareOf(492 - 219, 492))).toBe(55.5);
    expect(percent(shareOf(500 - 301, 500))).toBe(39.8);
    const checks = differentDenominators(
      [
        { share: 0.608, denominator: "meldingen" },
        { share: 0.555, denominator: "aanvragen" },
      ],
      [],
    );
    expect(checks.map(checkSentence)).toEqual([
      "De percentages hebben een verschillende noemer: ‘meldingen’ en ‘aanvragen’.",
    ]);
  });

  test("percentages of one denominator are left alone", () => {
    const same = [0.602, 0.445].map((share) => ({ share, denominator: "aanvragen" }));
    expect(differentDenominators(same, [])).toEqual([]);
  });
});

describe("thema's", () => {
  test("Themaonderzoek: 4 and 9 files explain the 13 that ended", () => {
    expect(explainedBy(13, [4, 9])).toEqual({ whole: 13, explained: 13, unexplained: 0 });
    expect(unexplainedStep("beëindigd", 13, [4, 9], [])).toEqual([]);
  });

  test("Themaonderzoek, contradicted: 13 of 'circa 900' is 1,44%; 1,5% would be of 867 files", () => {
    expect(((shareOf(13, 900) ?? 0) * 100).toFixed(2)).toBe("1.44");
    expect(Math.round(wholeFor(13, 0.015) ?? 0)).toBe(867);
  });

  test("Themaonderzoek: 5% to 10% would have been 45 to 90 files, and 13 misses that", () => {
    expect([outflowTarget(900, 0.05), outflowTarget(900, 0.1)]).toEqual([45, 90]);
    expect(againstTarget(13, 45)).toMatchObject({ met: false, missing: 32 });
  });

  test("Jongeren: 51 of 65 benefits, 78,5%; Inburgering: 78 of 190, 41,1%", () => {
    expect(percent(shareOf(51, 65))).toBe(78.5);
    expect(percent(shareOf(78, 190))).toBe(41.1);
  });

  test("Workfirst fell from 27 to 4, by 85%", () => {
    expect(percent(shareOf(4 - 27, 27))).toBe(-85.2);
  });
});

describe("Gesubsidieerde banen, Onderhandelingen", () => {
  test("three, two, three and one employers are nine, one more than the eight there were", () => {
    expect(explainedBy(8, [3, 2, 3])).toMatchObject({ unexplained: 0 });
    expect(unexplainedStep("werkgevers", 8, [3, 2, 3, 1], []).map(checkSentence)).toEqual([
      "Trechter: 8 bij ‘werkgevers’, 9 verklaard; 1 te veel.",
    ]);
  });

  test("five, two and three jobs are 10 of 14", () => {
    expect(explainedBy(14, [5, 2, 3])).toMatchObject({ explained: 10, unexplained: 4 });
  });
});
