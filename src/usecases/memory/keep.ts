import { withAnswer, withoutAnswer, type PointAnswer } from "../../caseload/attention/point-answers";
import type { PointIdentity } from "../../caseload/attention/point-identity";
import {
  withCountingAnswer,
  withoutCountingAnswer,
  type AnsweredQuestion,
  type CountingAnswer,
} from "../../caseload/clients/counting-answers";
import type { CaseloadLimits } from "../../caseload/division/division";
import { withCorrection, withoutCorrection, type Correction } from "../../caseload/team/corrections";
import { agreementWith } from "../../caseload/team/link-obstacle";
import type { Pointed } from "../../caseload/team/pointed";
import type { TeamNorms } from "../../caseload/norms/team-norms";
import type { TeamSettings } from "../../caseload/team/team-settings";
import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import type { Host } from "../host";
import { withinLimits } from "./meeting-limits";
import type { TeamReading } from "../reading/read-team";
import { memoryFrom, type KeptChoices, type KeptScenario, type TeamMemory } from "./team-memory";

/** A change to what the workbook keeps. It is a function, so that the screen can show it before the workbook keeps it. */
export type MemoryChange = (memory: TeamMemory) => TeamMemory;

export function changedChoices(changed: Partial<KeptChoices>): MemoryChange {
  return (memory) => ({ ...memory, choices: { ...memory.choices, ...changed } });
}

/** Sets how many hours a week somebody's side tasks or absence take; null goes back to what the sheets say. */
export function changedHours(of: "sideTaskHours" | "absenceHours", name: string, hours: number | null): MemoryChange {
  return (memory) => {
    const { [name]: _previous, ...others } = memory.choices[of];
    return {
      ...memory,
      choices: { ...memory.choices, [of]: hours === null ? others : { ...others, [name]: hours } },
    };
  };
}

/** Sets the numbers of clients that were agreed for somebody; without any, the agreement ends. */
export function changedLimits(name: string, limits: CaseloadLimits): MemoryChange {
  return (memory) => {
    const { [name]: _previous, ...others } = memory.choices.limits;
    const isAgreed = Object.keys(limits).length > 0;
    return changedChoices({ limits: isAgreed ? { ...others, [name]: limits } : others })(memory);
  };
}

/** Cuts a text that is too long for the heading of a sheet. */
export function changedMeeting(changed: Partial<MeetingFields>): MemoryChange {
  return (memory) => ({ ...memory, meeting: withinLimits({ ...memory.meeting, ...changed }) });
}

export function changedScenarios(
  change: (scenarios: readonly KeptScenario[]) => readonly KeptScenario[],
): MemoryChange {
  return (memory) => ({ ...memory, scenarios: change(memory.scenarios) });
}

/** Changes the norms that clients are weighed by; null means that every client counts for one. */
export function changedNorms(change: (norms: TeamNorms | null) => TeamNorms | null): MemoryChange {
  return (memory) => ({ ...memory, norms: change(memory.norms) });
}

/*
 * The functions below keep with the workbook what somebody said about what was found. It takes effect at the next reading. They reject with the
 * host's HostError.
 */

export function keepCorrection(host: Host, correction: Correction): Promise<void> {
  return keepChange(host, (memory) => ({ ...memory, corrections: withCorrection(memory.corrections, correction) }));
}

export function takeCorrectionBack(host: Host, correction: Correction): Promise<void> {
  return keepChange(host, (memory) => ({ ...memory, corrections: withoutCorrection(memory.corrections, correction) }));
}

/** What somebody pointed at or typed of the team; null takes it back. */
export function keepPointed(host: Host, pointed: Pointed | null): Promise<void> {
  return keepChange(host, (memory) => ({ ...memory, pointed }));
}

export function keepAnswer(host: Host, answer: PointAnswer): Promise<void> {
  return keepChange(host, (memory) => ({ ...memory, answers: withAnswer(memory.answers, answer) }));
}

export function takeAnswerBack(host: Host, point: Pick<PointIdentity, "subject">): Promise<void> {
  return keepChange(host, (memory) => ({ ...memory, answers: withoutAnswer(memory.answers, point) }));
}

/** An answer about who counts. */
export function keepCounting(host: Host, answer: CountingAnswer): Promise<void> {
  return keepChange(host, (memory) => ({ ...memory, counting: withCountingAnswer(memory.counting, answer) }));
}

export function takeCountingBack(host: Host, about: AnsweredQuestion): Promise<void> {
  return keepChange(host, (memory) => ({ ...memory, counting: withoutCountingAnswer(memory.counting, about) }));
}

export function keepSettings(host: Host, changed: Partial<TeamSettings>): Promise<void> {
  return keepChange(host, (memory) => ({ ...memory, settings: { ...memory.settings, ...changed } }));
}

/** Keeps that somebody agreed to the team as it was read, doubts included, so that formulas may use it. */
export function keepAgreement(host: Host, { team }: TeamReading): Promise<void> {
  return keepChange(host, (memory) => ({ ...memory, agreed: agreementWith(team) }));
}

export function keepChange(host: Host, change: MemoryChange): Promise<void> {
  return host.changeKept((kept) => change(memoryFrom(kept)));
}
