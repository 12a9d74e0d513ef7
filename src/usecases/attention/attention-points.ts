import { cellsOf, type AttentionPoint } from "../../caseload/attention/attention-point";
import { decidesShareOf } from "../../caseload/attention/decides-share";
import { standingOf, type Standing } from "../../caseload/attention/point-answers";
import { identityOf, type PointIdentity } from "../../caseload/attention/point-identity";
import { pointKey, pointsIn } from "../../caseload/attention/points-in";
import { severityOf, worstFirst, type Severity } from "../../caseload/attention/worst-first";
import { readableAddress, type CellAddress } from "../../caseload/cell-address";
import type { Check } from "../../caseload/checks/check";
import type { ClientDoubt } from "../../caseload/clients/found-clients";
import type { Correction } from "../../caseload/team/corrections";
import { pointAdvice, pointSentence, pointTitle, standingSentence } from "../../text/checks/attention";
import type { TeamReading } from "../reading/read-team";

/** An aandachtspunt in words, with where it stands. */
export interface ShownPoint extends PointIdentity {
  /** No two shown points have the same. */
  readonly key: string;
  readonly severity: Severity;
  readonly title: string;
  readonly sentence: string;
  readonly advice: string;
  /** Where to look, first things first. */
  readonly cells: readonly CellAddress[];
  readonly standing: Standing;
  /** What became of an earlier answer; null where there is none, or it holds. */
  readonly remark: string | null;
  /** Whose rekenkundige caseload it decides, as `decidesShareOf` says. */
  readonly decides: ReturnType<typeof decidesShareOf>;
  /** The person whose hours for side tasks settle it; null where nothing is to be filled in. */
  readonly sideTasksOf: string | null;
  /** For two names that look alike: the correction that makes them one person. The answer "intended" says that they are two. */
  readonly onePerson: Correction | null;
}

/**
 * Everything that does not add up or could not be settled, worst first, with the answers that were given before. `checks` are those of every
 * figure on the screen: of the division by hours, and of the division by age where there is one.
 */
export function attentionPoints(
  { team, memory, sheets }: TeamReading,
  checks: readonly Check[],
  clientDoubts: readonly ClientDoubt[] = [],
): readonly ShownPoint[] {
  return worstFirst(pointsIn(team, checks, clientDoubts), sheets).map((point): ShownPoint => {
    const identity = identityOf(point);
    const cells = cellsOf(point);
    const standing = standingOf(identity, memory.answers);
    return {
      ...identity,
      key: pointKey(point),
      severity: severityOf(point),
      title: pointTitle(point),
      sentence: pointSentence(point, cells.map(readableAddress)),
      advice: pointAdvice(point),
      cells,
      standing,
      remark: standingSentence(standing, identity.figures),
      decides: decidesShareOf(point),
      sideTasksOf: point.kind === "check" && point.about.code === "C09" ? point.about.name : null,
      onePerson: onePerson(point),
    };
  });
}

function onePerson(point: AttentionPoint): Correction | null {
  if (point.kind !== "check" || point.about.code !== "C03") return null;
  const [alias, name] = point.about.names;
  return { kind: "same-person", name, alias };
}
