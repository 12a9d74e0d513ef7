import type { Rect } from "./rect";

/** Print set-up of a sheet. Margins are points. */
export interface PageSetup {
  orientation: "portrait" | "landscape";
  /** Office.js PaperType: "a4", … */
  paper: string;
  margins: {
    top: number;
    bottom: number;
    left: number;
    right: number;
    header: number;
    footer: number;
  };
  /** How many pages wide and tall it must fit on; null when `scale` decides. */
  fit: { wide: number | null; tall: number | null } | null;
  scale: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  printArea: Rect | null;
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  printGridlines: boolean;
  /** Rows that begin a new page because somebody said so, from top to bottom. */
  rowBreaks: readonly number[];
}
