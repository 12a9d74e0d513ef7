import type { CellAddress } from "../../../caseload/cell-address";
import type { GridCell } from "../../grid-view";
import { looksLikeLowerCaseName, looksLikeName, nameOfPieces, personName } from "../../values/person-names";
import { saysNone } from "../../values/number-text";
import { readCell } from "../columns/figures";
import type { ChoiceUnit, FigureChoice } from "../columns/figure-choice";
import { isWholeHours } from "../columns/hours-choice";
import { longestWeek } from "../columns/figure-choice";
import type { Column, NameChoice } from "../columns/columns";
import type { Table } from "./table";
import { opensWith, plain, saysOnly, speaksOf } from "../columns/vocabulary";

/**
 * What one row of a table is. person · total, subtotal: adds rows up, by its word or by what it comes to · nobody: figures of no one, a pool or a
 * vacancy · aside: somebody, by the look of it, below the table's total, without a figure that everybody above has · no-caseload: somebody whose work carries no clients · mean: an average, a norm, a maximum · section: a heading between the rows ·
 * empty: nothing to count.
 */
type RowKind = "person" | "total" | "nobody" | "aside" | "no-caseload" | "mean" | "section" | "empty";

export interface Row {
  /** Within the part. */
  readonly row: number;
  readonly kind: RowKind;
  /** As the cell says it; "" when nothing stands there. */
  readonly label: GridCell;
  readonly name: string;
  /** By what it adds up to, and by no word. */
  readonly byArithmetic: boolean;
  /** It may as well be something else. */
  readonly unsure: boolean;
  /** The word or cell that made it what it is. */
  readonly because: GridCell | null;
  /** What tells two rows of one person apart: "werk", "inkomen". */
  readonly part: string;
}

/** One figure of a row, with every cell it was made of. */
export interface RowFigure {
  readonly value: number;
  readonly cells: readonly CellAddress[];
  readonly text: string;
  readonly factor: number | null;
  /** Rounded to whole hours after that. */
  readonly whole?: true;
  readonly loose: boolean;
  /** What the number was taken for: the unit in its cell, else that of the column. */
  readonly unit: ChoiceUnit | "time";
}

export type RowReading =
  | {
      readonly kind: "figure";
      readonly figure: RowFigure;
      /** A word where the figure is expected: "idem". */
      readonly instead?: GridCell;
    }
  | { readonly kind: "none" }
  | { readonly kind: "unreadable" | "impossible"; readonly cell: GridCell };

/** The figure that the chosen columns give in a row; a figure merged over rows counts in the first of them. */
export function figureIn(table: Table, row: number, choice: FigureChoice, fullTimeHours: number): RowReading {
  const cells: CellAddress[] = [];
  const texts: string[] = [];
  let value = choice.how === "product" ? 1 : 0;
  let factor: number | null = choice.columns.length === 1 ? choice.factor : null;
  let loose = false;
  let whole = false;
  let unit: RowFigure["unit"] = choice.unit;
  for (const column of choice.columns) {
    const cell = table.part.cell(row, column);
    const read = readCell(cell);
    if (read.kind === "blank") continue;
    if (!read.figure) {
      if (choice.how === "sum" && choice.field === "hours" && saysOnly("dayOff", cell.text)) continue;
      return lastBefore(table, row, choice, cell, fullTimeHours) ?? { kind: "unreadable", cell };
    }
    const { figure } = read;
    const inOwnUnit = ownFactor(figure.unit, fullTimeHours);
    const times = inOwnUnit ?? choice.factor;
    if (inOwnUnit !== null) unit = figure.unit ?? unit;
    const hours = figure.value * times;
    const isRounded =
      choice.whole === true &&
      (unit === "fte" || unit === "percent") &&
      !Number.isInteger(hours) &&
      isWholeHours(figure.value, fullTimeHours);
    whole ||= isRounded;
    if (choice.how === "product") value *= figure.value;
    else value += (choice.minus?.has(column) ? -1 : 1) * (isRounded ? Math.round(hours) : hours);
    if (!figure.typed || inOwnUnit !== null) factor = null;
    loose ||= figure.loose;
    cells.push(cell.address);
    texts.push(cell.text);
  }
  if (cells.length === 0 || (choice.how === "product" && cells.length < choice.columns.length)) return { kind: "none" };
  value /= choice.weeks ?? 1;
  const figure: RowFigure = { value, cells, text: texts.join(" + "), factor, loose, unit };
  return { kind: "figure", figure: whole ? { ...figure, whole } : figure };
}

