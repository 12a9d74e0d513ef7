import type { HeadlessExcel } from "../../src/workbench/headless";

/** Waits until it holds; a test that waits in vain fails. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).toBe(true);
}

/** The built pane in headless Excel, as a person sees and handles it. */
export class BuiltPane {
  constructor(private readonly excel: HeadlessExcel) {}

  private get document() {
    return this.excel.window.document;
  }

  /** Everything on the screen and what is only spoken, without the places where words may break. */
  get text(): string {
    return (this.document.body.textContent ?? "").replaceAll("\u00ad", "");
  }

  async shows(words: string | RegExp): Promise<void> {
    await until(() => (typeof words === "string" ? this.text.includes(words) : words.test(this.text)));
  }

  /** Goes to a step by its name. */
  async open(step: string): Promise<void> {
    const named = () =>
      [...this.document.querySelectorAll("nav button")].find((each) => each.textContent?.includes(step)) as
        HTMLButtonElement | undefined;
    await until(() => named() !== undefined);
    named()?.click();
    await until(
      () => named()?.getAttribute("aria-current") === "step" && this.document.querySelector("main h2") !== null,
    );
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

  /** Chooses the radio button whose label begins with these words. */
  pick(words: string): void {
    const label = [...this.document.querySelectorAll("label")].find((each) => each.textContent?.startsWith(words));
    if (!label) throw new Error(`no "${words}" to choose`);
    this.document.getElementById(label.htmlFor)?.click();
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
