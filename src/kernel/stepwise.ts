/** Work that can be stopped between its steps: it pauses now and then, and returns what it found. */
export type Stepwise<Found> = Generator<undefined, Found, undefined>;

/** Runs such work to its end. */
export function finished<Found>(work: Stepwise<Found>): Found {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
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
