import { ApiObject } from "./api-object";

export class Application extends ApiObject {
  readonly className = "Application";

  get calculationMode(): string {
    return this.session.workbook.calculationMode === "manual" ? "Manual" : "Automatic";
  }
  set calculationMode(mode: unknown) {
    if (mode !== this.calculationMode) throw this.session.unsupported(`Application.calculationMode ${String(mode)}`);
  }
  /** The workbench calculates before it answers. */
  get calculationState(): string {
    return "Done";
  }
  /** "Recalculate" calculates what changed. "Full" and "FullRebuild" calculate everything, custom functions included. */
  calculate(kind: unknown): void {
    if (kind === "Full" || kind === "FullRebuild") this.session.recalculateAll();
    else this.session.calculateNow();
  }
  /** No effect: the workbench calculates when a value is read, not while it is written. */
  suspendApiCalculationUntilNextSync(): void {}
  /** No effect: nothing is drawn. */
  suspendScreenUpdatingUntilNextSync(): void {}
}
