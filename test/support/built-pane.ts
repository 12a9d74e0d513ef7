import { readFileSync } from "node:fs";
import path from "node:path";
import { openOptionsOf } from "../../src/workbench/built-add-in";
import { startHeadless, type HeadlessExcel } from "../../src/workbench/headless";
import { CellError } from "../../src/workbench/model/scalar";
import type { Sheet } from "../../src/workbench/model/sheet";
import type { Profile } from "../../src/workbench/profiles/profile";
import { plainExcel } from "../../src/workbench/profiles/profiles";
import type { CellInput, ChangeOrigin } from "../../src/workbench/model/workbook";
import { openWorkbookFile, type WorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { until as untilRight } from "./patience";

const root = path.resolve(__dirname, "../..");
const ourBuild = path.join(root, "dist");
export const example = readFileSync(path.join(root, "assets/voorbeelden/team-werk-2020.xlsx"));

/** Waits until it holds. */
export async function until(holds: () => boolean): Promise<void> {
  await untilRight(holds, Boolean, String(holds));
}

/** The built add-in on a workbook, under the whole of office.js in headless Excel: its pane as a person sees and handles it, and the cells. */
export class BuiltPane {
  file!: WorkbookFile;
  excel!: HeadlessExcel;
  /** Which Excel it is; a test may choose before it starts. */
  profile: Profile = plainExcel;

  /** @param first what the pane shows once it has read the workbook */
  constructor(private readonly first: string) {}

  /** Opens the workbook; resolves when the pane has read it. @param prepare runs before the add-in starts */
  async start(
    bytes: Uint8Array = example,
    prepare: () => void = () => undefined,
    buildFolder = ourBuild,
    first = this.first,
  ): Promise<void> {
    this.file = openWorkbookFile(bytes, "team-werk-2020.xlsx", openOptionsOf(buildFolder));
    prepare();
    this.excel = await startHeadless({ buildFolder, workbook: this.file.workbook, profile: this.profile });
    await this.shows(first);
  }

  /** Closes the workbook and opens it again: as it was saved, or else as it is given. */
  async startAgain(bytes: Uint8Array = this.file.save()): Promise<void> {
    this.excel.close();
    await this.start(bytes);
  }

  sheet(name: string): Sheet {
    const sheet = this.file.workbook.sheetByName(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** Enters something in a cell, "Formatie!B4", and calculates. */
  enter(address: string, input: CellInput, origin: ChangeOrigin = "user"): void {
    const { sheet, row, column } = this.place(address);
    this.file.workbook.enter(sheet, { top: row, left: column, bottom: row, right: column }, [[input]], origin);
    this.excel.calculator.settle();
  }

  /** The value of a cell, "Formatie!B4"; of an error its code. */
  valueAt(address: string): unknown {
    const { sheet, row, column } = this.place(address);
    const value = sheet.cell(row, column)?.value ?? null;
    return value instanceof CellError ? value.code : value;
  }

  /** Whether the cell shows this number: a condition to wait for. */
  hasNumber(address: string, expected: number): () => boolean {
    return () => Math.abs(Number(this.valueAt(address)) - expected) < 1e-9;
  }

  /** What a function says in a cell beside its error. */
  sentenceAt(address: string): string | null {
    const { sheet, row, column } = this.place(address);
    return this.excel.session.functions?.messageAt(sheet, row, column) ?? null;
  }

  private place(address: string): { sheet: Sheet; row: number; column: number } {
    const [, name = "", letter = "", row = ""] = /^(.+)!([A-Z])(\d+)$/.exec(address) ?? [];
    return { sheet: this.sheet(name), row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
  }

  private get document() {
    return this.excel.window.document;
  }

  /** Everything on the screen and what is only spoken, without the places where words may break. */
  get text(): string {
    return (this.document.body.textContent ?? "").replaceAll("\u00ad", "");
  }

  async shows(words: string | RegExp): Promise<void> {
    const has = (text: string) => (typeof words === "string" ? text.includes(words) : words.test(text));
    await untilRight(() => this.text, has, `the pane to show ${String(words)}`);
  }

  /** Goes to a step by its name. */
  async open(step: string): Promise<void> {
    const named = () =>
      [...this.document.querySelectorAll("nav button")].find((each) => each.textContent?.includes(step)) as
        HTMLButtonElement | undefined;
    await until(() => named() !== undefined);
    named()?.click();
    await until(
      () =>
        named()?.getAttribute("aria-current") === "step" &&
        this.document.querySelector("main section, main h2") !== null,
    );
  }

  /** Opens what is folded under the words; of several the first. */
  async unfold(words: string): Promise<void> {
    const folded = () =>
      [...this.document.querySelectorAll("summary")].find((each) => each.textContent?.includes(words));
    await until(() => folded() !== undefined);
    if (!folded()?.parentElement?.hasAttribute("open")) folded()?.click();
    await until(() => folded()?.parentElement?.hasAttribute("open") === true);
  }

  /** Resolves when the button can be pressed: what it needs may still be read. */
  async offers(label: string): Promise<void> {
    await until(() => this.button(label)?.getAttribute("aria-disabled") === null);
  }

  press(label: string): void {
    const buttons = [...this.document.querySelectorAll("button")];
    const button = this.button(label);
    if (!button) throw new Error(`no button "${label}" among ${buttons.map((each) => each.textContent).join(", ")}`);
    button.click();
  }

  /** Chooses from the list under the label; of several such lists the one at this place. */
  choose(label: string, place: number, option: string): void {
    const list = this.fields(label)[place] as HTMLSelectElement | null | undefined;
    const chosen = [...(list?.options ?? [])].find((each) => each.text === option);
    if (!list || !chosen) throw new Error(`no "${option}" under "${label}"`);
    list.value = chosen.value;
    list.dispatchEvent(new this.excel.window.Event("change", { bubbles: true }));
  }

  /** Chooses from the list that a screen reader hears under this label. */
  chooseLabelled(label: string, option: string): void {
    const list = this.document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
    const chosen = [...(list?.options ?? [])].find((each) => each.text === option);
    if (!list || !chosen) throw new Error(`no "${option}" under "${label}"`);
    list.value = chosen.value;
    list.dispatchEvent(new this.excel.window.Event("change", { bubbles: true }));
  }

  /** The input under the label. */
  field(label: string): HTMLInputElement {
    const [field] = this.fields(label);
    if (!field) throw new Error(`no field "${label}"`);
    return field as HTMLInputElement;
  }

  /** Types into the field without leaving it. */
  typeIn(label: string, text: string): void {
    const { HTMLInputElement, HTMLTextAreaElement, Event } = this.excel.window;
    const field = this.field(label);
    const { prototype } = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** Leaves the field, as a press of Tab does. */
  leave(label: string): void {
    this.field(label).dispatchEvent(new this.excel.window.FocusEvent("focusout", { bubbles: true }));
  }

  /** Chooses the radio button, or ticks the box, whose label begins with these words. */
  pick(words: string): void {
    const label = [...this.document.querySelectorAll("label")].find((each) => each.textContent?.startsWith(words));
    if (!label) throw new Error(`no "${words}" to choose`);
    label.control?.click();
  }

  /** What the table of caseloads says of one person, the cells one after the other. */
  line(name: string): string {
    const row = [...this.document.querySelectorAll("tr")].find(
      (each) => each.querySelector("th")?.textContent === name,
    );
    return (row?.textContent ?? "").replaceAll("\u00ad", "");
  }

  private button(label: string): HTMLButtonElement | undefined {
    return [...this.document.querySelectorAll("button")].find((each) => each.textContent?.trim() === label);
  }

  private fields(label: string): (HTMLElement | null)[] {
    return [...this.document.querySelectorAll("label")]
      .filter((each) => each.textContent === label)
      .map((each) => this.document.getElementById(each.htmlFor));
  }
}

/**
 * The built pane for the tests of a suite, which start it themselves. After each test nothing may have gone wrong in it, and the add-in must have used
 * nothing that the workbench does not have.
 */
export function withBuiltPane(first = "Lisette"): BuiltPane {
  const pane = new BuiltPane(first);
  afterEach(() => {
    const { excel } = pane;
    excel.close();
    expect(excel.session.missingMembers).toEqual([]);
    expect(excel.consoleErrors).toEqual([]);
  });
  return pane;
}
