/**
 * A hash by which we recognise a text without keeping it. It is FNV-1a over UTF-16 units, computed twice from different
 * starting points: with 64 bits, two texts in one workbook do not collide by chance.
 */
export function hashOf(text: string): string {
  return hex(starts.map((start) => fnv1a(text, start)));
}

/** The hash of `key` and a text behind it; the key is gone through once, however many texts follow. */
export function hasherWith(key: string): (text: string) => string {
  const after = starts.map((start) => fnv1a(key, start));
  return (text) => hex(after.map((start) => fnv1a(text, start)));
}

const starts = [0x811c9dc5, 0x1f83d9ab] as const;

function hex(hashes: readonly number[]): string {
  return hashes.map((hash) => hash.toString(16).padStart(8, "0")).join("");
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
