import type { Drawing } from "../drawing";
import type { Draw } from "../seeded";
import type { Member } from "../team/true-team";

/** One row of a client list. */
export interface ClientRow {
  readonly client: number;
  /** null: nobody's. */
  readonly owner: Member | null;
  readonly status: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** The title below which it stands, with others that are over. */
  readonly below?: string;
  /** It has a number and no client yet. */
  readonly isPrepared?: true;
}

/** All clients of the workbook, owner by owner in the order of the team, with what a list has besides clients that run. */
export function clientRows(drawing: Drawing): ClientRow[] {
  const { choices, team } = drawing;
  const draw = drawing.draw("client rows");
  let client = draw.whole(100, 900) * 100;
  const next = () => (client += draw.whole(1, 7));
  const owners = team.members.filter(({ role, clients }) => clients > 0 && role !== "vacancy");
  const differing = choices.counts === "typed and list differ" ? differences(owners, draw) : new Map<number, number>();
  const rows = owners.flatMap((member) =>
    Array.from({ length: Math.max(1, member.clients + (differing.get(member.id) ?? 0)) }, (): ClientRow => {
      const owner = member.role === "pool" ? null : member;
      return { client: next(), owner, ...running(choices, draw) };
    }),
  );
  claimDifferences(drawing, owners, differing);
  const named = owners.filter(({ role }) => role !== "pool");
  const others = gone(drawing, named, next, draw);
  const below = belowEnding(drawing, named, next);
  claimPool(drawing);
  return withRepeats(drawing, [...rows, ...others, ...below], draw);
}

const closed = ["Beëindigd", "Afgesloten", "Uitgestroomd", "Gearchiveerd", "Afgewezen", "Ingetrokken"] as const;
const open = ["Actief", "Lopend", "In behandeling", "Actief"] as const;

function running(choices: Drawing["choices"], draw: Draw): Pick<ClientRow, "status" | "start" | "end"> {
  const { listStatus } = choices;
  const hasStatus =
    listStatus === "all open" ||
    listStatus === "some closed" ||
    listStatus === "waiting" ||
    listStatus === "codes with legend";
  return {
    status: hasStatus ? draw.pick(open) : null,
    start: listStatus === "start date, some future" ? draw.pick(["2023-04-01", "2024-02-15", "2025-01-10"]) : null,
    end: listStatus === "end date, some past" && draw.chance(0.2) ? draw.pick(["2025-12-31", "2026-03-31"]) : null,
  };
}

/** Rows that do not count, because they are over or not begun. */
function gone(drawing: Drawing, named: readonly Member[], next: () => number, draw: Draw): ClientRow[] {
  const { listStatus } = drawing.choices;
  const count = draw.whole(2, Math.max(3, Math.min(12, named.length * 2)));
  const rows = (row: () => Omit<ClientRow, "client" | "owner">): ClientRow[] =>
    Array.from({ length: count }, () => ({ client: next(), owner: draw.pick(named), ...row() }));
  const none = { status: null, start: null, end: null };
  switch (listStatus) {
    case "none":
    case "all open":
      return [];
    case "codes alone": {
      drawing.claims.push(claim("codes of status", [], ["niets legt uit"]));
      return [];
    }
    case "some closed": {
      drawing.claims.push(claim("closed clients", [count], ["beëindigd", "afgesloten", "uitgestroomd", "status"]));
      return rows(() => ({ ...none, status: draw.pick(closed) }));
    }
    case "codes with legend": {
      drawing.claims.push(claim("closed clients", [count], ["beëindigd", "status"]));
      return rows(() => ({ ...none, status: "Beëindigd" }));
    }
    case "end date, some past": {
      drawing.claims.push(claim("ended clients", [count], ["einddatum", "uitstroom", "beëindigd", "uitgestroomd"]));
      return rows(() => ({ ...none, end: draw.pick(["2024-11-30", "2025-05-31", "2025-08-15"]) }));
    }
    case "start date, some future": {
      drawing.claims.push(
        claim("clients that begin later", [count], ["ingangsdatum", "begint", "beginnen", "startdatum", "gestart"]),
      );
      return rows(() => ({ ...none, start: draw.pick(["2025-10-01", "2025-11-15"]) }));
    }
    case "closed below a title": {
      const below = draw.pick(["Afgesloten 2025", "Gesloten dossiers", "Beëindigd", "Uitgestroomd in 2025"]);
      drawing.claims.push(claim("closed clients", [count], ["beëindigd", "afgesloten", "gesloten", "uitgestroomd"]));
      return rows(() => ({ ...none, below }));
    }
    case "waiting": {
      const pool = drawing.team.members.find(({ role }) => role === "pool")?.clients ?? 0;
      drawing.waiting = count;
      drawing.claims.push(claim("waiting clients", [count, count + pool], ["wachtlijst", "wachten"]));
      return rows(() => ({ ...none, status: "Wachtlijst" })).map((row) => ({ ...row, owner: null }));
    }
  }
}

