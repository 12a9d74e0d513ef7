/**
 * By which words are known again without being kept. FNV-1a over UTF-16 units, twice with other starting points: 64 bits, so that no two
 * texts in one workbook agree by chance.
 */
export function hashOf(text: string): string {
  return [0x811c9dc5, 0x1f83d9ab].map((start) => fnv1a(text, start).toString(16).padStart(8, "0")).join("");
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
