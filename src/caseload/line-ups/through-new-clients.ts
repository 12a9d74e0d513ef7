import type { CaseloadChange } from "../division/transfers";
import { sum } from "../sum";

/** The clients of a team, and its inflow. */
export interface TeamInflow {
  /** Everybody's clients now and the target. */
  readonly changes: readonly CaseloadChange[];
  /** New clients a month for this team. */
  readonly newPerMonth: number;
}

/** The shortage and the time that new clients take to fill it. Months are exact, not whole. */
export interface ThroughNewClients {
  /** Clients that are missing from the targets. */
  readonly missing: number;
  /** 0 when nothing is missing; null when something is and nobody comes in. */
  readonly months: number | null;
}

/**
 * "Via nieuwe cliënten, zonder overdracht": how many months it takes until everybody who is below the target has reached it, when all new
 * clients of the team go to them and nobody else changes (docs/domain.md, Continuity: deficit ÷ monthly inflow).
 */
export function throughNewClients({ changes, newPerMonth }: TeamInflow): ThroughNewClients {
  const missing = sum(changes.map(({ current, target }) => Math.max(0, target - current)));
  if (missing === 0) return { missing, months: 0 };
  return { missing, months: newPerMonth > 0 ? missing / newPerMonth : null };
}

/** All teams together: the time of the slowest team; null when one never gets there. */
export function monthsForAll(teams: readonly ThroughNewClients[]): number | null {
  const months = teams.map((team) => team.months);
  return months.some((own) => own === null) ? null : Math.max(0, ...months.map(Number));
}
