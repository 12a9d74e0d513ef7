import { isInBand, type AgeBand } from "../ages/age-bands";
import type { AgeTable } from "../ages/age-table";
import { ageCodes, aowAnswers, clientAges, knownOf } from "../clients/age-codes";
import { noCaseworker, type ClientColumns } from "../clients/client-columns";
import { profileCodesOf } from "../clients/histogram";
import { passes, type Selection } from "../clients/selections";
import { itemAt } from "../../kernel/item-at";
import type { Outcome } from "../outcome";
import type { BandDivision } from "./scenario-comparison";

/** One client who goes to another caseworker. */
export interface ClientTransfer {
  /** Place in ClientColumns. */
  readonly client: number;
  /** null: the scenario does not divide by age. */
  readonly band: AgeBand | null;
  /** null: the client had no caseworker. */
  readonly from: string | null;
  readonly to: string;
}

/**
 * The transfers by client; or the problem that a client is in two bands, so that no division says where the client
 * belongs.
 */
export type ClientTransfers = Outcome<{ readonly transfers: readonly ClientTransfer[] }, "in-two-bands">;

/** The clients of the selection with their caseworkers and ages, as the division counted them. */
export interface ClientTransfersTask {
  readonly columns: ClientColumns;
  readonly table: AgeTable;
  readonly selection: Selection;
  readonly division: readonly BandDivision[];
}

/**
 * Which clients change caseworker, so that everybody has as many of each band as the division says. As few as possible:
 * of each band somebody keeps as many of their own clients as they are to have. Within a band clients are equal, so the
 * rows decide: clients first in the lists stay, the others go to the receivers in the order of the division's routes,
 * and clients without a caseworker fill what is left. In the order of the receivers, then of the givers (nobody last),
 * then of the lists.
 */
export function clientTransfers(task: ClientTransfersTask): ClientTransfers {
  const holders = clientsByHolder(task);
  if (holders === "in-two-bands") return { ok: false, problem: holders };
  const { columns, division } = task;
  const transfers = division.flatMap((band, place) =>
    transfersInBand(band, columns.caseworkers, itemAt(holders, place)),
  );
  const receivers = rankOf(division.flatMap(({ after }) => Object.keys(after)));
  const givers = rankOf([...columns.caseworkers, null]);
  return {
    ok: true,
    transfers: transfers.sort(
      (one, other) =>
        receivers(one.to) - receivers(other.to) || givers(one.from) - givers(other.from) || one.client - other.client,
    ),
  };
}

function rankOf<Name>(names: readonly Name[]): (name: Name) => number {
  const ranks = new Map([...new Set(names)].map((name, rank) => [name, rank]));
  return (name) => ranks.get(name) ?? ranks.size;
}

/** By band and caseworker (nobody last): the clients in the order of the lists. */
function clientsByHolder({
  columns,
  table,
  selection,
  division,
}: ClientTransfersTask): readonly (readonly number[][])[] | "in-two-bands" {
  const { count, caseworker, caseworkers } = columns;
  const ages = clientAges(columns, table);
  const profiles = profileCodesOf(columns, ages);
  const counts = new Map([...new Set(profiles)].map((code) => [code, passes(selection, code)]));
  const bandOf = bandsByAge(division);
  const holders = division.map(() => [...caseworkers, null].map((): number[] => []));
  for (let client = 0; client < count; client += 1) {
    if (!counts.get(profiles[client] as number)) continue;
    const band = bandOf[(ages.aow[client] as number) * ageCodes + (ages.age[client] as number)] ?? inNone;
    if (band === inTwo) return "in-two-bands";
    const who = caseworker[client] ?? noCaseworker;
    holders[band]?.[who === noCaseworker ? caseworkers.length : who]?.push(client);
  }
  return holders;
}

const inNone = -1;
const inTwo = -2;

/** The place of the one band that is certain, by AOW answer and age code; inNone or inTwo where there is no such band. */
function bandsByAge(division: readonly BandDivision[]): Int16Array {
  const places = new Int16Array(aowAnswers.length * ageCodes);
  aowAnswers.forEach((aow, answer) => {
    for (let code = 0; code < ageCodes; code += 1) {
      const known = knownOf(code, aow);
      const certain = [...division.keys()].filter((place) => {
        const band = division[place]?.band ?? null;
        return band === null || isInBand(known, band) === "yes";
      });
      places[answer * ageCodes + code] = certain.length > 1 ? inTwo : (certain[0] ?? inNone);
    }
  });
  return places;
}

function transfersInBand(
  { band, routes, after }: BandDivision,
  caseworkers: readonly string[],
  holders: readonly (readonly number[])[],
): ClientTransfer[] {
  const transfers: ClientTransfer[] = [];
  const has = new Map(caseworkers.map((name, place) => [name, itemAt(holders, place).length]));
  const leaving = new Map(caseworkers.map((name, place) => [name, itemAt(holders, place).slice(after[name] ?? 0)]));
  const give = (clients: readonly number[], from: string | null, to: string): void => {
    for (const client of clients) transfers.push({ client, band, from, to });
    has.set(to, (has.get(to) ?? 0) + clients.length);
  };
  for (const { from, to, clients } of routes) give(leaving.get(from)?.splice(0, clients) ?? [], from, to);
  const ofNobody = [...itemAt(holders, caseworkers.length)];
  for (const [name, wanted] of Object.entries(after)) {
    give(ofNobody.splice(0, Math.max(0, wanted - (has.get(name) ?? 0))), null, name);
  }
  return transfers;
}
