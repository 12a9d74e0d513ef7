import {
  checkPoint,
  clientDoubtPoint,
  doubtPoint,
  type AttentionPoint,
} from "../../../src/caseload/attention/attention-point";
import type { Check, CheckCode } from "../../../src/caseload/checks/check";
import type { ClientDoubt } from "../../../src/caseload/clients/found-clients";
import type { Doubt } from "../../../src/caseload/team/team-data";
import {
  pointAdvice,
  pointSentence,
  pointTitle,
  seenWords,
  standingSentence,
} from "../../../src/text/checks/attention";

const cells = [{ sheet: "Formatie", row: 6, column: 2 }];
const band = { from: 30, below: 46 };

/** Every kind of check at least once: the record misses none. */
const checks: Readonly<Record<CheckCode, readonly Check[]>> = {
  C01: [true, false].map((byRounding) => ({ code: "C01", byRounding, roundedSum: 470, total: 469, cells })),
  C02: [
    {
      code: "C02",
      name: "Emmy",
      hours: [
        { value: 28, table: "Formatie" },
        { value: 24, table: "Overweging" },
      ],
      cells,
    },
  ],
  C03: [{ code: "C03", names: ["Ann", "Anne"], cells }],
  C04: [{ code: "C04", name: "Emmy", header: "Caseload", proportional: 82, current: 71, cells }],
  C05: [400, 500].map((placed) => ({ code: "C05", placed, total: 469, cells })),
  C06: [
    { code: "C06", reason: "gap", ages: band, clients: 94, cells },
    { code: "C06", reason: "gap", ages: band, clients: null, cells },
    { code: "C06", reason: "overlap", ages: band, cells },
  ],
  C07: [true, false].map((proven) => ({ code: "C07", band, clients: 254, most: 187, unplaced: 69, proven, cells })),
  C08: [{ code: "C08", proposed: 681, current: 469, cells }],
  C09: [{ code: "C09", name: "Bob", cells }],
  C10: [
    ...(["not-in-formation", "ended", "ends-soon"] as const).map((reason) => ({
      code: "C10" as const,
      reason,
      name: "Pieter",
      until: "2020-12-31",
      cells,
    })),
    { code: "C10", reason: "not-begun", name: "Pieter", from: "2020-12-31", clients: 12, cells },
  ],
  C11: [{ code: "C11", band, members: ["Julie"], intakers: ["Bob"], cells }],
  C12: [{ code: "C12", hours: 553.5, stated: 533, cells }],
  C13: [{ code: "C13", fte: 0.2278, stated: 0.22, cells }],
  C14: [38, 44].map((explained) => ({ code: "C14", step: "uitgenodigd", whole: 41, explained, cells })),
  C15: [{ code: "C15", denominators: ["meldingen", "aanvragen"], cells }],
  C19: [
    { code: "C19", reason: "unit", counts: "benefits", cells },
    { code: "C19", reason: "duplicates", clients: 2, cells },
    { code: "C19", reason: "partners", clients: 2, cells },
  ],
  C16: [{ code: "C16", step: 6, clients: 12, cells }],
  C17: [{ code: "C17", steps: 10, cells }],
  C18: (["aow-reached", "under-18"] as const).map((reason) => ({ code: "C18", reason, clients: 2, cells })),
  C20: (["people", "numbers", "age-bands", "shared"] as const).map((holds) => ({
    code: "C20",
    holds,
    text: "186 90",
    cells,
  })),
  C21: [{ code: "C21", lines: [27, 30], cells }],
  C23: (["exemption", "jobSeekingDuty"] as const).map((flag) => ({
    code: "C23",
    flag,
    since: "2027-01-01",
    law: "participatiewet-in-balans",
    before: "2026-12-01",
    now: "2027-02-01",
    cells,
  })),
  C22: [true, false].map((counted) => ({ code: "C22", transfers: 27, counted, cells })),
};

