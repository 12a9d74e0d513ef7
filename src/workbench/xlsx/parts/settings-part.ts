import { parsePart, requirePart, type Package } from "../package/package";
import type { PackageEditor } from "../package/package-editor";
import { child, childrenNamed, type XmlElement } from "../xml/xml-tree";
import { attributes } from "../xml/xml-write";
import { sameValue } from "../../same-value";

/**
 * The settings of an add-in in a workbook: a property bag in its web extension part (MS-OWEXML 2.2.14), which the list of task panes leads
 * to. Each setting is a name with a JSON text.
 */
export interface StoredSettings {
  readonly settings: ReadonlyMap<string, string>;
  /** The web extension part of this add-in; null when the workbook has none. */
  readonly part: string | null;
}

const webExtension = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const taskPanes = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const relationshipTypes = "http://schemas.microsoft.com/office/2011/relationships";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function readSettings(source: Package, addInId: string): StoredSettings {
  const panes = taskPanesPart(source);
  const parts = panes === undefined ? [] : source.relationships(panes).filter(({ kind }) => kind === "webextension");
  for (const { target } of parts) {
    const root = parsePart(target, requirePart(source, target));
    if (child(root, "reference")?.attributes.get("id")?.toLowerCase() !== addInId.toLowerCase()) continue;
    const properties = childrenNamed(child(root, "properties"), "property");
    const settings = properties.map((property): [string, string] => [
      property.attributes.get("name") ?? "",
      property.attributes.get("value") ?? "",
    ]);
    return { settings: new Map(settings), part: target };
  }
  return { settings: new Map(), part: null };
}

function taskPanesPart(source: Package): string | undefined {
  return source.relationships("").find(({ kind }) => kind === "webextensiontaskpanes")?.target;
}

/** Saves the settings if they differ from those in the file. */
export function saveSettings(
  editor: PackageEditor,
  settings: ReadonlyMap<string, string>,
  stored: StoredSettings,
  addInId: string,
): void {
  if (sameValue([...settings], [...stored.settings])) return;
  if (stored.part === null) addWebExtension(editor, settings, addInId);
  else {
    const root = parsePart(stored.part, editor.original(stored.part));
    const before = child(root, "properties");
    const at = before?.start ?? child(root, "bindings")?.start ?? root.contentEnd;
    const insert = writeProperties(root.prefix, settings);
    editor.edit(stored.part, { at, remove: before ? before.end - before.start : 0, insert });
  }
}

function writeProperties(prefix: string, settings: ReadonlyMap<string, string>): string {
  const properties = [...settings].map(([name, value]) => `<${prefix}property${attributes({ name, value })}/>`);
  return `<${prefix}properties>${properties.join("")}</${prefix}properties>`;
}

function addWebExtension(editor: PackageEditor, settings: ReadonlyMap<string, string>, addInId: string): void {
  const part = editor.reserve("xl/webextensions/webextension#.xml", "application/vnd.ms-office.webextension+xml");
  editor.write(
    part,
    `<we:webextension xmlns:we="${webExtension}" id="{${addInId.toUpperCase()}}">` +
      `<we:reference${attributes({ id: addInId, version: "1.0.0.0", store: "developer", storeType: "Registry" })}/>` +
      `<we:alternateReferences/>${writeProperties("we:", settings)}<we:bindings/>` +
      `<we:snapshot xmlns:r="${officeRelationships}"/></we:webextension>`,
  );
  const existing = taskPanesPart(editor.source);
  const panes =
    existing ??
    editor.reserve("xl/webextensions/taskpanes#.xml", "application/vnd.ms-office.webextensiontaskpanes+xml");
  const id = editor.relate(panes, `${relationshipTypes}/webextension`, part);
  const pane =
    '<wetp:taskpane dockstate="right" visibility="0" width="350" row="0">' +
    `<wetp:webextensionref xmlns:r="${officeRelationships}" r:id="${id}"/></wetp:taskpane>`;
  if (existing === undefined) {
    editor.write(panes, `<wetp:taskpanes xmlns:wetp="${taskPanes}">${pane}</wetp:taskpanes>`);
    editor.relate("", `${relationshipTypes}/webextensiontaskpanes`, panes);
  } else {
    const root: XmlElement = parsePart(existing, editor.original(existing));
    const declared = pane.replace("<wetp:taskpane ", `<wetp:taskpane xmlns:wetp="${taskPanes}" `);
    editor.edit(existing, { at: root.contentEnd, remove: 0, insert: declared });
  }
}
