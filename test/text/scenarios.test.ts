import type { LineUpProblem } from "../../src/caseload/line-ups/line-up";
import type { ScenarioCondition } from "../../src/caseload/scenarios/scenario-choices";
import type { LineUpSearch, RankedLineUp } from "../../src/caseload/scenarios/scenario-comparison";
import {
  certaintySentence,
  frontReason,
  frontSentence,
  betterLineUpSentence,
  conditionInWords,
  conflictSentence,
  lineUpInWords,
  lineUpProblemSentence,
  otherPeopleSentence,
  placeInWords,
  rankReason,
  ratioInWords,
  routesInWords,
  scenarioNumber,
  sinceInWords,
  spreadInWords,
  teamInWords,
} from "../../src/text/scenarios";
import { memoBands, memoComparison, rankedLineUp } from "../sheets/comparison/memo-comparison";

const proven = { proven: true, gapPerFte: 0 };
const intaker: ScenarioCondition = { kind: "intaker-in-every-team" };
const bobStays: ScenarioCondition = { kind: "stays-at", person: "Bob", band: 1 };

const conditions: readonly (readonly [ScenarioCondition, string])[] = [
  [intaker, "elk team een intaker"],
  [bobStays, "Bob blijft bij 30 t/m 45"],
  [{ kind: "not-in-band", person: "Emmy", band: 2 }, "Emmy niet bij 46 t/m AOW"],
  [{ kind: "minimum-hours", hours: 36, band: null }, "elk team ten minste 36 uur"],
  [{ kind: "minimum-hours", hours: 60.5, band: 0 }, "ten minste 60,5 uur bij 18 t/m 29"],
  [{ kind: "team-size", fewest: 2, most: null, band: null }, "elk team ten minste 2 mensen"],
  [{ kind: "team-size", fewest: 0, most: 5, band: 0 }, "bij 18 t/m 29 hooguit 5 mensen"],
  [{ kind: "team-size", fewest: 2, most: 5, band: 0 }, "bij 18 t/m 29 2 tot en met 5 mensen"],
  [{ kind: "together", people: ["Anne", "Julie"] }, "Anne en Julie in hetzelfde team"],
  [{ kind: "apart", people: ["Anne", "Bob", "Emmy"] }, "Anne, Bob en Emmy in verschillende teams"],
  [{ kind: "stays-at", person: "Bob", band: 4 }, "Bob blijft bij groep 5"],
];

test.each(conditions)("a condition: %j", (condition, words) => {
  expect(conditionInWords(condition, memoBands)).toBe(words);
});

test("teams, line-ups and routes", () => {
  expect(lineUpInWords([{ members: ["Emmy"] }, { members: ["Lisette", "Anne"] }, { members: [] }])).toBe(
    "Emmy | Lisette + Anne | niemand",
  );
  expect(teamInWords({ band: { from: 30, below: 46 }, members: ["Lisette", "Anne"] })).toBe(
    "30 t/m 45: Lisette + Anne",
  );
  expect(teamInWords({ band: { from: 46, below: "aow" }, members: [] })).toBe("46 t/m AOW: niemand");
  expect(teamInWords({ band: null, members: ["Julie"] })).toBe("Julie");
  expect(teamInWords({ band: null, members: ["Julie", "Anne"] })).toBe("Hele team: Julie + Anne");
  expect(
    routesInWords([
      { from: "Julie", to: "Lisette", clients: 70 },
      { from: "Julie", to: "Anne", clients: 10 },
    ]),
  ).toBe("Julie → Lisette 70, Julie → Anne 10");
  expect(scenarioNumber(0)).toBe("Scenario 0");
  expect(sinceInWords({ referenceDate: "2020-02-01", clients: 1676, hours: 164.5 })).toBe(
    "1.676 cliënten en 164,5 uur op 1 februari 2020",
  );
});

