import { remembered } from "../../kernel/remembered";
import { rowLabel } from "../tables/row-labels";

/** What may stand before a Dutch surname in lower case, as a pattern. */
export const particles = String.raw`(?:van|de|den|der|het|ten|ter|te|in|op|el|al|la|le|von|da|dos|bin|ibn|v\.?\s?\/?d\.?|'t|’t)`;
const capitalised = String.raw`(?:\p{Lu}\.\s?)*\p{Lu}[\p{L}'’.-]*\d{0,2}`;
const nameShape = new RegExp(
  String.raw`^(?:${particles}\s+)*${capitalised}(?:,?\s+(?:${particles}|${capitalised}))*(?:\s+\d{1,2})?$`,
  "u",
);
/** "Mw. " in front of a name. */
export const formOfAddress = /^(?:dhr|mw|mevr|mevrouw|meneer|de heer)(?:\.\s*|\s+)(?=\S)/iu;
const mostWords = 6;
const longestName = 60;
/** "anne van der berg"; more words are a remark. */
const mostLowerCaseWords = 4;

/**
 * Whether a text looks like somebody's name or role: "Anne", "A. de Vries", "Vries, A. de", "Anne-Marie van 't Hof", "KM 3".
 * The shape is all there is to go by; a tool with a capital passes, and the rest of the table must tell.
 */
export function looksLikeName(text: string): boolean {
  return /\p{Lu}/u.test(text) && hasNameShapeOnce(text);
}

const hasNameShapeOnce = remembered(hasNameShape);

function hasNameShape(text: string): boolean {
  const words = text.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu, "").trim();
  const bare = personName(words.replace(formOfAddress, "")).replace(/ [-–] /g, "-");
  return (
    bare !== "" &&
    bare.length <= longestName &&
    bare.split(" ").length <= mostWords &&
    nameShape.test(bare) &&
    rowLabel(bare) === null
  );
}

/** The same for somebody who types names without capitals. */
export function looksLikeLowerCaseName(text: string): boolean {
  if (text !== text.toLowerCase() || text.split(/\s+/).length > mostLowerCaseWords) return false;
  return looksLikeName(text.replace(/(?<=^|[\s.-])\p{L}/gu, (first) => first.toUpperCase()));
}

/** The name as it is kept: single spaces, without footnote marks, a remark in brackets or a number of SharePoint's ("Anne Smit;#12") at the end. */
export function personName(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\s?\([^()]*\)\s?$/, "")
    .replace(/;#\d+$/, "")
    .replace(/[*†‡:;\s\u00b9\u00b2\u00b3]+$/u, "")
    .trim();
}

/** A name whose parts stand in cells of their own, the surname last, which may have its prefix behind it: "Loes", "Beek, van". */
export function nameOfPieces(pieces: readonly string[]): string {
  const filled = pieces.filter((piece) => piece !== "");
  return filled.map((piece, at) => (at > 0 ? piece.replace(prefixBehind, "$2 $1") : piece)).join(" ");
}

const prefixBehind = new RegExp(String.raw`^(.+?)(?:,\s*|\s*\()(${particles}(?:\s+${particles})*)\)?$`, "iu");

/** Equal for two ways to write one name: case, diacritics, dots and spaces do not count; figures do ("KM 1", "KM 2"). */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** "03 LEEUWEN L": some systems put the number of the caseworker in front. */
export function withoutNumber(text: string): string {
  return text.replace(/^\s*\d{1,6}[\s.:–-]+(?=\p{L}{2})/u, "");
}
