/**
 * Letters are 1 to 26, whatever their case and accents, and digits 27. What only matters by being there has a sign of its own; anything else parts words.
 */
const digit = 27;
const joining = 28;
const comparing = 29;
const counting = 30;
const otherLetter = 31;
/** Leaves no trace: "km'er" is "kmer". */
const passedOver = 32;
/** Outside the table, or beyond what it can tell. */
const unknown = 33;
const kinds = 0x180;

const kindOf = new Uint8Array(kinds).map((_, code) => kindOfCharacter(String.fromCharCode(code)));

function kindOfCharacter(character: string): number {
  if (/\d/.test(character)) return digit;
  if ("-/.".includes(character)) return joining;
  if ("<>+".includes(character)) return comparing;
  if ("#%".includes(character)) return counting;
  if ("'`".includes(character)) return passedOver;
  const base = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (/^[a-z]$/.test(base)) return base.charCodeAt(0) - 96;
  if (/\p{N}/u.test(character) || base.length > 1) return unknown;
  return /\p{L}/u.test(base) ? otherLetter : 0;
}

const parting: readonly number[] = [0, joining, comparing, counting];
const parts = parting.reduce((bits, kind) => bits | (1 << kind), 0);
const any: readonly number[] = Array.from({ length: unknown - 1 }, (_, kind) => kind);
const slots = 1 << 15;

/** What four kinds of character in a row stand for, or a whole word: a table that is read for every character of every text, so that it is a plain one. */
class Grams {
  private readonly grams = new Int32Array(slots).fill(-1);
  private readonly signs = new Int32Array(slots);

  mark(gram: number, sign: number): void {
    const slot = this.slotOf(gram);
    this.grams[slot] = gram;
    this.signs[slot] = (this.signs[slot] ?? 0) | sign;
  }

  of(gram: number): number {
    return this.signs[this.slotOf(gram)] as number;
  }

  /** Its own, or a free one. */
  private slotOf(gram: number): number {
    let slot = Math.imul(gram, 0x9e3779b1) >>> 17;
    while (this.grams[slot] !== gram && this.grams[slot] !== -1) slot = (slot + 1) % slots;
    return slot;
  }
}

/** What texts must hold to be worth a closer look: two letters at least, or a whole word. A space in front of a word or behind it is where the word ends; " # " and the like stand for the sign itself. */
export interface Needles {
  readonly words: readonly string[];
  /** Only in texts with a digit. */
  readonly withDigit?: true;
}

/**
 * Tells for which of some kinds of words a text is worth a closer look, a bit for each. Reads a text once, by four characters at a time, and never leaves
 * out what holds one of the words; what holds none may slip through now and then. Texts of other scripts all do.
 */
export function sieveOf(needles: readonly Needles[]): (text: string) => number {
  const table = new Grams();
  const byKind = new Int32Array(unknown);
  let ofDigits = 0;
  let all = 0;
  needles.forEach(({ words, withDigit }, at) => {
    const sign = 1 << at;
    all |= sign;
    if (withDigit) ofDigits |= sign;
    for (const word of words) {
      const kind = word.length === 1 ? (kindOf[word.charCodeAt(0)] ?? 0) : 0;
      const [, whole] = /^ (\S+) $/.exec(word) ?? [];
      if (kind > digit) byKind[kind] = (byKind[kind] ?? 0) | sign;
      else if (whole !== undefined)
        table.mark(
          [...whole].reduce((key, letter) => withLetter(key, kindOf[letter.charCodeAt(0)] ?? 0), 0),
          sign,
        );
      else for (const gram of gramsOf(word)) table.mark(gram, sign);
    }
  });
  // Signs by themselves; there are few, and most texts have one: "01-09-2025".
  const lone = [...byKind.keys()].filter((kind) => byKind[kind] !== 0);
  return (text) => {
    let signs = 0;
    let gram = 0;
    let seen = 0;
    let word = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const kind = code < kinds ? (kindOf[code] as number) : unknown;
      if (kind === unknown) return all;
      if (kind === passedOver) continue;
      seen |= 1 << kind;
      if (kind !== 0 && (kind < digit || kind === otherLetter)) word = withLetter(word, kind);
      else if (word !== 0) {
        signs |= table.of(word);
        word = 0;
      }
      // ", " parts words as a space does.
      if (((parts >> kind) & 1 & (parts >> (gram & 31))) !== 0) continue;
      gram = ((gram << 5) | kind) & 0xfffff;
      signs |= table.of(gram);
    }
    if (word !== 0) signs |= table.of(word);
    for (let end = 0; end < 3; end += 1) {
      gram = (gram << 5) & 0xfffff;
      signs |= table.of(gram);
    }
    for (let at = 0; at < lone.length; at += 1) {
      const kind = lone[at] as number;
      if ((seen >> kind) & 1) signs |= byKind[kind] as number;
    }
    return (seen >> digit) & 1 ? signs : signs & ~ofDigits;
  };
}

/** The key of a word that goes on; no four characters have it. */
function withLetter(key: number, kind: number): number {
  return ((Math.imul(key, 33) + kind) & 0xfffffff) | 0x40000000;
}

/** Letters as often as Dutch has them, the most frequent first. */
const byFrequency = "enatirodslgvh kmupbjzwcfyxq";

/** The four characters of a word that other words are least likely to have. */
function rarestFour(word: string): number {
  const rarity = (from: number): number =>
    [...word.slice(from, from + 4)].reduce((all, character) => all + byFrequency.indexOf(character), 0);
  const places = Array.from({ length: Math.max(1, word.length - 3) }, (_, from) => from);
  return places.reduce((best, from) => (rarity(from) > rarity(best) ? from : best), 0);
}

/** A word by its rarest four characters; a shorter one by every way to go on. */
function gramsOf(word: string): number[] {
  const from = rarestFour(word);
  const choices = Array.from({ length: 4 }, (_, at): readonly number[] => {
    const character = word[from + at];
    if (character === undefined) return any;
    if (character !== " ") return [kindOf[character.charCodeAt(0)] ?? 0];
    // "km1" is "km" with the mark of a footnote.
    return from + at === 0 ? parting : [...parting, digit];
  });
  return choices.reduce<number[]>((grams, own) => grams.flatMap((gram) => own.map((kind) => (gram << 5) | kind)), [0]);
}