/** "Idem" or "vakantie" in the newest week: what was said last holds. */
function lastBefore(
  table: Table,
  row: number,
  choice: FigureChoice,
  instead: GridCell,
  fullTimeHours: number,
): RowReading | null {
  const [newest = -1] = choice.columns;
  if (choice.how !== "newest" || readCell(instead).kind !== "word") return null;
  const earlier = choice.series.slice(0, choice.series.indexOf(newest));
  const last = earlier.findLast((column) => readCell(table.part.cell(row, column)).figure !== null);
  if (last === undefined) return null;
  const read = figureIn(table, row, { ...choice, columns: [last], how: "single" }, fullTimeHours);
  return read.kind === "figure" ? { ...read, instead } : null;
}

const daysOfWeek = 5;

/** A unit that stands in the cell itself goes before that of the column. */
function ownFactor(unit: string | undefined, fullTimeHours: number): number | null {
  if (unit === "hours" || unit === "time" || unit === "clients") return 1;
  if (unit === "fte" || unit === "percent") return fullTimeHours;
  if (unit === "days") return fullTimeHours / daysOfWeek;
  return null;
}

export interface RowSettings {
  readonly fullTimeHours: number;
  /** Whether another table knows the name. */
  isKnown(name: string): boolean;
}

/** Tells the rows of a table apart, for one choice of its columns. */
export function rowsOf(
  table: Table,
  columns: readonly Column[],
  { columns: names, fillDown }: NameChoice,
  choices: readonly FigureChoice[],
  settings: RowSettings,
): Row[] {
  const used = new Set([...names, ...choices.flatMap((choice) => choice.columns)]);
  const roles = columns.filter((column) => !used.has(column.index) && isRoleColumn(column));
  const others = columns.filter(({ index, words, filled }) => !used.has(index) && words * 2 > filled && words > 0);
  const drafts: Draft[] = [];
  let above: GridCell | null = null;
  for (let row = table.first; row <= table.last; row += 1) {
    const own = labelOf(table, row, names);
    const apart = others.some(({ index }) => table.part.cell(row, index).text !== "");
    const label: GridCell = fillDown && own.text === "" && above !== null && apart ? above : own;
    // Below a total begins something else.
    above = opensWith("total", label.text) ? null : label.text === "" ? above : label;
    const read = choices.map((choice) => figureIn(table, row, choice, settings.fullTimeHours));
    const values = read.map((one) => (one.kind === "figure" ? one.figure.value : null));
    const unreadable = read.some(({ kind }) => kind === "unreadable");
    const beside = others.map(({ index }) => table.part.cell(row, index)).filter(({ text }) => text !== "");
    drafts.push({ row, label, values, role: roleOf(table, row, roles), others: beside, unreadable, table, choices });
  }
  const counts = choices.map(({ field }) => field);
  const found = drafts.map((draft) => byWords(draft, counts, settings));
  const summed = sumsOfGroups(drafts, byArithmetic(drafts, found, settings), settings);
  return withoutTasks(withoutWhatFollows(drafts, summed, settings), settings);
}

/**
 * Below a blank row, one word that no other table knows, where everybody above has a name of more words or is known: "Baliebezetting" is a task and
 * nobody. It is said.
 */
