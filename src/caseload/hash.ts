/**
 * A hash by which we recognise a text without keeping it. It is FNV-1a over UTF-16 units, computed twice from different
 * starting points: with 64 bits, two texts in one workbook do not collide by chance.
 */
export function hashOf(text: string): string {
  return hasherWith("")(text);
}

/** The hash of `key` and a text behind it; the key is gone through once, however many texts follow. */
export function hasherWith(key: string): (text: string) => string {
  const [one, other] = [fnv1a(key, 0x811c9dc5), fnv1a(key, 0x1f83d9ab)];
  return (text) => hex(fnv1a(text, one)) + hex(fnv1a(text, other));
}

/** Eight figures. By hand, because a long list has tens of thousands of numbers. */
function hex(hash: number): string {
  return String.fromCharCode(
    ...[figure(hash >>> 28), figure(hash >>> 24), figure(hash >>> 20), figure(hash >>> 16)],
    ...[figure(hash >>> 12), figure(hash >>> 8), figure(hash >>> 4), figure(hash)],
  );
}

function figure(bits: number): number {
  return figures.charCodeAt(bits & 15);
}

const figures = "0123456789abcdef";

/** Goes on from what a text before this one came to. */
function fnv1a(text: string, start: number): number {
  let hash = start | 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
