/** How much a search may still do. Steps and no clock, so that the same task gives the same answer on every machine. */
export interface Effort {
  left: number;
}

/** A search that can be stopped between its steps: it pauses now and then, and returns what it found. */
export type Stepwise<Found> = Generator<undefined, Found, undefined>;

/** Runs a search to its end. */
export function finished<Found>(search: Stepwise<Found>): Found {
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

/** Work that is over too soon to pause, for whoever runs searches. */
export function atOnce<Asked extends readonly unknown[], Found>(
  work: (...asked: Asked) => Found,
): (...asked: Asked) => Stepwise<Found> {
  return function* (...asked) {
    yield;
    return work(...asked);
  };
}

/** Does the same with one thing after the other, and pauses before each. */
export function* oneByOne<Item, Made>(items: Iterable<Item>, make: (item: Item) => Made): Stepwise<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    yield;
    made.push(make(item));
  }
  return made;
}

/** Sets a share of an effort apart for a part of the work. */
export function partOf(whole: Effort, share: number): Effort {
  const own = Math.max(0, Math.min(share, whole.left));
  whole.left -= own;
  return { left: own };
}