function withoutTasks(rows: readonly Row[], { isKnown }: RowSettings): Row[] {
  const end = rows.findLastIndex(({ kind, label }) => kind === "empty" && label.text === "");
  const isSure = ({ label, name }: Row): boolean => isKnown(label.text) || isKnown(name);
  const above = rows.slice(0, Math.max(0, end)).filter(({ kind }) => kind === "person");
  if (above.length < fewestAbove || !above.every((row) => isSure(row) || / /.test(row.name)) || !above.some(isSure))
    return [...rows];
  return rows.map((row, at): Row =>
    at > end && row.kind === "person" && !/\s|[.\d]/.test(row.name) && !isSure(row) ? { ...row, kind: "aside" } : row,
  );
}

const fewestAbove = 3;

interface Draft {
  readonly row: number;
  readonly label: GridCell;
  readonly values: readonly (number | null)[];
  readonly role: GridCell | null;
  readonly others: readonly GridCell[];
  /** A figure is expected where an error or a word stands. */
  readonly unreadable: boolean;
  readonly table: Table;
  readonly choices: readonly FigureChoice[];
}

/** The name; of a name in several columns, its pieces together. A name merged over rows stands in each. */
function labelOf(table: Table, row: number, names: readonly number[]): GridCell {
  const cells = names.map((column) => {
    const own = table.part.cell(row, column);
    return own.text === "" ? table.part.covering(row, column) : own;
  });
  const [first] = cells;
  const text = nameOfPieces(cells.map((cell) => cell.text));
  return { ...(first as GridCell), text, value: text === "" ? null : (first?.value ?? text) };
}

function isRoleColumn({ says, texts }: Column): boolean {
  if (speaksOf("role", says)) return true;
  const words = [...texts];
  return words.some((text) => speaksOf("noCaseload", text)) && words.some((text) => speaksOf("name", text));
}

function roleOf(table: Table, row: number, roles: readonly Column[]): GridCell | null {
  for (const { index } of roles) {
    const cell = table.part.cell(row, index);
    if (
      cell.text !== "" &&
      speaksOf("noCaseload", cell.text) &&
      !speaksOf("name", cell.text.replace(/(?:team|medewerk)\p{L}*/giu, ""))
    )
      return cell;
  }
  return null;
}

function byWords(draft: Draft, fields: readonly FigureChoice["field"][], { isKnown }: RowSettings): Row {
  const { row, label, values, role, others } = draft;
  const called = saysCallName(label.text) ? label.text.trim() : personName(label.text);
  const name =
    looksLikeName(called) || looksLikeLowerCaseName(called) ? called : label.text.replace(/\s+/g, " ").trim();
  const made = (kind: RowKind, because: GridCell | null = null, unsure = false): Row => ({
    row,
    kind,
    label,
    name,
    byArithmetic: false,
    unsure,
    because,
    part: others.map(({ text }) => plain(text)).join("|"),
  });
  const filled = values.some((value) => value !== null);
  const beside = others.find(({ text }) => saysOnly("total", text));
  if (label.text === "" || (saysNone(label.text) && !isKnown(label.text)) || /^[?¿]+$/.test(label.text)) {
    if (!filled) return made("empty");
    return beside ? made("total", beside) : made("nobody");
  }
  if (saysOnly("total", label.text) || (opensWith("total", label.text) && filled)) return made("total", label);
  if (opensWith("notARow", label.text)) return made("mean", label);
  if (inTemplate.test(label.text.trim())) return made("empty");
  if (isVacancy(label.text)) return filled ? made("nobody", label) : made("empty");
  if (saysOnly("nobody", label.text) || opensWith("nobody", label.text))
    return filled ? made("nobody", label) : made("empty");
  const counted = fields.some((field, place) => field === "current" && (values[place] ?? 0) > 0);
  const inLabel = /\(([^)]*)\)/.exec(label.text)?.[1];
  const saysRole = inLabel !== undefined && speaksOf("noCaseload", inLabel);
  if (role ?? saysRole) return made(counted ? "person" : "no-caseload", role ?? label, counted);
  if (filled && !counted && fields.includes("current")) {
    const remark = others.find(({ text }) => noClients.test(text) || saysOnly("noCaseload", text));
    if (remark) return made("no-caseload", remark);
  }
  if (filled && !counted && opensWith("noCaseload", label.text) && !isKnown(label.text))
    return made("no-caseload", label);
  if (!filled && draft.unreadable && looksLikeName(name)) return made("person");
  if (!filled) return made(others.length === 0 && !looksLikeName(label.text) ? "section" : "empty", label);
  return made("person", null, false);
}

