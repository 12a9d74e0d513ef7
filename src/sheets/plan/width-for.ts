/** Wide enough for the longest, within bounds: what is longer wraps. */
export function widthFor(
  texts: readonly string[],
  { least, most }: { readonly least: number; readonly most: number },
): number {
  return Math.min(most, Math.max(least, ...texts.map((text) => text.length)));
}
