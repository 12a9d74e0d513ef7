import { readableAddress } from "../../../src/caseload/cell-address";
import { teamDataOf } from "../team-data";
import { grid, type TestCell } from "../grid";

function read(...rows: readonly (readonly TestCell[])[]) {
  const { selections, doubts } = teamDataOf([grid(rows)], 36);
  return {
    selections: selections.map(({ selection: { name, filters }, cell }) => [
      readableAddress(cell),
      name,
      ...filters.map(({ flag, keep }) => `${flag} ${keep}`),
    ]),
    doubts: doubts.map(({ code, cells, text }) => [code, cells.map(readableAddress).join(), text]),
  };
}

const header = ["Selectie", "Ontheffing", "Statushouder", "Indicatie", "Sollicitatieplicht"];

test("the memo's four selections, filters in the order of the columns", () => {
  const rows = [
    ["Selecties"],
    ["‘Leeg’ betekent dat er in de cliëntenlijst niets is ingevuld."],
    [],
    header,
    ["Alle cliënten"],
    ["Nieuwe indeling", "nee"],
    ["Huidige caseload", "nee", "nee", "leeg"],
    ["Projectplannen", "nee", "nee", "leeg", "ja"],
    [],
    ["Nieuwe indeling", "ja"],
  ];
  expect(read(...rows)).toEqual({
    selections: [
      ["Blad1!A5", "Alle cliënten"],
      ["Blad1!A6", "Nieuwe indeling", "exemption no"],
      ["Blad1!A7", "Huidige caseload", "exemption no", "statusHolder no", "indication no"],
      ["Blad1!A8", "Projectplannen", "exemption no", "statusHolder no", "indication no", "jobSeekingDuty yes"],
    ],
    doubts: [],
  });
});

test.each<[TestCell, string[]]>([
  ["Nee", ["exemption no"]],
  ["n", ["exemption no"]],
  ["geen", ["exemption no"]],
  ["geen ontheffing", ["exemption no"]],
  [false, ["exemption no"]],
  [0, ["exemption no"]],
  ["ja", ["exemption yes"]],
  ["x", ["exemption yes"]],
  [" ", []],
  ["alle", []],
  ["ja / nee", []],
  ["n.v.t.", []],
  ["maakt niet uit", []],
])("%j under ontheffing", (cell, filters) => {
  expect(read(header, ["Eén", cell])).toEqual({ selections: [["Blad1!A2", "Eén", ...filters]], doubts: [] });
});

test.each(["?", "-", "leeg", "misschien", "gedeeltelijk", "ja, t/m 01-07-2026", "#N/B", 7])(
  "%j under ontheffing: the selection is left out and said, the others count",
  (cell) => {
    expect(read(header, ["Eén", cell], ["Twee", "nee"])).toEqual({
      selections: [["Blad1!A3", "Twee", "exemption no"]],
      doubts: [["unreadable-filter", "Blad1!B2", String(cell)]],
    });
  },
);

test("headers by the words of a client list, in any order; other columns do not count", () => {
  const rows = [
    ["Selectie", "Toelichting", "Arbeidsverplichting", "Vergunninghouder", "Aantal"],
    ["Werk", "wie kan werken", "ja", "nee", 400],
  ];
  expect(read(...rows).selections).toEqual([["Blad1!A2", "Werk", "jobSeekingDuty yes", "statusHolder no"]]);
});

test("two columns of one flag say it once, or contradict each other", () => {
  const both = ["Selectie", "Banenafspraak", "Beschut"];
  expect(read(both, ["Zonder", "nee", "leeg"]).selections).toEqual([["Blad1!A2", "Zonder", "indication no"]]);
  expect(read(both, ["Half", "nee", "ja"])).toEqual({
    selections: [],
    doubts: [["unreadable-filter", "Blad1!C2", "ja"]],
  });
});

test("a word by itself, and a list of clients, give no selections", () => {
  expect(read(["Selectie", "nee"], ["Ontheffing", "ja"]).selections).toEqual([]);
  expect(read(["Selectie", "Cliëntnummer", "Ontheffing"], ["A", "C1", "nee"]).selections).toEqual([]);
});
