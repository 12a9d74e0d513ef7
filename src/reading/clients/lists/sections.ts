import type { CellAddress } from "../../../caseload/cell-address";
import { countedClients } from "../../../caseload/clients/counted-clients";
import type { IsoDate } from "../../../caseload/dates";
import type { Doubt } from "../../../caseload/team/team-data";
import { wholeNumbers } from "../../../kernel/whole-numbers";
import { hasBegun, inNearestYear, momentIn } from "../../candidates/columns/moments";
import { joinNames } from "../../candidates/name-joins";
import { after, before, hedge, overWords } from "../../looks/over-words";
import { otherFigures } from "../../other-figures";
import type { GridValue } from "../../sheet-grid";
import { oncePer } from "../../../kernel/once-per";
import type { CountedByName } from "../columns/movable-columns";
import { nameInTitle } from "../whose/titles";
import type { PlacedRows, Section } from "./read-list";
import type { ListedPlace } from "./listed-place";
import { isNobody } from "./row-texts";
import { likeClients, mayHead } from "./rows-between";

/** A row of a list that may hold nothing but a text, and its cells where the list was read whole. */
export interface OddRow {
  readonly list: number;
  readonly sheet: string;
  readonly row: number;
  /** All columns of the list. */
  readonly columns: readonly number[];
  readonly cells: readonly GridValue[] | null;
}

/** The rows between the clients of counted lists in which not more than one text is known. */
export function oddRows({ counts: { places, lists } }: CountedByName): readonly OddRow[] {
  return places.flatMap(({ table: { part } }, list) =>
    (lists[list]?.lonely ?? []).map(({ sheet, row }): OddRow => {
      const at = wholeNumbers(0, part.width - 1);
      const own = row - part.rect.top;
      const cells = own < part.height ? at.map((column) => part.cell(own, column).value) : null;
      return { list, sheet, row, columns: at.map((column) => part.rect.left + column), cells };
    }),
  );
}

/** A text between the rows of clients. */
export interface Title extends Section {
  readonly list: number;
  readonly text: string;
}

const saysOver = new RegExp(`${before}${overWords}${after}`, "iu");
/** It came from somebody else, or went to one of us. */
const toUs = /(?:overg|verhuis)\p{L}+\s+(?:van|door|vanuit|uit|aan\s+ons)(?!\p{L})/iu;
const fromDay = /(?<!\p{L})(?:per|vanaf|sinds|op)(?!\p{L})/giu;

/** The texts that stand alone in their rows, with whether those below them are over on the date. */
export function titlesIn(
  { counts }: CountedByName,
  rows: readonly { readonly row: OddRow; readonly cells: readonly GridValue[] }[],
  date: IsoDate,
): readonly Title[] {
  const names = [...counts.accounted.withCaseworker.keys()];
  const team = new Set(names.flatMap(wordsOfName));
  const known = oncePer((place: ListedPlace) => likeClients(place));
  return rows.flatMap(({ row: { list, sheet, row, columns }, cells }): Title[] => {
    const filled = columns.flatMap((column, at) => {
      const text = String(cells[at] ?? "").trim();
      return text === "" ? [] : [{ column, text }];
    });
    const [first, ...others] = filled;
    const place = counts.places[list];
    if (!place || !first || !mayHead(first.text) || (others.length > 0 && !place.divider)) return [];
    const at = { ...first, column: first.column - place.table.part.rect.left };
    const { to, guessed } = joinNames(names, [nameInTitle(first.text)]);
    const isSaid = isNobody(first.text) || to.size > guessed.length;
    if (!place.divider && !isSaid && known(place)(at)) return [];
    const isOver = !wordsOfName(first.text).some((word) => team.has(word)) && isOverBy(first.text, date);
    return [{ list, text: first.text, cell: { sheet, row, column: first.column }, isOver }];
  });
}

/** "Bos" in "I. Bos" and in "Overgedragen aan Bos". */
function wordsOfName(name: string): readonly string[] {
  return name.match(/\p{Lu}\p{L}+/gu) ?? [];
}

/** "Per 1 januari overgedragen aan team Inkomen", once it is January. */
function isOverBy(text: string, date: IsoDate): boolean {
  return text.split(/[.:;\n](?!\d)/).some((clause) => {
    if (!saysOver.test(clause) || toUs.test(clause)) return false;
    const moment = momentIn(clause);
    if (moment && !hasBegun(inNearestYear(moment, date), date)) return false;
    return !hedge.test(moment ? clause.replace(fromDay, " ") : clause);
  });
}

/** Titles that stand above clients who count, where no other stands above the first of the list: what everybody would have without those, or what who is named would have with them. */
export function unclearTitles({ counts, nameOf }: CountedByName, titles: readonly Title[]): readonly Doubt[] {
  const clients = countedClients(counts.lists, counts.accounted);
  const { withCaseworker } = counts.accounted;
  const { to } = joinNames([...withCaseworker.keys()], new Set(titles.map(({ text }) => nameInTitle(text))));
  return counts.lists.flatMap((list, at): Doubt[] => {
    const own = titles.filter((title) => title.list === at);
    const unclear = own.filter(({ isOver }) => !isOver);
    const odd = unclear.map(({ cell }) => cell);
    const said: Doubt = { code: "list-odd-rows", cells: odd, text: list.sheet, figure: odd.length };
    if (isGrouped(list, own)) return odd.length > 1 ? [said] : [];
    const changes = new Map<string, { clients: number; cells: Set<CellAddress> }>();
    const add = (name: string, many: number, cell: CellAddress): void => {
      const known = changes.get(name) ?? { clients: 0, cells: new Set() };
      changes.set(name, { clients: known.clients + many, cells: known.cells.add(cell) });
    };
    const ends = [...own, ...list.headings].map(({ cell }) => ("address" in cell ? cell.address.row : cell.row));
    for (const { cell, text } of own) {
      const next = Math.min(...ends.filter((row) => row > cell.row));
      const whose = to.get(nameInTitle(text)) ?? null;
      for (const { row, caseworker } of clients[at] ?? []) {
        const stands = list.sheetRows[row] ?? 0;
        if (stands < cell.row || stands > next || caseworker === whose) continue;
        if (caseworker !== null) add(caseworker, -1, cell);
        if (whose !== null) add(whose, 1, cell);
      }
    }
    const doubts = [...changes].flatMap(([name, { clients: more, cells }]) => {
      const value = withCaseworker.get(name) ?? 0;
      const cell = counts.cells.get(name);
      if (value === 0 || !cell) return [];
      const other = { value: value + more, cells: [...cells] };
      return [otherFigures("current", { name: nameOf(name), own: { value, cells: [cell] }, other }, [])];
    });
    return doubts.length > 0 && odd.length > 0 ? [said, ...doubts] : doubts;
  });
}

/** Every client of the list stands below some text. */
function isGrouped({ sheetRows }: PlacedRows, [first]: readonly Title[]): boolean {
  return first !== undefined && first.cell.row < (sheetRows[0] ?? 0);
}
