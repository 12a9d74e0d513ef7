import { CellError } from "../../model/scalar";

const numerals = [
  ["M", 1000],
  ["D", 500],
  ["C", 100],
  ["L", 50],
  ["X", 10],
  ["V", 5],
  ["I", 1],
] as const;
const values: ReadonlyMap<string, number> = new Map(numerals);
const numeral = (index: number) => numerals[index] ?? (["", 0] as const);
const mostConcise = 4;
const largestRoman = 3999;
const longestRoman = 255;

/**
 * A number in Roman numerals. @param form from 0, the classic form, to 4: in a shorter form, more of a four or nine may be taken off a larger numeral
 * (499 is CDXCIX, LDVLIV, XDIX, VDIV, ID)
 */
export function roman(number: number, form: number): string {
  if (number < 0 || number > largestRoman || form < 0 || form > mostConcise) throw new CellError("#VALUE!");
  let rest = number;
  let text = "";
  for (let place = 0; place < numerals.length; place += 2) {
    const digit = Math.floor(rest / numeral(place)[1]);
    if (digit % 5 === 4) {
      const [larger, whole] = numeral(digit === 4 ? place - 1 : place - 2);
      let taken = place;
      for (let step = 0; step < form && taken + 1 < numerals.length; step += 1) {
        if (whole - numeral(taken + 1)[1] > rest) break;
        taken += 1;
      }
      const [smaller, off] = numeral(taken);
      text += smaller + larger;
      rest += off - whole;
    } else {
      const [letter, unit] = numeral(place);
      text += (digit > 4 ? numeral(place - 1)[0] : "") + letter.repeat(digit % 5);
      rest %= unit;
    }
  }
  return text;
}

/** The number of a text in Roman numerals, in any case; a minus sign may stand before it. An empty text is 0. */
export function arabic(text: string): number {
  const [, sign = "", letters = ""] = /^(-?)([MDCLXVI]*)$/i.exec(text.trim()) ?? [];
  if (text.length > longestRoman || sign + letters !== text.trim()) throw new CellError("#VALUE!");
  let total = 0;
  let largest = 0;
  for (const letter of [...letters.toUpperCase()].reverse()) {
    const value = values.get(letter) ?? 0;
    total += value < largest ? -value : value;
    largest = Math.max(largest, value);
  }
  return sign === "-" ? 0 - total : total;
}
