import { emptyStyles } from "../package/empty-package";
import { parsePart } from "../package/package";
import { child, parseXml, type XmlElement } from "../xml/xml-tree";
import { applyEdits, type Edit } from "../xml/xml-write";

/** The lists that a cell format points into, in the order that styles.xml has them (ISO 29500-1 18.8.39). All may be left out. */
const lists = ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];
/** What stands before all of them. */
const first = "numFmts";

/** Gives styles.xml the usual lists where it has none, or empty ones, so that looks can be added; its own bytes when it has them all. */
export function completeStyles(part: string, bytes: Uint8Array): Uint8Array {
  const root = parsePart(part, bytes);
  const missing = lists.filter((name) => (child(root, name)?.children.length ?? 0) === 0);
  if (missing.length === 0) return bytes;
  if (!root.selfClosing)
    return applyEdits(
      bytes,
      missing.map((name) => added(root, name)),
    );
  const inside = missing.map((name) => usual(name, root.prefix)).join("");
  const insert = `>${inside}</${root.prefix}${root.name}>`;
  return applyEdits(bytes, [{ at: root.end - "/>".length, remove: "/>".length, insert }]);
}

function added(root: XmlElement, name: string): Edit {
  const insert = usual(name, root.prefix);
  const empty = child(root, name);
  if (empty) return { at: empty.start, remove: empty.end - empty.start, insert };
  const before = [first, ...lists.slice(0, lists.indexOf(name))];
  const previous = root.children.filter((element) => before.includes(element.name)).at(-1);
  return { at: previous?.end ?? root.contentStart, remove: 0, insert };
}

function usual(name: string, prefix: string): string {
  const element = child(parseXml(new TextEncoder().encode(emptyStyles)), name);
  return emptyStyles.slice(element?.start, element?.end).replace(/<(\/?)/g, `<$1${prefix}`);
}
