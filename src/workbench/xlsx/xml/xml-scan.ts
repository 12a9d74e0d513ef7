/**
 * A forward reader over the bytes of an XML part. It gives local names, so `<row>` and `<x:row>` are the same.
 * It reads well-formed XML as office programs write it, and throws when it cannot follow. It does not validate.
 *
 * A worksheet is megabytes long, so it works on bytes: no string of the whole part, and no regular expressions.
 */
export class XmlScanner {
  kind: "open" | "close" | "text" | "end" = "end";
  /** Local name of the tag. */
  name = "";
  /** Whether the open tag closes itself, so that no close tag follows. */
  selfClosing = false;
  /** The token's bytes: `<` up to and including `>`, or the text between tags. */
  start = 0;
  end = 0;
  /** Namespace prefix of the tag with its colon, or "". */
  prefix = "";

  /** How many elements are open. If any are open at the end of a part, the rest of the part is missing. */
  private depth = 0;
  private attributeCount = 0;
  /** For each attribute: start and end of its local name, start and end of its value. */
  private readonly attributeSpans: number[] = [];

  constructor(
    readonly bytes: Uint8Array,
    private at = 0,
  ) {
    if (at === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.at = 3;
  }

  /** Moves to the next tag or text; false at the end. */
  next(): boolean {
    const { bytes } = this;
    const length = bytes.length;
    for (;;) {
      const start = this.at;
      if (start >= length) {
        if (this.depth > 0) throw new MalformedXml("the part stops halfway", length);
        this.kind = "end";
        this.start = this.end = length;
        return false;
      }
      this.start = start;
      if (bytes[start] !== lessThan) {
        const end = bytes.indexOf(lessThan, start);
        this.kind = "text";
        this.end = this.at = end < 0 ? length : end;
        return true;
      }
      const second = bytes[start + 1];
      if (second === slash) {
        this.readName(start + 2);
        const end = bytes.indexOf(greaterThan, this.at);
        if (end < 0) throw new MalformedXml("tag is not closed", start);
        this.kind = "close";
        this.depth -= 1;
        this.end = this.at = end + 1;
        return true;
      }
      if (second === questionMark) {
        this.at = this.after("?>", start);
        requireUtf8(bytes, start, this.at);
      } else if (second === exclamationMark) {
        if (startsWithAscii(bytes, start, "<![CDATA[")) {
          this.kind = "text";
          this.end = this.at = this.after("]]>", start);
          return true;
        }
        // An entity declaration could change what a text means. Office files have none.
        if (!startsWithAscii(bytes, start, "<!--")) throw new MalformedXml("declarations are not read", start);
        this.at = this.after("-->", start + 4);
      } else {
        this.readOpenTag(start);
        if (!this.selfClosing) this.depth += 1;
        if (this.depth > deepest) throw new MalformedXml(`more than ${deepest} elements in each other`, start);
        return true;
      }
    }
  }

  private after(mark: string, from: number): number {
    const first = mark.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      if (startsWithAscii(this.bytes, at, mark)) return at + mark.length;
    }
    throw new MalformedXml(`${mark} is missing`, from);
  }

