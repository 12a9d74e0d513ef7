/** Widths of Calibri's characters, in thousandths of the font size; LibreOffice's Carlito has the same. */
const widths: Readonly<Record<string, number>> = {
  ...each("ijl", 235),
  ...each(".,:;'|!‘’", 260),
  ...each("()[]-f", 305),
  ...each("tr", 342),
  ...each("szcJ/", 400),
  ...each("kvxyLF", 455),
  ...each("I ", 240),
  ...each("¹²³⁴⁵", 340),
  ...each("ABCEKPRSTXYZVJ", 545),
  ...each("DGHNOQU", 650),
  ...each("mwM%", 800),
  ...each("W→◄", 890),
};
const usual = 515;
const bolder = 1.03;
/** Pixels of a point. */
const perPoint = 96 / 72;

function each(characters: string, width: number): Readonly<Record<string, number>> {
  return Object.fromEntries([...characters].map((character) => [character, width]));
}

/** The width of one line of text in pixels. */
export function pixelsWide(
  line: string,
  { size, bold = false }: { readonly size: number; readonly bold?: boolean },
): number {
  const thousandths = [...line].reduce((sum, character) => sum + (widths[character] ?? usual), 0);
  return (thousandths / 1000) * size * perPoint * (bold ? bolder : 1);
}
