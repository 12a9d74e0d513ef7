import { ApiObject } from "../api/api-object";

/** The service through which the add-in's runtime gives results of custom functions back. */
export class CustomFunctionsService extends ApiObject {
  readonly className = "CustomFunctions";

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.session.functions?.ready();
  }
  /** Features the runtime may use; 2 lets it send results every 200 instead of 500 milliseconds. */
  _GetEnabledFeatures(): readonly number[] {
    return [1, 2, 3, 4];
  }
  setInvocationArrayResults(results: unknown): void {
    this.session.functions?.receive(results as readonly (readonly unknown[])[]);
  }
}
