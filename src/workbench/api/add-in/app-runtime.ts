import { ApiObject, invalidArgument } from "../api-object";

/** Office.addin.showAsTaskpane() and hide(). */
export class AppRuntimeService extends ApiObject {
  readonly className = "AppRuntimeService";

  /** office.js says "Visible" for the pane and "Background" for none. */
  setAppRuntimeState(state: unknown): void {
    if (state !== "Visible" && state !== "Background") throw invalidArgument(`No runtime state: ${String(state)}`);
    this.session.showRuntime(state === "Visible" ? "Visible" : "Hidden");
  }

  getAppRuntimeState(): string {
    return this.session.runtimeState === "Visible" ? "Visible" : "Background";
  }
}

/** Office.addin.setStartupBehavior(). */
export class AppRuntimePersistenceService extends ApiObject {
  readonly className = "AppRuntimePersistenceService";

  setAppRuntimeStartState(state: unknown): void {
    this.session.startupState = String(state);
  }

  getAppRuntimeStartState(): string {
    return this.session.startupState ?? "Inactive";
  }
}
