/**
 * A hash by which we recognise a text without keeping it. It is FNV-1a over UTF-16 units, computed twice from different
 * starting points: with 64 bits, two texts in one workbook do not collide by chance.
 */
export function hashOf(text: string): string {
  return [0x811c9dc5, 0x1f83d9ab].map((start) => fnv1a(text, start).toString(16).padStart(8, "0")).join("");
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
