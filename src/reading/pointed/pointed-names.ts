import { nowhere, rangeInWords, type CellRange } from "../../caseload/cell-address";
import type { Outcome } from "../../caseload/outcome";
import type { PointedNames, PointedProblem } from "../../caseload/team/pointed";
import type { Doubt } from "../../caseload/team/team-data";
import type { Traced } from "../../caseload/traced";
import { isErrorValue } from "../values/cell-errors";
import type { GridCell, GridView } from "../grid-view";
import { parseNumber } from "../values/number-text";
import { looksLikeName, personName } from "../values/person-names";
import { rowLabel } from "../tables/row-labels";
import { namesOfAddresses } from "./names-of-addresses";
import { filledPart, lengthOf, linesOf } from "./lines";

/** One line of what was pointed at. */
type PointedLine =
  | { readonly kind: "person"; readonly name: Traced<string> }
  /** A vacancy, or figures of nobody. */
  | { readonly kind: "nobody"; readonly name: Traced<string> | null }
  | { readonly kind: "total" }
  /** The cell belongs to the line before: it is merged, so that one name stands on several lines. */
  | { readonly kind: "same" }
  | { readonly kind: "set-aside" };

export interface ReadNames {
  readonly lines: readonly PointedLine[];
  /** People stand beside each other. */
  readonly across: boolean;
  readonly doubts: readonly Doubt[];
  /** Names made of e-mail addresses, by the address as it is written. */
  readonly shortened: ReadonlyMap<string, string>;
}

export type ViewOf = (sheet: string) => GridView | undefined;

/** Who stands in the cells that were pointed at, line by line. Blank cells, totals and merged cells are forgiven. */
export function readNames(names: PointedNames, viewOf: ViewOf): Outcome<{ readonly read: ReadNames }, PointedProblem> {
  if (names.from === "typed") return typedNames(names.names);
  const place = rangeInWords(names.range);
  const problem = (reason: "sheet-not-read" | "no-names" | "not-one-line") =>
    ({ ok: false, problem: { slot: "names", place, reason } }) as const;
  const view = viewOf(names.range.sheet);
  if (!view) return problem("sheet-not-read");
  const range = filledPart(view, names.range);
  const across = lengthOf(range, true) > 1 && lengthOf(range, false) === 1;
  const { cells } = linesOf(view, range, across);
  // A merged name may take several columns; names in several columns are two lists.
  if (cells.filter((line) => line.filter(isFilled).length > 1).length > 0) return problem("not-one-line");
  const doubts: Doubt[] = [];
  const lines = cells.map((line): PointedLine => {
    const cell = line.find(isFilled);
    if (cell) return lineOf(cell, doubts);
    const [first] = line;
    const merge = first && view.merge(first.address.row, first.address.column);
    const continues = merge && first && (across ? merge.left < first.address.column : merge.top < first.address.row);
    return continues ? { kind: "same" } : { kind: "nobody", name: null };
  });
  if (!lines.some(({ kind }) => kind === "person")) return problem("no-names");
  return {
    ok: true,
    read: {
      ...withNames(lines, names.asWritten === true),
      across,
      doubts: [...doubts, ...namesTwice(lines), ...nameBehind(view, range, across)],
    },
  };
}

/** People by the names that their e-mail addresses say. */
function withNames(lines: readonly PointedLine[], asWritten: boolean): Pick<ReadNames, "lines" | "shortened"> {
  const texts = lines.flatMap((line) => (line.kind === "person" ? [line.name.value] : []));
  const shortened = asWritten ? new Map<string, string>() : namesOfAddresses(texts);
  return {
    shortened,
    lines: lines.map((line) =>
      line.kind === "person"
        ? { ...line, name: { ...line.name, value: shortened.get(line.name.value) ?? line.name.value } }
        : line,
    ),
  };
}

/** A name right behind the last one may well have been meant. */
function nameBehind(view: GridView, { bottom, right }: CellRange, across: boolean): Doubt[] {
  const next = across ? view.cell(bottom, right + 1) : view.cell(bottom + 1, right);
  if (typeof next.value !== "string" || !looksLikeName(next.text)) return [];
  return [{ code: "pointed-further", cells: [next.address], text: next.text, field: "name" }];
}

function typedNames(names: readonly string[]): Outcome<{ readonly read: ReadNames }, PointedProblem> {
  const lines = names.map((text): PointedLine => {
    const value = personName(text);
    return value === "" ? { kind: "set-aside" } : { kind: "person", name: { value, cell: nowhere, text } };
  });
  if (!lines.some(({ kind }) => kind === "person"))
    return { ok: false, problem: { slot: "names", place: "", reason: "no-names" } };
  return { ok: true, read: { lines, across: false, doubts: namesTwice(lines), shortened: new Map() } };
}

function isFilled({ value, text }: GridCell): boolean {
  return value !== null && text !== "";
}

function lineOf(cell: GridCell, doubts: Doubt[]): PointedLine {
  const { value, text, address } = cell;
  const name: Traced<string> = { value: personName(text), cell: address, text };
  const label = rowLabel(text);
  if (label === "total" || label === "subtotal") return { kind: "total" };
  if (label === "not-a-person") return { kind: "nobody", name };
  const code = isErrorValue(value)
    ? "formula-error"
    : typeof value !== "string" || parseNumber(text) !== null || !/\p{L}/u.test(name.value) || text.startsWith("=")
      ? "no-name"
      : null;
  if (code === null) return { kind: "person", name };
  doubts.push({ code, cells: [address], text, field: "name" });
  return { kind: "set-aside" };
}

function namesTwice(lines: readonly PointedLine[]): Doubt[] {
  const byName = new Map<string, Traced<string>[]>();
  for (const line of lines) {
    if (line.kind !== "person") continue;
    const key = line.name.value.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), line.name]);
  }
  return [...byName.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ code: "duplicate-name", cells: same.map(({ cell }) => cell), text: same[0]?.value ?? "" }));
}
