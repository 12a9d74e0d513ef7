import type { Flow } from "./flow";
import type { ReadyState } from "./state";

/** What every step of the pane is given. */
export interface StepProps {
  readonly state: ReadyState;
  readonly flow: Flow;
}
