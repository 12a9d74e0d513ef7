import { required } from "../../required";

/**
 * Why a file cannot be opened as a workbook.
 * old-xls: Excel 97–2003 · encrypted: locked with a password · xlsb: Excel's binary workbook · strict: "Strict Open XML", whose names
 * differ throughout · not-xlsx: anything else that is no workbook · damaged: a workbook that is cut off or inconsistent ·
 * too-large: unpacked it is larger than any caseload workbook can be.
 */
export type UnusableFileCode = "old-xls" | "encrypted" | "xlsb" | "strict" | "not-xlsx" | "damaged" | "too-large";

export class UnusableFile extends Error {
  override readonly name = "UnusableFile";
  constructor(
    readonly code: UnusableFileCode,
    /** Which part is wrong, and how. In English, for programmers. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** A change that cannot be saved. Saving stops before anything is lost. */
export class UnsavableChange extends Error {
  override readonly name = "UnsavableChange";
}

/** What a sheet of the file holds that rows and columns cannot come or go beside here, because it would be damaged. */
export type Immovable = "pivot-table" | "comment" | "control" | "what-if" | "filter" | "other";

export class ImmovablePart extends Error {
  override readonly name = "ImmovablePart";
  constructor(
    readonly code: Immovable,
    /** Which part it is. In English, for programmers. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Looks at the first bytes: an .xlsx is a zip. Old and encrypted workbooks are both OLE compound files. */
export function requireZip(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    // An encrypted .xls still has its Workbook stream. Only an encrypted .xlsx has an EncryptedPackage.
    if (containsUtf16(bytes, "EncryptedPackage")) throw new UnusableFile("encrypted", "OLE file with EncryptedPackage");
    if (containsUtf16(bytes, "Workbook") || containsUtf16(bytes, "Book")) {
      throw new UnusableFile("old-xls", "OLE file with a Workbook stream");
    }
    throw new UnusableFile("not-xlsx", "OLE file that is no workbook");
  }
  // BIFF2 to BIFF4 workbooks, before OLE.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[2] === 0x06) {
    throw new UnusableFile("old-xls", "BIFF stream");
  }
  throw new UnusableFile("not-xlsx", bytes.length === 0 ? "empty file" : "does not begin as a zip");
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** Looks for the name of an OLE stream. Those are stored as little-endian UTF-16. */
function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  const first = required(wanted[0]);
  for (let start = bytes.indexOf(first); start >= 0; start = bytes.indexOf(first, start + 1)) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
