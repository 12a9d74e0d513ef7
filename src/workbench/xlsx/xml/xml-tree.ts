import { MalformedXml, XmlScanner } from "./xml-scan";

/** An element of a small part. It knows where its bytes are, so that they can be cut out or replaced. */
export interface XmlElement {
  /** Local name. */
  readonly name: string;
  /** Prefix with its colon, or "". */
  readonly prefix: string;
  /** By local name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** The whole element, from `<` of the open tag up to and including `>` of the close tag. */
  readonly start: number;
  readonly end: number;
  /** What is between the open and the close tag. Equal to `end` for an element that closes itself. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly selfClosing: boolean;
}

export function parseXml(bytes: Uint8Array): XmlElement {
  const scanner = new XmlScanner(bytes);
  while (scanner.next()) {
    if (scanner.kind === "open") return readElement(scanner);
  }
  throw new MalformedXml("no element", 0);
}

/** Reads the element whose open tag the scanner is at. The scanner ends up behind the element. */
export function readElement(scanner: XmlScanner): XmlElement {
  const { name, prefix, start, selfClosing } = scanner;
  const attributes = scanner.attributes();
  const contentStart = scanner.end;
  const children: XmlElement[] = [];
  let text = "";
  let contentEnd = contentStart;
  if (!selfClosing) {
    for (;;) {
      if (!scanner.next()) throw new MalformedXml(`<${name}> is not closed`, start);
      if (scanner.kind === "open") children.push(readElement(scanner));
      else if (scanner.kind === "text") text += scanner.text();
      else break;
    }
    contentEnd = scanner.start;
  }
  return { name, prefix, attributes, children, text, start, end: scanner.end, contentStart, contentEnd, selfClosing };
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

export function flag(element: XmlElement | undefined, name: string, whenAbsent = false): boolean {
  const value = element?.attributes.get(name);
  return value === undefined ? whenAbsent : value === "1" || value === "true" || value === "on";
}

/** An attribute as a number; undefined when it is absent or no number. */
export function numeric(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes.get(name);
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
