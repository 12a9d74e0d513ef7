import type { CellAddress, CellRange } from "../../caseload/cell-address";
import { settled } from "../../caseload/division/rounding";
import { sum } from "../../caseload/sum";
import { pointedRanges, type Pointed, type PointedProblem, type PointedSlot } from "../../caseload/team/pointed";
import type { FoundTable, PersonRow } from "../../caseload/team/team-data";
import { viewOf, type GridView } from "../../reading/grid-view";
import { isClientList } from "../../reading/clients/lists/client-list";
import type { SheetGrid } from "../../reading/sheet-grid";
import { proposeFigures, proposeNames } from "../../reading/pointed/propose";
import { readPointed, type PointedTeam } from "../../reading/pointed/read-pointed";
import type { Host } from "../host";
import { keyedHash } from "../reading/keyed-hash";
import { readWhole, type TeamReading } from "../reading/read-team";
import { withoutMarked } from "../reading/looks";
import type { PointingDraft } from "./draft";
import { pointedOf } from "./pointed-of";
import { listColumn } from "./read-pointing";

/** What stands in the cells of one slot. */
export interface SlotSight {
  /** As people read them, in the order of the names. */
  readonly texts: readonly string[];
  /** null of names. */
  readonly total: number | null;
}

/** What the draft comes to so far, slot by slot, with cells proposed where somebody has not said yet. */
export interface PointingSight {
  readonly draft: PointingDraft;
  readonly names: readonly string[];
  readonly slots: Readonly<Record<PointedSlot, SlotSight | null>>;
  readonly problems: Readonly<Record<PointedSlot, PointedProblem | null>>;
}

/** Looks at the cells that a draft is about, and proposes where it says nothing yet. Rejects with the host's HostError. */
export async function lookAtDraft(host: Host, asked: PointingDraft, reading: TeamReading): Promise<PointingSight> {
  const unread = new Set(reading.unread.map(({ sheet }) => sheet));
  const sheets = (await host.sheets()).filter(
    ({ name, rows, ours, visible }) => !unread.has(name) && rows > 0 && !ours && visible,
  );
  const already = pointedOf(asked);
  const own = new Set(already ? pointedRanges(already).map(({ sheet }) => sheet) : []);
  const grids: SheetGrid[] = [];
  for (const sheet of sheets) grids.push(withoutMarked(host, await readWhole(host, sheet, own.has(sheet.name))));
  const views = grids.map(viewOf);
  // Names of clients are nobody's to propose.
  const proposable = views.filter(({ grid, sheet }) => own.has(sheet) || !isClientList(grid));
  const draft = completed(asked, proposable, reading.team.tables);
  const pointed = pointedOf(draft);
  const none = { names: null, hours: null, clients: null };
  if (!pointed) return { draft, names: [], slots: none, problems: none };
  const { fullTimeHours } = reading.memory.settings;
  const date = reading.memory.choices.referenceDate ?? reading.proposedDate.date;
  const terms = {
    fullTimeHours,
    confirmed: new Map<string, string>(),
    list: await listColumn(host, pointed, grids, {
      fullTimeHours,
      date,
      hashOf: keyedHash(),
      answers: reading.memory.counting,
    }),
  };
  const look = (part: Partial<Pointed>) =>
    readPointed(
      { ...pointed, hours: null, clients: null, ...part },
      (sheet) => views.find((view) => view.sheet === sheet),
      terms,
    );
  const named = look({});
  if (!named.ok) return { draft, names: [], slots: none, problems: { ...none, names: named.problem } };
  const names = named.team.formation.rows.map(({ name }) => name.value);
  const hours = look({ hours: pointed.hours });
  const clients = look({ clients: pointed.clients });
  return {
    draft,
    names,
    slots: {
      names: { texts: names, total: null },
      hours: hours.ok && pointed.hours ? figures(hours.team.formation, (row) => row.hours) : null,
      clients: clients.ok && pointed.clients ? countsOf(clients.team) : null,
    },
    problems: {
      names: null,
      hours: hours.ok ? null : hours.problem,
      clients: clients.ok ? null : clients.problem,
    },
  };
}

function countsOf({ caseload }: PointedTeam): SlotSight | null {
  return caseload && figures(caseload, (row) => row.current);
}

function figures({ rows }: FoundTable, of: (row: PersonRow) => PersonRow["hours"]): SlotSight {
  const values = rows.map((row) => of(row)?.value ?? null);
  return {
    texts: values.map((value) => (value === null ? "–" : String(settled(value)).replace(".", ","))),
    total: settled(sum(values.map((value) => value ?? 0))),
  };
}

/** The draft with proposals in the slots of which nobody has said anything. */
function completed(draft: PointingDraft, views: readonly GridView[], tables: readonly FoundTable[]): PointingDraft {
  const { names } = draft;
  const range = names.range ?? namesOfTables(tables) ?? proposeNames(views);
  if (names.way !== "cells" || range === null) return draft;
  const view = views.find(({ sheet }) => sheet === range.sheet);
  const proposal = view ? proposeFigures(view, range) : { hours: null, per: null, clients: null };
  const hours = draft.hours.way !== "typed" && (draft.hours.ranges.length === 0 || draft.proposed.hours);
  const clients = draft.clients.way === "cells" && (draft.clients.ranges.length === 0 || draft.proposed.clients);
  return {
    names: { ...names, range },
    hours: hours
      ? { ...draft.hours, way: proposal.per ?? draft.hours.way, ranges: proposal.hours ? [proposal.hours] : [] }
      : draft.hours,
    clients: clients ? { ...draft.clients, ranges: proposal.clients ? [proposal.clients] : [] } : draft.clients,
    proposed: {
      names: names.range === null || draft.proposed.names,
      hours: hours && proposal.hours !== null,
      clients: clients && proposal.clients !== null,
    },
  };
}

/** The cells of the names that were found, where they stand in one column. */
function namesOfTables(tables: readonly FoundTable[]): CellRange | null {
  const [table] = tables.filter(({ kind, rows }) => (kind === "formation" || kind === "caseload") && rows.length > 0);
  const cells: readonly CellAddress[] = table?.rows.map(({ name }) => name.cell) ?? [];
  const [first] = cells;
  if (!first || cells.some(({ column, sheet }) => column !== first.column || sheet !== first.sheet)) return null;
  const rows = cells.map(({ row }) => row);
  const range = { sheet: first.sheet, top: Math.min(...rows), bottom: Math.max(...rows) };
  return { ...range, left: first.column, right: first.column };
}
