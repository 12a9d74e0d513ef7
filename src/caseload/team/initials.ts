import { groupBy } from "../group-by";
import { nameParts } from "./names";

/**
 * Initials by which colleagues tell each other apart on paper: "Anne de Vries" → "A.V.", "Anne" → "A.". Where several people would share
 * them, each gets as many letters of the given name as it takes ("An.", "Ar."), and a number where the names are the same.
 */
export function initialsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(names)];
  const initials = new Map<string, string>();
  for (const sharing of groupBy(distinct, (name) => shortened(name, 1)).values()) {
    const longest = Math.max(...sharing.map((name) => name.length));
    const lengths = Array.from({ length: longest }, (_, index) => index + 1);
    const length = lengths.find(
      (letters) => new Set(sharing.map((name) => shortened(name, letters))).size === sharing.length,
    );
    sharing.forEach((name, index) => {
      initials.set(name, length === undefined ? `${shortened(name, 1)}${index + 1}` : shortened(name, length));
    });
  }
  return initials;
}

/** The first letters of the given name (or of the only name), and one letter of every part of the surname. */
function shortened(name: string, letters: number): string {
  const { given, surname } = nameParts(name);
  const [first = surname, ...others] = given;
  const rest = given.length === 0 ? [] : [...others, ...surname.split(" ").filter((word) => word !== "")];
  return [first.slice(0, letters), ...rest.map((word) => word.slice(0, 1))].map((part) => `${capital(part)}.`).join("");
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