/** "NAAM" in somebody's place: the sheet that the others were copied from. */
const inTemplate = /^[<[(.…]*(?:naam|name)(?: (?:medewerker|collega|klantmanager|consulent))?[>\]).…]*$/i;

/** "Geen eigen caseload"; who has none yet is to get one. */
const noClients =
  /(?<!nog )(?:geen|zonder)\s+(?:eigen\s+|vaste\s+)?(?:caseload|cli[eë]nten|klanten|dossiers|bestand)(?!\p{L})/iu;

/** "Bakker, L. (Linda)": what somebody is called tells who a first name elsewhere is. */
function saysCallName(text: string): boolean {
  const inBrackets = /\p{Lu}\.[^()]*\((\p{Lu}\p{Ll}[\p{L}'’-]*)\)\s*$/u.exec(text)?.[1];
  return inBrackets !== undefined && !speaksOf("noCaseload", inBrackets) && !speaksOf("name", inBrackets);
}

/** "Vacature", "Gevraagd: vacature", "Openstaand: klantmanager", "Trainee (n.t.b.)", "Nog te werven". */
function isVacancy(text: string): boolean {
  return opensWith("vacancy", text) || /(?<!\p{L})(?:vacatures?|vacant)(?!\p{L})|\(n\.?t\.?b\.?\)/iu.test(text);
}

/** A row that is the sum of the rows since the last total, or of all, is a total, whatever it is called. */
function byArithmetic(drafts: readonly Draft[], rows: readonly Row[], settings: RowSettings): Row[] {
  const found: Row[] = [...rows];
  const items: Draft[] = [];
  let since: Draft[] = [];
  for (const [place, draft] of drafts.entries()) {
    const row = found[place];
    if (!row) continue;
    if (row.kind === "total") {
      since = [];
      continue;
    }
    if (row.kind !== "person" && row.kind !== "nobody") continue;
    const agreeing = Math.max(agreement(draft, since), agreement(draft, items));
    const manyRows = items.length >= 3;
    const isNamed = looksLikeName(row.name) && settings.isKnown(row.name);
    // Of two rows the figures add up to somebody's by chance.
    const certain =
      (agreeing >= 2 && (manyRows || !isNamed)) ||
      (agreeing === 1 && manyRows && row.kind === "nobody" && row.label.text === "");
    const likely = agreeing === 1 && manyRows && !isNamed;
    const nameless = agreeing === 1 && items.length === 2 && !isCalled(row);
    const ofClients = items.length >= fewestForClients && !isNamed && addsUpClients(draft, items);
    if (certain || likely || nameless || ofClients) {
      found[place] = { ...row, kind: "total", byArithmetic: true, unsure: !certain && row.label.text !== "" };
      since = [];
      continue;
    }
    items.push(draft);
    since.push(draft);
  }
  return totalOfOthers(drafts, found, items);
}

/** "Noord" below people whose team is Noord: what they come to together, and nobody. */
function sumsOfGroups(drafts: readonly Draft[], rows: readonly Row[], { isKnown }: RowSettings): Row[] {
  return rows.map((row, at): Row => {
    const draft = drafts[at];
    if (!draft || row.kind !== "person" || (looksLikeName(row.name) && isKnown(row.name))) return row;
    const own = plain(row.label.text);
    const group = drafts
      .slice(0, at)
      .filter((other, place) => rows[place]?.kind === "person" && other.others.some(({ text }) => plain(text) === own));
    return isSumOf(draft, group) ? { ...row, kind: "total", byArithmetic: true } : row;
  });
}

/** One figure of one other row is the same too easily: Anne stands in for Bob, and works as many hours. */
function isSumOf({ values }: Draft, items: readonly Draft[]): boolean {
  const filled = values.flatMap((value, place) => (value === null ? [] : [{ value, place }]));
  return (
    items.length > 0 &&
    items.length + filled.length > 2 &&
    filled.some(({ value }) => value !== 0) &&
    filled.every(({ value, place }) => {
      const sum = items.reduce((all, item) => all + (item.values[place] ?? 0), 0);
      return Math.abs(sum - value) <= 0.011 * items.length;
    })
  );
}

/** Below a total and a blank row, rows that lack a figure that everybody above has are of something else; who looks like a colleague is said. */
function withoutWhatFollows(drafts: readonly Draft[], rows: readonly Row[], { isKnown }: RowSettings): Row[] {
  const total = rows.findIndex(({ kind }) => kind === "total");
  const isBlank = ({ kind, label }: Row): boolean => kind === "empty" && label.text === "";
  const end = total < 0 ? -1 : rows.findIndex((row, at) => at > total && isBlank(row));
  if (end < 0) return [...rows];
  const above = drafts.filter((_, at) => at < total && rows[at]?.kind === "person");
  const always = above[0]?.values.map((_, place) => above.every(({ values }) => values[place] !== null)) ?? [];
  const lacks = (draft: Draft | undefined): boolean =>
    always.some((has, place) => has && (draft?.values[place] ?? null) === null);
  const mayBeSomebody = ({ kind, name }: Row): boolean =>
    kind === "person" && looksLikeName(name) && (/\p{L} \p{L}/u.test(name) || isKnown(name));
  return rows.map((row, at): Row => {
    const isOther = at > end && (row.kind === "person" || row.kind === "nobody") && lacks(drafts[at]);
    return isOther ? { ...row, kind: mayBeSomebody(row) ? "aside" : "empty" } : row;
  });
}

/** A row may add up all others where none stand above it alone: on top, or between the tables of two teams. */
function totalOfOthers(drafts: readonly Draft[], rows: Row[], items: readonly Draft[]): Row[] {
  if (items.length < 3) return rows;
  const sums = items.reduce<number[]>(
    (all, { values }) => values.map((value, place) => (all[place] ?? 0) + (value ?? 0)),
    [],
  );
  for (const [at, item] of items.entries()) {
    const isHalf = item.values.some(
      (value, place) => value && Math.abs((sums[place] ?? 0) - 2 * value) <= items.length,
    );
    const place = drafts.indexOf(item);
    const row = rows[place];
    if (!isHalf || row?.kind !== "person") continue;
    const agreeing = agreement(
      item,
      items.filter((other) => other !== item),
    );
    if (agreeing < 2 && (agreeing === 0 || at > 0 || isCalled(row))) continue;
    rows[place] = { ...row, kind: "total", byArithmetic: true };
    return rows;
  }
  return rows;
}

/** By a name, or by a number of staff. */
function isCalled({ label: { text, value } }: Row): boolean {
  return typeof value === "number" || looksLikeName(text) || looksLikeLowerCaseName(text);
}

/** Nobody has as many clients as so many others together, whatever the row has for hours. */
const fewestForClients = 4;

function addsUpClients({ values, choices }: Draft, items: readonly Draft[]): boolean {
  return choices.some(({ field }, place) => {
    const own = values[place] ?? 0;
    const others = items.map((item) => item.values[place] ?? 0);
    return field === "current" && own > 0 && others.reduce((sum, value) => sum + value, 0) === own;
  });
}

/** In how many columns the row is the sum of the items; 0 where one of its figures is not. */
function agreement(draft: Draft, items: readonly Draft[]): number {
  if (items.length < 2) return 0;
  let agreeing = 0;
  for (const [place, value] of draft.values.entries()) {
    if (value === null || value === 0) continue;
    const sum = items.reduce((all, item) => all + (item.values[place] ?? 0), 0);
    if (Math.abs(sum - value) > 0.011 * items.length) return 0;
    if (items.filter((item) => (item.values[place] ?? 0) !== 0).length > 1) agreeing += 1;
  }
  return agreeing;
}

export function isPossibleHours(value: number): boolean {
  return value >= 0 && value <= longestWeek;
}
