import fc from "fast-check";
import { usualSettings } from "../../../src/caseload/team/team-settings";
import { emptyMeeting } from "../../../src/sheets/shared/meeting-fields";
import { emptyMemory, memoryFrom } from "../../../src/usecases/memory/team-memory";

test("an empty memory has the usual settings", () => {
  expect(memoryFrom(null)).toEqual(emptyMemory);
});

test("everything that is kept can be read back", () => {
  const memory = {
    settings: {
      ...usualSettings,
      fullTimeHours: 38,
      contactMinutes: 45,
      shownNames: "initials",
      smallCounts: null,
      bounds: { lower: 80, upper: 110.5 },
      monthsBeforeLeaving: 2,
      workingIn: [50, 100],
    },
    corrections: [
      { kind: "column", table: { sheet: "Formatie", headers: "0a" }, field: "hours", place: 2 },
      { kind: "unit", table: { sheet: "Formatie", headers: "0a" }, field: "hours", unit: "fte" },
      { kind: "this-table", table: { sheet: "Formatie", headers: "0a" } },
      { kind: "not-this-sheet", sheet: "Oud" },
      { kind: "same-person", name: "Anne", alias: "Ann" },
      { kind: "no-cases", name: "Bob" },
    ],
    pointed: {
      names: { from: "cells", range: { sheet: "Team", top: 1, left: 0, bottom: 4, right: 0 } },
      hours: {
        from: "cells",
        ranges: [{ sheet: "Team", top: 1, left: 1, bottom: 4, right: 2 }],
        per: "days",
        hoursADay: 8,
      },
      clients: { from: "list", sheet: "Cliënten", column: 1 },
      marks: {
        names: ["00ff00ff00ff00ff"],
        hours: [{ header: null, figures: "0123456789abcdef" }],
        clients: [],
      },
    },
    agreed: { tables: [{ sheet: "Formatie", headers: "0a" }], doubts: ["unreadable-number Formatie!B4"] },
    answers: [
      { subject: "00ff00ff00ff00ff", figures: [400, 469], answer: "intended" },
      { subject: "0123456789abcdef", figures: [], answer: "solved" },
    ],
    counting: [
      { question: "ended", counts: true },
      { question: "status-unknown", word: "0123456789abcdef", counts: false },
      { question: "two-caseworkers", caseworkers: ["Anne", "Bob"], belongs: "shared" },
      { question: "two-caseworkers", caseworkers: ["Anne", "Emmy"], belongs: { with: "Emmy" } },
    ],
    scenarios: [
      {
        name: "Optie 2",
        kind: "by-age",
        selection: "Nieuwe indeling",
        bands: [
          { from: 18, below: 30 },
          { from: 30, below: "aow" },
        ],
        teams: [["Emmy"], ["Bob", "Anne"]],
        conditions: [
          { kind: "intaker-in-every-team" },
          { kind: "stays-at", person: "Emmy", band: 0 },
          { kind: "minimum-hours", hours: 24, band: null },
          { kind: "apart", people: ["Anne", "Bob"] },
        ],
        sideTaskHours: { Bob: 8 },
        since: { referenceDate: "2020-03-03", clients: 681, hours: 160 },
      },
    ],
    choices: {
      referenceDate: "2020-04-01",
      sideTaskHours: { Bob: 8, Emmy: 0 },
      absenceHours: { Anne: 36 },
      unknownSideTaskMaximum: 0,
      limits: { Anne: { minimum: 60, maximum: 80 }, Bob: { fixed: 0 } },
      newPerMonth: 12.5,
      goalBlocks: ["trend", "coaching"],
      withAppendices: true,
    },
    norms: {
      name: "Eigen normen",
      groups: [
        { name: "Laag", steps: ["1", "2", "3"], norm: 100 },
        { name: "Hoog", steps: ["4", "5", "6"], norm: 62.5 },
      ],
      source: "Werkoverleg",
      year: 2026,
      ladder: { kind: "steps", steps: 6, direction: "work-is-high" },
      counts: "persons",
    },
    meeting: {
      team: "Werk Noord",
      presenter: "Anne",
      when: "10 maart",
      purpose: "discuss",
      proposal: "Kies optie 2.\nStart op 1 april.",
      status: "final",
    },
  };
  expect(memoryFrom(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
});

test("a piece that cannot be understood is left out, and the rest is read", () => {
  const memory = memoryFrom({
    settings: {
      ...{ fullTimeHours: -3, contactsPerYear: 6, rounding: "up", unheardOf: true },
      bounds: { lower: 110, upper: 80 },
      ...{ monthsBeforeLeaving: 0, workingIn: [50, 40, 100] },
    },
    corrections: [{ kind: "no-cases", name: "Bob" }, { kind: "from the future" }, 7, null],
    agreed: "yes",
    answers: [
      { subject: "Anne", figures: [], answer: "intended" },
      { subject: "0123456789abcdef", figures: ["469"], answer: "intended" },
      { subject: "0123456789abcdef", figures: [469], answer: "maybe" },
      { subject: "00ff00ff00ff00ff", figures: [469], answer: "solved", words: "of a later version" },
      null,
    ],
    counting: [
      { question: "no-caseworker", counts: true },
      { question: "status-unknown", word: "Geparkeerd", counts: false },
      { question: "ended", counts: "maybe" },
    ],
    scenarios: [{ name: "Optie 3", kind: "by-moon" }],
    choices: { referenceDate: "morgen", sideTaskHours: { Bob: -1 }, unknownSideTaskMaximum: 4, withAppendices: "ja" },
    norms: { name: "Oud", groups: [] },
    later: {},
    meeting: { team: 7, presenter: "Anne", purpose: "to chat", status: null, proposal: "x".repeat(5000) },
  });
  expect(memory).toEqual({
    settings: { ...usualSettings, contactsPerYear: 6 },
    corrections: [{ kind: "no-cases", name: "Bob" }],
    pointed: null,
    agreed: null,
    answers: [{ subject: "00ff00ff00ff00ff", figures: [469], answer: "solved" }],
    counting: [{ question: "no-caseworker", counts: true }],
    scenarios: [],
    choices: {
      referenceDate: null,
      sideTaskHours: {},
      absenceHours: {},
      unknownSideTaskMaximum: 4,
      limits: {},
      newPerMonth: null,
      goalBlocks: null,
      withAppendices: false,
    },
    norms: null,
    meeting: { ...emptyMeeting, presenter: "Anne", proposal: "x".repeat(600) },
  });
});

test("a memory of a version without answers is read as it was", () => {
  const { answers, corrections } = memoryFrom({ corrections: [{ kind: "no-cases", name: "Bob" }], agreed: null });
  expect(answers).toEqual([]);
  expect(corrections).toHaveLength(1);
});

test("only the last 200 answers are read", () => {
  const answers = Array.from({ length: 500 }, (_, place) => ({
    subject: place.toString(16).padStart(16, "0"),
    figures: [place],
    answer: "intended",
  }));
  expect(memoryFrom({ answers }).answers.map(({ figures }) => figures[0])).toEqual(
    Array.from({ length: 200 }, (_, place) => 300 + place),
  );
});

test.each([
  ["a step has two norms", [["1", "2"], ["2"]], 100],
  ["a norm is 0", [["1"]], 0],
  ["there are more groups than can be shown", [["1"], ["2"], ["3"], ["4"], ["5"], ["6"]], 100],
])("norms do not count when %s", (_, steps, norm) => {
  const groups = steps.map((own, place) => ({ name: `Groep ${place}`, steps: own, norm }));
  const ladder = { kind: "steps", steps: 6, direction: "unknown" };
  const norms = { name: "", groups, source: "", year: null, ladder, counts: "unknown" };
  expect(memoryFrom({ norms }).norms).toBeNull();
});

test("anything that a workbook holds under our name can be read", () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      expect(Object.keys(memoryFrom(kept)).sort()).toEqual(Object.keys(emptyMemory).sort());
    }),
  );
});
