import type { Flow } from "../flow/flow";
import type { PointingFacts } from "../flow/pointing";

export interface SlotProps {
  readonly pointing: PointingFacts;
  readonly flow: Flow;
}
