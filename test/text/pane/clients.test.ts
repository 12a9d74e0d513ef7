import type { ClientDoubt, ClientRule } from "../../../src/caseload/clients/found-clients";
import { clientFlags } from "../../../src/caseload/clients/client-flags";
import type { FlagFilter } from "../../../src/caseload/clients/selections";
import {
  clientDoubtSentence,
  flagNames,
  hiddenRowsQuestion,
  nearNameQuestion,
  ruleSentence,
  selectionSentence,
  skippedSentence,
} from "../../../src/text/pane/clients";

const wholeSentences = /^[\p{Lu}‘\d][^]*[.?]$/u;
const place = { field: "exemption", header: "Ontheffing", headerCell: { sheet: "Blad1", row: 0, column: 2 } } as const;

test("the memo's caseload reads as a sum that adds up", () => {
  // Issue 4, section 7: 972 clients, 291 exempt, 212 more fall out, 469 count.
  const filter = (flag: FlagFilter["flag"]): FlagFilter => ({ flag, keep: "no" });
  const outcome = {
    total: 972,
    counted: 469,
    steps: [
      { filter: filter("exemption"), kept: 681, leftOut: 291, unknown: 0 },
      { filter: filter("statusHolder"), kept: 541, leftOut: 128, unknown: 12 },
      { filter: filter("indication"), kept: 469, leftOut: 72, unknown: 0 },
    ],
  };
  expect(selectionSentence(outcome)).toBe(
    "Van de 972 cliënten tellen 469 mee. Niet meegeteld: 291 ontheffing, 128 statushouders en 72 indicatie banenafspraak/beschut. " +
      "Onbekend: 12 (statushouder).",
  );
  expect(selectionSentence({ total: 1, counted: 1, steps: [] })).toBe("Van de 1 cliënt telt 1 mee.");
});

test("questions and skipped rows", () => {
  expect(hiddenRowsQuestion(469, 972)).toBe("469 van 972 rijen zijn zichtbaar: alleen die gebruiken?");
  expect(nearNameQuestion({ name: "Ann", inTeam: false, alsoWritten: [], near: ["Anne"], clients: 3 })).toBe(
    "‘Ann’ in de cliëntenlijst en ‘Anne’ in het team: is dat één persoon?",
  );
  expect(nearNameQuestion({ name: "Bob", inTeam: true, alsoWritten: [], near: [], clients: 3 })).toBeNull();
  expect(skippedSentence({ blank: 2, total: 1, heading: 0 })).toBe(
    "Overgeslagen rijen: 2 leeg en 1 met een totaal of opmerking.",
  );
  expect(skippedSentence({ blank: 0, total: 0, heading: 0 })).toBeNull();
});

const rules: readonly ClientRule[] = [
  ...(["no", "unknown", null] as const).map((blank) => ({
    kind: "flag" as const,
    place,
    flag: "exemption" as const,
    yes: 1,
    no: 2,
    unknown: 3,
    blank,
    until: 2,
    expired: 1,
    partial: 1,
    temporary: 1,
  })),
  { kind: "inverse", place, flag: "jobSeekingDuty", of: "exemption" },
  { kind: "birth-date", place, known: 900, unknown: 72, spans: 12, twoDigitYears: true, from1904: true },
  { kind: "age", place, known: 1, unknown: 1 },
  { kind: "caseworker", place, names: 5, blank: 3 },
  { kind: "caseworker-sheet", name: "Anne" },
  { kind: "caseworker-headings", place, names: 4 },
  { kind: "step", place, known: 5 },
  { kind: "weight", place, known: 5 },
  { kind: "contacts", place, known: 5 },
];

test.each(rules)("rule $kind is whole sentences", (rule) => {
  expect(ruleSentence(rule)).toMatch(wholeSentences);
});

const codes: readonly ClientDoubt["code"][] = [
  "unreadable",
  "future-birth-date",
  "impossible-birth-date",
  "age-differs",
  "contradiction",
  "columns-differ",
  "unused-column",
  "not-caseworkers",
  "no-caseworker",
  "no-columns",
  "sheet-and-list",
];

test.each(codes.flatMap((code) => [1, 12].map((count) => [code, count] as const)))(
  "doubt %s, %i times",
  (code, count) => {
    const sentence = clientDoubtSentence({ code, text: "Ontheffing", count, cells: [] }, ["Blad1!C4"]);
    expect(sentence).toMatch(wholeSentences);
    expect(sentence).not.toMatch(/undefined|NaN/);
  },
);

test("every flag has a name", () => {
  expect(clientFlags.map((name) => flagNames[name])).not.toContain("");
});
