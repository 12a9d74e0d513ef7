import { opensWith, plain, saysOnly, speaksOf } from "../../candidates/columns/vocabulary";
import { withoutNumber } from "../../values/person-names";

/** What single texts in the rows of a list are. */

export function isNobody(text: string): boolean {
  return (
    text === "" ||
    /^[-–—.x\s]+$/i.test(text) ||
    isProposal(text) ||
    saysOnly("nobody", withoutNumber(text)) ||
    opensWith("vacancy", text) ||
    saysOnly("waiting", text) ||
    speaksOf("name", ofNone.exec(text)?.[1] ?? "")
  );
}

/** "Anne?" has the client perhaps, and "?" nobody. */
export function isProposal(text: string): boolean {
  return text.endsWith("?");
}

/** "Nieuwe aanmeldingen (nog geen regisseur)", "zonder vaste consulent". */
const ofNone = /(?<!\p{L})(?:geen|zonder) ([^()]+)/iu;

/** "Pagina 2 van 5": a report that was printed to a file repeats its head. */
export function isPageNumber(text: string): boolean {
  return /^\s*(?:pagina|pag\.?|blz\.?|bladzijde|page)\s*\d+(?:\s*(?:van|of|\/)\s*\d+)?\s*$/i.test(text);
}

export function isPartner(text: string): boolean {
  return /^(?:partner|echtgenoot|echtgenote|mede ?aanvrager)$/.test(plain(text));
}

export function isRowOfList(text: string): boolean {
  return startsLikeNumber(text) || !(opensWith("total", text) || /^(?:aantal|count)\b/i.test(text));
}

/** A client number tells its row at once: most rows of a long list begin with one, and no word does. */
export function startsLikeNumber(text: string): boolean {
  return /^\p{L}?\d/u.test(text);
}

/** "8421 AB" lies in 8421, which a table may say is whose, and "De Wit - 36 uur" is De Wit. */
export function whoIn(text: string): string {
  if (!/\d/.test(text)) return text;
  return /^([1-9]\d{3})\s?\p{L}{2}$/u.exec(text.trim())?.[1] ?? withoutHours(text);
}

/** "Teun, 36 uur (ma-do)" is Teun. */
export function withoutHours(text: string): string {
  return text.replace(
    /(?<=[\p{L}\d].*?)\s*[-–,:([]?\s*(?<![\d.,])\d{1,2}(?:[.,]\d+)?\s*(?:u|uur|uren|fte)(?!\p{L}).*$/iu,
    "",
  );
}
