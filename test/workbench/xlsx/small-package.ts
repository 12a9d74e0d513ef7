import { strToU8, zipSync } from "fflate";

/** Packages that we would never write, made part by part. */

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const list = (items: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
export const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
export const cells = '<sheetData><row r="1"><c r="A1"><v>36</v></c></row></sheetData>';
export const worksheet = (inside: string) => `<worksheet xmlns="${main}" xmlns:r="${office}">${inside}</worksheet>`;

/** A workbook that we would never write: zipped without compression, with an entry for a folder. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(
    { "boek/": new Uint8Array(), ...(Object.fromEntries(entries) as Record<string, Uint8Array>) },
    { level: 0 },
  );
}

export const types = (overrides: string, defaults = '<Default Extension="xml" ContentType="application/xml"/>') =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides}</Types>`;
export const rels =
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
export const mainType =
  '<Override PartName="/boek/Werkmap.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>';

export const smallest = {
  "[Content_Types].xml": types(mainType, rels + '<Default Extension="xml" ContentType="application/xml"/>'),
  "_rels/.rels": list(relation("rId1", "officeDocument", "/boek/Werkmap.xml")),
  "boek/Werkmap.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Uren" sheetId="7" r:id="a"/></sheets></workbook>`,
  "boek/_rels/Werkmap.xml.rels": list(relation("a", "worksheet", "/bladen/uren.xml")),
  "bladen/uren.xml": worksheet(cells),
};
