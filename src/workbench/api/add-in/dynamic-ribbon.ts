import { ApiObject, type ApiSession } from "../api-object";

/** Office.ribbon.requestUpdate(). Nobody checks that the manifest has the ids. */
export class DynamicRibbon extends ApiObject {
  readonly className = "DynamicRibbon";

  getTab(id: unknown): RibbonTab {
    return new RibbonTab(this.session, String(id));
  }
  getButton(id: unknown): RibbonButton {
    return new RibbonButton(this.session, String(id));
  }
}

export class RibbonTab extends ApiObject {
  readonly className = "RibbonTab";
  constructor(
    session: ApiSession,
    private readonly controlId: string,
  ) {
    super(session);
  }

  get id(): string {
    return this.controlId;
  }
  setVisibility(visible: unknown): void {
    this.session.ribbon.set(this.controlId, { visible: Boolean(visible) });
  }
}

export class RibbonButton extends ApiObject {
  readonly className = "RibbonButton";
  constructor(
    session: ApiSession,
    private readonly controlId: string,
  ) {
    super(session);
  }

  get id(): string {
    return this.controlId;
  }
  get enabled(): boolean {
    return this.session.ribbon.get(this.controlId)?.enabled ?? true;
  }
  set enabled(enabled: boolean) {
    this.session.ribbon.set(this.controlId, { enabled });
  }
}
