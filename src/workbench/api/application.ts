import { ApiObject, invalidArgument } from "./api-object";

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"];

export class Application extends ApiObject {
  readonly className = "Application";

  get calculationMode(): string {
    return this.session.calculationMode;
  }
  set calculationMode(mode: string) {
    if (!calculationModes.includes(mode)) throw invalidArgument(`No calculation mode: ${mode}`);
    this.session.calculationMode = mode;
  }
  /** The workbench calculates before it answers. */
  get calculationState(): string {
    return "Done";
  }
  /** Only what changed is calculated, whatever kind is asked for. */
  calculate(_kind: unknown): void {
    this.session.settle();
  }
  /** No effect: the workbench calculates when a value is read, not while it is written. */
  suspendApiCalculationUntilNextSync(): void {}
  /** No effect: nothing is drawn. */
  suspendScreenUpdatingUntilNextSync(): void {}
}
