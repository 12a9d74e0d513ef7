import { isSurelyName, share } from "../columns/columns";
import type { Part } from "./part";

const mostlyNames = 0.5;
/** A caseworker and somebody else's name may stand in each row. */
const fewestBeside = 3;

/**
 * Whether people stand below each other and none beside each other: on its side such a table would have its own headers for people. Where both
 * are, those below may be clients.
 */
export function hasNamesBelow({ height, width, cell }: Part): boolean {
  const rows = Array.from({ length: height }, (_, row) => row);
  const columns = Array.from({ length: width }, (_, column) => column);
  return (
    columns.some((column) => areNames(rows.map((row) => cell(row, column).text))) &&
    !rows.some((row) =>
      areNames(
        columns.map((column) => cell(row, column).text),
        fewestBeside,
      ),
    )
  );
}

function areNames(line: readonly string[], fewest = 1): boolean {
  const texts = line.filter((text) => text !== "");
  return texts.length >= fewest && share(texts, isSurelyName) > mostlyNames;
}
