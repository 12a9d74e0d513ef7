import { clientReadingKey } from "../../../usecases/reading/client-reading-key";
import type { TeamReading } from "../../../usecases/reading/read-team";
import { readyTeam, type ClientFacts, type Facts } from "../facts";
import type { Clients, Refusal, Progress, ShownDivision } from "../state";

/** Lists up to this length are read without asking: that takes well under a second. */
const unaskedRows = 50_000;

/** The client lists after a change of the team. They are read again when the change could give other clients. */
export function clientsOf(clients: ClientFacts, reading: TeamReading, division: ShownDivision): ClientFacts {
  const rows = rowsOf(reading);
  if (rows === 0) return unread(clients, { status: "none" });
  if (!division.ok) return unread(clients, { status: "without-figures", rows });
  const key = clientReadingKey(reading, division);
  if (key === clients.key) return clients;
  return rows <= unaskedRows ? begun(clients, key, rows) : unread(clients, { status: "waiting", rows });
}

/** Begins reading the lists, unless the team gives no figures or nobody asked for lists as long as these. */
export function clientsRead(facts: Facts, asked: "asked" | "unasked"): ClientFacts {
  const team = readyTeam(facts);
  if (!team?.division.ok) return facts.clients;
  const rows = rowsOf(team.shown);
  if (rows === 0 || (asked === "unasked" && rows > unaskedRows)) return facts.clients;
  return begun(facts.clients, clientReadingKey(team.shown, team.division), rows);
}

export function clientsStopped(clients: ClientFacts): ClientFacts {
  const { shown } = clients;
  return shown.status === "reading" ? unread(clients, { status: "waiting", rows: shown.ofRows }) : clients;
}

export function clientsBehind(clients: ClientFacts): ClientFacts {
  const { shown } = clients;
  return shown.status === "read" && !shown.behind ? { ...clients, shown: { ...shown, behind: true } } : clients;
}

export function clientsProgressed(clients: ClientFacts, turn: number, progress: Progress): ClientFacts {
  return turn === clients.turn && clients.shown.status === "reading"
    ? { ...clients, shown: { status: "reading", ...progress } }
    : clients;
}

export function clientsFound(clients: ClientFacts, turn: number, found: Clients): ClientFacts {
  return turn === clients.turn ? { ...clients, shown: found } : clients;
}

/** Without a key, the next change of the team tries again. */
export function clientsFailed(clients: ClientFacts, turn: number, refusal: Refusal): ClientFacts {
  return turn === clients.turn ? { ...clients, key: null, shown: { status: "failed", refusal } } : clients;
}

function begun({ shown, turn }: ClientFacts, key: string, rows: number): ClientFacts {
  return { key, turn: turn + 1, shown: showsFigures(shown) ? shown : { status: "reading", rows: 0, ofRows: rows } };
}

function unread({ turn }: ClientFacts, shown: Clients): ClientFacts {
  return { key: null, turn: turn + 1, shown };
}

/** Whether the lists show figures, which stay on the screen while the lists are read again. */
function showsFigures(clients: Clients): boolean {
  return clients.status === "read" || (clients.status === "unusable" && clients.weighted !== null);
}

function rowsOf({ team }: TeamReading): number {
  return team.tables.reduce((sum, { kind, range }) => (kind === "clients" ? sum + range.bottom - range.top : sum), 0);
}
