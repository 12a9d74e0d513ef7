/** A measurement on a curve of how a job grows. */
export interface CurvePoint {
  /** What the job is and what grows: "JSON to counts, by rows". */
  readonly curve: string;
  readonly at: number;
}

/** A job that we and a named peer do, on the same input in the same run. */
export interface Comparison {
  /** The job and its size: "counts, 25.000 rows". */
  readonly job: string;
  readonly peer: string;
  /** The curves that it is a point of. */
  readonly points?: readonly CurvePoint[];
  /** Called many times. The first results are compared before anything is timed. */
  ours(): unknown;
  theirs(): unknown;
  /** The peer takes so long that it is called once, when the answers are compared, and timed then. */
  readonly theirsOnce?: true;
  /** What a ratio leaves out: how far our answer is from the peer's, where it need not be the same. */
  remark?(ours: unknown, theirs: unknown): string;
  /** Reads the time from the result, for a job that times a part of itself. When left out, the whole call is timed. */
  milliseconds?(result: unknown): number;
  /** Throws when the two answers differ. A ratio between different answers says nothing. */
  assertEqual(ours: unknown, theirs: unknown): void;
}

/** The comparisons under one heading of `npm run bench`. */
export interface Bench {
  /** The heading, with the number of the job: "P4 best split". */
  readonly name: string;
  /** Made one by one, so that a large input is gone before the next comparison. */
  comparisons(): AsyncIterable<Comparison>;
}

/** The median milliseconds of one call, and how many times longer the peer takes. */
export interface Measured {
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  readonly remark: string;
}

/** A shorter call is repeated within one sample, because the clock is too coarse for it. */
const sampleMilliseconds = 5;
const fewestSamples = 3;
const mostSamples = 25;
/** Enough for a median. A peer that takes longer gets the fewest samples. */
const budgetMilliseconds = 4000;

/** Asserts equal results and then times both in turn, so that other work of the machine slows both. */
export async function measure(comparison: Comparison): Promise<Measured> {
  const { ours, theirs, assertEqual, milliseconds, theirsOnce, remark } = comparison;
  const own = await ours();
  const beganPeer = performance.now();
  const other = await theirs();
  const once = performance.now() - beganPeer;
  assertEqual(own, other);
  const timed = milliseconds
    ? async (job: () => unknown) => milliseconds(await job())
    : (job: () => unknown, repeats: number) => timedCall(job, repeats);
  const [ourRepeats, theirRepeats] =
    milliseconds || theirsOnce ? [1, 1] : [await repeatsFor(ours), await repeatsFor(theirs)];
  const samples: { readonly ours: number; readonly theirs: number }[] = [];
  const began = performance.now();
  while (
    samples.length < fewestSamples ||
    (samples.length < mostSamples && performance.now() - began < budgetMilliseconds)
  ) {
    samples.push({
      ours: await timed(ours, ourRepeats),
      theirs: theirsOnce ? once : await timed(theirs, theirRepeats),
    });
  }
  const [our, their] = [median(samples.map((sample) => sample.ours)), median(samples.map((sample) => sample.theirs))];
  return { ours: our, theirs: their, ratio: their / our, remark: remark?.(own, other) ?? "" };
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
