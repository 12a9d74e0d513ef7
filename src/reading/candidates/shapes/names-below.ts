import { hasGivenName } from "../../values/given-names";
import { looksLikeName } from "../../values/person-names";
import { isAddress, isLabel, share } from "../columns/columns";
import type { Part } from "./part";

const mostlyNames = 0.5;

/** Whether people stand below each other and not beside each other: on its side such a table would have its own headers for people. */
export function hasNamesBelow({ height, width, cell }: Part): boolean {
  const rows = Array.from({ length: height }, (_, row) => row);
  const columns = Array.from({ length: width }, (_, column) => column);
  const most = (lines: readonly (readonly string[])[]): number => Math.max(...lines.map(namesIn));
  const below = most(columns.map((column) => rows.map((row) => cell(row, column).text)));
  return below > mostlyNames && below > most(rows.map((row) => columns.map((column) => cell(row, column).text)));
}

function namesIn(texts: readonly string[]): number {
  return share(
    texts.filter((text) => text !== ""),
    isSurelyName,
  );
}

/** "Vries, A. de", "Anne Smit", "Anne", an e-mail address; "Werk" may be anything. */
function isSurelyName(text: string): boolean {
  return isAddress(text) || (looksLikeName(text) && !isLabel(text) && (/[., ]/.test(text) || hasGivenName(text)));
}
