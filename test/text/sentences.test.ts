import type { Check } from "../../src/caseload/checks/check";
import type { Doubt } from "../../src/caseload/team/team-data";
import { checkAdvice, checkSentence, checkTitles } from "../../src/text/checks/checks";
import { doubtAdvice, doubtSentence } from "../../src/text/problems/doubts";
import { hostErrorSentence } from "../../src/text/problems/host-errors";
import type { HostErrorCode } from "../../src/usecases/host";
import { memoChecks } from "../sheets/memo-team";

const contracts: readonly Check[] = [
  ...(["not-in-formation", "ended", "ends-soon"] as const).map((reason) => ({
    code: "C10" as const,
    reason,
    name: "Pieter",
    until: "2020-12-31",
    cells: [],
  })),
  { code: "C10", reason: "not-begun", name: "Pieter", from: "2020-12-31", clients: 1, cells: [] },
];

const teamsAndLadders: readonly Check[] = [
  { code: "C11", band: { from: 46, below: "aow" }, members: ["Julie", "Ann"], intakers: ["Bob", "Emmy"], cells: [] },
  { code: "C11", band: { from: 18, below: 30 }, members: ["Anne"], intakers: ["Bob"], cells: [] },
  { code: "C16", step: 6, clients: 12, cells: [] },
  { code: "C16", step: 6, clients: 1, cells: [] },
  { code: "C17", steps: 6, cells: [] },
  { code: "C19", reason: "unit", counts: "unknown", cells: [] },
  { code: "C19", reason: "unit", counts: "benefits", cells: [] },
  { code: "C19", reason: "duplicates", clients: 1, cells: [] },
  { code: "C19", reason: "duplicates", clients: 3, cells: [] },
  { code: "C19", reason: "partners", clients: 12, cells: [] },
];

test.each([...memoChecks, ...contracts, ...teamsAndLadders])("check %j is a whole sentence with advice", (check) => {
  for (const sentence of [checkSentence(check), checkAdvice(check)]) expect(sentence).toMatch(/^[\p{Lu}‘].*[.?]$/u);
  expect(checkTitles[check.code]).not.toBe("");
});

test("a norm is not called a rounding", () => {
  const norm: Check = { code: "C01", byRounding: false, roundedSum: 167, total: 150, cells: [] };
  expect(checkSentence(norm)).toBe("De kolom met rekenkundige of streefaantallen telt op tot 167; het totaal is 150.");
  expect(checkAdvice(norm)).not.toContain("grootste resten");
});

test("checks read as agreed", () => {
  expect(memoChecks.slice(0, 5).map(checkSentence)).toEqual([
    "De som van de afgeronde caseloads (470) wijkt af van het totaal (469).",
    "Emmy heeft 28 uur in ‘Huidige formatie’ en 24 uur in ‘Categorie oud / nieuw’.",
    "‘Ann’ en ‘Anne’: is dat één persoon?",
    "Kolom ‘Huidige caseload’ bevat bij Emmy het rekenkundige aantal (82) in plaats van het werkelijke (71).",
    "Neventaak zonder uren bij Bob: de rekenkundige caseload is te hoog.",
  ]);
  expect(contracts.map(checkSentence)).toEqual([
    "Pieter (t/m 31 december 2020) komt voor in de tekst, maar niet in de formatietabel.",
    "Het contract van Pieter eindigde op 31 december 2020, vóór de peildatum.",
    "Het contract van Pieter eindigt op 31 december 2020, kort na de peildatum.",
    "Pieter begint op 31 december 2020, na de peildatum, en heeft al cliënten (1).",
  ]);
});

test("teams and ladders read as agreed", () => {
  expect(teamsAndLadders.map(checkSentence)).toEqual([
    "In het team voor 46 t/m AOW (Julie en Ann) zit geen intaker.",
    "In het team voor 18 t/m 29 (Anne) zit geen intaker.",
    "Op trede 6 (betaald werk) staan 12 cliënten met een lopende uitkering.",
    "Op trede 6 (betaald werk) staat 1 cliënt met een lopende uitkering.",
    "Het is niet duidelijk of trede 1 van de 6 het dichtst bij werk is of het verst ervandaan.",
    "Het is niet bekend of de norm personen of uitkeringen telt; in de cliëntenlijst is iedere rij een cliënt.",
    "De norm telt uitkeringen; in de cliëntenlijst is iedere rij een cliënt, ook een partner op dezelfde uitkering.",
    "In de cliëntenlijst is 1 rij van een cliënt die er al in staat; naar leeftijd, trede en norm telt iedere rij als een cliënt.",
    "In de cliëntenlijst zijn 3 rijen van een cliënt die er al in staat; naar leeftijd, trede en norm telt iedere rij als een cliënt.",
    "In de cliëntenlijst zijn 12 rijen van een partner op dezelfde uitkering; naar leeftijd, trede en norm telt iedere rij als een cliënt.",
  ]);
});

