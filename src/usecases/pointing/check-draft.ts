import type { Division, DivisionProblem } from "../../caseload/division/division";
import type { Outcome } from "../../caseload/outcome";
import { agreementWith } from "../../caseload/team/link-obstacle";
import type { PointedProblem, PointedSlot } from "../../caseload/team/pointed";
import type { Doubt } from "../../caseload/team/team-data";
import { viewOf } from "../../reading/grid-view";
import { withMarks } from "../../reading/pointed/found-again";
import { readNames, type ViewOf } from "../../reading/pointed/pointed-names";
import { divisionProblemSentence } from "../../text/problems/division-problems";
import { pointedProblemSentence } from "../../text/problems/pointed-problems";
import { computeDivision } from "../division/compute-division";
import type { Host } from "../host";
import type { MemoryChange } from "../memory/keep";
import { readTeamAndSheets } from "../reading/read-team";
import type { PointingDraft } from "./draft";
import { pointedOf } from "./pointed-of";

/** What the team comes to that somebody points at. */
export interface CheckedPointing {
  readonly result: Division;
  /** What reading it could not settle. */
  readonly doubts: readonly Doubt[];
  /** Names that were made of e-mail addresses. */
  readonly shortened: readonly { readonly address: string; readonly name: string }[];
  /** Keeps it, and agrees that it is the team. */
  readonly keep: MemoryChange;
}

/** Why there is nothing to check, and the slot that it is about. */
export interface PointingRefusal {
  readonly slot: PointedSlot;
  readonly sentence: string;
}

/** Works out the division of what somebody points at. Rejects with the host's HostError. */
export async function checkDraft(
  host: Host,
  draft: PointingDraft,
): Promise<Outcome<{ readonly checked: CheckedPointing }, PointingRefusal>> {
  const pointed = pointedOf(draft);
  if (!pointed) return refused({ slot: "names", place: "", reason: "no-address" });
  const { reading, grids } = await readTeamAndSheets(host, { pointed });
  if (reading.pointedProblem) return refused(reading.pointedProblem);
  const computed = computeDivision(reading, {});
  if (!computed.ok)
    return {
      ok: false,
      problem: { slot: slotOf(computed.problem), sentence: divisionProblemSentence(computed.problem) },
    };
  const views = grids.map(viewOf);
  const viewNamed: ViewOf = (sheet) => views.find((view) => view.sheet === sheet);
  const named = readNames(pointed.names, viewNamed);
  const marked = withMarks(pointed, viewNamed);
  return {
    ok: true,
    checked: {
      result: computed.result,
      doubts: reading.team.doubts,
      shortened: named.ok ? [...named.read.shortened].map(([address, name]) => ({ address, name })) : [],
      keep: (memory) => ({ ...memory, pointed: marked, agreed: agreementWith(reading.team) }),
    },
  };
}

function refused(problem: PointedProblem): Outcome<{ readonly checked: CheckedPointing }, PointingRefusal> {
  return { ok: false, problem: { slot: problem.slot, sentence: pointedProblemSentence(problem) } };
}

/** The slot that a refusal of the division is about. */
export function slotOf({ reason }: DivisionProblem): PointedSlot {
  return reason === "no-clients" ? "clients" : "hours";
}
