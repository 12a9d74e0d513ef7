/** Escapes a text for use in an element or between double quotes. */
export function escapeXml(text: string): string {
  return escapeMarkup(text)
    .replaceAll('"', "&quot;")
    .replace(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** What XML 1.0 cannot hold, however it is written: control characters, half a surrogate pair, and two codes that are no characters. */
// oxlint-disable-next-line no-control-regex -- that is what it is about
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

function escapeMarkup(text: string): string {
  return text.replace(unwritable, "\ufffd").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * Encodes a text of a spreadsheet (ST_Xstring, ISO 29500-1 22.9.2.19). A character that XML cannot hold is written like _x000B_, and in a
 * text that already reads like that the underscore is escaped. Cells, formulas, names, headers, tips and chart caches are such texts. In
 * other texts, a character that cannot be written becomes U+FFFD.
 */
export function encodeText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return escaped.replace(unwritable, hexadecimal).replaceAll("\r", hexadecimal);
}

function hexadecimal(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** The reverse of `encodeText`. */
export function decodeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** An element with a text. A file must say so to keep spaces at the ends. */
export function textElement(name: string, text: string): string {
  const keepSpaces = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${keepSpaces}>${escapeElementText(encodeText(text))}</${name}>`;
}

/** Escapes a text inside an element. As in Excel's files, line breaks stay line breaks. */
export function escapeElementText(text: string): string {
  return escapeMarkup(text).replaceAll("\r", "&#13;");
}

/** Writes attributes in the given order. An undefined value leaves its attribute out. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  let text = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const written = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    text += ` ${name}="${escapeXml(written)}"`;
  }
  return text;
}

/** One change to the bytes of a part: at `at`, `remove` bytes are replaced by `insert`. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Applies changes to a part. All else stays byte for byte. Edits at one place are inserted in the given order. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const encoder = new TextEncoder();
  const ordered = edits
    .map((edit, order) => ({ ...edit, order, encoded: encoder.encode(edit.insert) }))
    .sort((a, b) => a.at - b.at || Math.sign(a.remove) - Math.sign(b.remove) || a.order - b.order);
  const result = new Uint8Array(ordered.reduce((size, edit) => size - edit.remove + edit.encoded.length, bytes.length));
  let from = 0;
  let to = 0;
  for (const edit of ordered) {
    if (edit.at < from) throw new RangeError(`edits overlap at byte ${edit.at}`);
    result.set(bytes.subarray(from, edit.at), to);
    to += edit.at - from;
    result.set(edit.encoded, to);
    to += edit.encoded.length;
    from = edit.at + edit.remove;
  }
  result.set(bytes.subarray(from), to);
  return result;
}
