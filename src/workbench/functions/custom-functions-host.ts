import type { HostMessage } from "../protocol/events";

/** Calls the add-in's custom functions for the calculator. */
export class CustomFunctionsHost {
  private send: (message: HostMessage) => void = () => {};
  connect(send: (message: HostMessage) => void): void {
    this.send = send;
  }
  ready(): void {}
  receive(_results: readonly (readonly unknown[])[]): void {}
}
