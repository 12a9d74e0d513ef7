import type { ColourWord, Hue } from "./colour-words";

/** Up to this difference between red, green and blue a fill may be grey to the eye, and from that one it may be another colour. */
const [greyBelow, hueFrom] = [0.06, 0.03];

/** From this hue up to that one, in degrees, and from this lightness up to that one; they overlap where people differ, and the likelier comes first. */
const ranges: readonly (readonly [hue: Hue, from: number, until: number, dark: number, light: number])[] = [
  ["pink", 345, 375, 0.72, 1],
  ["pink", 300, 345, 0.55, 1],
  ["red", 345, 375, 0, 1],
  ["purple", 255, 320, 0, 1],
  ["red", 320, 345, 0, 0.55],
  ["orange", 14, 48, 0.4, 1],
  ["yellow", 42, 70, 0.3, 1],
  ["brown", 5, 48, 0, 0.45],
  ["green", 68, 172, 0, 1],
  ["blue", 165, 258, 0, 1],
];

/** What a colour may be called, the likeliest first; white is none. */
export function huesOf(colour: string): ReadonlySet<Hue> {
  const { degrees, range, lightness } = seen(colour);
  const hues = new Set<Hue>();
  if (range < greyBelow && lightness < 1) hues.add("grey");
  if (range < hueFrom) return hues;
  for (const [hue, from, until, dark, light] of ranges) {
    const isAround = [degrees, degrees + 360].some((at) => at >= from && at < until);
    if (isAround && lightness >= dark && lightness <= light) hues.add(hue);
  }
  return hues;
}

/** Lightness from which a fill may be called light, and up to which dark. */
const lightFrom = 0.6;
const darkUntil = 0.65;

export function isCalled(colour: string, { hue, tone }: ColourWord): boolean {
  const { lightness } = seen(colour);
  const fits = tone === null || (tone === "light" ? lightness >= lightFrom : lightness <= darkUntil);
  return fits && huesOf(colour).has(hue);
}

/** Excel and others round the tints of a theme by a step up or down. */
const leastSeen = 3;

export function looksAlike(one: string, other: string): boolean {
  return [1, 3, 5].every((at) => Math.abs(channel(one, at) - channel(other, at)) <= leastSeen);
}

function channel(colour: string, at: number): number {
  return parseInt(colour.slice(at, at + 2), 16);
}

function seen(colour: string): { degrees: number; range: number; lightness: number } {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(colour, at) / 255);
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const range = highest - lowest;
  const sector =
    range === 0
      ? 0
      : highest === red
        ? (green - blue) / range
        : highest === green
          ? (blue - red) / range + 2
          : (red - green) / range + 4;
  return { degrees: (sector * 60 + 360) % 360, range, lightness: (highest + lowest) / 2 };
}
