import { decodeText } from "../xml/xml-write";
import { XmlScanner } from "../xml/xml-scan";

/** The shared strings in the file's order: plain texts, without the phonetic aids of rich text. */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  const scanner = new XmlScanner(bytes);
  while (scanner.next()) {
    if (scanner.kind === "open" && scanner.name === "si") strings.push(readStringItem(scanner));
  }
  return strings;
}

/** Reads the `<si>` or `<is>` whose open tag the scanner is at. The scanner ends up behind it. */
export function readStringItem(scanner: XmlScanner): string {
  if (scanner.selfClosing) return "";
  const item = scanner.name;
  let text = "";
  while (scanner.next()) {
    if (scanner.kind === "open") {
      if (scanner.name === "t") text += scanner.innerText();
      else if (scanner.name === "rPh") scanner.skip();
    } else if (scanner.kind === "close" && scanner.name === item) break;
  }
  return decodeText(text);
}
