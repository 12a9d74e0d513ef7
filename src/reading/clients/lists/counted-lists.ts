import type { CellAddress } from "../../../caseload/cell-address";
import { accountForClients, type Accounted } from "../../../caseload/clients/accounted";
import type { ListedRows } from "../../../caseload/clients/listed-row";
import type { IsoDate } from "../../../caseload/dates";
import { finished, type Stepwise } from "../../../kernel/stepwise";
import type { CountedRun } from "../../../caseload/scenarios/countable-clients";
import type { Doubt } from "../../../caseload/team/team-data";
import { hasBegun, momentIn, orderOf } from "../../candidates/columns/moments";
import { speaksOf } from "../../candidates/columns/vocabulary";
import { runsByName } from "../columns/cells-of-names";
import { doubtsAbout } from "./doubts-about-lists";
import { withoutExamples } from "./example-rows";
import { cornerOf, whereCounted } from "./list-cells";
import type { ListedPlace } from "./listed-place";
import { withoutOverlaps } from "./overlapping-lists";
import { readList, type ListSettings, type PlacedRows, type ReadList } from "./read-list";

/** What the lists of a workbook come to, person by person. */
export interface ListCounts {
  readonly places: readonly ListedPlace[];
  readonly accounted: Accounted;
  /** Where each person's clients are counted. */
  readonly cells: ReadonlyMap<string, CellAddress>;
  readonly doubts: readonly Doubt[];
  /** Where formulas count each person's clients and come to the same. */
  readonly runs: ReadonlyMap<string, readonly CountedRun[]>;
  /** The lists with which the accounting is done. */
  readonly lists: readonly PlacedRows[];
  /** All lists, also those of other months; and some of them accounted for on another day, null where their rows were not fetched. */
  readonly all: readonly ListedPlace[];
  readonly accountFor: (places: readonly ListedPlace[], date: IsoDate) => AccountedLists | null;
}

interface AccountedLists extends Pick<ListCounts, "accounted"> {
  readonly lists: readonly ListedRows[];
}

/** Counts the rows of the lists for a team; null when there is no list, or its rows were not fetched. */
export function* countLists(places: readonly ListedPlace[], settings: ListSettings): Stepwise<ListCounts | null> {
  const { kept, doubts: left } = currentLists(withoutOverlaps(places), settings.date);
  const lists: ReadList[] = [];
  for (const place of kept) {
    const list = yield* readList(place, settings);
    if (list === null) return null;
    lists.push(list);
  }
  const read = lists.filter(({ rows }) => rows.length > 0);
  if (!read.some(({ place }) => place.by.kind !== "nobody")) return null;
  const { own, doubts: examples } = withoutExamples(read);
  const { counted, doubts: copies } = withoutCopies(own);
  const team = new Set(settings.team);
  yield;
  const accounted = accountForClients(counted, team, settings.date, settings.answers);
  yield;
  const cells = new Map<string, CellAddress>();
  for (const list of counted) {
    for (const row of list.rows) {
      if (row.caseworker !== null && !cells.has(row.caseworker)) cells.set(row.caseworker, whereCounted(list.place));
    }
  }
  const [first] = counted;
  if (first) for (const name of settings.team) if (!cells.has(name)) cells.set(name, whereCounted(first.place));
  return {
    places: counted.map(({ place }) => place),
    accounted,
    cells,
    runs: runsByName(
      counted.flatMap((list) => list.cellsOfNames),
      accounted,
      settings.team,
    ),
    lists: counted,
    all: withoutOverlaps(places),
    accountFor(some, date) {
      const asked = some.map((place) => finished(readList(place, settings)));
      if (asked.some((list) => list === null)) return null;
      const found = asked.filter((list) => list !== null);
      return { lists: found, accounted: accountForClients(found, team, date, settings.answers) };
    },
    doubts: [
      ...left,
      ...counted.flatMap(({ place }) => place.table.part.told ?? []),
      ...examples,
      ...copies,
      ...addedUnseen(counted),
      ...leftBeside(settings, places),
      ...doubtsAbout(counted, accounted, settings),
    ],
  };
}