const [emmy, lisetteAnne, bobJulie] = [["Emmy"], ["Lisette", "Anne"], ["Bob", "Julie"]];
const best = [emmy, lisetteAnne, bobJulie];
const bobWithLisette = [["Emmy"], ["Bob", "Lisette"], ["Anne", "Julie"]];
const bobInMiddle = [["Emmy"], ["Bob"], ["Anne", "Julie", "Lisette"]];

function judged(members: readonly (readonly string[])[], met: readonly boolean[], transfers = 500): RankedLineUp {
  return {
    ...rankedLineUp(members, transfers),
    conditions: met.map((own, at) => ({ condition: at === 0 ? intaker : bobStays, met: own })),
  };
}

describe("why a line-up stands where it stands", () => {
  test("the first: which conditions it meets and how even it is", () => {
    expect(rankReason([judged(best, [])], 0)).toBe("Is het gelijkst verdeeld (spreiding 9,0).");
    expect(rankReason([judged(best, [true])], 0)).toBe(
      "Voldoet aan de voorwaarde en is daarvan het gelijkst verdeeld (spreiding 9,0).",
    );
    expect(rankReason([judged(best, [true, true])], 0)).toBe(
      "Voldoet aan alle 2 voorwaarden en is daarvan het gelijkst verdeeld (spreiding 9,0).",
    );
    expect(rankReason([judged(best, [true, false])], 0)).toBe(
      "Geen teamindeling voldoet aan meer voorwaarden (1 van de 2); hiervan is deze het gelijkst verdeeld (spreiding 9,0).",
    );
  });

  test("the others: what puts them after the one before", () => {
    const first = judged(best, [true, true]);
    const reason = (second: RankedLineUp) => rankReason([first, second], 1);
    expect(reason(judged(bobWithLisette, [false, true]))).toBe("Voldoet aan minder voorwaarden dan nummer 1.");
    // 36 × (133/36 − 681/160)² + 60 × (254/60 − 681/160)² + 64 × (294/64 − 681/160)² = 18,7
    expect(reason(judged([["Bob"], ["Anne", "Lisette"], ["Emmy", "Julie"]], [true, true]))).toBe(
      "Minder gelijk verdeeld dan nummer 1: spreiding 18,7 tegen 9,0.",
    );
    expect(reason(judged(bobWithLisette, [true, true], 512))).toBe(
      "Even gelijk verdeeld als nummer 1, maar met meer overdrachten: 512 tegen 500.",
    );
    expect(reason(judged(bobWithLisette, [true, true], 500))).toBe(
      "Even goed als nummer 1; de volgorde van het blad geeft de doorslag.",
    );
    expect(reason({ ...judged(bobWithLisette, [true, true]), transfers: null })).toContain("Even goed");
  });
});

