import { sum } from "../../caseload/sum";
import { filledIn, viewOf, type GridCell } from "../grid-view";
import type { SheetGrid } from "../sheet-grid";
import { plainWords } from "../values/words";
import { workOrIncome } from "../clients/whose/work-or-income";
import type { TeamColumn } from "./team-column";

/** What is known of somebody whose team is asked for. */
export interface Member {
  readonly name: string;
  /** In the sheet of the column. */
  readonly row: number;
  readonly hours: number;
  readonly clients: number;
}

/** What whoever keeps the workbook says of it. */
export const ofKeeper =
  /(?<!\p{L})(?:wij|we|ons|onze|eigen|mijn|ik|(?:bestand|overzicht|lijst) van|team(?:leider|manager|coach|lead)|leidinggevende)(?!\p{L})/iu;

/**
 * The teams of a column that the workbook is about: those that it says are its own, those that a title, the sheet or the file is called after, the
 * only one that a total is made for, those of whom the clients are known, or the one of work. Null where nothing tells.
 */
export function ownTeams(
  { header, members }: TeamColumn,
  people: readonly Member[],
  grid: SheetGrid,
  fileName: string,
): readonly string[] | null {
  const teams = [...members.keys()];
  const view = viewOf(grid);
  const rows = new Set(people.map(({ row }) => row));
  const others = grid.values
    .map((_, at) => filledIn(view, view.top + at))
    .filter(([first]) => first && first.address.row !== header.address.row && !rows.has(first.address.row));
  const texts = others.map((cells) => cells.map(({ text }) => text).join(" | "));
  const mentioned = (some: readonly string[]): readonly string[] => [
    ...new Set(some.flatMap((text) => mentionedIn(text, teams))),
  ];
  const isSome = (some: readonly string[]): boolean => some.length > 0 && some.length < teams.length;
  // "Horst | Cluster A | teamleider" is one more row of somebody, and no word of who keeps the workbook.
  const isMember = (cells: readonly GridCell[]): boolean =>
    cells.some(({ text, address }) => address.column === header.address.column && members.has(text));
  const kept = mentioned(
    texts
      .filter((_, at) => !isMember(others[at] ?? []))
      .flatMap((text) => text.split(/[;.] /))
      .filter((clause) => ofKeeper.test(clause)),
  );
  if (isSome(kept)) return kept;
  const titles = texts.filter((_, at) => (others[at]?.[0]?.address.row ?? 0) < header.address.row);
  const called = mentioned([...titles, grid.sheet, fileName.replace(/\.\w+$/, "")]);
  if (isSome(called)) return called;
  const hoursOf = (team: string): number =>
    sum(people.flatMap(({ name, hours }) => (members.get(team)?.includes(name) ? [hours] : [])));
  const totalled = others.flatMap((cells) => {
    const [team, ...more] = mentionedIn(cells.map(({ text }) => text).join(" | "), teams);
    const isSum = cells.some(({ value }) => typeof value === "number" && team && Math.abs(value - hoursOf(team)) < 0.1);
    return team && more.length === 0 && isSum ? [team] : [];
  });
  if (new Set(totalled).size === 1) return totalled.slice(0, 1);
  const withClients = teams.filter((team) =>
    people.some(({ name, clients }) => clients > 0 && members.get(team)?.includes(name)),
  );
  if (isSome(withClients)) return withClients;
  const ofWork = teams.filter((team) => workOrIncome(team) === "work");
  // Of a workbook that is called after all of them it is not the team of work alone.
  return ofWork.length === 1 && called.length === 0 ? ofWork : null;
}

/** Which teams a text names, by the longest name or by a part of one: "Zorg" for "Zorg/Wmo". */
function mentionedIn(text: string, teams: readonly string[]): readonly string[] {
  const said = ` ${plainWords(text.replace(/_/g, " "))} `;
  const names = (team: string): boolean => {
    const words = plainWords(team).replace(/^(?:team|afdeling) /, "");
    // "A", "1": a letter or a number may stand anywhere.
    return words !== "" && said.includes(words.length < 3 ? ` team ${words} ` : ` ${words} `);
  };
  const whole = teams.filter(names);
  const longest = whole.filter((team) => !whole.some((other) => other !== team && isWithin(team, other)));
  const parts = teams.filter((team) => team.split(/[/&+,]/).some((part) => part.trim().length > 2 && names(part)));
  return [...longest, ...parts.filter((team) => !whole.includes(team))];
}

function isWithin(team: string, other: string): boolean {
  return ` ${plainWords(other)} `.includes(` ${plainWords(team)} `);
}
