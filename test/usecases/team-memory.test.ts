import fc from "fast-check";
import { usualSettings } from "../../src/caseload/team-settings";
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
  };
  expect(memoryFrom(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
});

test("a piece that cannot be understood is left out and the rest stays", () => {
  const memory = memoryFrom({
    settings: { fullTimeHours: -3, contactsPerYear: 6, rounding: "up", unheardOf: true },
    corrections: [{ kind: "no-cases", name: "Bob" }, { kind: "from the future" }, 7, null],
    agreed: "yes",
    scenarios: [{ name: "Optie 3", kind: "by-moon" }],
    norms: { name: "Oud", groups: [] },
    later: {},
  });
  expect(memory).toEqual({
    settings: { ...usualSettings, contactsPerYear: 6 },
    corrections: [{ kind: "no-cases", name: "Bob" }],
    agreed: null,
    scenarios: [],
    norms: null,
  });
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

test("whatever a workbook holds under our name, a pane opens on it", () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      expect(Object.keys(memoryFrom(kept)).sort()).toEqual(["agreed", "corrections", "norms", "scenarios", "settings"]);
    }),
  );
});
