import { child, childrenNamed, parseXml, type XmlElement } from "../xlsx/xml/xml-tree";

/** A button that the add-in's manifest puts on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of its icon of 32 pixels in the build, "assets/icons/icon-32.png". */
  readonly icon: string;
  readonly action: { readonly kind: "show-pane" } | { readonly kind: "run"; readonly functionName: string };
}

interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the ribbon needs to know from a manifest. */
export interface Ribbon {
  readonly addInName: string;
  readonly groups: readonly RibbonGroup[];
  /** File of the pane's page in the build, "taskpane.html". */
  readonly page: string;
}

const iconSize = "32";

/** Reads the groups of the add-in's buttons. Source: the schema of VersionOverrides 1.0 of Office add-ins. */
export function readRibbon(manifest: string): Ribbon {
  const root = parseXml(new TextEncoder().encode(manifest));
  const resources = new Map(
    [...descendants(root, "Image"), ...descendants(root, "Url"), ...descendants(root, "String")].map((resource) => [
      attribute(resource, "id"),
      attribute(resource, "DefaultValue"),
    ]),
  );
  const resource = (element: XmlElement | undefined) => resources.get(attribute(element, "resid")) ?? "";
  const [page] = descendants(root, "SourceLocation");
  const base = new URL(".", attribute(page, "DefaultValue")).href;
  const inBuild = (address: string) => (address.startsWith(base) ? address.slice(base.length) : address);
  const groups = descendants(root, "Group").map((group): RibbonGroup => ({
    id: attribute(group, "id"),
    label: resource(child(group, "Label")),
    buttons: childrenNamed(group, "Control").map((control) => {
      const images = childrenNamed(child(control, "Icon"), "Image");
      const action = child(control, "Action");
      const functionName = child(action, "FunctionName")?.text.trim();
      return {
        id: attribute(control, "id"),
        label: resource(child(control, "Label")),
        tip: resource(child(child(control, "Supertip"), "Description")),
        icon: inBuild(resource(images.find((image) => attribute(image, "size") === iconSize) ?? images[0])),
        action: functionName === undefined ? { kind: "show-pane" } : { kind: "run", functionName },
      };
    }),
  }));
  return {
    addInName: attribute(child(root, "DisplayName"), "DefaultValue"),
    groups,
    page: inBuild(attribute(page, "DefaultValue")),
  };
}

const attribute = (element: XmlElement | undefined, name: string): string => element?.attributes.get(name) ?? "";

function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((each) => [...(each.name === name ? [each] : []), ...descendants(each, name)]);
}
