import { UnusableFile, requireZip } from "./unusable-file";
import { MalformedXml } from "../xml/xml-scan";
import { childrenNamed, parseXml, type XmlElement } from "../xml/xml-tree";
import { packEntry, readZip, writeZip, type ZipEntry } from "./zip";

/** The parts of an .xlsx file (Open Packaging Conventions, ISO 29500-2). Names of parts have no leading slash and may be in any case. */
export interface Package {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** The part's name as the file spells it; undefined when there is no such part. Of two names that differ only in case, the exact one is meant. */
  nameOf(part: string): string | undefined;
  /** undefined when there is no such part. */
  part(name: string): Uint8Array | undefined;
  relationships(part: string): readonly Relationship[];
}

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "sharedStrings". */
  readonly kind: string;
  /** The name of a part, or an address outside the file as it is written. */
  readonly target: string;
  readonly external: boolean;
}

export function openPackage(bytes: Uint8Array): Package {
  requireZip(bytes);
  const entries = readZip(bytes);
  const exact = new Map(entries.map((entry) => [entry.name, entry]));
  const inAnyCase = new Map([...entries].reverse().map((entry) => [entry.name.toLowerCase(), entry]));
  const find = (name: string) => exact.get(name) ?? inAnyCase.get(name.toLowerCase());
  const part = (name: string) => {
    const content = find(name)?.unpack();
    return content && asUtf8(content);
  };
  return {
    bytes,
    entries,
    nameOf: (name) => find(name)?.name,
    part,
    relationships: (name) => {
      const content = part(relationshipsPart(name));
      if (!content) return [];
      return childrenNamed(parsePart(relationshipsPart(name), content), "Relationship").map((element) =>
        readRelationship(element, name),
      );
    },
  };
}

/** XML may be in UTF-16, which its first bytes tell (XML 1.0, appendix F). Parts are read, and when they change written, in UTF-8. */
function asUtf8(content: Uint8Array): Uint8Array {
  const encoding = content[0] === 0xff && content[1] === 0xfe ? "utf-16le" : "utf-16be";
  if (encoding === "utf-16be" && (content[0] !== 0xfe || content[1] !== 0xff)) return content;
  const text = new TextDecoder(encoding).decode(content);
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?encoding\s*=\s*)["'][^"']*["']/, '$1"UTF-8"'));
}

/** Reads a part's XML as a tree. The error names the part when it cannot be read. */
export function parsePart(name: string, content: Uint8Array): XmlElement {
  return readingPart(name, () => parseXml(content));
}

export function readingPart<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedXml) throw new UnusableFile("damaged", `${name}: ${error.message}`);
    throw error;
  }
}

/** A part that is only shown, so that nothing in it refuses the file; null when it cannot be read. */
export function treeOf(source: Package, part: string): XmlElement | null {
  try {
    const content = source.part(part);
    return content ? parseXml(content) : null;
  } catch (error) {
    if (error instanceof MalformedXml || error instanceof UnusableFile) return null;
    throw error;
  }
}

/** Reads a part that must be there. */
export function requirePart(source: Package, name: string): Uint8Array {
  const content = source.part(name);
  if (!content) throw new UnusableFile("damaged", `${name} is missing`);
  return content;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsPart(name: string): string {
  const slash = name.lastIndexOf("/") + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

function readRelationship(element: XmlElement, from: string): Relationship {
  const attribute = (name: string) => element.attributes.get(name) ?? "";
  const external = attribute("TargetMode") === "External";
  const target = attribute("Target");
  return {
    id: attribute("Id"),
    kind: attribute("Type").slice(attribute("Type").lastIndexOf("/") + 1),
    target: external ? target : resolveTarget(target, from),
    external,
  };
}

function resolveTarget(target: string, from: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}

/** What saving does to the parts: `changed` and `removed` by part name as the file has it, `added` in the order to append. */
export interface PackageChanges {
  readonly changed: ReadonlyMap<string, Uint8Array>;
  readonly added: ReadonlyMap<string, Uint8Array>;
  readonly removed: ReadonlySet<string>;
}

/** Applies changes to the file. Every other part keeps its compressed bytes and its place. */
export function writePackage(source: Package, changes: PackageChanges): Uint8Array {
  const kept = source.entries
    .filter((entry) => !changes.removed.has(entry.name))
    .map((entry) => {
      const content = changes.changed.get(entry.name);
      return content ? packEntry(entry.name, content) : entry.stored;
    });
  const added = [...changes.added].map(([name, content]) => packEntry(name, content));
  return writeZip([...kept, ...added]);
}
