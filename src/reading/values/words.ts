/**
 * Text as headers and labels are compared: lower case, without diacritics, punctuation and footnote marks.
 * "Aantal cliënten*" → "aantal clienten", "Rekenkundig¹" and "Rekenkundig1" → "rekenkundig", "km'er" → "kmer", "t/m" → "t m".
 * The per cent sign stays, because it is all that some headers consist of.
 */
export function plainWords(text: string): string {
  // Most texts are plain already, and reading a workbook compares thousands of them.
  if (plainLetters.test(text)) return text.toLowerCase();
  if (ascii.test(text)) return plainAscii(text);
  return text
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]/g, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘`]/g, "")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .replace(/(\p{L}{2})\d+(?= |$)/gu, "$1")
    .trim();
}

/** The same of a text without any mark, at a fraction of the time. */
function plainAscii(text: string): string {
  return text
    .toLowerCase()
    .replace(/['`]/g, "")
    .replace(/[^a-z0-9%]+/g, " ")
    .replace(/([a-z]{2})\d+(?= |$)/g, "$1")
    .trim();
}

const ascii = /^[\s!-~]*$/;
/** Words of plain letters, a space apart. */
const plainLetters = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
