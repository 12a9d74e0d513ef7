import type { AgeBand } from "../../caseload/ages/age-bands";
import type { Selection } from "../../caseload/clients/selections";
import type { Outcome } from "../../caseload/outcome";
import type { AgeScenario } from "../../caseload/scenarios/scenario-choices";
import type { ClientsProblem } from "../../caseload/clients/clients-problem";
import { typedAgeBands } from "../memory/typed-ages";
import type { AgeReading, TeamClients } from "../reading/read-ages";

/** What somebody asks about ages. What is absent follows from the kept scenarios and the sheets. */
export interface AgeWishes {
  /** Age groups as people write them: "18-29,30-45,46-AOW". */
  readonly bands?: string;
  /** A selection by its name on the sheets. */
  readonly selection?: string;
  /** Clients who come in each month. */
  readonly newPerMonth?: number;
  /** The scenario by age that line-ups are looked for, by its name; the last one when left out. */
  readonly lineUpsFor?: string;
  /** Look for better ages to cut at. */
  readonly optimiseCuts?: boolean;
}

/** The last scenario by age that the workbook keeps; null when it keeps none. */
export function keptByAge({ reading }: Pick<TeamClients, "reading">): AgeScenario | null {
  return reading.memory.scenarios.findLast(({ kind }) => kind === "by-age") ?? null;
}

/** The selection asked for, else that of the kept scenario, else the first on the sheets. */
export function selectionFor(
  ages: TeamClients,
  { selection: asked }: Pick<AgeWishes, "selection">,
): Outcome<{ readonly selection: Selection }, ClientsProblem> {
  const name = asked ?? keptByAge(ages)?.selection ?? null;
  const selection = name === null ? ages.selections[0] : selectionNamed(ages, name);
  if (selection) return { ok: true, selection };
  const known = ages.selections.map((one) => one.name);
  return { ok: false, problem: { reason: "unknown-selection", name: name ?? "", known } };
}

export function selectionNamed({ selections }: Pick<TeamClients, "selections">, name: string): Selection | undefined {
  return selections.find((one) => sameWords(one.name, name));
}

/** The bands asked for, else those of the kept scenario, else those that the sheets propose. */
export function bandsFor(
  ages: AgeReading,
  { bands: asked }: Pick<AgeWishes, "bands">,
): Outcome<{ readonly bands: readonly AgeBand[] }, ClientsProblem> {
  if (asked !== undefined) {
    const typed = typedAgeBands([asked]);
    return typed.ok ? typed : { ok: false, problem: { reason: "unreadable-bands", text: asked } };
  }
  const bands = keptByAge(ages)?.bands ?? proposedBands(ages) ?? [];
  return bands.length > 0 ? { ok: true, bands } : { ok: false, problem: { reason: "no-bands" } };
}

/** The bands that the sheets propose; null when they propose none. */
export function proposedBands(ages: AgeReading): readonly AgeBand[] | null {
  return bandsOfRole(ages, "new") ?? bandsOfRole(ages, "unknown");
}

/** The bands of the first split on the sheets that has this role; null when there is none. */
export function bandsOfRole({ reading }: AgeReading, role: "old" | "new" | "unknown"): readonly AgeBand[] | null {
  const split = reading.team.statedSplits.find((one) => one.role === role);
  return split ? split.bands.map(({ band }) => band) : null;
}

function sameWords(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
