import { columnLetters } from "./cell-address";

/** The column as people read it: "Cliënten!B". */
export function columnInWords({ sheet, column }: { readonly sheet: string; readonly column: number }): string {
  return `${sheet}!${columnLetters(column)}`;
}
