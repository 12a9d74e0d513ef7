import { delftProductiveHours } from "../capacity/delft-2002";
import type { Ladder, LibraryNorm, LibraryNormCode, NormSet, NormSource, NormUnit } from "./norm";
import { participationLadder } from "./ladder";

const phases: Ladder = { kind: "phases", steps: 4, direction: "work-is-low" };

/**
 * The norm caseloads of the source documents. The sources give them for a caseworker and name no hours; they are read as being for one
 * fte. Delft's norm times stand in its capacity table (delft-2002.ts).
 */
export const normLibrary: readonly NormSet[] = [
  {
    code: "ridderkerk-2013",
    ladder: participationLadder,
    counts: "unknown",
    // "Klantmanagers 1-3 hebben ieder 100 klanten en de klantmanagers 4-6 hebben ieder 50": steps of the ladder, or six people with 450 clients.
    norms: [
      ridderkerk("ridderkerk-steps-1-3", 100),
      ridderkerk("ridderkerk-steps-4-6", 50),
      { ...ridderkerk("ridderkerk-six-caseworkers", 3 * 100 + 3 * 50), unit: "clients-of-team", editable: false },
    ],
  },
  {
    code: "gemeente-a",
    ladder: phases,
    counts: "unknown",
    norms: [radar("a-work", 80), radar("a-care", 160)],
  },
  {
    code: "gemeente-b",
    ladder: { kind: "steps", steps: 10, direction: "work-is-low" },
    counts: "unknown",
    norms: [
      radar("b-income", 120),
      radar("b-route", 50),
      { ...radar("b-advice-c", 7, "clients-within-caseload"), editable: false },
    ],
  },
  {
    code: "gemeente-c",
    ladder: phases,
    counts: "benefits",
    norms: [
      radar("c-phase-1-contacts", 26, "contacts-a-year"),
      radar("c-phase-1-minutes", 30, "minutes-a-contact"),
      radar("c-phase-2-contacts", 4, "contacts-a-year"),
      radar("c-phase-2-minutes", 150, "minutes-a-contact"),
      radar("c-phases-3-4", 90),
      radar("c-phase-4-rest", 160),
    ],
  },
  {
    code: "delft-2002",
    ladder: phases,
    counts: "unknown",
    norms: [radar("delft-productive-hours", delftProductiveHours, "productive-hours")],
  },
];

function ridderkerk(code: LibraryNormCode, value: number): LibraryNorm {
  return norm("ridderkerk-2013", 2013, code, value, "clients-per-fte");
}

function radar(code: LibraryNormCode, value: number, unit: NormUnit = "clients-per-fte"): LibraryNorm {
  return norm("radar-2002", 2002, code, value, unit);
}

function norm(source: NormSource, year: number, code: LibraryNormCode, value: number, unit: NormUnit): LibraryNorm {
  return { code, value, unit, source, year, editable: true };
}
