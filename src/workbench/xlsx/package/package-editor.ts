import { parsePart, relationshipsPart, requirePart, writePackage, type Package, type PackageChanges } from "./package";
import { childrenNamed } from "../xml/xml-tree";
import { applyEdits, attributes, type Edit } from "../xml/xml-write";

const contentTypesPart = "[Content_Types].xml";
const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Collects changes to a package: edits of existing parts, and new parts with their content types and relationships. What nobody changed keeps
 * its bytes.
 */
export class PackageEditor {
  private readonly edits = new Map<string, Edit[]>();
  private readonly added = new Map<string, string>();
  private readonly removed = new Set<string>();
  private readonly contentTypes: { part: string; type: string }[] = [];
  private readonly relationships = new Map<string, { ids: Set<string>; written: string[] }>();

  constructor(readonly source: Package) {}

  /** The bytes of a part in the file. */
  original(part: string): Uint8Array {
    return requirePart(this.source, part);
  }

  edit(part: string, ...edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    const name = this.nameInFile(part);
    this.edits.set(name, [...(this.edits.get(name) ?? []), ...edits]);
  }

  /** Reserves a free name for a new part: the usual one if it is free, else `pattern` with a number for its "#". `write` supplies the part itself. */
  reserve(pattern: string, type: string, usual?: string): string {
    const taken = new Set([...this.source.entries.map((entry) => entry.name), ...this.added.keys()].map(lowerCase));
    const named = (number: number) => pattern.replace("#", String(number));
    // A deleted part may have left its relationships behind. A new part must not get those.
    const isTaken = (part: string) => [part, relationshipsPart(part)].some((name) => taken.has(lowerCase(name)));
    let number = 1;
    while (isTaken(named(number))) number += 1;
    const part = usual !== undefined && !isTaken(usual) ? usual : named(number);
    this.added.set(part, "");
    this.contentTypes.push({ part, type });
    return part;
  }

  write(part: string, xml: string): void {
    this.added.set(part, xmlDeclaration + xml);
  }

  /** Adds a relationship and returns its id. `target` is a part, or an address outside the file. */
  relate(from: string, type: string, target: string, external = false): string {
    let list = this.relationships.get(from);
    if (!list) {
      list = { ids: new Set(this.source.relationships(from).map(({ id }) => id)), written: [] };
      this.relationships.set(from, list);
    }
    let number = list.ids.size + 1;
    while (list.ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    list.ids.add(id);
    const mode = external ? "External" : undefined;
    const path = external ? target : relativePath(from, target);
    list.written.push(`<#Relationship${attributes({ Id: id, Type: type, Target: path, TargetMode: mode })}/>`);
    return id;
  }

  /** Removes a part, its content type, and the relationship from `from`. */
  remove(part: string, from: string): void {
    this.removed.add(this.nameInFile(part));
    const types = parsePart(contentTypesPart, this.original(contentTypesPart));
    for (const element of types.children) {
      if (lowerCase(element.attributes.get("PartName") ?? "") === `/${lowerCase(part)}`) {
        this.edit(contentTypesPart, { at: element.start, remove: element.end - element.start, insert: "" });
      }
    }
    const id = this.source.relationships(from).find(({ target }) => lowerCase(target) === lowerCase(part))?.id;
    const listPart = relationshipsPart(from);
    for (const element of parsePart(listPart, this.original(listPart)).children) {
      if (element.attributes.get("Id") === id) {
        this.edit(listPart, { at: element.start, remove: element.end - element.start, insert: "" });
      }
    }
  }

  /** The file with all collected changes; its own bytes when there are none. */
  finish(): Uint8Array {
    if (this.edits.size === 0 && this.added.size === 0 && this.removed.size === 0) return this.source.bytes;
    this.finishContentTypes();
    this.finishRelationships();
    const encoder = new TextEncoder();
    const changes: PackageChanges = {
      changed: new Map([...this.edits].map(([part, edits]) => [part, applyEdits(this.original(part), edits)])),
      added: new Map([...this.added].map(([part, xml]) => [part, encoder.encode(xml)])),
      removed: this.removed,
    };
    return writePackage(this.source, changes);
  }

  private finishContentTypes(): void {
    if (this.contentTypes.length === 0) return;
    const root = parsePart(contentTypesPart, this.original(contentTypesPart));
    const insert = this.contentTypes.map(
      ({ part, type }) => `<${root.prefix}Override${attributes({ PartName: `/${part}`, ContentType: type })}/>`,
    );
    const extensions = childrenNamed(root, "Default").map((element) => element.attributes.get("Extension") ?? "");
    if (!extensions.some((extension) => lowerCase(extension) === "rels")) {
      insert.unshift(`<${root.prefix}Default${attributes({ Extension: "rels", ContentType: relationshipsType })}/>`);
    }
    this.edit(contentTypesPart, { at: root.contentEnd, remove: 0, insert: insert.join("") });
  }

  private finishRelationships(): void {
    for (const [from, { written }] of this.relationships) {
      const part = relationshipsPart(from);
      const content = this.source.part(part);
      if (!content) {
        const list = written.join("").replaceAll("<#", "<");
        this.write(part, `<Relationships xmlns="${relationshipsNamespace}">${list}</Relationships>`);
        continue;
      }
      const root = parsePart(part, content);
      const insert = written.join("").replaceAll("<#", `<${root.prefix}`);
      if (!root.selfClosing) this.edit(part, { at: root.contentEnd, remove: 0, insert });
      else this.edit(part, { at: root.end - 2, remove: 2, insert: `>${insert}</${root.prefix}Relationships>` });
    }
  }

  private nameInFile(part: string): string {
    return this.source.nameOf(part) ?? part;
  }
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}

/** "xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml" → "../drawings/drawing1.xml" */
function relativePath(from: string, to: string): string {
  const fromFolders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  let common = 0;
  while (common < fromFolders.length && common < steps.length - 1 && fromFolders[common] === steps[common]) common += 1;
  return [...fromFolders.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}
