import type { KnownFault } from "./known-faults";

/** How much Excel takes at once. null: as much as there is. */
interface Limits {
  /** Bytes of one request and of one answer. */
  readonly payloadBytes: number | null;
  /** Areas in one answer about merged cells. */
  readonly mergedAreas: number;
  /** Formulas that are written in one undo group. */
  readonly groupedFormulas: number | null;
  /** Milliseconds without a sign of life after which Excel starts the add-in again. */
  readonly silence: number | null;
}

/** One Excel: what it can, how much it takes, and what it gets wrong. */
export interface Profile {
  readonly name: string;
  /** Requirement sets with the version that it claims. Versions are texts, because "1.10" is not 1.1. */
  readonly sets: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly faults: ReadonlySet<KnownFault>;
}

/** The same Excel on a day on which more goes wrong. */
export function onABadDay(profile: Profile, ...more: readonly KnownFault[]): Profile {
  return { ...profile, faults: new Set([...profile.faults, ...more]) };
}

/** Answers like Office.context.requirements.isSetSupported. */
export function claims({ sets }: Profile, set: string, version: string | undefined): boolean {
  const claimed = Object.entries(sets).find(([name]) => name.toLowerCase() === set.toLowerCase())?.[1];
  if (claimed === undefined) return false;
  const [major = 0, minor = 0] = claimed.split(".").map(Number);
  const [wantedMajor = 1, wantedMinor = 0] = (version ?? "1.1").split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
