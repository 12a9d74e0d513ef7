import fc from "fast-check";
import { usualSettings } from "../../src/caseload/team-settings";
import { emptyMeeting } from "../../src/sheets/meeting-fields";
import { emptyMemory, memoryFrom } from "../../src/usecases/team-memory";

test("nothing kept is the usual", () => {
  expect(memoryFrom(null)).toEqual(emptyMemory);
});

test("what was kept comes back", () => {
  const memory = {
    settings: { ...usualSettings, fullTimeHours: 38, contactMinutes: 45, shownNames: "initials", smallCounts: null },
    corrections: [
      { kind: "column", table: { sheet: "Formatie", headers: "0a" }, field: "hours", place: 2 },
      { kind: "unit", table: { sheet: "Formatie", headers: "0a" }, field: "hours", unit: "fte" },
      { kind: "this-table", table: { sheet: "Formatie", headers: "0a" } },
      { kind: "not-this-sheet", sheet: "Oud" },
      { kind: "same-person", name: "Anne", alias: "Ann" },
      { kind: "no-cases", name: "Bob" },
    ],
    agreed: { tables: [{ sheet: "Formatie", headers: "0a" }], doubts: ["unreadable-number Formatie!B4"] },
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

test("a piece that cannot be understood is left out and the rest stays", () => {
  const memory = memoryFrom({
    settings: { fullTimeHours: -3, contactsPerYear: 6, rounding: "up", unheardOf: true },
    corrections: [{ kind: "no-cases", name: "Bob" }, { kind: "from the future" }, 7, null],
    agreed: "yes",
    scenarios: [{ name: "Optie 3", kind: "by-moon" }],
    later: {},
    meeting: { team: 7, presenter: "Anne", purpose: "to chat", status: null, proposal: "x".repeat(5000) },
  });
  expect(memory).toEqual({
    settings: { ...usualSettings, contactsPerYear: 6 },
    corrections: [{ kind: "no-cases", name: "Bob" }],
    agreed: null,
    scenarios: [],
    meeting: { ...emptyMeeting, presenter: "Anne", proposal: "x".repeat(600) },
  });
});

test("whatever a workbook holds under our name, a pane opens on it", () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      expect(Object.keys(memoryFrom(kept)).sort()).toEqual([
        "agreed",
        "corrections",
        "meeting",
        "scenarios",
        "settings",
      ]);
    }),
  );
});
