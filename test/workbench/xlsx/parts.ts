import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync, zipSync, strToU8 } from "fflate";
import { JSDOM } from "jsdom";

/** Helpers that look into packages without our own reader. */

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(process.cwd(), "test/fixtures", name)));
}

/** The text of every part, by name. */
export function partsOf(xlsx: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(xlsx)).map(([name, bytes]) => [name, strFromU8(bytes, /\.(png|vml)$/.test(name))]),
  );
}

/** The same package with the text of some parts replaced, or (null) left out. */
export function withParts(xlsx: Uint8Array, parts: Readonly<Record<string, string | null>>): Uint8Array {
  const changed = Object.entries(parts).map(([name, text]) => [name, text === null ? null : strToU8(text)] as const);
  const all = Object.entries({ ...unzipSync(xlsx), ...Object.fromEntries(changed) });
  return zipSync(Object.fromEntries(all.flatMap(([name, bytes]) => (bytes === null ? [] : [[name, bytes]]))));
}

/**
 * Returns the tags and texts that were inserted in a part. `replaced` says which texts took the place of which. Everything else must still be
 * there, in the same order; otherwise it throws.
 */
export function insertions(
  before: string,
  after: string,
  replaced: readonly (readonly [was: string, is: string])[] = [],
): string[] {
  let expected = before;
  for (const [was, is] of replaced) {
    if (expected.split(was).length !== 2) throw new Error(`not exactly once in the part: ${was}`);
    expected = expected.replace(was, () => is);
  }
  const kept = tokens(expected);
  const added: string[] = [];
  let at = 0;
  for (const token of tokens(after)) {
    if (token === kept[at]) at += 1;
    else added.push(token);
  }
  if (at < kept.length) throw new Error(`lost, or out of place: ${kept[at] ?? ""}`);
  return added;
}

function tokens(xml: string): string[] {
  return xml.match(/<[^>]*>|[^<]+/g) ?? [];
}

/** Checks that every XML part of a package is well-formed. An undeclared prefix is an error too. */
export function requireWellFormed(parts: Readonly<Record<string, string>>): void {
  const parser = new new JSDOM("").window.DOMParser();
  for (const [name, text] of Object.entries(parts)) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    const error = parser.parseFromString(text, "application/xml").querySelector("parsererror")?.textContent;
    expect({ name, error }).toEqual({ name, error: undefined });
  }
}

/** Returns the value, or throws when it is missing, because the test would then mean nothing. */
export function existing<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("not there");
  return value;
}
