import type { Flow } from "../flow/flow";
import type { ReadyState } from "../flow/state";

/** What every step of the pane is given. */
export interface StepProps {
  readonly state: ReadyState;
  readonly flow: Flow;
}
