import type { AgeBand } from "../../src/caseload/ages/age-bands";
import type { FlagFilter } from "../../src/caseload/clients/selections";
import { itemAt } from "../../src/kernel/item-at";
import type { StatedBand, StatedSplit } from "../../src/caseload/splits/stated-split";
import type { Traced } from "../../src/caseload/traced";
import type { FoundColumn, FoundTable, PersonRow, StatedSelection, TeamData } from "../../src/caseload/team/team-data";
import memo from "../cases/memo-2020.json";
import { cellAt, number, traced } from "./team-builder";

/** The tables and notes of the memo of 3 March 2020 as reading should hand them over, cell by cell. */

const formationSheet = "Formatie";
const caseloadSheet = "Caseload";
const lineUpSheet = "Voorstel";

const columns = (...headers: readonly (readonly [FoundColumn["field"], string])[]): readonly FoundColumn[] =>
  headers.map(([field, header], column) => ({ field, header, column, confidence: 1 }));

/** The side tasks that the memo names, in the order of its people; it gives no hours for them. */
export const memoSideTasks = [
  null,
  "Werkintakes / K!x Works / contactpersoon de Overbrugging",
  "Werkintakes",
  null,
  "(werkintakes)",
];

const formation: FoundTable = {
  kind: "formation",
  key: { sheet: formationSheet, headers: "formation" },
  headers: [],
  title: "Huidige formatie",
  range: { sheet: formationSheet, top: 2, left: 0, bottom: 8, right: 2 },
  confidence: 1,
  columns: columns(["name", "Naam"], ["hours", "Aantal uur"], ["sideTasks", "Neventaken"]),
  rows: memo.names.map((name, index): PersonRow => {
    const task = itemAt(memoSideTasks, index);
    return {
      name: traced(name, formationSheet, `A${index + 4}`),
      hours: number(itemAt(memo.hours, index), formationSheet, `B${index + 4}`),
      ...(task && { sideTasks: traced(task, formationSheet, `C${index + 4}`) }),
    };
  }),
  totals: { hours: traced(160, formationSheet, "B9", "160 uur per week") },
};

const caseload: FoundTable = {
  kind: "caseload",
  key: { sheet: caseloadSheet, headers: "caseload" },
  headers: [],
  title: "Huidige caseload",
  range: { sheet: caseloadSheet, top: 2, left: 0, bottom: 8, right: 3 },
  confidence: 1,
  columns: columns(
    ["name", "Naam"],
    ["hours", "Aantal uur"],
    ["current", "Aantal cliënten"],
    ["proportional", "Rekenkundig"],
  ),
  rows: memo.names.map((name, index) => ({
    name: traced(name, caseloadSheet, `A${index + 4}`),
    hours: number(itemAt(memo.hours, index), caseloadSheet, `B${index + 4}`),
    current: number(itemAt(memo.current, index), caseloadSheet, `C${index + 4}`),
    proportional: number(itemAt(memo.plain, index), caseloadSheet, `D${index + 4}`),
  })),
  totals: {
    hours: traced(160, caseloadSheet, "B9", "160 uur per week"),
    current: traced(469, caseloadSheet, "C9", "469 cliënten"),
    proportional: traced(470, caseloadSheet, "D9", "470 cliënten*"),
  },
};

const lineUpLine = (name: string, hours: number, current: number, line: number, after: number): PersonRow => {
  const whole = { wie: "Julie 36 uur Ann 36 uur", nu: "186 90" };
  const combined = line === 6;
  return {
    name: traced(name, lineUpSheet, `B${line}`, combined ? whole.wie : `${name} ${hours} uur`),
    hours: traced(hours, lineUpSheet, `B${line}`, combined ? whole.wie : `${name} ${hours} uur`),
    current: combined ? traced(current, lineUpSheet, `C${line}`, whole.nu) : number(current, lineUpSheet, `C${line}`),
    newCaseload: number(after, lineUpSheet, `D${line}`),
  };
};

const lineUp: FoundTable = {
  kind: "line-up",
  key: { sheet: lineUpSheet, headers: "line-up" },
  headers: [],
  title: "Overweging 1",
  range: { sheet: lineUpSheet, top: 2, left: 0, bottom: 5, right: 3 },
  confidence: 1,
  columns: columns(
    ["ageBand", "Categorie oud / nieuw"],
    ["name", "Wie + aantal uur"],
    ["current", "Huidige caseload"],
    ["newCaseload", "Nieuwe caseload"],
  ),
  rows: [
    lineUpLine("Emmy", 24, 82, 4, 133),
    lineUpLine("Bob", 36, 122, 5, 254),
    lineUpLine("Julie", 36, 186, 6, 294),
    lineUpLine("Ann", 36, 90, 6, 294),
  ],
  totals: {},
};

const [memoSheet, flagSheet] = ["Inleiding", "Selecties"];

const stated = (
  from: number,
  below: AgeBand["below"],
  clients: number,
  sheet: string,
  address: string,
  ...team: readonly Traced<string>[]
): StatedBand => ({ band: { from, below }, clients, cell: cellAt(sheet, address), team });

const statedSplits: readonly StatedSplit[] = [
  {
    role: "old",
    bands: [
      stated(18, 27, 25, memoSheet, "B1"),
      stated(27, 41, 93, memoSheet, "B2"),
      stated(50, "aow", 188, memoSheet, "B3"),
    ],
    leftOut: [stated(41, 50, 94, memoSheet, "A4")],
    rest: [],
  },
  {
    role: "new",
    bands: [
      stated(18, 30, 133, lineUpSheet, "D4", traced("Emmy", lineUpSheet, "B4")),
      stated(30, 46, 254, lineUpSheet, "D5", traced("Bob", lineUpSheet, "B5")),
      stated(46, "aow", 294, lineUpSheet, "D6", traced("Julie", lineUpSheet, "B6"), traced("Ann", lineUpSheet, "B6")),
    ],
    leftOut: [],
    rest: [],
  },
];

const keeps = (...filters: readonly FlagFilter[]) => filters;
const notExempt = { flag: "exemption", keep: "no" } as const;
const current = keeps(notExempt, { flag: "statusHolder", keep: "no" }, { flag: "indication", keep: "no" });
const selections: readonly StatedSelection[] = (
  [
    ["Alle cliënten", keeps()],
    ["Nieuwe indeling", keeps(notExempt)],
    ["Huidige caseload", current],
    ["Projectplannen", keeps(...current, { flag: "jobSeekingDuty", keep: "yes" })],
  ] as const
).map(([name, filters], index) => ({ selection: { name, filters }, cell: cellAt(flagSheet, `A${index + 2}`) }));

export const memoDate = "2020-03-03";

export const memoTeam: TeamData = {
  tables: [formation, caseload, lineUp],
  combinedCells: [
    { cell: cellAt(lineUpSheet, "B6"), holds: "people", text: "Julie 36 uur Ann 36 uur" },
    { cell: cellAt(lineUpSheet, "C6"), holds: "numbers", text: "186 90" },
  ],
  mentions: [
    {
      name: "Pieter",
      until: "2020-12-31",
      cell: cellAt(formationSheet, "A12"),
      text: "Pieter verlengd tot en met 31-12-2020",
    },
  ],
  dates: [traced(memoDate, formationSheet, "B1", "dinsdag 3 maart 2020")],
  statedSplits,
  selections,
  doubts: [],
  passedOver: [],
  unusedCorrections: [],
};
