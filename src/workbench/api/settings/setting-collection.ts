import { ApiObject, itemNotFound, type ApiSession } from "../api-object";

/** The add-in's settings in the workbook. Office.context.document.settings has the same ones. */
export class SettingCollection extends ApiObject {
  readonly className = "SettingCollection";

  override items(): readonly Setting[] {
    if (this.session.has("settings-read-as-absent")) return [];
    return [...this.session.workbook.settings.keys()].map((key) => new Setting(this.session, key));
  }
  getCount(): number {
    return this.items().length;
  }
  getItem(key: unknown): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound("The requested resource doesn't exist.");
    return setting;
  }
  getItemOrNullObject(key: unknown): Setting | null {
    return this.items().find((setting) => setting.key === key) ?? null;
  }
  /** Adds a setting or replaces its value. */
  add(key: unknown, value: unknown): Setting {
    this.session.workbook.settings.set(String(key), JSON.stringify(value));
    return new Setting(this.session, String(key));
  }
}

export class Setting extends ApiObject {
  readonly className = "Setting";
  constructor(
    session: ApiSession,
    private readonly settingKey: string,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.settingKey };
  }

  get key(): string {
    return this.settingKey;
  }
  get value(): unknown {
    return JSON.parse(this.session.workbook.settings.get(this.settingKey) ?? "null") as unknown;
  }
  set value(value: unknown) {
    this.session.workbook.settings.set(this.settingKey, JSON.stringify(value));
  }
  delete(): void {
    this.session.workbook.settings.delete(this.settingKey);
  }
}
