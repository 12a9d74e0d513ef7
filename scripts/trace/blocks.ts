/** A task of the browser's one thread for pages, in which it answers nobody. In milliseconds. */
export interface Block {
  readonly clock: number;
  /** Of the processor, which other work of the machine does not lengthen. */
  readonly processor: number;
  /** The part of the clock that the scripts of the pane had. */
  readonly pane: number;
  /** Where most of the time went: functions as the profile names them, or drawing. */
  readonly where: readonly string[];
}

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, on the clock that the profile has too. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** A profile of the processor, as the browser's tools give it: samples of what ran, each by its node. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly children?: readonly number[];
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
      readonly columnNumber: number;
    };
  }[];
  readonly startTime: number;
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Shorter tasks nobody notices. */
const shortest = 20;

/** The tasks of one thread that took longest, the longest of the processor first, with what the profile has of them. */
export function longestBlocks(trace: string, profile: Profile): readonly Block[] {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const thread = traceEvents.find(({ name }) => name === "FunctionCall");
  const own = traceEvents.filter(({ pid, tid, ph }) => ph === "X" && pid === thread?.pid && tid === thread.tid);
  const drawing = own.filter(({ name }) => ["Layout", "UpdateLayoutTree", "PrePaint", "Paint"].includes(name));
  const samples = samplesOf(profile);
  return own
    .filter(({ name, dur = 0 }) => name === "RunTask" && dur / 1000 >= shortest)
    .map((task) => {
      const [from, until] = [task.ts, task.ts + (task.dur ?? 0)];
      const inside = samples.filter(({ at }) => at >= from && at < until);
      const drawn = drawing.filter(({ ts }) => ts >= from && ts < until);
      const times = new Map<string, number>();
      const add = (where: string, microseconds: number) =>
        times.set(where, (times.get(where) ?? 0) + microseconds / 1000);
      for (const { where, lasted } of inside) add(where, lasted);
      for (const { name, dur = 0 } of drawn) add(name, dur);
      return {
        clock: (task.dur ?? 0) / 1000,
        processor: (task.tdur ?? 0) / 1000,
        pane: inside.reduce((all, { ours, lasted }) => all + (ours ? lasted / 1000 : 0), 0),
        where: [...times]
          .sort(([, one], [, other]) => other - one)
          .slice(0, 8)
          .map(([where, milliseconds]) => `${where} ${milliseconds.toFixed(0)}`),
      };
    })
    .sort((one, other) => other.processor - one.processor);
}

interface Sample {
  readonly at: number;
  readonly lasted: number;
  readonly where: string;
  /** In a script of the pane, or called by one. */
  readonly ours: boolean;
}

function samplesOf({ nodes, samples = [], timeDeltas = [], startTime }: Profile): readonly Sample[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const told = new Map<number, { readonly where: string; readonly ours: boolean }>();
  const tell = (id: number) => {
    const node = byId.get(id);
    if (!node) return { where: "?", ours: false };
    const { functionName, url, lineNumber, columnNumber } = node.callFrame;
    let ours = false;
    for (let each: number | undefined = id; each !== undefined && !ours; each = parents.get(each))
      ours = byId.get(each)?.callFrame.url.includes("/addin/") ?? false;
    return { where: `${functionName} ${url.replace(/^.*\/|\?.*$/g, "")}:${lineNumber}:${columnNumber}`, ours };
  };
  let at = startTime;
  return samples.map((id, place) => {
    const begun = (at += timeDeltas[place] ?? 0);
    const own = told.get(id) ?? tell(id);
    told.set(id, own);
    return { at: begun, lasted: timeDeltas[place + 1] ?? 0, ...own };
  });
}
