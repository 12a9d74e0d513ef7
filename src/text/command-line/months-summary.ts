import type { BoundsOfTeam, TeamBounds } from "../../caseload/months/bounds";
import type { TransferPoint } from "../../caseload/months/few-transfers";
import { asNumber, type Fraction } from "../../kernel/fraction";
import { aligned, titled } from "../lines";
import {
  agreedBounds,
  boundStatuses,
  roomBelow,
  teamBoundsSentence,
  tooManySentence,
  type LoadUnit,
} from "../months/bounds";
import { atMostSentence, neededSentence } from "../months/few-transfers";
import { formatNumber } from "../numbers";

/** Everybody beside the bounds; arrays are in the order of the names. */
export interface ShownBounds {
  readonly bounds: TeamBounds;
  readonly unit: LoadUnit;
  readonly names: readonly string[];
  readonly loads: readonly Fraction[];
  readonly found: BoundsOfTeam;
}

export interface ShownCurve {
  readonly names: readonly string[];
  readonly asked: TransferPoint;
  readonly needed: readonly { readonly percent: number; readonly transfers: number | null }[];
}

const none = "–";

export function boundsLines({ bounds, unit, names, loads, found }: ShownBounds): readonly string[] {
  const { rows } = found;
  const shown = (bound: number | null) => (bound === null ? none : formatNumber(bound));
  const table = rows.map(({ lowest, highest, status }, place) => [
    names[place] ?? "",
    shown(lowest),
    shown(highest),
    clientsOf(loads, place),
    boundStatuses[status],
  ]);
  const told = rows.flatMap((row, place) => {
    const name = names[place] ?? "";
    if (row.tooMany) return [`${name}: ${tooManySentence(row.tooMany, names, unit)}`];
    const own = loads[place];
    return row.status === "below" && own ? [`${name}: ${roomBelow(row, asNumber(own), unit)}.`] : [];
  });
  return titled("Ondergrens en bovengrens", [
    agreedBounds(bounds, unit),
    ...aligned([["Naam", "Ondergrens", "Bovengrens", "Nu", "Stand"], ...table]),
    ...told,
    teamBoundsSentence(found, unit),
  ]);
}

function clientsOf(loads: readonly Fraction[], place: number): string {
  const own = loads[place];
  return own ? formatNumber(asNumber(own)) : none;
}

export function curveLines({ names, asked, needed }: ShownCurve): readonly string[] {
  return titled("Met weinig overdrachten", [
    atMostSentence(asked.transfers, asked.highest),
    asked.clients.map((clients, place) => `${names[place] ?? ""} ${formatNumber(clients)}`).join(", "),
    ...needed.map(({ percent, transfers }) => neededSentence(percent, transfers)),
  ]);
}
