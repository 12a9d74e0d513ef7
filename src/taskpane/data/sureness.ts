import type { Sureness } from "../../text/pane/pane";

/** A confidence of 0 to 1 as people say it. */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= 0.9) return "sure";
  return confidence >= 0.7 ? "fairly-sure" : "unsure";
}