/** Rows below a text that says that they are the team's no more. */
function belowEnding(drawing: Drawing, named: readonly Member[], next: () => number): ClientRow[] {
  const { listEnding } = drawing.choices;
  if (listEnding === "none") return [];
  const draw = drawing.draw("list ending");
  const below = draw.pick(endings[listEnding]);
  const count = draw.whole(2, 30);
  // Where the table counts, it is enough to say where the text stands.
  drawing.claims.push(
    claim("clients below a text that they are over", [count], [below.toLowerCase(), "één tekst alleen"]),
  );
  const row = { status: null, start: null, end: null, below };
  return Array.from({ length: count }, () => ({ client: next(), owner: draw.pick(named), ...row }));
}

/** No part of the team is called so. */
const endings = {
  "handed over": [
    "Overgedragen aan team Kust per 1 juli",
    "Overgedragen aan team Kust",
    "Per 1 augustus overgedragen aan de gemeente Zandbergen",
  ],
  gone: ["Niet meer van ons", "Uitgestroomd", "Niet meer bij ons", "Afgesloten dossiers"],
} as const;

/** Clients that stand in the list again. */
function withRepeats(drawing: Drawing, rows: readonly ClientRow[], draw: Draw): ClientRow[] {
  const { choices, team } = drawing;
  const repeats = Math.min(3, Math.max(1, Math.floor(rows.length / 8)));
  const runs = rows.filter(
    ({ owner, status, end, start, below }) =>
      owner?.role === "caseworker" && below === undefined && counts({ status, end, start }),
  );
  const again = draw.shuffled(runs).slice(0, repeats);
  if (choices.listRepeats === "same caseworker") {
    drawing.claims.push(
      claim("clients listed twice", [again.length], ["dubbel", "meer dan één keer", "twee keer", "zelfde"]),
    );
    return rows.flatMap((row) => (again.includes(row) ? [row, row] : [row]));
  }
  if (choices.listRepeats === "two caseworkers") {
    const caseworkers = team.members.filter(({ role, clients }) => role === "caseworker" && clients > 0);
    const last = caseworkers.at(-1);
    const others = again.filter(({ owner }) => owner !== last);
    if (!last || others.length === 0) return [...rows];
    drawing.claims.push({
      ...claim(
        "clients of two caseworkers",
        [others.length],
        ["dubbel", "meer dan één keer", "twee klantmanagers", "twee keer"],
      ),
      members: [last.id],
    });
    return [...rows, ...others.map((row) => ({ ...row, owner: last }))];
  }
  return [...rows];
}

export function counts({ status, end, start }: Pick<ClientRow, "status" | "end" | "start">): boolean {
  return (
    (status === null || (open as readonly string[]).includes(status)) &&
    end === null &&
    (start === null || start < "2025-09")
  );
}

function differences(owners: readonly Member[], draw: Draw): Map<number, number> {
  const some = draw.shuffled(owners.filter(({ role }) => role === "caseworker")).slice(0, 2);
  return new Map(
    some.map(({ id, clients }) => [id, clients > 5 && draw.chance(0.5) ? -draw.whole(1, 3) : draw.whole(1, 4)]),
  );
}

function claimDifferences(
  { claims }: Drawing,
  owners: readonly Member[],
  differing: ReadonlyMap<number, number>,
): void {
  if (differing.size === 0) return;
  const typed = owners.reduce((sum, { clients }) => sum + clients, 0);
  const listed = [...differing.values()].reduce((sum, difference) => sum + difference, typed);
  const without = typed - (owners.find(({ role }) => role === "pool")?.clients ?? 0);
  claims.push({
    about: "the list differs from the table",
    figures: [
      listed,
      listed - (typed - without),
      ...owners.flatMap(({ id, clients }) => (differing.has(id) ? [clients + (differing.get(id) ?? 0)] : [])),
    ],
    members: [],
    words: [],
  });
}

/** Clients of nobody must be told apart: by their number, or by what they are called. */
export function claimPool({ team, claims, waiting }: Drawing): void {
  const pool = team.members.find(({ role }) => role === "pool");
  if (!pool || claims.some(({ about }) => about === "clients of nobody")) return;
  claims.push({
    about: "clients of nobody",
    figures: [pool.clients, pool.clients + waiting],
    members: [pool.id],
    words: [],
  });
}

function claim(about: string, figures: readonly number[], words: readonly string[]) {
  return { about, figures, members: [], words };
}
