/** What incomplete data say about a yes-or-no question. We never guess: unknown stays unknown. */
export type Certainty = "yes" | "no" | "unknown";

/** Both hold. */
export function both(one: Certainty, other: Certainty): Certainty {
  if (one === "no" || other === "no") return "no";
  return one === "unknown" || other === "unknown" ? "unknown" : "yes";
}
