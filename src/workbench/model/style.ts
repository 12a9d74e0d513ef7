export type BorderLine =
  | "thin"
  | "medium"
  | "thick"
  | "hair"
  | "dashed"
  | "dotted"
  | "double"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot";
export interface Border {
  readonly line: BorderLine;
  /** "#RRGGBB" */ readonly color: string;
}

/** How a cell looks, with theme and indexed colours already resolved to "#RRGGBB". */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strikethrough: boolean;
    readonly color: string;
  };
  readonly fill: string | null;
  readonly borders: {
    readonly left: Border | null;
    readonly right: Border | null;
    readonly top: Border | null;
    readonly bottom: Border | null;
  };
  readonly horizontal:
    "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Somebody typed an apostrophe before the text, so it is never parsed. */
  readonly quotePrefix: boolean;
}

export const defaultStyle: CellStyle = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    color: "#000000",
  },
  fill: null,
  borders: { left: null, right: null, top: null, bottom: null },
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};

/**
 * Every style of the workbook, once. A cell holds an index into it. Indices below `fromFile` are the file's own cell formats (cellXfs), in
 * its order; the others are new and are appended on saving.
 */
export class StyleTable {
  private readonly indexByKey = new Map<string, number>();
  readonly fromFile: number;

  constructor(private readonly styles: CellStyle[] = [defaultStyle]) {
    this.fromFile = styles.length;
    styles.forEach((style, index) => {
      const key = JSON.stringify(style);
      if (!this.indexByKey.has(key)) this.indexByKey.set(key, index);
    });
  }
  get count(): number {
    return this.styles.length;
  }
  get(index: number): CellStyle {
    const style = this.styles[index];
    if (!style) throw new RangeError(`no style ${index}`);
    return style;
  }
  /** The index of this style. A new style is added. */
  intern(style: CellStyle): number {
    const key = JSON.stringify(style);
    let index = this.indexByKey.get(key);
    if (index === undefined) {
      index = this.styles.push(style) - 1;
      this.indexByKey.set(key, index);
    }
    return index;
  }
}
