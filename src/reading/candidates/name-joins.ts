import { nameFinder, type NameFinder } from "../../caseload/team/name-matching";
import { nameParts, nearName, normalisedName, spokenName, type NameParts } from "../../caseload/team/names";
import { remembered } from "../../kernel/remembered";
import { hasGivenName } from "../values/given-names";
import { personName, withoutNumber } from "../values/person-names";
import { comparable } from "./columns/columns";

/** How names elsewhere are names of the team. */
export interface NameJoin {
  /** Name elsewhere → name of the team. */
  readonly to: ReadonlyMap<string, string>;
  /** Those that only fit because nobody else does: a first name, initials. */
  readonly guessed: readonly (readonly [other: string, team: string])[];
}

/**
 * Which of the other names are whose: the same name however it is written, a code that a legend explains, an e-mail address; and a first name,
 * a surname or initials where only one on either side fits, which is said. In a list one person may be written in several ways.
 */
export function joinNames(
  team: readonly string[],
  others: Iterable<string>,
  aliases: ReadonlyMap<string, string> = new Map(),
  spellings: "one" | "several" = "one",
): NameJoin {
  const inTeam = finderIn(team);
  const to = new Map<string, string>();
  const open: string[] = [];
  for (const other of others) {
    const unnumbered = withoutNumber(other);
    const found =
      inTeam(other) ??
      inTeam(personName(other)) ??
      inTeam(aliases.get(comparable(other)) ?? "") ??
      inTeam(unnumbered) ??
      inTeam(surnameFirst(unnumbered)) ??
      byAddress(team, other);
    if (found === undefined) open.push(other);
    else to.set(other, found);
  }
  const guessed: [string, string][] = [];
  const taken = new Set(to.values());
  const [members, strangers] = [team.map(piecesOf), open.map(piecesOf)];
  // A call name that is cut short fits only who nothing else fits.
  for (const fits of [fitsLoosely, isCutShort]) {
    const free = members.filter(({ name }) => fits === fitsLoosely || !guessed.some(([, member]) => member === name));
    for (const other of strangers.filter(({ name }) => !to.has(name))) {
      const candidates = free.filter((member) => fits(member, other));
      const [only] = candidates;
      if (candidates.length !== 1 || only === undefined) continue;
      if (spellings === "one" && taken.has(only.name)) continue;
      const rivals = strangers.filter(
        (rival) =>
          rival.plain !== other.plain &&
          (spellings === "one"
            ? fits(only, rival)
            : fits(rival, other) && !fits(only, rival) && !nearName(rival.name, only.name)),
      );
      if (rivals.length > 0) continue;
      to.set(other.name, only.name);
      guessed.push([other.name, only.name]);
    }
  }
  return { to, guessed };
}

const finders = new WeakMap<readonly string[], NameFinder<string>>();

/** The columns of a sheet are all held against one team. */
function finderIn(team: readonly string[]): NameFinder<string> {
  const finder = finders.get(team) ?? nameFinder(team, (name) => name);
  finders.set(team, finder);
  return finder;
}

/** "SCHIPPER G", as some systems write it, with its comma. */
function surnameFirst(name: string): string {
  const [, surname, initial] = /^([^,]*\p{L}{2})\s+(\p{L}\.?)$/u.exec(name.trim()) ?? [];
  return surname !== undefined && initial !== undefined ? `${surname}, ${initial}` : "";
}

/** A name taken apart once, to be held against many. */
interface Pieces extends NameParts {
  readonly name: string;
  readonly plain: string;
  readonly isOneWord: boolean;
  /** What may be somebody's initials: "MJB"; "" where it is no such thing. */
  readonly letters: string;
  readonly initials: readonly string[];
  /** "linda" of "Bakker, L. (Linda)". */
  readonly called: string | null;
}

const piecesOf = remembered(takeInPieces);

function takeInPieces(name: string): Pieces {
  const plain = normalisedName(name);
  return {
    name,
    plain,
    ...nameParts(name),
    isOneWord: /^\p{L}{2,}$/u.test(plain),
    letters: lettersOf(name, plain),
    initials: initialsOf(name),
    called: callNameOf(name),
  };
}

