/** The colours that people call by a word. */
export type Hue = "grey" | "red" | "orange" | "yellow" | "green" | "blue" | "purple" | "pink" | "brown";

/** "Lichtgroen", "donkergrijze", "geel". */
export interface ColourWord {
  readonly hue: Hue;
  readonly tone: "light" | "dark" | null;
}

const words: readonly (readonly [pattern: string, hue: Hue])[] = [
  ["grijs|grijze", "grey"],
  ["rood|rode", "red"],
  ["oranje", "orange"],
  ["geel|gele", "yellow"],
  ["groene?", "green"],
  ["blauwe?", "blue"],
  ["paarse?", "purple"],
  ["roze", "pink"],
  ["bruine?", "brown"],
];

/** What a colour is called, for in a pattern. */
export const colourWords = `(?:(?:licht|donker|fel)[- ]?)?(?:${words.map(([pattern]) => pattern).join("|")})`;

const everyWord = new RegExp(
  `(?<![\\p{L}])(?:(licht|donker|fel)[- ]?)?(${words.map(([pattern]) => pattern).join("|")})(?!\\p{L})`,
  "giu",
);

/** Every colour that a text calls by its word. */
export function coloursIn(text: string): ColourWord[] {
  return [...text.matchAll(everyWord)].flatMap(([, before, word = ""]) => {
    const hue = words.find(([pattern]) => new RegExp(`^(?:${pattern})$`, "i").test(word))?.[1];
    const tone = /^licht/i.test(before ?? "") ? "light" : /^donker/i.test(before ?? "") ? "dark" : null;
    return hue ? [{ hue, tone }] : [];
  });
}

export function withoutColours(text: string): string {
  return text.replace(everyWord, " ");
}
