import { drawn, seededChance, shuffled, type Chance } from "../../scripts/example/chance";

/** Things that are left to chance, all from one stream: the same stream gives the same things. */
export interface Draw {
  /** True as often as the share says, 0 to 1. */
  chance(share: number): boolean;
  /** A whole number from first to last, both included. */
  whole(first: number, last: number): number;
  pick<Option>(options: readonly Option[]): Option;
  weighed<Option>(options: readonly (readonly [option: Option, weight: number])[]): Option;
  shuffled<Thing>(things: readonly Thing[]): Thing[];
}

/**
 * A stream of its own for every purpose within a seed, so that one more draw for one purpose changes nothing of another: a choice that is
 * held to a value leaves the rest of the workbook as it was.
 */
export function drawFor(seed: number, purpose: string): Draw {
  const next: Chance = seededChance(hash(`${seed} ${purpose}`));
  return {
    chance: (share) => next() < share,
    whole: (first, last) => first + Math.floor(next() * (last - first + 1)),
    pick: (options) => options[Math.floor(next() * options.length)] as (typeof options)[number],
    weighed: (options) => drawn(options, next),
    shuffled: (things) => shuffled(things, next),
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
