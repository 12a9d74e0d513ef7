import { fraction, isMore, type Fraction } from "../../kernel/fraction";
import { itemAt } from "../../kernel/item-at";
import { compareLoads, fullest, leastFullAfterwards, withLoad, type Carrier } from "./fullness";
import { highestPercent } from "./spread";
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
  let carriers: readonly Carrier[] = wholeClients(clients, hours).map((own, place) => ({
    hours: itemAt(hours, place),
    load: fraction(own),
  }));
  const points = [pointOf(0, carriers)];
  for (;;) {
    const giver = fullest(carriers, () => true);
    const receiver = giver === null ? null : leastFullAfterwards(carriers, (place) => place !== giver);
    if (giver === null || receiver === null) return points;
    const [from, to] = [itemAt(carriers, giver), withLoad(itemAt(carriers, receiver))];
    if (compareLoads(to, from) >= 0) return points;
    carriers = carriers.with(giver, withLoad(from, fraction(-1))).with(receiver, to);
    points.push(pointOf(points.length, carriers));
  }
}

function pointOf(transfers: number, carriers: readonly Carrier[]): TransferPoint {
  return {
    transfers,
    clients: carriers.map(({ load }) => Number(load.numerator)),
    highest: highestPercent(carriers),
  };
}

/** The fewest transfers after which nobody is above a per cent; null where even all of them do not reach it. */
export function transfersForAtMost(curve: readonly TransferPoint[], percent: number): number | null {
  return curve.find(({ highest }) => highest !== null && !isMore(highest, fraction(percent)))?.transfers ?? null;
}