test("a cell with too much in it is called what it is", () => {
  const sentences = (["people", "numbers", "age-bands", "shared"] as const).map((holds) =>
    checkSentence({ code: "C20", holds, text: "186 90", cells: [] }),
  );
  expect(sentences).toEqual([
    "De cel bevat meer dan één persoon of getal: ‘186 90’.",
    "De cel bevat meer dan één persoon of getal: ‘186 90’.",
    "De cel bevat meer dan één leeftijdsgroep: ‘186 90’.",
    "De cel is samengevoegd over meer dan één persoon: ‘186 90’.",
  ]);
});

const doubtCodes: readonly Doubt["code"][] = [
  "unreadable-number",
  "unreadable-date",
  "hours-unit",
  "hidden-rows",
  "hidden-columns",
  "rows-left-out",
  "ambiguous-column",
  "formula-error",
  "duplicate-name",
  "figure-unit",
  "impossible-number",
  "unassigned-clients",
  "unassigned-hours",
  "total-differs",
  "different-caseloads",
  "caseload-hours-unused",
  "unreadable-filter",
];

test.each(doubtCodes)("doubt %s says where and what to do", (code) => {
  const doubt = { code, cells: [], text: "#N/B" };
  expect(doubtSentence(doubt, ["Formatie!C7"])).toMatch(/^[\p{Lu}‘].*Formatie!C7.*\.$/u);
  expect(doubtAdvice(doubt)).toMatch(/^\p{Lu}.*\.$/u);
});

test.each([
  [[1, 1], ["B!C3", "B!D3"], "62 cliënten volgens B!C3, 115 volgens B!D3; er is gerekend met 62."],
  [[1, 2], ["A!C3", "A!C3", "B!C4"], "62 cliënten volgens A!C3, 115 volgens A!C3 + B!C4; er is gerekend met 62."],
  [[1, 1], ["B!C3", "B!C3"], "62 cliënten volgens B!C3, of 115; er is gerekend met 62."],
  [
    [1, 1],
    ["B!C3", "B!D3", "B!C4"],
    "62 cliënten volgens B!C3, 115 volgens B!D3; er is gerekend met 62 (zo ook bij 1 ander).",
  ],
  [
    [4, 1],
    ["B!C3", "B!D3", "B!E3", "B!F3", "B!G3", "B!C4", "B!C5"],
    "62 cliënten volgens B!C3 + B!D3 + B!E3 + nog 1 cel, 115 volgens B!G3; er is gerekend met 62 (zo ook bij 2 anderen).",
  ],
] as const)("two figures of %j cells each name their own", (parts, places, sentence) => {
  const doubt: Doubt = {
    code: "other-figures",
    field: "current",
    text: "Wil",
    figure: 62,
    other: 115,
    cells: [],
    parts,
  };
  expect(doubtSentence(doubt, places)).toBe(`‘Wil’: ${sentence}`);
});

test("a doubt about many cells names three of them", () => {
  const doubt: Doubt = { code: "unreadable-number", cells: [], text: "?" };
  expect(doubtSentence(doubt, ["B!A1", "B!A2", "B!A3", "B!A4", "B!A5"])).toBe(
    "In B!A1, B!A2, B!A3 en nog 2 cellen staat ‘?’; daar is geen getal uit op te maken.",
  );
});

const hostErrorCodes: readonly HostErrorCode[] = [
  "editing",
  "protected",
  "read-only",
  "session-lost",
  "busy",
  "sheet-exists",
  "too-large",
  "too-old",
  "cancelled",
  "not-loaded",
  "unknown",
];

test.each(hostErrorCodes)("host error %s says what to do", (code) => {
  for (const sheet of [null, "Blad 1"]) expect(hostErrorSentence(code, sheet)).toMatch(/^\p{Lu}.*\.$/u);
});