describe("where conditions conflict", () => {
  const sentence = (search: LineUpSearch) => conflictSentence(search, memoBands);

  test("an intaker in every team and Bob at 30 to 45 cost balance, and the swap solves it", () => {
    // Bob at 30–45 by himself and Lisette at 46+: 28 × (4,75 − 4,256)² + 36 × (7,056 − 4,256)² + 96 × (3,0625 − 4,256)² = 425,7
    expect(
      sentence({
        lineUps: [judged(bobInMiddle, [true, true])],
        bestBalanced: judged(best, [true, false]),
        conflicting: [intaker, bobStays],
        certainty: proven,
        front: [],
      }),
    ).toBe(
      "De voorwaarden ‘elk team een intaker’ en ‘Bob blijft bij 30 t/m 45’ kosten samen balans. Wie ‘Bob blijft bij 30 t/m 45’ loslaat, komt uit op Emmy | Lisette + Anne | Bob + Julie: spreiding 9,0 tegen 425,7.",
    );
  });

  test("conditions that no line-up meets", () => {
    expect(
      sentence({
        lineUps: [judged(best, [true, false])],
        bestBalanced: null,
        conflicting: [intaker, bobStays],
        certainty: proven,
        front: [],
      }),
    ).toBe(
      "De voorwaarden ‘elk team een intaker’ en ‘Bob blijft bij 30 t/m 45’ gaan niet samen: geen teamindeling voldoet eraan. Wie ‘Bob blijft bij 30 t/m 45’ loslaat, komt uit op Emmy | Lisette + Anne | Bob + Julie.",
    );
    expect(
      sentence({
        lineUps: [judged(best, [false])],
        bestBalanced: null,
        conflicting: [intaker],
        certainty: proven,
        front: [],
      }),
    ).toBe(
      "De voorwaarde ‘elk team een intaker’ is niet haalbaar: geen teamindeling voldoet eraan. Wie ‘elk team een intaker’ loslaat, komt uit op Emmy | Lisette + Anne | Bob + Julie.",
    );
  });

  test("conditions without conflict, and no conditions", () => {
    expect(
      sentence({ lineUps: [judged(best, [true])], bestBalanced: null, conflicting: [], certainty: proven, front: [] }),
    ).toContain("staan een gelijke verdeling niet in de weg");
    expect(
      sentence({ lineUps: [judged(best, [])], bestBalanced: null, conflicting: [], certainty: proven, front: [] }),
    ).toBeNull();
    expect(sentence({ lineUps: [], bestBalanced: null, conflicting: [], certainty: proven, front: [] })).toBeNull();
  });
});

test("what the best line-up has over the memo's own", () => {
  const [, , memo, swapped] = memoComparison.scenarios;
  if (!memo || !swapped) throw new Error("no scenarios by age");
  // 28 × (4,75 − 5,007)² + 36 × (7,056 − 5,007)² + 72 × (4,083 − 5,007)² = 214,4, the mean being 681 ÷ 136.
  expect(betterLineUpSentence(memo, 2, judged(best, [true]))).toBe(
    "Scenario 2 (Emmy | Bob | Julie + Anne) heeft spreiding 214,4 en voldoet niet aan ‘elk team een intaker’; teamindeling nummer 1, Emmy | Lisette + Anne | Bob + Julie, heeft spreiding 9,0 en voldoet aan alle voorwaarden.",
  );
  expect(betterLineUpSentence({ ...memo, spread: Infinity }, 2, judged(best, [true]))).toContain(
    "laat cliënten zonder klantmanager met uren en voldoet niet aan",
  );
  expect(
    betterLineUpSentence(swapped, 3, judged([["Emmy"], ["Anne", "Lisette"], ["Julie", "Bob"]], [true])),
  ).toBeNull();
});

describe("a place for a colleague is called what it is", () => {
  const at = (isMostEven: boolean, met: readonly boolean[]) =>
    placeInWords({ band: { from: 30, below: 46 }, isMostEven, lineUp: judged(best, met) });

  test.each([
    [true, [], "Gelijkst: bij 30 t/m 45"],
    [true, [false], "Gelijkst: bij 30 t/m 45"],
    [false, [true], "Voldoet aan de voorwaarde: bij 30 t/m 45"],
    [true, [true, true], "Gelijkst en voldoet aan alle 2 voorwaarden: bij 30 t/m 45"],
    [false, [true, false], "Bij 30 t/m 45"],
  ] as const)("%s, %j", (isMostEven, met, words) => {
    expect(at(isMostEven, met)).toBe(words);
  });
});

test.each([
  [
    { divided: 469, counted: 681, others: [{ name: "Team Zorg", clients: 212 }], unassigned: 0, own: 0 },
    "De verdeling telt 469 cliënten en de scenario’s 681: 212 van Team Zorg (niet in de verdeling).",
  ],
  [
    { divided: 469, counted: 690, others: [{ name: "Kees", clients: 200 }], unassigned: 15, own: 6 },
    "De verdeling telt 469 cliënten en de scenario’s 690: 200 van Kees (niet in de verdeling), 15 zonder klantmanager en 6 meer bij de mensen van de verdeling.",
  ],
  [
    { divided: 1469, counted: 1460, others: [], unassigned: 0, own: -9 },
    "De verdeling telt 1.469 cliënten en de scenario’s 1.460: 9 minder bij de mensen van de verdeling.",
  ],
])("whom the scenarios count besides the division: %j", (other, sentence) => {
  expect(otherPeopleSentence(other)).toBe(sentence);
});

