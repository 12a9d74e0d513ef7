import type { Sheet } from "../../model/sheet";
import { parseRange } from "../cell-reference";
import { treeOf, type Package, type Relationship } from "../package/package";
import { child, childrenNamed, type XmlElement } from "../xml/xml-tree";
import { decodeText } from "../xml/xml-write";

/**
 * Reads the notes (ISO 29500-1 18.7) and the comments (MS-XLSX 2.6.205) of a sheet. A cell with comments has a note too, for older programs, which Excel
 * does not count. Authors are left alone, and so are replies.
 */
export function readNotes(source: Package, sheet: Sheet, relationships: readonly Relationship[]): void {
  const partsOf = (kind: string): readonly XmlElement[] =>
    relationships.flatMap((one) => (one.kind === kind ? (treeOf(source, one.target) ?? []) : []));
  for (const root of partsOf("threadedComment"))
    for (const comment of childrenNamed(root, "threadedComment"))
      if (!comment.attributes.has("parentId"))
        keep(sheet.comments, comment, decodeText(child(comment, "text")?.text ?? ""));
  for (const root of partsOf("comments"))
    for (const note of childrenNamed(child(root, "commentList"), "comment"))
      keep(sheet.notes, note, richText(child(note, "text")));
  for (const cell of sheet.comments.keys()) sheet.notes.delete(cell);
}

function keep(texts: Map<string, string>, element: XmlElement, text: string): void {
  const cell = parseRange(element.attributes.get("ref") ?? "");
  if (cell) texts.set(`${cell.top},${cell.left}`, text);
}

/** A plain text, or runs that look different. */
function richText(element: XmlElement | undefined): string {
  const pieces = [
    ...childrenNamed(element, "t"),
    ...childrenNamed(element, "r").flatMap((run) => childrenNamed(run, "t")),
  ];
  return decodeText(pieces.map(({ text }) => text).join(""));
}
