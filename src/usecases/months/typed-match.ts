import type { MonthProblem } from "../../caseload/months/month-problem";
import type { Match } from "../../caseload/months/which-clients/which-clients";
import type { Outcome } from "../../caseload/outcome";

const typedNames: readonly (readonly [Match, ReadonlySet<string>])[] = [
  ["language", new Set(["taal", "talen"])],
  ["district", new Set(["wijk", "wijken"])],
];

/** What weighs in: "taal", "wijk", "taal, wijk", or nothing. */
export function typedMatch(text: string): Outcome<{ readonly match: readonly Match[] }, MonthProblem> {
  const typed = text
    .toLowerCase()
    .split(/[,;+]|\s+en\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const known = typed.every((part) => typedNames.some(([, names]) => names.has(part)));
  if (!known) return { ok: false, problem: { reason: "unreadable-match", text } };
  return {
    ok: true,
    match: typedNames.flatMap(([match, names]) => (typed.some((part) => names.has(part)) ? [match] : [])),
  };
}

/** The same as it is typed. */
export function matchAsTyped(match: readonly Match[]): string {
  return match.map((one) => (one === "language" ? "taal" : "wijk")).join(",");
}