test("a spread and a highest ÷ lowest that are no number", () => {
  expect([spreadInWords(Infinity), spreadInWords(8.96), ratioInWords(null), ratioInWords(1.163)]).toEqual([
    "–",
    "9,0",
    "–",
    "1,16",
  ]);
});

test("how far the first line-up may be from the best; nothing where it is the best", () => {
  expect(certaintySentence({ proven: true, gapPerFte: 0 })).toBeNull();
  expect(certaintySentence({ proven: false, gapPerFte: 0.29 })).toBe(
    "Nummer 1 is de beste die gevonden is: hooguit 0,3 cliënt per fte van het best mogelijke.",
  );
  expect(certaintySentence({ proven: false, gapPerFte: 0.004 })).toContain("hooguit 0,1 cliënt per fte");
  expect(certaintySentence({ proven: false, gapPerFte: 1.2 })).toContain("hooguit 1,2 cliënten per fte");
});

const problems: readonly LineUpProblem[] = [
  { reason: "no-people" },
  { reason: "no-clients" },
  { reason: "figures-unusable" },
  { reason: "too-few-people" },
  { reason: "too-many" },
  { reason: "unknown-name", name: "Pieter" },
  { reason: "unknown-band", band: 3 },
];

test("every problem of a search says what to do", () => {
  const sentences = problems.map(lineUpProblemSentence);
  expect(new Set(sentences).size).toBe(problems.length);
  for (const sentence of sentences) expect(sentence).toMatch(/(Controleer|Kies|Kies minder).*\.$/);
  expect(sentences[5]).toContain("‘Pieter’");
  expect(sentences[6]).toContain("leeftijdsgroep 4");
});

test("an equal load against transfers, in one sentence and with why", () => {
  const point = (why: LineUpSearch["front"][number]["why"], deviationPerFte: number, transfers: number) => ({
    ...{ why, deviationPerFte, saving: { transfers: 1305 - transfers, perFte: deviationPerFte - 0.81 } },
    lineUp: rankedLineUp(best, transfers),
  });
  const front = [point("most-even", 0.81, 1305), point("nearly-even", 2.2, 1130), point("fewest-transfers", 3.4, 822)];
  expect(frontSentence({ lineUps: [], bestBalanced: null, conflicting: [], certainty: proven, front })).toBe(
    "Gelijk verdelen kost overdrachten. Gelijkst: 1.305 overdrachten, doorgaans 0,8 cliënten per fte van het gemiddelde; Bijna even gelijk: 1.130 overdrachten, doorgaans 2,2 cliënten per fte van het gemiddelde (spaart 175 overdrachten voor 1,4 cliënten per fte); Minste overdrachten: 822 overdrachten, doorgaans 3,4 cliënten per fte van het gemiddelde (spaart 483 overdrachten voor 2,6 cliënten per fte). Het minste dat gevonden is, niet bewezen.",
  );
  const certainty = { proven: true, gapPerFte: 0 };
  expect(frontReason({ front, certainty }, 0)).toContain("Gelijker verdeeld kan niet; hiervan zijn dit de minste");
  const open = { front, certainty: { proven: false, gapPerFte: 0.3 } };
  expect(frontReason(open, 0)).toContain("Gelijker verdeeld is niet gevonden; hiervan zijn dit de minste");
  expect(frontReason(open, 1)).toContain("Spaart 175 overdrachten voor 1,4 cliënten per fte");
  expect(frontReason(open, 2)).toContain("Spaart 483 overdrachten voor 2,6 cliënten per fte");
});
