import type { CellStyle } from "../../model/style";
import { ApiObject, invalidArgument } from "../api-object";
import { color } from "./colors";
import type { FormattedCells } from "./formatted-cells";

type Font = CellStyle["font"];

export class RangeFont extends ApiObject {
  readonly className = "RangeFont";
  constructor(private readonly cells: FormattedCells) {
    super(cells.session);
  }

  get name(): string | null {
    return this.cells.common(({ font }) => font.name);
  }
  set name(name: unknown) {
    this.#change({ name: String(name) });
  }
  /** Points. */
  get size(): number | null {
    return this.cells.common(({ font }) => font.size);
  }
  set size(size: unknown) {
    if (typeof size !== "number" || !(size >= 1 && size <= 409))
      throw invalidArgument("A font size is 1 to 409 points.");
    this.#change({ size });
  }
  get bold(): boolean | null {
    return this.cells.common(({ font }) => font.bold);
  }
  set bold(bold: unknown) {
    this.#change({ bold: Boolean(bold) });
  }
  get italic(): boolean | null {
    return this.cells.common(({ font }) => font.italic);
  }
  set italic(italic: unknown) {
    this.#change({ italic: Boolean(italic) });
  }
  get strikethrough(): boolean | null {
    return this.cells.common(({ font }) => font.strikethrough);
  }
  set strikethrough(strikethrough: unknown) {
    this.#change({ strikethrough: Boolean(strikethrough) });
  }
  /** "None" or "Single": the model has no other kinds. */
  get underline(): string | null {
    const underline = this.cells.common(({ font }) => font.underline);
    return underline === null ? null : underline ? "Single" : "None";
  }
  set underline(kind: unknown) {
    if (kind !== "None" && kind !== "Single") throw this.session.unsupported(`RangeFont.underline(${String(kind)})`);
    this.#change({ underline: kind === "Single" });
  }
  /** "#RRGGBB" */
  get color(): string | null {
    return this.cells.common(({ font }) => font.color);
  }
  set color(given: unknown) {
    this.#change({ color: color(given) });
  }

  #change(change: Partial<Font>): void {
    this.cells.change((style) => ({ ...style, font: { ...style.font, ...change } }));
  }
}
