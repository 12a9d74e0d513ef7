import type { CellAddress } from "../../caseload/cell-address";
import type { IsoDate } from "../../caseload/dates";

/** A position on the planned sheet, counted from zero. */
export interface PlanPosition {
  readonly row: number;
  readonly column: number;
}

export interface PlanRect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * What a planned cell holds.
 * text: our own words · theirs: text from the team's cells, written so that it can never become a formula, number or date ·
 * reference: shows a cell of the team's that we do not read, whatever stands in it ·
 * formula: classic native Excel in English with commas, starting with "=" (design decision 3); `expected` is what it must show.
 */
export type PlanContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "theirs"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly date: IsoDate }
  | { readonly kind: "reference"; readonly cell: CellAddress }
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly expected: number | string;
    };

/** How a cell looks. The writer and the preview own the looks of each name; see sheet-styles.ts. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** "#1F3864" */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Partial<Record<"top" | "bottom" | "left" | "right", "thin" | "medium" | "hair">>;
}

export interface PlanCell extends PlanPosition {
  readonly content: PlanContent | null;
  readonly look: CellLook;
  /** A click goes to this cell of the team's. */
  readonly link?: CellAddress;
}

/** A chart of clustered columns over cells of the planned sheet itself. */
export interface PlanChart {
  readonly name: string;
  readonly title: string;
  readonly categories: PlanRect;
  readonly series: readonly {
    readonly name: string;
    readonly values: PlanRect;
    readonly color: string;
  }[];
  /** Each bar shows its own figure. */
  readonly showValues: boolean;
  /** The number format of those figures; that of the cells when left out. */
  readonly valueFormat?: string;
  /** The categories are numbers, which take no more room than a bar. */
  readonly numbered?: true;
  /** Bars of one category stand over each other, a later series before an earlier one, and fill the width; side by side when left out. */
  readonly overlapping?: true;
  /** The cells it covers. */
  readonly place: PlanRect;
}

export interface PagePlan {
  readonly orientation: "landscape" | "portrait";
  readonly paper: "a4";
  readonly area: PlanRect;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** tall null: as many pages as it takes. */
  readonly fitToPages: { readonly wide: number; readonly tall: number | null };
  /** Rows that begin a new page, from top to bottom. */
  readonly breaks: readonly number[];
  /** Excel's header and footer codes: "&F" is the file's name, "&P" the page. */
  readonly footer: {
    readonly left: string;
    readonly center: string;
    readonly right: string;
  };
  /** Centimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/** A pure description of one sheet: what is in it and how it looks, nothing of Excel's API. */
export interface SheetPlan {
  readonly name: string;
  readonly cells: readonly PlanCell[];
  readonly merges: readonly PlanRect[];
  /** Width in characters of the standard font, by column. */
  readonly columnWidths: readonly number[];
  /** Height in points of the rows that need another than the standard. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Columns with intermediate steps of a formula: grouped out of sight and outside the printed area. */
  readonly hiddenColumns: readonly number[];
  readonly charts: readonly PlanChart[];
  /** The cells of an Excel table with a filter, its header among them; left out where there is none. */
  readonly table?: PlanRect;
  readonly page: PagePlan;
  readonly showGridlines: boolean;
}
