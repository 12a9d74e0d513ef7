import { strToU8, zipSync } from "fflate";
import { UnusableFile, type UnusableFileCode } from "../../../../src/workbench/xlsx/package/unusable-file";
import { openWorkbookFile } from "../../../../src/workbench/xlsx/workbook-file";
import { fixture, partsOf, withParts } from "../parts";

function codeOf(bytes: Uint8Array): UnusableFileCode | "opened" {
  try {
    openWorkbookFile(bytes, "bestand.xlsx");
    return "opened";
  } catch (error) {
    if (error instanceof UnusableFile) return error.code;
    throw error;
  }
}

const utf16 = (text: string) => Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0), 0]));

/** The part of an OLE compound file that is looked at: its signature, and a directory with one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(utf16("Root Entry"), 1024);
  bytes.set(utf16(stream), 1152);
  return bytes;
}

const rich = fixture("rich.xlsx");

test.each<[string, Uint8Array, UnusableFileCode]>([
  ["an empty file", new Uint8Array(), "not-xlsx"],
  ["a text file", strToU8("Naam;Uren\nAnne;36\n"), "not-xlsx"],
  ["an old .xls", compoundFile("Workbook"), "old-xls"],
  ["an older .xls", compoundFile("Book"), "old-xls"],
  ["a workbook with a password", compoundFile("EncryptedPackage"), "encrypted"],
  ["an old Word document", compoundFile("WordDocument"), "not-xlsx"],
  ["a zip of photos", zipSync({ "foto.jpg": strToU8("…") }), "not-xlsx"],
  ["a workbook that is cut off", rich.slice(0, rich.length / 2), "damaged"],
  ["a workbook that lost its end", rich.slice(0, -30), "damaged"],
  ["a workbook without one of its sheets", withParts(rich, { "xl/worksheets/sheet2.xml": null }), "damaged"],
  [
    "a workbook with a broken sheet",
    withParts(rich, { "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1' }),
    "damaged",
  ],
  ["a workbook whose list of parts is gone", withParts(rich, { "[Content_Types].xml": null }), "not-xlsx"],
  [
    "a Word document",
    withParts(rich, {
      "[Content_Types].xml": (partsOf(rich)["[Content_Types].xml"] ?? "").replace(
        "spreadsheetml.sheet.main",
        "wordprocessingml.document.main",
      ),
    }),
    "not-xlsx",
  ],
  [
    "a binary workbook",
    withParts(rich, {
      "[Content_Types].xml": (partsOf(rich)["[Content_Types].xml"] ?? "").replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
      ),
    }),
    "xlsb",
  ],
  [
    "a strict workbook",
    withParts(rich, {
      "xl/workbook.xml": (partsOf(rich)["xl/workbook.xml"] ?? "").replace(
        "<workbook ",
        '<workbook conformance="strict" ',
      ),
    }),
    "strict",
  ],
])("%s is refused", (_, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
});

test("a changed byte in a part is detected", () => {
  const bytes = rich.slice();
  const view = new DataView(bytes.buffer);
  const dataStart = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  bytes[dataStart + 40] = (bytes[dataStart + 40] ?? 0) ^ 0xff;
  expect(codeOf(bytes)).toBe("damaged");
});

describe("a zip bomb", () => {
  /** The fixture with this size, true or false, in the directory entry of a part. */
  function withStatedSize(part: string, size: number): Uint8Array {
    const bytes = rich.slice();
    const view = new DataView(bytes.buffer);
    const name = strToU8(part);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      if (!name.every((byte, index) => bytes[at + 46 + index] === byte)) continue;
      view.setUint32(at + 24, size, true);
      return bytes;
    }
    throw new Error("no such entry");
  }

  test("that says how large it is, is refused before it is unpacked", () => {
    expect(codeOf(withStatedSize("xl/workbook.xml", 2_000_000_000))).toBe("too-large");
  });

  test("that says it is small, is not unpacked further than it says", () => {
    expect(codeOf(withStatedSize("xl/workbook.xml", 10))).toBe("damaged");
  });
});

test("the error has a code and English detail, and no words for the user", () => {
  expect(() => openWorkbookFile(strToU8("x"), "a.xlsx")).toThrow(
    new UnusableFile("not-xlsx", "does not begin as a zip"),
  );
});