  /** Reads a qualified name and leaves `at` behind it. */
  private readName(from: number): void {
    const { bytes } = this;
    let at = from;
    let local = from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte <= space || byte === greaterThan || byte === slash || byte === equals) break;
      if (byte === colon) local = at + 1;
    }
    this.name = at - local === 1 ? (singleCharacters[bytes[local] as number] ?? "") : ascii(bytes, local, at);
    this.prefix = local === from ? "" : ascii(bytes, from, local);
    this.at = at;
  }

  private readOpenTag(start: number): void {
    const { bytes, attributeSpans } = this;
    const length = bytes.length;
    this.readName(start + 1);
    this.kind = "open";
    let count = 0;
    let at = this.at;
    for (;;) {
      while (at < length && (bytes[at] as number) <= space) at += 1;
      const byte = bytes[at];
      if (byte === greaterThan) {
        this.selfClosing = false;
        at += 1;
        break;
      }
      if (byte === slash) {
        this.selfClosing = true;
        at += 2;
        break;
      }
      const first = at;
      let local = at;
      while (at < length && bytes[at] !== equals && (bytes[at] as number) > space) {
        if (bytes[at] === colon) local = at + 1;
        at += 1;
      }
      const nameEnd = at;
      while (at < length && bytes[at] !== quote && bytes[at] !== apostrophe) at += 1;
      const mark = bytes[at];
      const valueStart = at + 1;
      const valueEnd = mark === undefined ? -1 : bytes.indexOf(mark, valueStart);
      if (valueEnd < 0) throw new MalformedXml("attribute is not closed", start);
      at = valueEnd + 1;
      // xmlns:r="…" is not an attribute "r".
      if (local === first + xmlns.length && startsWithAscii(bytes, first, xmlns)) continue;
      attributeSpans[4 * count] = local;
      attributeSpans[4 * count + 1] = nameEnd;
      attributeSpans[4 * count + 2] = valueStart;
      attributeSpans[4 * count + 3] = valueEnd;
      count += 1;
    }
    this.attributeCount = count;
    this.end = this.at = at;
  }

  /** Index of the attribute with this local name, -1 when the tag has none. */
  private find(name: string): number {
    const { bytes, attributeSpans } = this;
    for (let index = 0; index < this.attributeCount; index += 1) {
      const start = attributeSpans[4 * index] as number;
      const length = (attributeSpans[4 * index + 1] as number) - start;
      if (length === name.length && bytes[start] === name.charCodeAt(0) && startsWithAscii(bytes, start, name)) {
        return index;
      }
    }
    return -1;
  }

  /** The value of an attribute of the open tag; undefined when it has none. */
  attribute(name: string): string | undefined {
    const span = this.attributeSpan(name);
    return span && decodeXml(this.bytes, span.start, span.end);
  }

  /** Where the value of an attribute is, without its quotes. */
  attributeSpan(name: string): { start: number; end: number } | undefined {
    const index = this.find(name);
    if (index < 0) return undefined;
    return {
      start: this.attributeSpans[4 * index + 2] as number,
      end: this.attributeSpans[4 * index + 3] as number,
    };
  }

  /** A whole number that is not negative; undefined when the attribute is absent. */
  count(name: string): number | undefined {
    const index = this.find(name);
    if (index < 0) return undefined;
    return digits(
      this.bytes,
      this.attributeSpans[4 * index + 2] as number,
      this.attributeSpans[4 * index + 3] as number,
    );
  }

  flag(name: string, whenAbsent = false): boolean {
    const value = this.attribute(name);
    return value === undefined ? whenAbsent : value === "1" || value === "true" || value === "on";
  }

  attributes(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (let index = 0; index < this.attributeCount; index += 1) {
      const [nameStart = 0, nameEnd = 0, start = 0, end = 0] = this.attributeSpans.slice(4 * index, 4 * index + 4);
      found.set(ascii(this.bytes, nameStart, nameEnd), decodeXml(this.bytes, start, end));
    }
    return found;
  }

  /** The text of the text token, decoded. */
  text(): string {
    if (startsWithAscii(this.bytes, this.start, "<![CDATA[")) {
      return new TextDecoder().decode(this.bytes.subarray(this.start + 9, this.end - 3));
    }
    return decodeXml(this.bytes, this.start, this.end);
  }

  /** All text inside the current element. Moves behind its close tag. */
  innerText(): string {
    if (this.selfClosing) return "";
    let text = "";
    let depth = 1;
    while (depth > 0 && this.next()) {
      if (this.kind === "text") text += this.text();
      else if (this.kind === "close") depth -= 1;
      else if (!this.selfClosing) depth += 1;
    }
    return text;
  }

  /** Skips the current element: moves behind its close tag. */
  skip(): void {
    if (this.selfClosing) return;
    let depth = 1;
    while (depth > 0 && this.next()) {
      if (this.kind === "close") depth -= 1;
      else if (this.kind === "open" && !this.selfClosing) depth += 1;
    }
  }
}

export class MalformedXml extends Error {
  override readonly name = "MalformedXml";
  constructor(message: string, at: number) {
    super(`${message} (byte ${at})`);
  }
}

/** Office programs nest some twenty elements, and readers of trees call themselves for each. */
const deepest = 256;

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const questionMark = 0x3f;
const exclamationMark = 0x21;
const equals = 0x3d;
const colon = 0x3a;
const quote = 0x22;
const apostrophe = 0x27;
const ampersand = 0x26;
const space = 0x20;

const xmlns = "xmlns:";

/** An XML declaration may give another encoding. Office programs never do so in workbooks. */
function requireUtf8(bytes: Uint8Array, start: number, end: number): void {
  if (!startsWithAscii(bytes, start, "<?xml ")) return;
  const encoding = /encoding\s*=\s*["']([^"']*)["']/.exec(ascii(bytes, start, end))?.[1]?.toLowerCase();
  if (encoding !== undefined && encoding !== "utf-8" && encoding !== "us-ascii") {
    throw new MalformedXml(`${encoding} is not read`, start);
  }
}

const singleCharacters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

function startsWithAscii(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] as number);
  return text;
}

function digits(bytes: Uint8Array, start: number, end: number): number | undefined {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return start === end ? undefined : value;
}

const decoder = new TextDecoder();
const longestPlain = 48;

/** Decodes a text or the value of an attribute: UTF-8, entities, and line ends as XML reads them. */
function decodeXml(bytes: Uint8Array, start: number, end: number): string {
  // Most texts of a sheet are short and plain, and TextDecoder is slow for those.
  if (end - start <= longestPlain) {
    let plain = "";
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte >= 0x80 || byte === ampersand || byte === 0x0d) {
        plain = "";
        break;
      }
      plain += String.fromCharCode(byte);
    }
    if (plain !== "" || start === end) return plain;
  }
  let text = decoder.decode(bytes.subarray(start, end));
  if (text.includes("\r")) text = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  return text.includes("&") ? text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, entity) : text;
}

const namedEntities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function entity(whole: string, name: string): string {
  if (!name.startsWith("#")) return namedEntities[name] ?? whole;
  const code = name[1] === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
