import { groupsByStep, weighingSets } from "../../caseload/norms/library-groups";
import { ladderOfSteps } from "../../caseload/norms/ladder";
import { normLibrary } from "../../caseload/norms/norm-library";
import type { NormSetCode } from "../../caseload/norms/norm";
import type { NormTextProblem, TeamNorms } from "../../caseload/norms/team-norms";
import { parseNorms, parseSteps } from "../../reading/values/norm-text";
import { normName, normSetNames, normSourceNames, typedGroupName, typedNormsName } from "../../text/norms";

/** A set of the library as norms for a team to begin with; null when not every norm in it is a caseload for steps or phases. */
export function libraryNorms(code: NormSetCode): TeamNorms | null {
  const set = normLibrary.find((one) => one.code === code);
  const groups = set ? groupsByStep(set) : [];
  const [first] = groups;
  if (!set || !first) return null;
  return {
    name: normSetNames[set.code],
    groups: groups.map((norm) => ({ name: normName(norm), steps: norm.steps, norm: norm.value })),
    source: normSourceNames[first.source],
    year: first.year,
    ladder: set.ladder,
    counts: set.counts,
  };
}

/** The sets of the library that a team can choose from, because clients can be weighed by them as they are. */
export function normsToChoose(): readonly { readonly code: NormSetCode; readonly norms: TeamNorms }[] {
  return weighingSets.flatMap((code) => {
    const norms = libraryNorms(code);
    return norms ? [{ code, norms }] : [];
  });
}

/** Reads typed steps: "1-3", "1 t/m 3, 5", "werk". null when the text is something else. */
export function typedSteps(text: string): readonly string[] | null {
  return parseSteps(text);
}

/**
 * Reads typed norms: a set of the library ("ridderkerk-2013") or norm caseloads for steps ("1-3=100,4-6=50"). Steps up to 6 are taken to be
 * those of the participatieladder.
 */
export function typedNorms(
  text: string,
): { readonly ok: true; readonly norms: TeamNorms } | { readonly ok: false; readonly problem: NormTextProblem } {
  const set = weighingSets.find((code) => code === text.trim().toLowerCase());
  const known = set ? libraryNorms(set) : null;
  if (known) return { ok: true, norms: known };
  const read = parseNorms(text);
  if (!read.ok) return read;
  return {
    ok: true,
    norms: {
      name: typedNormsName,
      groups: read.groups.map((group) =>
        /^\d/.test(group.name) ? { ...group, name: typedGroupName(group.name) } : group,
      ),
      source: "",
      year: null,
      ladder: ladderOfSteps(read.groups.flatMap(({ steps }) => steps)),
      counts: "unknown",
    },
  };
}
