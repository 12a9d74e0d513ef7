import { withCorrection, withoutCorrection, type Correction } from "../caseload/corrections";
import { agreementWith } from "../caseload/link-obstacle";
import type { TeamSettings } from "../caseload/team-settings";
import type { MeetingFields } from "../sheets/meeting-fields";
import type { Host } from "./host";
import { withinLimits } from "./meeting-limits";
import type { TeamReading } from "./read-team";
import { memoryFrom, type KeptScenario, type TeamMemory } from "./team-memory";

/** What someone said of what was found, kept with the workbook; it holds from the next reading. All reject with the host's HostError. */

export function keepCorrection(host: Host, correction: Correction): Promise<void> {
  return change(host, (memory) => ({ ...memory, corrections: withCorrection(memory.corrections, correction) }));
}

export function takeCorrectionBack(host: Host, correction: Correction): Promise<void> {
  return change(host, (memory) => ({ ...memory, corrections: withoutCorrection(memory.corrections, correction) }));
}

export function keepSettings(host: Host, changed: Partial<TeamSettings>): Promise<void> {
  return change(host, (memory) => ({ ...memory, settings: { ...memory.settings, ...changed } }));
}

/** Of what is longer than a heading has room for, only as much is kept. */
export function keepMeeting(host: Host, changed: Partial<MeetingFields>): Promise<void> {
  return change(host, (memory) => ({ ...memory, meeting: withinLimits({ ...memory.meeting, ...changed }) }));
}

/** What was read is the team that formulas are about, with the doubts that there are over it. */
export function keepAgreement(host: Host, { team }: TeamReading): Promise<void> {
  return change(host, (memory) => ({ ...memory, agreed: agreementWith(team) }));
}

/** The totals with which kept scenarios were worked out, by the scenario's name. */
export function keepSeen(
  host: Host,
  seen: readonly { readonly name: string; readonly since: KeptScenario["since"] }[],
): Promise<void> {
  return change(host, (memory) => ({
    ...memory,
    scenarios: memory.scenarios.map((kept) => ({
      ...kept,
      since: seen.find(({ name }) => name === kept.name)?.since ?? kept.since,
    })),
  }));
}

function change(host: Host, changed: (memory: TeamMemory) => TeamMemory): Promise<void> {
  return host.changeKept((kept) => changed(memoryFrom(kept)));
}
