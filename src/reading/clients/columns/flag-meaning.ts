import { flag, flagValues, type ClientFlag } from "../../../caseload/clients/client-flags";
import type { ClientRule } from "../../../caseload/clients/found-clients";
import { plainWords } from "../../values/words";
import { blankCode, sayingOf, sayings, valueOf, type FlagColumn } from "../rows/client-rows";
import { rowKind } from "../rows/row-kinds";

/** A flag column, with how often each code stands beside a client. */
export interface TalliedFlags {
  readonly column: FlagColumn;
  readonly tally: Uint32Array;
}

export function talliedFlags(column: FlagColumn, kinds: Uint8Array): TalliedFlags {
  const tally = new Uint32Array(sayings.length * flagValues);
  const { codes } = column;
  const { client } = rowKind;
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] as number;
    if (kinds[row] === client) tally[code] = (tally[code] as number) + 1;
  }
  return { column, tally };
}

/**
 * The columns in which an empty cell means no: nothing but marks (an x, or the flag's own word) stands in them, and in the columns of
 * other lists with the same header. In a column with answers an empty cell is unknown.
 */
export function columnsOfMarks(all: readonly TalliedFlags[]): ReadonlySet<FlagColumn> {
  const keyOf = ({ column: { place } }: TalliedFlags): string => `${place.field} ${plainWords(place.header)}`;
  const marked = new Set<string>();
  const answered = new Set<string>();
  for (const flags of all) {
    flags.tally.forEach((count, code) => {
      if (count === 0 || code === blankCode) return;
      (sayingOf(code) === "mark" ? marked : answered).add(keyOf(flags));
    });
  }
  return new Set(
    all.filter((flags) => marked.has(keyOf(flags)) && !answered.has(keyOf(flags))).map(({ column }) => column),
  );
}

/** What each code of a column comes to, as a byte of `flag`. */
export function meaningOf(column: FlagColumn, marksOnly: ReadonlySet<FlagColumn>): Uint8Array {
  const meaning = Uint8Array.from({ length: sayings.length * flagValues }, (_, code) => valueOf(code));
  if (marksOnly.has(column)) meaning[blankCode] = flag.no;
  return meaning;
}

/** How a flag column was understood, with its counts. */
export function flagRule({ column, tally }: TalliedFlags, meaning: Uint8Array): Extract<ClientRule, { kind: "flag" }> {
  const count = (test: (code: number) => boolean): number =>
    tally.reduce((sum, clients, code) => (test(code) ? sum + clients : sum), 0);
  const says = (saying: ReturnType<typeof sayingOf>) => count((code) => sayingOf(code) === saying);
  return {
    kind: "flag",
    place: column.place,
    flag: column.place.field,
    yes: count((code) => meaning[code] === flag.yes),
    no: count((code) => meaning[code] === flag.no),
    unknown: count((code) => meaning[code] === flag.unknown),
    blank: tally[blankCode] === 0 ? null : meaning[blankCode] === flag.no ? "no" : "unknown",
    until: says("until"),
    expired: count((code) => sayingOf(code) === "until" && valueOf(code) === flag.no),
    partial: says("partial"),
    temporary: says("temporary"),
  };
}

/** Two columns of one flag. An indication may be of two kinds, so one is enough; of other flags both must agree as far as they say anything. */
export function together(name: ClientFlag, one: number, other: number): number | "differ" {
  if (one === other) return one;
  if (name === "indication") return one === flag.yes || other === flag.yes ? flag.yes : flag.unknown;
  if (one === flag.unknown) return other;
  return other === flag.unknown ? one : "differ";
}
