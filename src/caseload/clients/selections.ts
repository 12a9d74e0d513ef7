import type { ClientColumns } from "./client-columns";
import { clientFlags, flag, type ClientFlag } from "./client-flags";
import { flagIn, type ClientHistogram, type ProfileCode } from "./histogram";

/** Keeps the clients whose flag is known to have this value. */
export interface FlagFilter {
  readonly flag: ClientFlag;
  readonly keep: "yes" | "no";
}

/** Who counts: a named chain of filters. Every client passes the empty chain. */
export interface Selection {
  readonly name: string;
  readonly filters: readonly FlagFilter[];
}

/** What one filter of the chain does to the clients that the filters before it kept: kept + leftOut + unknown is how many those were. */
interface SelectionStep {
  readonly filter: FlagFilter;
  readonly kept: number;
  readonly leftOut: number;
  /** Not kept, because the flag is unknown. */
  readonly unknown: number;
}

/** total = counted + everything that the steps left out or did not know. */
export interface SelectionOutcome {
  readonly total: number;
  readonly steps: readonly SelectionStep[];
  readonly counted: number;
}

/** How many clients each step of the selection keeps. A client is left out by the first filter that it does not pass. */
export function selectionOutcome({ profiles }: ClientHistogram, { filters }: Selection): SelectionOutcome {
  const tallies = filters.map((filter) => ({ filter, kept: 0, leftOut: 0, unknown: 0 }));
  let [total, counted] = [0, 0];
  for (const { code, clients } of profiles) {
    total += clients;
    let passes = true;
    for (const tally of tallies) {
      const answer = filterAnswer(tally.filter, code);
      if (answer === "kept") tally.kept += clients;
      else {
        tally[answer] += clients;
        passes = false;
        break;
      }
    }
    if (passes) counted += clients;
  }
  return { total, steps: tallies, counted };
}

export function passes({ filters }: Selection, profile: ProfileCode): boolean {
  return filters.every((filter) => filterAnswer(filter, profile) === "kept");
}

/** Whether the selection keeps one client of the lists. */
export function passesAt({ filters }: Selection, { flags }: Pick<ClientColumns, "flags">, client: number): boolean {
  return filters.every((filter) => answerTo(filter, flags[filter.flag][client] ?? flag.unknown) === "kept");
}

function filterAnswer(filter: FlagFilter, profile: ProfileCode): "kept" | "leftOut" | "unknown" {
  return answerTo(filter, flagIn(profile, clientFlags.indexOf(filter.flag)));
}

function answerTo(filter: FlagFilter, value: number): "kept" | "leftOut" | "unknown" {
  if (value === flag.unknown) return "unknown";
  return value === flag[filter.keep] ? "kept" : "leftOut";
}
