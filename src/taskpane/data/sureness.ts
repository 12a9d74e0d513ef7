import type { Sureness } from "../../text/pane/found";

/** Puts a confidence from 0 to 1 into words. */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= 0.9) return "sure";
  return confidence >= 0.7 ? "fairly-sure" : "unsure";
}
