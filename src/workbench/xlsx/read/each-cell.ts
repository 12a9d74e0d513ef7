import type { XmlScanner } from "../xml/xml-scan";
import { columnOf } from "./read-sheet";

/**
 * Visits the cells of the row that the scanner is at; one without a reference stands behind the one before. The visitor may move on inside the cell. Ends
 * at the row's close tag.
 */
export function eachCell(scanner: XmlScanner, visit: (column: number) => void): void {
  if (scanner.selfClosing) return;
  let column = -1;
  while (scanner.next()) {
    if (scanner.kind === "close" && scanner.name === "row") break;
    if (scanner.kind !== "open") continue;
    if (scanner.name !== "c") {
      scanner.skip();
      continue;
    }
    column = columnOf(scanner) ?? column + 1;
    visit(column);
  }
}
