import type { Selection } from "../../caseload/clients/selections";
import type { Division } from "../../caseload/division/division";
import type { CountableClients } from "../../caseload/scenarios/countable-clients";
import type { ComparedScenario } from "../../caseload/scenarios/scenario-comparison";
import type { StatedMeeting } from "../../caseload/team/stated-meeting";
import type { MeetingFields } from "../shared/meeting-fields";

/** The second option of a proposal: everybody an age group. */
export interface SecondOption {
  /** Everybody's own clients of the selection. */
  readonly now: ComparedScenario;
  readonly byAge: ComparedScenario;
  readonly selection: Selection;
  /** Where formulas can count these clients; null where they cannot. */
  readonly countable: CountableClients | null;
  /** Whether every client that counts has a caseworker. */
  readonly everybodyHasCaseworker: boolean;
}

/** What a sheet "Voorstel …" is made of. */
export interface ProposalSheetInput {
  readonly result: Division;
  /** null: the choice is between the first two. */
  readonly second: SecondOption | null;
  /** The people with intakes as a side task. */
  readonly intakers: readonly string[];
  /** What to settle first in words, worst first, and how many points there are in all. */
  readonly points: { readonly first: readonly string[]; readonly all: number };
  /** What the team's own memo says of the meeting; null without one. */
  readonly stated: StatedMeeting | null;
  readonly meeting: MeetingFields;
}
