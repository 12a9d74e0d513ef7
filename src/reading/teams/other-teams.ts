import type { CellAddress } from "../../caseload/cell-address";
import type { IsoDate } from "../../caseload/dates";
import { sum } from "../../caseload/sum";
import { gatherPeople, type Person } from "../../caseload/team/people";
import type { Doubt, FigureSource, FoundTable, TeamData, TeamSources } from "../../caseload/team/team-data";
import type { SheetGrid } from "../sheet-grid";
import { ownTeams, type Member } from "./own-team";
import { teamColumn, type TeamColumn } from "./team-column";
import { teamSections } from "./team-sections";

const fewestMembers = 2;

/**
 * Without the people of other teams, where a column or rows between them say of everybody which team that is and the workbook says which of those is its own. Where it
 * does not, everybody counts and it is asked.
 */
export function withoutOtherTeams(
  team: TeamData,
  grids: readonly SheetGrid[],
  { date, fileName }: { readonly date: IsoDate; readonly fileName: string },
): TeamData {
  const counting = team.tables.filter(isCounting);
  const column = teamColumn(counting, grids) ?? teamSections(counting, grids);
  const grid = grids.find(({ sheet }) => sheet === column?.header.address.sheet);
  if (!column || !grid) return team;
  const people = gatherPeople(team, date);
  const own = ownTeams(column, membersOf(people, column), grid, fileName);
  const names = new Set((own ?? []).flatMap((name) => column.members.get(name) ?? []));
  if (!own || names.size < fewestMembers) return { ...team, doubts: [severalTeams(column), ...team.doubts] };
  const gone = new Map(
    [...column.members].flatMap(([other, all]) => {
      const left = all.filter((name) => !names.has(name));
      return own.includes(other) || left.length === 0 ? [] : [[other, new Set(left)]];
    }),
  );
  return without(team, gone, column, people, date);
}

function isCounting({ kind }: FoundTable): boolean {
  return kind === "formation" || kind === "caseload";
}

function membersOf(people: readonly Person[], { members }: TeamColumn): Member[] {
  const all = new Set([...members.values()].flat());
  return people.flatMap(({ name, hours, current }) =>
    all.has(name.value)
      ? [{ name: name.value, row: name.cell.row, hours: hours?.value ?? 0, clients: current?.value ?? 0 }]
      : [],
  );
}

function severalTeams({ header, members }: TeamColumn): Doubt {
  const text = [...members].map(([team, names]) => `${team}: ${names.join(", ")}`).join("; ");
  return { code: "several-teams", cells: [header.address], text };
}

/** The team without these people, each other team of whom is said with what it has. */
function without(
  team: TeamData,
  gone: ReadonlyMap<string, ReadonlySet<string>>,
  { header }: TeamColumn,
  people: readonly Person[],
  date: IsoDate,
): TeamData {
  const left = people.filter(({ name }) => [...gone.values()].some((names) => names.has(name.value)));
  const isLeft = (name: string): boolean => left.some((person) => person.name.value === name);
  const tables = team.tables.map((table) =>
    isCounting(table) ? { ...table, rows: table.rows.filter(({ name }) => !isLeft(name.value)), totals: {} } : table,
  );
  const doubts = [...gone].map(([other, names]): Doubt => {
    const own = left.filter(({ name }) => names.has(name.value));
    const figure = (field: "hours" | "current"): number => sum(own.map((person) => person[field]?.value ?? 0));
    return {
      code: "other-team",
      cells: [header.address, ...own.flatMap(({ hours }) => hours?.cell ?? [])],
      text: `${other}: ${own.map(({ name }) => name.value).join(", ")}`,
      figure: figure("current"),
      other: figure("hours"),
    };
  });
  const rows = left.flatMap(({ name, hours, current }) =>
    [name.cell, hours?.cell, current?.cell].filter((cell) => cell !== undefined),
  );
  const staying = { ...team, tables };
  return {
    ...staying,
    ...(team.sources && { sources: withTotals(team.sources, gatherPeople(staying, date)) }),
    doubts: [...doubts, ...team.doubts.filter((doubt) => !isOfOthers(doubt, rows) && !isLeft(doubt.text))],
  };
}

function withTotals(sources: TeamSources, people: readonly Person[]): TeamSources {
  const summed = (field: "hours" | "current", source: FigureSource | null): FigureSource | null =>
    source && { ...source, total: Math.round(sum(people.map((person) => person[field]?.value ?? 0)) * 100) / 100 };
  return { ...sources, hours: summed("hours", sources.hours), clients: summed("current", sources.clients) };
}

/** What the totals of everybody leave out or come to, and what is said of other teams' cells alone. */
function isOfOthers({ code, cells }: Doubt, rows: readonly CellAddress[]): boolean {
  if (code === "total-differs" || code === "total-without") return true;
  return (
    cells.length > 0 && cells.every(({ sheet, row }) => rows.some((cell) => cell.sheet === sheet && cell.row === row))
  );
}
