import { fraction, isMore, type Fraction } from "../../kernel/fraction";
import { itemAt } from "../../kernel/item-at";
import { ChangingLoads } from "./changing-loads";
import { compareLoads, percentFull, together, withLoad } from "./fullness";
import { wholeClients } from "./whole-shares";

/** How the team stands after so many transfers. */
export interface TransferPoint {
  readonly transfers: number;
  readonly clients: readonly number[];
  /** The fullest, 100 being the rekenkundige share; null while somebody has clients and no hours. */
  readonly highest: Fraction | null;
}

/**
 * What each further transfer brings: one by one from the fullest to who is least full afterwards, as long as the receiver is then less full than the giver
 * was. After each the highest load is the lowest that so many transfers can reach. From 0 transfers on.
 */
export function transferCurve(clients: readonly number[], hours: readonly Fraction[]): readonly TransferPoint[] {
  const whole = [...wholeClients(clients, hours)];
  const carriers = whole.map((own, place) => ({ hours: itemAt(hours, place), load: fraction(own) }));
  const team = together(carriers);
  const loads = new ChangingLoads(carriers);
  const points: TransferPoint[] = [];
  for (;;) {
    const giver = loads.fullest(() => true);
    points.push({
      transfers: points.length,
      clients: [...whole],
      highest: giver === null ? null : percentFull(loads.at(giver), team),
    });
    const receiver = giver === null ? null : loads.leastFullAfterwards((place) => place !== giver);
    if (giver === null || receiver === null) return points;
    if (compareLoads(withLoad(loads.at(receiver)), loads.at(giver)) >= 0) return points;
    loads.move(giver, receiver);
    whole[giver] = itemAt(whole, giver) - 1;
    whole[receiver] = itemAt(whole, receiver) + 1;
  }
}

/** The fewest transfers after which nobody is above a per cent; null where even all of them do not reach it. */
export function transfersForAtMost(curve: readonly TransferPoint[], percent: number): number | null {
  return curve.find(({ highest }) => highest !== null && !isMore(highest, fraction(percent)))?.transfers ?? null;
}
