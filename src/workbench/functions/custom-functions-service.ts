import { ApiObject, type ApiSession } from "../api/api-object";
import type { CustomFunctionsHost } from "./custom-functions-host";

/** The add-in's runtime hands in results of custom functions through this service. */
export class CustomFunctionsService extends ApiObject {
  readonly className = "CustomFunctions";
  constructor(
    session: ApiSession,
    private readonly functions: CustomFunctionsHost | null,
  ) {
    super(session);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.functions?.ready();
  }
  /** The features that the runtime may use. Feature 2 lets it send results every 200 instead of every 500 milliseconds. */
  _GetEnabledFeatures(): readonly number[] {
    return [1, 2, 3, 4];
  }
  setInvocationArrayResults(results: unknown): void {
    this.functions?.receive(results as readonly (readonly unknown[])[]);
  }
}
