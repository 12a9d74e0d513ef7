import type { AttentionPoint } from "./attention-point";
import { severityOf } from "./worst-first";

/**
 * Whose rekenkundige caseload would be another if this point were settled otherwise: a person, or "team" where the reading itself is in doubt.
 * null where the point changes nothing about the division by hours: ages, ladders and what other tables say beside it.
 */
export function decidesShareOf(point: AttentionPoint): { readonly person: string } | "team" | null {
  switch (point.kind) {
    case "check":
      return point.about.code === "C02" || point.about.code === "C09" ? { person: point.about.name } : null;
    case "doubt":
      return severityOf(point) === "review" ? "team" : null;
    case "client-doubt":
      return null;
  }
}
