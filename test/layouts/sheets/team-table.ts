import type { Drawing } from "../drawing";
import type { Draw } from "../seeded";
import { countColumns, divided } from "./count-columns";
import { nameCell, words } from "./cell";
import { hoursColumns, noteOfHours } from "./hours-columns";
import {
  changeColumns,
  changeInWords,
  decoyColumns,
  functionColumn,
  partColumn,
  remarkColumn,
  untilColumn,
} from "./other-columns";
import { asWritten, hoursChangeOf } from "../team/changed-member";
import { before } from "../team/member-before";
import { isHired } from "../team/hired-members";
import type { Page } from "./page";
import { placeTable, type Column, type Line, type Table } from "./table";
import type { Member } from "../team/true-team";
import { weekColumns, weekLines } from "./weeks-down";

/** What a table of the team is to hold. */
export interface Holds {
  readonly hours: boolean;
  readonly counts: boolean;
  /** The second table of a team has nothing but names and figures, and may have another order. */
  readonly second?: true;
  /** One part of the team. */
  readonly part?: number;
  /** The table as it was so many months before; then none of its figures are to be taken. */
  readonly monthsBefore?: number;
}

/** Puts a table of the team, and gives the size that it takes. */
export function putTeamTable(
  drawing: Drawing,
  page: Page,
  [top, left]: readonly [number, number],
  holds: Holds,
): { rows: number; columns: number } {
  const { choices } = drawing;
  const members = membersOf(drawing, holds);
  const columns = columnsOf(drawing, holds);
  const lines = isOfWeeks(drawing, holds) ? weekLines(drawing, members) : linesOf(drawing, members, holds);
  const table: Table = {
    columns,
    lines,
    hasHeader: choices.headers !== "none",
    turned: choices.orientation === "columns",
    gapBelowHeader: choices.gaps.startsWith("below the header"),
    ...(holds.monthsBefore !== undefined && { unmarked: true }),
  };
  const size = placeTable(page, top, left, table);
  if (choices.twoContracts === "merged name") mergeNames(page, top, left, table);
  return size;
}

function isOfWeeks({ choices }: Drawing, { monthsBefore }: Holds): boolean {
  return choices.moments === "weeks down" && monthsBefore === undefined;
}

function membersOf(drawing: Drawing, holds: Holds): readonly Member[] {
  const { team, choices, draw } = drawing;
  const { part, monthsBefore } = holds;
  const inTable = team.members.filter(
    (member) =>
      (part === undefined || member.part === part) &&
      (member.role !== "pool" || holds.counts) &&
      (member.role !== "leader" || holds.hours) &&
      !(holds.hours && isHired({ team, choices }, member)),
  );
  const then = inTable.map((member) =>
    monthsBefore === undefined ? asWritten(drawing, member) : before(member, monthsBefore),
  );
  const byHours = (one: Member, other: Member) => other.hours - one.hours;
  const people = then.filter(({ name }) => name !== null);
  const nobody = then.filter(({ name }) => name === null);
  if (holds.second && choices.rowOrder === "other in second table") {
    return [...draw("second order").shuffled(people), ...nobody];
  }
  return choices.rowOrder === "by hours" ? [...[...people].sort(byHours), ...nobody] : [...people, ...nobody];
}

function columnsOf(drawing: Drawing, { hours, counts, second, monthsBefore }: Holds): Column[] {
  const { choices, headers } = drawing;
  const draw = drawing.draw("columns");
  const name: Column = {
    header: headers.name,
    tells: "name",
    labels: true,
    cell: (member) => {
      const note = hours && monthsBefore === undefined ? noteOfHours(drawing, member) : null;
      return { ...nameCell(drawing.nameOf(member)), ...(note !== null && { note }) };
    },
  };
  const figures = [
    ...(hours ? [withComments(drawing, hoursColumns(drawing))] : []),
    ...(counts ? [countColumns(drawing)] : []),
  ];
  const others = second
    ? []
    : [
        ...(choices.moments === "weeks down" ? [weekColumns(drawing)] : []),
        ...(choices.parts === "column" ? [[partColumn(drawing)]] : []),
        ...(choices.listNames === "staff number" && choices.counts !== "typed" ? [[staffNumbers(drawing)]] : []),
        ...(choices.functionColumn === "yes" ? [[functionColumn(drawing)]] : []),
        ...(choices.untilColumn === "yes" ? [[untilColumn(drawing)]] : []),
        ...(choices.hoursChange === "begun, in columns" ? [changeColumns(drawing)] : []),
        ...(hasRemarks(choices) ? [[remarkColumn(drawing)]] : []),
        ...(choices.twoContracts === "none" ? [] : [[contractColumn(drawing)]]),
        ...decoyColumns(drawing).map((decoy) => [decoy]),
      ];
  const inOrder = ordered(choices.columnOrder, [name], figures, others, draw);
  return choices.gaps === "between columns"
    ? inOrder.flatMap((column, place) => (place === 1 ? [blankColumn, column] : [column]))
    : inOrder;
}

/** What has changed since, where it hangs on the hours of the table. */
function withComments(drawing: Drawing, columns: readonly Column[]): Column[] {
  const change = drawing.choices.hoursChange === "begun, in a comment" ? hoursChangeOf(drawing) : null;
  if (change === null) return [...columns];
  const note = changeInWords(change, drawing.draw("comment"));
  return columns.map((column) => ({
    ...column,
    cell: (member) => {
      const cell = column.cell(member);
      return cell && member.id === change.member && member.hours === change.written ? { ...cell, note } : cell;
    },
  }));
}

