import { canBeTyped } from "../../calc/parse/typed-formula";
import type { Sheet } from "../../model/sheet";
import type { DefinedName } from "../../model/workbook";
import { parseReference, sheetAddress } from "../../model/address";
import { ApiError, ApiObject, invalidArgument, itemNotFound, isAbsent, type ApiSession } from "../api-object";
import { NamedItem } from "./named-item";
import { requireWorkbook } from "../permissions";
import { Range } from "../ranges/range";

/** The names of the workbook, or of one sheet. */
export class NamedItemCollection extends ApiObject {
  readonly className = "NamedItemCollection";
  constructor(
    session: ApiSession,
    private readonly sheet: Sheet | null,
  ) {
    super(session);
  }

  override items(): readonly NamedItem[] {
    return this.#names().map((item) => new NamedItem(this.session, item));
  }
  getCount(): number {
    return this.#names().length;
  }
  getItem(name: unknown): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound("The requested resource doesn't exist.");
    return item;
  }
  getItemOrNullObject(name: unknown): NamedItem | null {
    const item = this.#find(String(name));
    return item ? new NamedItem(this.session, item) : null;
  }
  /** The reference is a range, or a formula that starts with "=". */
  add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    requireWorkbook(this.session);
    const text = String(name);
    if (!isName(text)) throw invalidArgument(`${text} is no name.`);
    if (this.#find(text)) throw new ApiError("ItemAlreadyExists", "A name like that exists already.");
    const item: DefinedName = {
      name: text,
      formula: formulaOf(reference),
      sheet: this.sheet,
      hidden: false,
      comment: isAbsent(comment) ? "" : String(comment),
      fromFile: false,
    };
    this.session.workbook.names.push(item);
    this.session.workbook.tell((observer) => observer.namesChanged?.());
    return new NamedItem(this.session, item);
  }

  #names(): readonly DefinedName[] {
    return this.session.workbook.names.filter((item) => item.sheet === this.sheet);
  }
  #find(name: string): DefinedName | undefined {
    return this.#names().find((item) => item.name.toLowerCase() === name.toLowerCase());
  }
}

/** A word of letters, digits, "_", "." and "\" that cannot be taken for a cell. */
function isName(text: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(text) && !parseReference(text) && !/^(r|c|r\d+c?\d*|c\d+)$/i.test(text)
  );
}

function formulaOf(reference: unknown): string {
  if (reference instanceof Range) return sheetAddress(reference.sheet.name, reference.rect, true);
  if (typeof reference === "string" && reference.startsWith("=") && canBeTyped(reference.slice(1))) {
    return reference.slice(1);
  }
  throw invalidArgument("A name stands for a range or a formula.");
}
