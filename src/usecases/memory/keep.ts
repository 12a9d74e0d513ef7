import { withAnswer, withoutAnswer, type PointAnswer } from "../../caseload/attention/point-answers";
import type { PointIdentity } from "../../caseload/attention/point-identity";
import { withCorrection, withoutCorrection, type Correction } from "../../caseload/team/corrections";
import { agreementWith } from "../../caseload/team/link-obstacle";
import type { TeamNorms } from "../../caseload/norms/team-norms";
import type { TeamSettings } from "../../caseload/team/team-settings";
import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import type { Host } from "../host";
import { withinLimits } from "./meeting-limits";
import type { TeamReading } from "../reading/read-team";
import { memoryFrom, type KeptChoices, type KeptScenario, type TeamMemory } from "./team-memory";

/** A change to what the workbook keeps, so that a screen can show it before it is kept. */
export type MemoryChange = (memory: TeamMemory) => TeamMemory;

export function changedChoices(changed: Partial<KeptChoices>): MemoryChange {
  return (memory) => ({ ...memory, choices: { ...memory.choices, ...changed } });
}

/** Hours a week that somebody's side tasks or absence take; null: as the sheets have it. */
export function changedHours(of: "sideTaskHours" | "absenceHours", name: string, hours: number | null): MemoryChange {
  return (memory) => {
    const { [name]: _previous, ...others } = memory.choices[of];
    return {
      ...memory,
      choices: { ...memory.choices, [of]: hours === null ? others : { ...others, [name]: hours } },
    };
  };
}

/** A text that is too long for the heading of a sheet is cut to what fits. */
export function changedMeeting(changed: Partial<MeetingFields>): MemoryChange {
  return (memory) => ({ ...memory, meeting: withinLimits({ ...memory.meeting, ...changed }) });
}

export function changedScenarios(
  change: (scenarios: readonly KeptScenario[]) => readonly KeptScenario[],
): MemoryChange {
  return (memory) => ({ ...memory, scenarios: change(memory.scenarios) });
}

/** The norms that clients are weighed by; null: every client counts for one. */
export function changedNorms(change: (norms: TeamNorms | null) => TeamNorms | null): MemoryChange {
  return (memory) => ({ ...memory, norms: change(memory.norms) });
}

/** These keep with the workbook what somebody said about what was found. It holds from the next reading. All reject with the host's HostError. */

export function keepCorrection(host: Host, correction: Correction): Promise<void> {
  return keepChange(host, (memory) => ({ ...memory, corrections: withCorrection(memory.corrections, correction) }));
}

export function takeCorrectionBack(host: Host, correction: Correction): Promise<void> {
  return keepChange(host, (memory) => ({ ...memory, corrections: withoutCorrection(memory.corrections, correction) }));
}

export function keepAnswer(host: Host, answer: PointAnswer): Promise<void> {
  return keepChange(host, (memory) => ({ ...memory, answers: withAnswer(memory.answers, answer) }));
}

export function takeAnswerBack(host: Host, point: Pick<PointIdentity, "subject">): Promise<void> {
  return keepChange(host, (memory) => ({ ...memory, answers: withoutAnswer(memory.answers, point) }));
}

export function keepSettings(host: Host, changed: Partial<TeamSettings>): Promise<void> {
  return keepChange(host, (memory) => ({ ...memory, settings: { ...memory.settings, ...changed } }));
}

/** Somebody agrees that formulas are about the team as it was read, doubts included. */
export function keepAgreement(host: Host, { team }: TeamReading): Promise<void> {
  return keepChange(host, (memory) => ({ ...memory, agreed: agreementWith(team) }));
}

/** The totals with which kept scenarios were worked out, by the scenario's name. */
export function keepSeen(
  host: Host,
  seen: readonly { readonly name: string; readonly since: KeptScenario["since"] }[],
): Promise<void> {
  return keepChange(host, (memory) => ({
    ...memory,
    scenarios: memory.scenarios.map((kept) => ({
      ...kept,
      since: seen.find(({ name }) => name === kept.name)?.since ?? kept.since,
    })),
  }));
}

export function keepChange(host: Host, change: MemoryChange): Promise<void> {
  return host.changeKept((kept) => change(memoryFrom(kept)));
}
