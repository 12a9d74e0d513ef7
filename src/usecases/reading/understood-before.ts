import type { Correction } from "../../caseload/team/corrections";
import type { TeamData } from "../../caseload/team/team-data";
import type { ColumnValues } from "../../reading/clients/columns/column-values";
import type { CountedByName } from "../../reading/clients/columns/movable-columns";
import type { SheetGrid } from "../../reading/sheet-grid";
import type { understandTeam, UnderstandingSettings } from "../../reading/understand-team";
import type { ColumnRequest, Host } from "../host";
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
  readonly counted: () => CountedByName | null;
}

/** The team that was understood last, with a hash of what the sheets and the long lists said then. */
interface Known {
  readonly said: string;
  readonly requests: readonly ColumnRequest[];
  readonly listed: string;
  readonly team: TeamData;
}

const hashes = new WeakMap<Host, (text: string) => string>();
const knownTeams = new WeakMap<Host, Known>();

/**
 * Understands the sheets, unless they say the same as the last time: a sheet of ours was made, Excel calculated, somebody looks once more. Of the
 * cells a keyed hash is kept and nothing else (design decision 5).
 * @param fetchColumns fetches of long lists what has to be counted
 */
export async function understandUnlessKnown(
  host: Host,
  understand: typeof understandTeam,
  { grids, settings, corrections }: WhatSheetsSay,
  fetchColumns: (requests: readonly ColumnRequest[]) => Promise<ReadonlyMap<string, ColumnValues>>,
): Promise<UnderstoodSheets> {
  const hashOf = hashes.get(host) ?? keyedHash();
  hashes.set(host, hashOf);
  const known = knownTeams.get(host);
  const said = hashOf(JSON.stringify([grids.map(plainGrid), settings, corrections]));
  const isSaidBefore = known?.said === said;
  const understanding = lazily(() => understand(grids, settings, corrections));
  const requests = isSaidBefore ? known.requests : understanding().requests;
  const columns = await fetchColumns(requests);
  const listed = hashOf(JSON.stringify([...columns].map(plainColumns)));
  const understood = lazily(() => understanding().answer(columns));
  const team = isSaidBefore && known.listed === listed ? known.team : understood().team;
  knownTeams.set(host, { said, requests, listed, team });
  return { team, counted: () => understood().counted };
}

/** A text that is its cell's value, and formats as in the row above, are not written again: in a large sheet that is most of it. */
function plainGrid({ values, texts, formats, ...grid }: SheetGrid): unknown {
  return {
    ...grid,
    hiddenRows: [...grid.hiddenRows],
    hiddenColumns: [...grid.hiddenColumns],
    values,
    texts: texts.map((row, at) => row.map((text, column) => (text === values[at]?.[column] ? null : text))),
    formats: formats.map((row, at) => {
      const above = formats[at - 1];
      return above?.length === row.length && row.every((format, column) => format === above[column]) ? null : row;
    }),
  };
}

function plainColumns([sheet, { columns, hidden, ...place }]: readonly [string, ColumnValues]): unknown {
  return [sheet, place, [...columns].map(([column, cells]) => [column, cells.slice()]), hidden && [...hidden]];
}

/** Works the answer out the first time that it is asked. */
function lazily<Answer extends object>(answer: () => Answer): () => Answer {
  let known: Answer | null = null;
  return () => (known ??= answer());
}
