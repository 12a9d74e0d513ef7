import type { PageSetup } from "../../model/page-setup";
import { ApiObject, invalidArgument } from "../api-object";
import type { SheetPage } from "./sheet-page";

const longestHeader = 255;

/** Headers and footers. The model has one set, for all pages. */
export class HeaderFooterGroup extends ApiObject {
  readonly className = "HeaderFooterGroup";
  constructor(private readonly page: SheetPage) {
    super(page.session);
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.page);
  }
}

/** Texts with Excel's codes: "&P" is the page, "&F" the file. */
export class HeaderFooter extends ApiObject {
  readonly className = "HeaderFooter";
  constructor(private readonly page: SheetPage) {
    super(page.session);
  }

  get leftHeader(): string {
    return this.page.setup.header.left;
  }
  set leftHeader(text: unknown) {
    this.#put("header", "left", text);
  }
  get centerHeader(): string {
    return this.page.setup.header.center;
  }
  set centerHeader(text: unknown) {
    this.#put("header", "center", text);
  }
  get rightHeader(): string {
    return this.page.setup.header.right;
  }
  set rightHeader(text: unknown) {
    this.#put("header", "right", text);
  }
  get leftFooter(): string {
    return this.page.setup.footer.left;
  }
  set leftFooter(text: unknown) {
    this.#put("footer", "left", text);
  }
  get centerFooter(): string {
    return this.page.setup.footer.center;
  }
  set centerFooter(text: unknown) {
    this.#put("footer", "center", text);
  }
  get rightFooter(): string {
    return this.page.setup.footer.right;
  }
  set rightFooter(text: unknown) {
    this.#put("footer", "right", text);
  }

  #put(edge: "header" | "footer", place: keyof PageSetup["header"], text: unknown): void {
    const texts = Object.values({ ...this.page.setup[edge], [place]: String(text) }).filter((part) => part !== "");
    // The file stores them as one text, "&L…&C…&R…". Excel calls a file with a longer one damaged.
    if (texts.reduce((length, part) => length + 2 + part.length, 0) > longestHeader) {
      throw invalidArgument(`A header or footer has at most ${longestHeader} characters.`);
    }
    this.page.change((page) => (page[edge][place] = String(text)));
  }
}
