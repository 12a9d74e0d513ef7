/** Prefixes that stand glued to a surname in an address, with surnames that are none without them. */
const glued: Readonly<Record<string, string>> = {
  de: "beer boer bruijn bruin graaf groot haan haas jager jong kok koning lange leeuw ridder rooij ruiter wilde winter wit vries zwart",
  den: "boer haan hartog ouden uyl",
  ten: "brink cate have hove",
  ter: "beek braak haar horst maat steege",
};
const surnamesOf = new Map(Object.entries(glued).map(([prefix, names]) => [prefix, new Set(names.split(" "))]));
const prefixes = new Set("van de den der het 't ter ten te in op la le el al von".split(" "));

/**
 * Names by their e-mail address, where those that are pointed at are addresses: "y.mulder@…" is Mulder, "a.degroot@…" De Groot. Two of one surname
 * keep their initials; an address that says no name of its own is left as it is.
 */
export function namesOfAddresses(texts: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  const shorts = texts.map((text) => nameIn(text, false));
  for (const [at, text] of texts.entries()) {
    const name = (shorts[at] ?? text).toLowerCase();
    taken.set(name, (taken.get(name) ?? 0) + 1);
  }
  const named = new Map<string, string>();
  const given = new Set<string>();
  for (const [at, text] of texts.entries()) {
    const short = shorts[at] ?? null;
    if (short === null) continue;
    const shared = (taken.get(short.toLowerCase()) ?? 0) > 1;
    const name = shared ? nameIn(text, true) : short;
    if (name === null || given.has(name) || (shared && taken.has(name.toLowerCase()))) continue;
    given.add(name);
    named.set(text, name);
  }
  return named;
}

/** The name that an address says; null where it says none, or is none. */
function nameIn(text: string, withInitials: boolean): string | null {
  const local = /^([\p{L}\d._-]+)@[^\s@]+$/u.exec(text.trim())?.[1];
  if (local === undefined) return null;
  const words = local
    .toLowerCase()
    .split(/[._-]+/)
    .map((word) => word.replace(/\d+$/, ""))
    .filter((word) => word !== "");
  const initials = words.filter(({ length }) => length === 1);
  const rest = words.filter(({ length }) => length > 1).flatMap(apart);
  if (rest.length === 0 || rest.every((word) => prefixes.has(word))) return null;
  const spoken = rest.map((word, at) => (at > 0 && prefixes.has(word) ? word : capitalised(word))).join(" ");
  return withInitials && initials.length > 0
    ? `${initials.map((letter) => `${capitalised(letter)}.`).join("")} ${uncapitalisedPrefix(spoken)}`
    : spoken;
}

/** "vandenberg" and "degroot" as they are said. */
function apart(word: string): readonly string[] {
  const [, van, article, rest] = /^(van)(der|den|de)?(\p{L}{3,})$/u.exec(word) ?? [];
  if (van !== undefined && rest !== undefined) return article === undefined ? [van, rest] : [van, article, rest];
  for (const [prefix, names] of surnamesOf) {
    if (word.startsWith(prefix) && names.has(word.slice(prefix.length))) return [prefix, word.slice(prefix.length)];
  }
  return [word];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "De Groot" behind an initial is "A. de Groot". */
function uncapitalisedPrefix(name: string): string {
  const [first = "", ...others] = name.split(" ");
  return prefixes.has(first.toLowerCase()) ? [first.toLowerCase(), ...others].join(" ") : name;
}
