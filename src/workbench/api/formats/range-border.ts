import type { Rect } from "../../model/rect";
import type { Border, BorderLine, CellStyle } from "../../model/style";
import { ApiObject, invalidArgument } from "../api-object";
import { color } from "./colors";
import { FormattedCells } from "./formatted-cells";

type Side = keyof CellStyle["borders"];

/** Which cells of a rectangle have the line, and on which side. */
const places: Readonly<Record<string, (rect: Rect) => readonly { readonly side: Side; readonly rect: Rect }[]>> = {
  EdgeTop: (rect) => [{ side: "top", rect: { ...rect, bottom: rect.top } }],
  EdgeBottom: (rect) => [{ side: "bottom", rect: { ...rect, top: rect.bottom } }],
  EdgeLeft: (rect) => [{ side: "left", rect: { ...rect, right: rect.left } }],
  EdgeRight: (rect) => [{ side: "right", rect: { ...rect, left: rect.right } }],
  InsideHorizontal: (rect) =>
    rect.top < rect.bottom ? [{ side: "bottom", rect: { ...rect, bottom: rect.bottom - 1 } }] : [],
  InsideVertical: (rect) =>
    rect.left < rect.right ? [{ side: "right", rect: { ...rect, right: rect.right - 1 } }] : [],
};

/** Excel's style and weight of each line that the file format knows. */
const lines: Readonly<Record<BorderLine, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

/** The line with this style and weight. When the style does not come in that weight, its first line. */
function lineOf(style: string, weight: string): BorderLine {
  const known = Object.entries(lines) as [BorderLine, readonly [string, string]][];
  const [line] =
    known.find(([, look]) => look[0] === style && look[1] === weight) ??
    known.find(([, look]) => look[0] === style) ??
    [];
  if (!line) throw invalidArgument(`No line style: ${style}`);
  return style === "Continuous" && weight === "" ? "thin" : line;
}

export class RangeBorderCollection extends ApiObject {
  readonly className = "RangeBorderCollection";
  constructor(private readonly cells: FormattedCells) {
    super(cells.session);
  }

  override items(): readonly RangeBorder[] {
    return Object.keys(places).map((side) => this.getItem(side));
  }
  getItem(side: unknown): RangeBorder {
    if (!places[String(side)]) throw this.session.unsupported(`RangeBorderCollection.getItem(${String(side)})`);
    return new RangeBorder(this.cells, String(side));
  }
}

export class RangeBorder extends ApiObject {
  readonly className = "RangeBorder";
  constructor(
    private readonly cells: FormattedCells,
    private readonly place: string,
  ) {
    super(cells.session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.place };
  }

  get sideIndex(): string {
    return this.place;
  }
  /** "None", "Continuous", "Dash", …; null when cells differ. */
  get style(): string | null {
    return this.#common((border) => (border ? lines[border.line][0] : "None"));
  }
  set style(style: unknown) {
    if (style === "None") this.#change(() => null);
    else
      this.#change((border) => ({
        line: lineOf(String(style), border ? lines[border.line][1] : ""),
        color: colorOf(border),
      }));
  }
  get weight(): string | null {
    return this.#common((border) => (border ? lines[border.line][1] : "Thin"));
  }
  set weight(weight: unknown) {
    this.#change((border) => ({
      line: lineOf(border ? lines[border.line][0] : "Continuous", String(weight)),
      color: colorOf(border),
    }));
  }
  get color(): string | null {
    return this.#common(colorOf);
  }
  set color(given: unknown) {
    const wanted = color(given);
    this.#change((border) => ({ line: border?.line ?? "thin", color: wanted }));
  }

  #parts(): { readonly side: Side; readonly cells: FormattedCells }[] {
    const { session, sheet, rects } = this.cells;
    return rects
      .flatMap((rect) => places[this.place]?.(rect) ?? [])
      .map(({ side, rect }) => ({ side, cells: new FormattedCells(session, sheet, [rect]) }));
  }
  #common(pick: (border: Border | null) => string): string | null {
    const values = new Set(this.#parts().map(({ side, cells }) => cells.common((style) => pick(style.borders[side]))));
    const [first] = values;
    return values.size === 1 && first !== undefined ? first : null;
  }
  #change(change: (border: Border | null) => Border | null): void {
    for (const { side, cells } of this.#parts()) {
      cells.change((style) => ({ ...style, borders: { ...style.borders, [side]: change(style.borders[side]) } }));
    }
  }
}

const colorOf = (border: Border | null): string => border?.color ?? "#000000";
