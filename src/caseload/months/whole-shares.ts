import { asNumber, type Fraction } from "../../kernel/fraction";
import { itemAt } from "../../kernel/item-at";
import { apportion } from "../division/apportionment";

/**
 * Whole clients by hours, adding up to the total: largest remainder as in Rekenkundig, ties to who has more clients. Nobody gets any where nobody has hours.
 */
export function wholeShares(total: number, hours: readonly Fraction[], clients: readonly number[]): readonly number[] {
  const divided = apportion(
    total,
    hours.map((own, place) => ({ hours: asNumber(own), current: itemAt(clients, place) })),
    "largest-remainder",
  );
  return divided.ok ? divided.clients : hours.map(() => 0);
}

/** Everybody's clients as whole numbers that add up to all clients: a client of two people goes to one of them. */
export function wholeClients(clients: readonly number[], hours: readonly Fraction[]): readonly number[] {
  if (clients.every(Number.isInteger)) return clients;
  const floors = clients.map(Math.floor);
  const left = Math.round(clients.reduce((all, own) => all + own, 0)) - floors.reduce((all, own) => all + own, 0);
  const inOrder = [...clients.keys()].sort(
    (a, b) =>
      remainderOf(b) - remainderOf(a) ||
      itemAt(clients, b) - itemAt(clients, a) ||
      asNumber(itemAt(hours, b)) - asNumber(itemAt(hours, a)),
  );
  const more = new Set(inOrder.slice(0, left));
  return floors.map((floor, place) => floor + (more.has(place) ? 1 : 0));

  function remainderOf(place: number): number {
    return itemAt(clients, place) - Math.floor(itemAt(clients, place));
  }
}
