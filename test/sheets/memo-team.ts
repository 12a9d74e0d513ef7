import type { CellAddress } from "../../src/caseload/cell-address";
import type { Check } from "../../src/caseload/checks/check";
import { defaultChoices } from "../../src/caseload/division/default-choices";
import { proportionalDivision } from "../../src/caseload/division/proportional-division";
import type { DivisionChoices, Division } from "../../src/caseload/division/division";
import { itemAt } from "../../src/kernel/item-at";
import type { Traced } from "../../src/caseload/traced";
import type { FoundTable, PersonRow, TeamData } from "../../src/caseload/team/team-data";
import { emptyMeeting } from "../../src/sheets/shared/meeting-fields";
import type { ProportionalSheetInput } from "../../src/sheets/proportional/proportional-sheet";
import { memoSideTasks } from "../caseload/memo-team";
import memo from "../cases/memo-2020.json";
import type { PlainSheet } from "../support/workbooks/plan-to-xlsx";

/** A line of a team as a test writes it. Hours as text have no number in their cell. */
export interface Member {
  readonly name: string;
  readonly hours: number | `${number} uur`;
  readonly sideTasks?: string;
  readonly sideTaskHours?: number;
  readonly absence?: number;
  readonly rampUp?: number;
  readonly current: number | null;
}

/** The team of the memo of 3 March 2020. */
export const memoMembers: readonly Member[] = memo.names.map((name, place) => {
  const sideTasks = itemAt(memoSideTasks, place);
  const [hours, current] = [itemAt(memo.hours, place), itemAt(memo.current, place)];
  return { name, hours, ...(sideTasks !== null && { sideTasks }), current };
});

/** A team as it stands on two sheets of its own, and the same as it is read. */
export interface WrittenTeam {
  readonly sheets: readonly [formation: PlainSheet, caseload: PlainSheet];
  readonly team: TeamData;
}

const formationHeaders = ["Naam", "Aantal uur", "Neventaken", "Uren neventaken", "Afwezig", "Inwerken"];

export function writtenTeam(
  members: readonly Member[],
  formationSheet = "Formatie",
  caseloadSheet = "Caseload",
): WrittenTeam {
  const formationRow = (member: Member, index: number): PersonRow => {
    const at = traceOn(formationSheet, index + 1);
    return {
      name: at(0, member.name),
      hours: hoursAt(at, member.hours),
      ...(member.sideTasks !== undefined && { sideTasks: at(2, member.sideTasks) }),
      ...(member.sideTaskHours !== undefined && { sideTaskHours: liveAt(at, 3, member.sideTaskHours) }),
      ...(member.absence !== undefined && { absence: liveAt(at, 4, member.absence) }),
      ...(member.rampUp !== undefined && { rampUp: { ...liveAt(at, 5, member.rampUp), share: true as const } }),
    };
  };
  const caseloadRow = (member: Member, index: number): PersonRow => {
    const at = traceOn(caseloadSheet, index + 1);
    return { name: at(0, member.name), ...(member.current !== null && { current: liveAt(at, 1, member.current) }) };
  };
  return {
    sheets: [
      {
        name: formationSheet,
        rows: [
          formationHeaders,
          ...members.map(({ name, hours, sideTasks, sideTaskHours, absence, rampUp }) => [
            name,
            hours,
            sideTasks ?? null,
            sideTaskHours ?? null,
            absence ?? null,
            rampUp ?? null,
          ]),
        ],
      },
      {
        name: caseloadSheet,
        rows: [["Naam", "Aantal cliënten"], ...members.map(({ name, current }) => [name, current])],
      },
    ],
    team: {
      tables: [
        table("formation", "Huidige formatie", formationSheet, members.map(formationRow)),
        table("caseload", "Huidige caseload", caseloadSheet, members.map(caseloadRow)),
      ],
      combinedCells: [],
      mentions: [],
      dates: [],
      statedSplits: [],
      selections: [],
      doubts: [],
      passedOver: [],
      unusedCorrections: [],
    },
  };
}

/** What the domain makes of a team; fails loudly where it makes nothing. */
export function resultOf({ team }: WrittenTeam, choices: Partial<DivisionChoices> = {}): Division {
  const outcome = proportionalDivision(team, { ...defaultChoices("2020-03-03"), ...choices });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.result;
}

export function sheetInput(written: WrittenTeam, choices: Partial<DivisionChoices> = {}): ProportionalSheetInput {
  return {
    result: resultOf(written, choices),
    fileName: "team-werk-2020.xlsx",
    meeting: emptyMeeting,
    stated: null,
    referenceDateSource: "sheets",
    tables: written.team.tables,
    clientsFrom: null,
    doubts: written.team.doubts,
    answers: [],
    weighted: null,
    within: null,
    few: null,
  };
}

/** One of every kind of check, as the memo gives them. */
export const memoChecks: readonly Check[] = [
  { code: "C01", byRounding: true, roundedSum: 470, total: 469, cells: [cellOn("Caseload", 7, 3)] },
  {
    code: "C02",
    name: "Emmy",
    hours: [
      { value: 28, table: "Huidige formatie" },
      { value: 24, table: "Categorie oud / nieuw" },
    ],
    cells: [cellOn("Formatie", 3, 1), cellOn("Overweging 1", 3, 1)],
  },
  { code: "C03", names: ["Ann", "Anne"], cells: [cellOn("Overweging 1", 5, 1), cellOn("Formatie", 1, 0)] },
  {
    code: "C04",
    name: "Emmy",
    header: "Huidige caseload",
    proportional: 82,
    current: 71,
    cells: [cellOn("Overweging 1", 3, 2)],
  },
  { code: "C09", name: "Bob", cells: [cellOn("Formatie", 2, 2)] },
  { code: "C09", name: "Emmy", cells: [cellOn("Formatie", 3, 2)] },
  { code: "C09", name: "Lisette", cells: [cellOn("Formatie", 5, 2)] },
  { code: "C10", reason: "not-in-formation", name: "Pieter", until: "2020-12-31", cells: [cellOn("Inleiding", 4, 0)] },
  { code: "C20", holds: "people", text: "Julie 36 uur Ann 36 uur", cells: [cellOn("Overweging 1", 5, 1)] },
  { code: "C20", holds: "numbers", text: "186 90", cells: [cellOn("Overweging 1", 5, 2)] },
];

function cellOn(sheet: string, row: number, column: number): CellAddress {
  return { sheet, row, column };
}

function table(kind: FoundTable["kind"], title: string, sheet: string, rows: readonly PersonRow[]): FoundTable {
  return {
    kind,
    key: { sheet, headers: kind },
    headers: [],
    title,
    range: { sheet, top: 0, left: 0, bottom: rows.length, right: kind === "formation" ? 5 : 1 },
    confidence: 1,
    columns: [],
    rows,
    totals: {},
  };
}

type Trace = <T extends string | number>(column: number, value: T) => Traced<T>;

function traceOn(sheet: string, row: number): Trace {
  return (column, value) => ({ value, cell: cellOn(sheet, row, column), text: String(value) });
}

function liveAt(at: Trace, column: number, value: number): Traced<number> {
  return { ...at(column, value), live: { factor: 1 } };
}

function hoursAt(at: Trace, hours: Member["hours"]): Traced<number> {
  return typeof hours === "number" ? liveAt(at, 1, hours) : { ...at(1, Number.parseFloat(hours)), text: hours };
}
