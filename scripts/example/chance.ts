/** Gives the next number from 0 up to 1. */
export type Chance = () => number;

/** Random numbers that are the same every time: Mulberry32 (Tommy Ettinger, public domain). */
export function seededChance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Shuffles a list (Fisher and Yates). */
export function shuffled<Thing>(things: readonly Thing[], chance: Chance): Thing[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    [order[last], order[other]] = [order[other] as Thing, order[last] as Thing];
  }
  return order;
}

/** Deals the cards of a deck in random order, each as often as it is in the deck. Throws when the deck is used up. */
export function dealerOf<Card>(deck: readonly (readonly [card: Card, count: number])[], chance: Chance): () => Card {
  const cards = shuffled(
    deck.flatMap(([card, count]) => Array.from({ length: count }, () => ({ card }))),
    chance,
  );
  return () => {
    const dealt = cards.pop();
    if (!dealt) throw new Error("the deck is used up");
    return dealt.card;
  };
}

/** Picks one of the options. The weights say how likely each is. */
export function drawn<Option>(options: readonly (readonly [option: Option, weight: number])[], chance: Chance): Option {
  let left = chance() * options.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [option, weight] of options) {
    left -= weight;
    if (left < 0) return option;
  }
  throw new Error("nothing to draw from");
}
