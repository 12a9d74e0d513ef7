import type { PackageEditor } from "../package/package-editor";
import { UnsavableChange } from "../package/unusable-file";

const content =
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/**
 * Gives the value of a cell's `cm` that marks a dynamic array (MS-XLSX 2.4.58). A file without the metadata part that explains this value gets
 * one when it is first asked for.
 */
export function dynamicArrayMarker(
  editor: PackageEditor,
  workbookPart: string,
  metadataPart: string | undefined,
  inFile: ReadonlySet<number>,
): () => number {
  let marker = inFile.values().next().value;
  return () => {
    if (marker !== undefined) return marker;
    if (metadataPart !== undefined) throw new UnsavableChange(`${metadataPart} knows no dynamic arrays`);
    const part = editor.reserve(
      "xl/metadata#.xml",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
    );
    editor.write(part, content);
    editor.relate(
      workbookPart,
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata",
      part,
    );
    marker = 1;
    return marker;
  };
}
