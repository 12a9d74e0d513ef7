import { canBeTyped } from "../../calc/parse/typed-formula";
import type { Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { DefinedName } from "../../model/workbook";
import { parseReference, sheetAddress } from "../../model/address";
import { ApiObject, invalidArgument, isAbsent, type ApiSession } from "../api-object";
import { requireWorkbook } from "../permissions";
import { Range } from "../ranges/range";

/** The cells that a defined name stands for, as a sheet sees it. null when there is no such name, or when it is no plain reference. */
export function namedRange(session: ApiSession, name: string, sheet: Sheet): { sheet: Sheet; rect: Rect } | null {
  const wanted = name.toLowerCase();
  const { names } = session.workbook;
  const found =
    names.find((item) => item.name.toLowerCase() === wanted && item.sheet === sheet) ??
    names.find((item) => item.name.toLowerCase() === wanted && item.sheet === null);
  return found ? referredRange(session, found) : null;
}

function referredRange(session: ApiSession, name: DefinedName): { sheet: Sheet; rect: Rect } | null {
  const reference = parseReference(name.formula);
  const sheet = isAbsent(reference?.sheet) ? name.sheet : session.workbook.sheetByName(reference.sheet);
  return reference && sheet ? { sheet, rect: reference.rect } : null;
}

export class NamedItem extends ApiObject {
  readonly className = "NamedItem";
  constructor(
    session: ApiSession,
    private readonly item: DefinedName,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.item.name };
  }

  get name(): string {
    return this.item.name;
  }
  get formula(): string {
    return `=${this.item.formula}`;
  }
  set formula(formula: unknown) {
    requireWorkbook(this.session);
    if (typeof formula !== "string" || !formula.startsWith("=") || !canBeTyped(formula.slice(1))) {
      throw invalidArgument(`${String(formula)} is no formula.`);
    }
    this.item.formula = formula.slice(1);
    this.session.workbook.tell((observer) => observer.namesChanged?.());
  }
  /** "Range" for a plain reference, or the type of a constant. Other formulas are not evaluated. */
  get type(): string {
    if (referredRange(this.session, this.item)) return "Range";
    return { number: "Double", string: "String", boolean: "Boolean" }[
      typeof this.#constant() as "number" | "string" | "boolean"
    ];
  }
  /** The address of a range, or a constant. */
  get value(): string | number | boolean {
    const range = referredRange(this.session, this.item);
    return range ? sheetAddress(range.sheet.name, range.rect, true) : this.#constant();
  }
  get visible(): boolean {
    return !this.item.hidden;
  }
  set visible(visible: unknown) {
    this.item.hidden = !visible;
  }
  get comment(): string {
    return this.item.comment;
  }
  set comment(comment: unknown) {
    this.item.comment = String(comment);
  }
  get scope(): string {
    return this.item.sheet ? "Worksheet" : "Workbook";
  }
  get worksheet(): ApiObject {
    if (!this.item.sheet) throw invalidArgument("The name belongs to the workbook.");
    return this.session.worksheet(this.item.sheet);
  }
  get worksheetOrNullObject(): ApiObject | null {
    return this.item.sheet && this.session.worksheet(this.item.sheet);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidArgument("The name stands for no range.");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const range = referredRange(this.session, this.item);
    return range && new Range(this.session, range.sheet, range.rect);
  }
  delete(): void {
    requireWorkbook(this.session);
    const { workbook } = this.session;
    const index = workbook.names.indexOf(this.item);
    if (index >= 0) workbook.names.splice(index, 1);
    workbook.tell((observer) => observer.namesChanged?.());
  }

  #constant(): string | number | boolean {
    const { formula } = this.item;
    if (/^(true|false)$/i.test(formula)) return formula.toLowerCase() === "true";
    if (formula.trim() !== "" && Number.isFinite(Number(formula))) return Number(formula);
    const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
    if (text === undefined) throw this.session.unsupported(`NamedItem.value of ${formula}`);
    return text.replaceAll('""', '"');
  }
}
