import type { Correction } from "../../caseload/team/corrections";
import { oneByOne, type Stepwise } from "../../kernel/stepwise";
import type { TeamData } from "../../caseload/team/team-data";
import type { ColumnValues } from "../../reading/clients/columns/column-values";
import type { CountedByName } from "../../reading/clients/columns/movable-columns";
import type { SheetGrid } from "../../reading/sheet-grid";
import type { understandTeam, UnderstandingSettings } from "../../reading/understand-team";
import type { ColumnRequest, Host } from "../host";
import { inTurns } from "../in-turns";
import { keyedHash } from "./keyed-hash";

/** All that decides what is understood of the sheets, the columns of long lists aside. */
export interface WhatSheetsSay {
  readonly grids: readonly SheetGrid[];
  readonly settings: UnderstandingSettings;
  readonly corrections: readonly Correction[];
}

interface UnderstoodSheets {
  readonly team: TeamData;
  /** The lists that were counted; null where none was. Works it out when it is asked, because it is about single clients and is not kept. */
  readonly counted: () => Promise<CountedByName | null>;
}

/** A team that was understood, with a hash of what the sheets and the long lists said then. */
interface Known {
  readonly said: string;
  readonly requests: readonly ColumnRequest[];
  readonly listed: string;
  readonly team: TeamData;
}

const hashes = new WeakMap<Host, (text: string) => string>();
/** The latest: by the usual forms of tables, and by the rarer ones where those told no team. */
const knownTeams = new WeakMap<Host, readonly Known[]>();
const mostKnown = 2;

/**
 * Understands the sheets, unless they say the same as the last time: a sheet of ours was made, Excel calculated, somebody looks once more. Of the
 * cells a keyed hash is kept and nothing else (design decision 5). Works in turns, so that a large workbook keeps the pane from nothing.
 * @param fetchColumns fetches of long lists what has to be counted
 * @param signal stops it between two turns: it rejects with code "cancelled"
 */
export async function understandUnlessKnown(
  host: Host,
  understand: typeof understandTeam,
  sheets: WhatSheetsSay,
  fetchColumns: (requests: readonly ColumnRequest[]) => Promise<ReadonlyMap<string, ColumnValues>>,
  signal?: AbortSignal,
): Promise<UnderstoodSheets> {
  const hashOf = hashes.get(host) ?? keyedHash();
  hashes.set(host, hashOf);
  const said = await inTurns(hashOfSheets(sheets, hashOf), signal);
  const known = knownTeams.get(host)?.find((one) => one.said === said);
  const understanding = lazily(() => inTurns(understand(sheets.grids, sheets.settings, sheets.corrections), signal));
  const requests = known?.requests ?? (await understanding()).requests;
  const columns = await fetchColumns(requests);
  const listed = hashOf(JSON.stringify([...columns].map(plainColumns)));
  const understood = lazily(async () => inTurns((await understanding()).answer(columns), signal));
  const team = known?.listed === listed ? known.team : (await understood()).team;
  const others = (knownTeams.get(host) ?? []).filter((one) => one.said !== said);
  knownTeams.set(host, [{ said, requests, listed, team }, ...others].slice(0, mostKnown));
  return { team, counted: async () => (await understood()).counted };
}

function* hashOfSheets(
  { grids, settings, corrections }: WhatSheetsSay,
  hashOf: (text: string) => string,
): Stepwise<string> {
  const hashes = yield* oneByOne(piecesOf(grids), (piece) => hashOf(JSON.stringify(piece)));
  return hashOf(JSON.stringify([hashes, settings, corrections]));
}

const rowsInPiece = 100;

/** All that the sheets hold, as plain data, a few rows at a time. */
function* piecesOf(grids: readonly SheetGrid[]): Iterable<unknown> {
  for (const { values, texts, formats, ...grid } of grids) {
    yield { ...grid, hiddenRows: [...grid.hiddenRows], hiddenColumns: [...grid.hiddenColumns] };
    for (let from = 0; from < values.length; from += rowsInPiece)
      yield values
        .slice(from, from + rowsInPiece)
        .map((row, at) => [row, textsBeside(row, texts[from + at]), formatsBelow(formats, from + at)]);
  }
}

/** A text that is its cell's value is not written again: in a large sheet that is most of it. */
function textsBeside(values: readonly unknown[], texts: readonly string[] = []): readonly (string | null)[] {
  return texts.map((text, column) => (text === values[column] ? null : text));
}

/** Formats as in the row above are not written again either. */
function formatsBelow(formats: SheetGrid["formats"], row: number): readonly string[] | null {
  const [above, own = []] = [formats[row - 1], formats[row]];
  return above?.length === own.length && own.every((format, column) => format === above[column]) ? null : own;
}

function plainColumns([sheet, { columns, hidden, ...place }]: readonly [string, ColumnValues]): unknown {
  return [sheet, place, [...columns].map(([column, cells]) => [column, cells.slice()]), hidden && [...hidden]];
}

/** Works the answer out the first time that it is asked. */
function lazily<Answer extends object>(answer: () => Answer): () => Answer {
  let known: Answer | null = null;
  return () => (known ??= answer());
}