function byAddress(team: readonly string[], other: string): string | undefined {
  const address = team.some((name) => name.includes("@")) && !other.includes("@");
  if (address) {
    const fitting = team.filter((name) => name.includes("@") && isAddressOf(name, other));
    return fitting.length === 1 ? fitting[0] : undefined;
  }
  if (!other.includes("@")) return undefined;
  const fitting = team.filter((name) => isAddressOf(other, name));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "w.devries@…" is the address of Wim de Vries. */
function isAddressOf(address: string, name: string): boolean {
  const local = normalisedName((address.split("@")[0] ?? "").replace(/[._-]+/g, " ")).replaceAll(" ", "");
  const words = normalisedName(name).replaceAll(",", "").split(" ");
  const { given, surname } = nameParts(name);
  const [first = ""] = given;
  const [before = "", after] = normalisedName(name).split(", ");
  const withPrefix =
    after === undefined
      ? words.slice(given.length).join("")
      : after.split(" ").slice(given.length).concat(before.split(" ")).join("");
  const double = after === undefined ? words.slice(1).join("") : before.replaceAll(" ", "");
  const surnames = [
    surname.replaceAll(/[ -]/g, ""),
    ...[withPrefix, double].map((one) => one.replaceAll("-", "")),
  ].filter((one) => one !== "");
  if (surnames.length === 0) return local === words.join("");
  return surnames.some((last) =>
    [first + last, (first[0] ?? "") + last, last + first, last + (first[0] ?? ""), last].includes(local),
  );
}

/** One word that is the other's given name or surname, or letters that are the other's initials. */
function fitsLoosely(one: Pieces, other: Pieces): boolean {
  return [isPieceOf, isCalled, isWithInitial].some((fits) => fits(other, one) || fits(one, other));
}

/** "Linda B." of "Linda Bakker" and of "Linda ten Brink". */
function isWithInitial({ plain }: Pieces, { name }: Pieces): boolean {
  const [, first = "", initial = ""] = /^(\p{L}[\p{L}-]+) (\p{L})$/u.exec(plain) ?? [];
  const spoken = first === "" ? "" : spokenName(name);
  const others = spoken.slice(first.length + 1).split(/[ -]/);
  return spoken.startsWith(`${first} `) && others.some((word) => word.length > 1 && word.startsWith(initial));
}

/** "Linda", "Linda B." and "Linda Bakker" of "Bakker, L. (Linda)". */
function isCalled(short: Pieces, long: Pieces): boolean {
  const [given, ...others] = short.given;
  if (long.called === null || given !== long.called || others.length > 0) return false;
  return short.surname.length === 1
    ? long.surname.startsWith(short.surname)
    : ["", long.surname].includes(short.surname);
}

/** "Mo" of "Bouzidi, M. (Mohamed)". */
function isCutShort(member: Pieces, other: Pieces): boolean {
  return member.called !== null && other.isOneWord && member.called.startsWith(other.plain);
}

function callNameOf(name: string): string | null {
  const inBrackets = /\(([\p{L}'’-]+)\)\s*$/u.exec(name)?.[1];
  return inBrackets === undefined ? null : normalisedName(inBrackets);
}

function isPieceOf(short: Pieces, long: Pieces): boolean {
  const word = short.plain;
  if (long.surname === "" || word === "") return false;
  if (short.isOneWord && (long.given[0] === word || long.surname === word)) return true;
  // "Jan-Willem" has two given names and is called by both.
  if (word.includes("-") && long.given.join("-") === word) return true;
  if (short.given.length === 0 && short.surname === long.surname) return true;
  // "Jansen-Kuipers" alone may as well be a given name.
  if (word.includes("-") && long.surname === word.replaceAll("-", " ")) return true;
  return isSurnameOf(word, long) || (short.letters !== "" && long.initials.includes(short.letters));
}

function lettersOf(name: string, plain: string): string {
  const letters = plain.replace(/[^\p{L}]/gu, "");
  return letters.length >= 2 && letters.length <= 4 && isUpper(name) ? letters : "";
}

/** "Ben Haddou" of "Ben Haddou, L.", "L. Ben Haddou" and "Fatima Ben Haddou"; "Anne Smit" is none of "Totaal Anne Smit". */
function isSurnameOf(words: string, { plain }: Pieces): boolean {
  if (!words.includes(" ")) return false;
  const at = plain.length - words.length;
  if (plain.startsWith(words) && plain.startsWith(", ", words.length)) return true;
  return at > 0 && plain[at - 1] === " " && plain.endsWith(words) && (/^\p{L} /u.test(plain) || hasGivenName(plain));
}

function isUpper(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters !== "" && letters === letters.toUpperCase();
}

function initialsOf(name: string): string[] {
  const [before = "", after] = normalisedName(name).split(", ");
  const words = (after === undefined ? before : `${after} ${before}`).split(/[ -]/);
  const [given = "", ...rest] = words;
  const all = words.map((word) => word[0] ?? "").join("");
  const short = (given[0] ?? "") + (rest.at(-1)?.[0] ?? "");
  return [all, short];
}
