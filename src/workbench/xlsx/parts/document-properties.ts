import { child, childrenNamed, parseXml } from "../xml/xml-tree";
import { escapeElementText, type Edit } from "../xml/xml-write";
import { setAttribute } from "./workbook-part";
import { required } from "../../required";

/**
 * docProps/app.xml may list the sheets: their number under HeadingPairs, their names under TitlesOfParts. Makes the edits that add the new
 * sheets, each at its place among the tabs. Makes none when the file lists something else before its sheets.
 */
export function editSheetTitles(
  bytes: Uint8Array,
  sheetsInFile: number,
  added: readonly { readonly name: string; readonly before: number }[],
): Edit[] {
  const root = parseXml(bytes);
  const pairs = child(child(root, "HeadingPairs"), "vector");
  const titles = child(child(root, "TitlesOfParts"), "vector");
  const count = child(pairs?.children[1], "i4");
  const names = childrenNamed(titles, "lpstr");
  if (!titles || !count || Number(count.text) !== sheetsInFile || names.length < sheetsInFile) return [];
  const { prefix } = names[0] ?? titles;
  return [
    {
      at: count.contentStart,
      remove: count.contentEnd - count.contentStart,
      insert: String(sheetsInFile + added.length),
    },
    setAttribute(bytes, titles, "size", String(names.length + added.length)),
    ...added.map(({ name, before }) => ({
      at: before < sheetsInFile ? required(names[before]).start : required(names[sheetsInFile - 1]).end,
      remove: 0,
      insert: `<${prefix}lpstr>${escapeElementText(name)}</${prefix}lpstr>`,
    })),
  ];
}
