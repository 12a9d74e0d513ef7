import type { Sheet } from "../../model/sheet";
import { flag, type XmlElement } from "../xml/xml-tree";
import { attributes } from "../xml/xml-write";

/**
 * What a protected sheet may still allow. Each attribute forbids something; the value tells whether it also forbids when it is absent (ISO
 * 29500-1 18.3.1.85). The model uses the same names.
 */
const forbidsWhenAbsent: Readonly<Record<string, boolean>> = {
  objects: false,
  scenarios: false,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertRows: true,
  insertHyperlinks: true,
  deleteColumns: true,
  deleteRows: true,
  selectLockedCells: false,
  sort: true,
  autoFilter: true,
  pivotTables: true,
  selectUnlockedCells: false,
};

export function readProtection(element: XmlElement | undefined): Sheet["protection"] {
  if (!flag(element, "sheet")) return null;
  const allowed = Object.entries(forbidsWhenAbsent).filter(([name, absent]) => !flag(element, name, absent));
  return { allows: new Set(allowed.map(([name]) => name)) };
}

export function writeProtection(protection: Sheet["protection"]): string {
  if (!protection) return "";
  const values: Record<string, boolean> = { sheet: true };
  for (const [name, absent] of Object.entries(forbidsWhenAbsent)) {
    const forbids = !protection.allows.has(name);
    if (forbids !== absent) values[name] = forbids;
  }
  return `<sheetProtection${attributes(values)}/>`;
}