const doubts: Readonly<Record<Doubt["code"], true>> = {
  "unreadable-number": true,
  "unreadable-date": true,
  "hours-unit": true,
  "hidden-rows": true,
  "hidden-columns": true,
  "rows-left-out": true,
  "ambiguous-column": true,
  "formula-error": true,
  "duplicate-name": true,
  "figure-unit": true,
  "impossible-number": true,
  "unassigned-clients": true,
  "unassigned-hours": true,
  "total-differs": true,
  "different-caseloads": true,
  "caseload-hours-unused": true,
  "unreadable-filter": true,
  "other-figures": true,
  "other-people": true,
  "old-counts": true,
  "remark-unused": true,
  "guessed-column": true,
  "converted-hours": true,
  "newest-taken": true,
  "newest-contract": true,
  "contracts-apart": true,
  "rows-added": true,
  "tables-added": true,
  "answered-again": true,
  "sum-row": true,
  "without-clients": true,
  "absent-in-words": true,
  "meaning-in-looks": true,
  "marked-out": true,
  "older-exports": true,
  "marked-partly": true,
  "struck-unread": true,
  "hours-in-notes": true,
  "unclear-notes": true,
  "total-without": true,
  "outside-total": true,
  "no-caseload": true,
  "role-with-clients": true,
  "loose-number": true,
  "mean-of-weeks": true,
  "mixed-units": true,
  "odd-name": true,
  "joined-name": true,
  "list-differs": true,
  "list-ended": true,
  "list-later": true,
  "list-waiting": true,
  "list-partners": true,
  "list-duplicates": true,
  "list-repeats": true,
  "list-examples": true,
  "list-unassigned": true,
  "list-proposed": true,
  "list-outside": true,
  "list-unknown-names": true,
  "list-left-out": true,
  "lists-added": true,
  "list-beside": true,
  "list-uncounted": true,
  "list-odd-rows": true,
  "list-names-alone": true,
  "few-clients": true,
  "clients-with-one": true,
  "moments-added": true,
  "deduction-unused": true,
  "without-hours": true,
  "list-of-cards": true,
  "read-in-messages": true,
  "several-teams": true,
  "numbers-counted": true,
  "stand-worked-out": true,
  "list-hidden": true,
  "list-by-letter": true,
  "list-by-colour": true,
  "list-by-digit": true,
  "list-other-dates": true,
  "second-caseworker": true,
  "caseworkers-in-turn": true,
  "other-team": true,
  "list-ended-but-date-later": true,
  "list-active-but-date-past": true,
  "list-date-unreadable": true,
  "list-status-unknown": true,
  "list-codes-unknown": true,
  "list-two-caseworkers": true,
  "pointed-lost": true,
  "pointed-changed": true,
  "pointed-further": true,
  "pointed-earlier": true,
  "no-name": true,
};

const clientDoubts: Readonly<Record<ClientDoubt["code"], true>> = {
  unreadable: true,
  "future-birth-date": true,
  "impossible-birth-date": true,
  "age-differs": true,
  contradiction: true,
  "columns-differ": true,
  "unused-column": true,
  "not-caseworkers": true,
  "no-caseworker": true,
  "no-columns": true,
  "sheet-and-list": true,
};

const points: readonly AttentionPoint[] = [
  ...Object.values(checks).flat().map(checkPoint),
  ...(Object.keys(doubts) as Doubt["code"][]).map((code) => doubtPoint({ code, text: "veel", figure: 12, cells })),
  ...(Object.keys(clientDoubts) as ClientDoubt["code"][]).map((code) =>
    clientDoubtPoint({ code, text: "Ontheffing", count: 3, cells }),
  ),
];

/** What one can do, as a sentence that asks for it says it. */
const action =
  /\b(vul|rond|ga na|geef|schrijf|maak|zoek|schuif|tel|ruil|kies|neem|splits|hef|zet|pas|controleer|herstel|verbeter|verberg|vergelijk)\b/i;

test.each(points.map((point) => [point.about.code, point] as const))(
  "%s has a title, a sentence and something to do",
  (_code, point) => {
    expect(pointTitle(point)).not.toBe("");
    expect(pointSentence(point, ["Formatie!C7"])).toMatch(/^[\p{Lu}\p{N}‘].*[.?]$/u);
    expect(pointAdvice(point)).toMatch(/^\p{Lu}.*\.$/u);
    expect(pointAdvice(point)).toMatch(action);
  },
);

test("what became of an answer is said with the figures of then and now", () => {
  expect(standingSentence({ state: "open" }, [1])).toBeNull();
  expect(standingSentence({ state: "intended" }, [1])).toBeNull();
  expect(standingSentence({ state: "changed", answer: "solved", was: [400, 1469] }, [0.5, 1469])).toBe(
    "Dit was aangegeven als opgelost, maar de cijfers zijn veranderd. Was: 400 en 1.469; nu: 0,5 en 1.469.",
  );
  // The sheets no longer say how many clients are in a gap.
  expect(standingSentence({ state: "changed", answer: "intended", was: [94] }, [])).toBe(
    "Dit was aangegeven als zo bedoeld, maar de cijfers zijn veranderd. Er staat nu iets anders dan toen.",
  );
});

test("two names that are two people are said to be that", () => {
  expect(checks.C03.map((check) => seenWords(checkPoint(check)))).toEqual(["Bekeken: twee personen."]);
  expect(checks.C09.map((check) => seenWords(checkPoint(check)))).toEqual(["Bekeken: zo bedoeld."]);
});