/** Of lists on sheets of several months or years only the newest that has begun; copies and archives are left alone. */
function currentLists(
  places: readonly ListedPlace[],
  date: IsoDate,
): { readonly kept: readonly ListedPlace[]; readonly doubts: readonly Doubt[] } {
  const moments = places.flatMap((place) => {
    const moment = momentIn(place.table.part.sheet);
    return moment ? [{ place, moment }] : [];
  });
  const doubts: Doubt[] = [];
  let kept = places;
  const begun = moments.filter(({ moment }) => hasBegun(moment, date));
  if (moments.length > 1 && begun.length > 0) {
    const newest = Math.max(...begun.map(({ moment }) => orderOf(moment, date)));
    const dropped = new Set(moments.filter(({ moment }) => orderOf(moment, date) !== newest).map(({ place }) => place));
    kept = places.filter((place) => !dropped.has(place));
    const [taken] = kept;
    if (dropped.size > 0 && taken)
      doubts.push({ code: "newest-taken", cells: [cornerOf(taken)], text: taken.table.part.sheet });
  }
  const old = kept.filter((place) => saysCopy(place) !== undefined);
  if (old.length > 0 && old.length < kept.length) {
    kept = kept.filter((place) => !old.includes(place));
    doubts.push({
      code: "list-left-out",
      cells: old.map(cornerOf),
      text: old.map(saysCopy).join(", "),
    });
  }
  return { kept, doubts };
}

/** The sheet of a copy, or the title of rows that show how it is done. */
function saysCopy({ table: { part, titles } }: ListedPlace): string | undefined {
  const [title] = titles;
  if (title && /voorbeeld/i.test(title.text)) return title.text;
  return speaksOf("oldCopy", part.sheet) ? part.sheet : undefined;
}

/** Without client numbers, tabs that repeat a list that names everybody are told by what they come to. */
function withoutCopies(lists: readonly ReadList[]): { counted: readonly ReadList[]; doubts: readonly Doubt[] } {
  const whole = lists.filter(({ place }) => place.by.kind === "column");
  const tabs = lists.filter(({ place }) => place.by.kind === "sheet" || place.by.kind === "title");
  const [master] = whole;
  if (
    !master ||
    tabs.length === 0 ||
    (master.place.number !== null && tabs.every(({ place }) => place.number !== null))
  )
    return { counted: lists, doubts: [] };
  const text = tabs.map(({ sheet }) => sheet).join(", ");
  const cells = tabs.map(({ place }) => cornerOf(place));
  return {
    counted: lists.filter((list) => !tabs.includes(list)),
    doubts: [{ code: "list-left-out", cells, text }],
  };
}

/** Lists that each say whose their clients are, where no number tells whether they repeat each other. */
function addedUnseen(lists: readonly ReadList[]): readonly Doubt[] {
  const added = lists.filter(({ place }) => place.by.kind === "column");
  if (added.length < 2 || added.every(({ place }) => place.number !== null)) return [];
  const text = [...new Set(added.map(({ sheet }) => sheet))].join(", ");
  return [{ code: "lists-added", cells: added.map(({ place }) => cornerOf(place)), text }];
}

/** Lists whose rows are somebody's too, and may be clients. */
function leftBeside({ beside, rowsBelow }: ListSettings, places: readonly ListedPlace[]): readonly Doubt[] {
  return withoutOverlaps([...places, ...beside])
    .filter((place) => beside.includes(place))
    .map((place): Doubt => {
      const { table } = place;
      const figure = table.last - table.first + 1 + rowsBelow(table);
      return { code: "list-beside", cells: [whereCounted(place)], text: table.part.sheet, figure };
    });
}
