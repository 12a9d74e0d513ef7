/** One job done by us and by a named peer, on the same input in the same run. */
export interface Comparison {
  /** What is done and how much of it: "counts, 25.000 rows". */
  readonly job: string;
  readonly peer: string;
  /** Called many times; what it returns is compared once, before anything is timed. */
  ours(): unknown;
  theirs(): unknown;
  /** How long it took by what the job returns, where the job times a part of itself; without it the whole call counts. */
  milliseconds?(result: unknown): number;
  /** Throws when the two results are not the same answer. A ratio between different answers says nothing. */
  assertEqual(ours: unknown, theirs: unknown): void;
}

/** The comparisons under one heading of `npm run bench`. */
export interface Bench {
  /** The heading, with the number of the job: "P4 best split". */
  readonly name: string;
  /** Made one after another and dropped again, so that a large input does not burden the next one. */
  comparisons(): AsyncIterable<Comparison>;
}

/** Median milliseconds of one call each, and how many times longer the peer takes. */
export interface Measured {
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
}

/** A call that is shorter than this is repeated within one sample: the clock is not fine enough for it. */
const sampleMilliseconds = 5;
const fewestSamples = 3;
const mostSamples = 25;
/** Enough for a median; a peer that takes longer is sampled the fewest times. */
const budgetMilliseconds = 4000;

/** Asserts equal results, then takes turns, so that whatever else the machine does burdens both. */
export async function measure({ ours, theirs, assertEqual, milliseconds }: Comparison): Promise<Measured> {
  assertEqual(await ours(), await theirs());
  const timed = milliseconds
    ? async (job: () => unknown) => milliseconds(await job())
    : (job: () => unknown, repeats: number) => timedCall(job, repeats);
  const [ourRepeats, theirRepeats] = milliseconds ? [1, 1] : [await repeatsFor(ours), await repeatsFor(theirs)];
  const samples: { readonly ours: number; readonly theirs: number }[] = [];
  const began = performance.now();
  while (
    samples.length < fewestSamples ||
    (samples.length < mostSamples && performance.now() - began < budgetMilliseconds)
  ) {
    samples.push({ ours: await timed(ours, ourRepeats), theirs: await timed(theirs, theirRepeats) });
  }
  const [own, other] = [median(samples.map((sample) => sample.ours)), median(samples.map((sample) => sample.theirs))];
  return { ours: own, theirs: other, ratio: other / own };
}

async function repeatsFor(job: () => unknown): Promise<number> {
  for (let repeats = 1; ; repeats *= 2) {
    if ((await timedCall(job, repeats)) * repeats >= sampleMilliseconds) return repeats;
  }
}

async function timedCall(job: () => unknown, repeats: number): Promise<number> {
  const began = performance.now();
  for (let done = 0; done < repeats; done += 1) {
    const result = job();
    if (result instanceof Promise) await result;
  }
  return (performance.now() - began) / repeats;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
