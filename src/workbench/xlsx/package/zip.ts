import { deflateSync, inflateSync } from "fflate";
import { UnusableFile } from "./unusable-file";

/**
 * A zip archive whose untouched entries keep their compressed bytes. Format: PKWARE APPNOTE 6.3. fflate packs and
 * unpacks entries, but gives no access to their compressed bytes, so the container is read here.
 */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked size in bytes, as the archive states it. */
  readonly size: number;
  /** The unpacked bytes, checked against the stated size and checksum. */
  unpack(): Uint8Array;
  /** As it stands in the archive. */
  readonly stored: StoredEntry;
}

interface StoredEntry {
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly checksum: number;
  readonly compressed: Uint8Array;
  readonly size: number;
  readonly externalAttributes: number;
}

/** In bytes. A list of 25,000 clients with twenty columns is some 25 MB; reading more than this takes longer than anybody waits. */
const largestEntry = 100 * 1024 * 1024;
const largestArchive = 400 * 1024 * 1024;
const utf8Name = 0x0800;
const stored = 0;
const deflated = 8;

export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw new UnusableFile("damaged", "zip directory points outside the file");
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  let { count, offset } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let total = 0;
  for (; count > 0; count -= 1) {
    if (view.getUint32(offset, true) !== 0x02014b50) throw new UnusableFile("damaged", "zip directory entry expected");
    const flags = view.getUint16(offset + 8, true);
    const nameLength = view.getUint16(offset + 28, true);
    const extraLength = view.getUint16(offset + 30, true);
    const commentLength = view.getUint16(offset + 32, true);
    const nameBytes = bytes.subarray(offset + 46, offset + 46 + nameLength);
    // Some programs on Windows write "xl\\workbook.xml".
    const name = new TextDecoder().decode(nameBytes).replaceAll("\\", "/");
    const sizes = readSizes(view, offset, offset + 46 + nameLength, extraLength);
    if ((flags & 1) !== 0) throw new UnusableFile("encrypted", `${name} is encrypted inside the zip`);
    total += sizes.size;
    if (sizes.size > largestEntry || total > largestArchive) {
      throw new UnusableFile("too-large", `${name} unpacks to ${sizes.size} bytes, ${total} in all so far`);
    }
    const local = sizes.localOffset;
    if (view.getUint32(local, true) !== 0x04034b50)
      throw new UnusableFile("damaged", `${name} is not where it should be`);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + sizes.compressedSize > bytes.length) throw new UnusableFile("damaged", `${name} is cut off`);
    const entry: StoredEntry = {
      nameBytes,
      flags,
      method: view.getUint16(offset + 10, true),
      time: view.getUint16(offset + 12, true),
      date: view.getUint16(offset + 14, true),
      checksum: view.getUint32(offset + 16, true),
      compressed: bytes.subarray(start, start + sizes.compressedSize),
      size: sizes.size,
      externalAttributes: view.getUint32(offset + 38, true),
    };
    let unpacked: Uint8Array | undefined;
    entries.push({ name, size: sizes.size, stored: entry, unpack: () => (unpacked ??= unpack(name, entry)) });
    offset += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let end = view.byteLength - 22; end >= lowest; end -= 1) {
    if (view.getUint32(end, true) !== 0x06054b50) continue;
    const count = view.getUint16(end + 10, true);
    const offset = view.getUint32(end + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    // Zip64: the locator just before it tells where the larger record is.
    if (view.getUint32(end - 20, true) !== 0x07064b50) return { count, offset };
    const record = Number(view.getBigUint64(end - 20 + 8, true));
    return {
      count: Number(view.getBigUint64(record + 32, true)),
      offset: Number(view.getBigUint64(record + 48, true)),
    };
  }
  throw new UnusableFile("damaged", "zip without a directory: the file is cut off");
}

function readSizes(view: DataView, offset: number, extraStart: number, extraLength: number) {
  let compressedSize = view.getUint32(offset + 20, true);
  let size = view.getUint32(offset + 24, true);
  let localOffset = view.getUint32(offset + 42, true);
  for (let extra = extraStart; extra + 4 <= extraStart + extraLength; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let field = extra + 4;
    const next = () => {
      const value = Number(view.getBigUint64(field, true));
      field += 8;
      return value;
    };
    if (size === 0xffffffff) size = next();
    if (compressedSize === 0xffffffff) compressedSize = next();
    if (localOffset === 0xffffffff) localOffset = next();
  }
  return { compressedSize, size, localOffset };
}

function unpack(name: string, entry: StoredEntry): Uint8Array {
  let content: Uint8Array;
  if (entry.method === stored) content = entry.compressed;
  else if (entry.method === deflated) {
    try {
      // One byte more than stated: enough to notice that there is more, and never enough for a zip bomb.
      content = inflateSync(entry.compressed, { out: new Uint8Array(entry.size + 1) });
    } catch {
      throw new UnusableFile("damaged", `${name} cannot be unpacked`);
    }
  } else throw new UnusableFile("damaged", `${name} is packed in a way that workbooks do not use (${entry.method})`);
  if (content.length !== entry.size || checksum(content) !== entry.checksum) {
    throw new UnusableFile("damaged", `${name} does not have the size and checksum that the zip states`);
  }
  return content;
}

/** Packs a new entry. Its time is the zip epoch, so that equal workbooks give equal files. */
export function packEntry(name: string, content: Uint8Array): StoredEntry {
  return {
    nameBytes: new TextEncoder().encode(name),
    flags: /^[\x20-\x7e]*$/.test(name) ? 0 : utf8Name,
    method: deflated,
    time: 0,
    date: (1 << 5) | 1,
    checksum: checksum(content),
    compressed: deflateSync(content),
    size: content.length,
    externalAttributes: 0,
  };
}

/** Writes an archive with these entries, in this order. */
export function writeZip(entries: readonly StoredEntry[]): Uint8Array {
  const directorySize = entries.reduce((sum, entry) => sum + 46 + entry.nameBytes.length, 0);
  const dataSize = entries.reduce((sum, entry) => sum + 30 + entry.nameBytes.length + entry.compressed.length, 0);
  const bytes = new Uint8Array(dataSize + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = dataSize;
  for (const entry of entries) {
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, 20, true);
    writeCommon(view, directory + 6, entry);
    view.setUint32(directory + 38, entry.externalAttributes, true);
    view.setUint32(directory + 42, at, true);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.nameBytes, directory + 46);
    bytes.set(entry.compressed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.compressed.length;
    directory += 46 + entry.nameBytes.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, dataSize, true);
  return bytes;
}

/** The fields that the local header and the directory share. */
function writeCommon(view: DataView, at: number, entry: StoredEntry): void {
  const sizesFollowTheData = 0x0008;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~sizesFollowTheData, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.checksum, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

const checksumTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) !== 0 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as zip uses it. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let index = 0; index < bytes.length; index += 1) {
    value = (checksumTable[(value ^ (bytes[index] as number)) & 0xff] as number) ^ (value >>> 8);
  }
  return ~value >>> 0;
}