function hasRemarks({ leaver, absence, hoursChange }: Drawing["choices"]): boolean {
  return leaver === "gone, in a remark" || absence !== "none" || hoursChange.endsWith("in a remark");
}

const blankColumn: Column = { header: "", cell: () => null };

function ordered(
  order: Drawing["choices"]["columnOrder"],
  name: Column[],
  figures: Column[][],
  others: Column[][],
  draw: Draw,
): Column[] {
  const before = others.slice(0, Math.ceil(others.length / 2));
  const after = others.slice(before.length);
  switch (order) {
    case "usual":
      return [name, ...before, ...figures, ...after].flat();
    case "counts first":
      return [name, ...before, ...[...figures].reverse(), ...after].flat();
    case "name last":
      return [...before, ...figures, ...after, name].flat();
    case "any":
      return draw.shuffled([name, ...figures, ...others]).flat();
  }
}

/** By which a list knows everybody. */
function staffNumbers(drawing: Drawing): Column {
  return {
    header: drawing.draw("staff numbers").pick(["Personeelsnr", "Pers.nr.", "Medewerkernummer"]),
    cell: (member) => (member.name === null ? null : nameCell(drawing.listNameOf(member))),
  };
}

/** What tells the two rows of one person apart. */
function contractColumn(drawing: Drawing): Column {
  const [first, second] = drawing.draw("contracts").pick([
    ["Werk", "Inkomen"],
    ["vast", "tijdelijk"],
    ["Pw", "Schuldhulp"],
  ] as const);
  return {
    header: drawing.choices.headers === "English" ? "Contract" : "Aanstelling voor",
    cell: (member) => (member.name === null ? null : words(isSecond(member) ? second : first)),
  };
}

/** The second row of a person is the member again, with a part of the figures. */
interface SecondRow extends Member {
  readonly second: true;
}

function isSecond(member: Member): member is SecondRow {
  return "second" in member;
}

function contractsOf(drawing: Drawing, members: readonly Member[], holds: Holds): readonly Member[] {
  const { choices, team, draw } = drawing;
  if (choices.twoContracts === "none" || holds.second || !holds.hours) return members;
  const able = team.members.filter(({ role, hours }) => role === "caseworker" && hours >= 16);
  const who = able.length > 0 ? draw("two contracts").pick(able) : null;
  return members.flatMap((member) => {
    if (member.id !== who?.id) return [member];
    const [some = 0, rest = 0] = divided(member.clients, 2, draw("two contracts: clients"));
    const [less, more] = [8, member.hours - 8];
    const second: SecondRow = { ...member, hours: less, clients: rest, second: true };
    return [{ ...member, hours: more, clients: some }, second];
  });
}

function linesOf(drawing: Drawing, all: readonly Member[], holds: Holds): Line[] {
  const { choices, team, draw } = drawing;
  const members = contractsOf(drawing, all, holds);
  const rows = (some: readonly Member[]): Line[] =>
    some.flatMap((member, place): Line[] =>
      choices.gaps.endsWith("between people") && place > 0 && place % 4 === 0
        ? [{ kind: "blank" }, { kind: "member", member }]
        : [{ kind: "member", member }],
    );
  const sum = (label: string, of = members): Line => ({ kind: "sum", label, of });
  const { sum: total } = drawing.headers;
  const inParts = choices.parts === "headings" && holds.part === undefined;
  const people = inParts
    ? team.parts.flatMap((label, part): Line[] => {
        const some = members.filter((member) => member.part === part);
        return [
          { kind: "heading", label },
          ...rows(some),
          ...(choices.totals === "per part" ? [sum(`Subtotaal ${label}`, some)] : []),
        ];
      })
    : rows(members);
  switch (choices.totals) {
    case "none":
      return people;
    case "Totaal":
    case "per part":
      return [...people, sum(total)];
    case "other word":
      return [
        ...people,
        sum(draw("total").pick(["Samen", "Tezamen", "Alles bij elkaar", "Optelling", "Som", "Hele team"])),
      ];
    case "typed wrong":
      return [...people, { kind: "sum", label: total, of: members, over: draw("typed total").whole(4, 20) }];
    case "no word":
      return [...people, sum("")];
    case "with mean":
      return [...people, sum(total), { kind: "sum", label: "Gemiddeld", of: members, mean: true }];
    case "above the people":
      return [sum(total), ...people];
  }
}

/** The name of who has two rows stands once, in a merged cell. */
function mergeNames(page: Page, top: number, left: number, { lines, columns, hasHeader, gapBelowHeader }: Table): void {
  const headerRows = !hasHeader
    ? 0
    : (columns.some(({ group }) => group !== undefined) ? 2 : 1) + (gapBelowHeader ? 1 : 0);
  const column = left + columns.findIndex(({ labels }) => labels);
  const place = lines.findIndex((line) => line.kind === "member" && isSecond(line.member));
  if (place < 1 || lines[place - 1]?.kind !== "member") return;
  const row = top + headerRows + place;
  page.cells.get(row)?.delete(column);
  page.merges.push({ top: row - 1, bottom: row, left: column, right: column });
}
