import { hasStepTwice, mostGroups, type NormedGroup, type NormTextProblem } from "../../caseload/norms/team-norms";
import { stepIn } from "../clients/rows/client-rows";
import { parseNumber } from "./number-text";

export type ReadNorms =
  | { readonly ok: true; readonly groups: readonly NormedGroup[] }
  | { readonly ok: false; readonly problem: NormTextProblem };

/** Norm caseloads as people write them: "1-3=100,4-6=50", "trede 1 t/m 3 = 100; werk + zorg = 62,5". The words before the sign are the group's name. */
export function parseNorms(text: string): ReadNorms {
  const parts = text.split(/[,;\n](?=[^,;\n=]*=)/).filter((part) => part.trim() !== "");
  const groups = parts.flatMap((part) => groupIn(part) ?? []);
  if (parts.length === 0 || groups.length < parts.length) return { ok: false, problem: "unreadable" };
  if (groups.length > mostGroups) return { ok: false, problem: "too-many" };
  return hasStepTwice(groups) ? { ok: false, problem: "step-twice" } : { ok: true, groups };
}

function groupIn(part: string): NormedGroup | null {
  const [name = "", figure = "", ...more] = part.split("=").map((side) => side.trim());
  const norm = parseNumber(figure);
  const steps = stepsTogether(name);
  if (more.length > 0 || steps === null || norm === null || !(norm.value > 0)) return null;
  return norm.unit === undefined || norm.unit === "clients" ? { name, steps, norm: norm.value } : null;
}

/** Steps as people write them by themselves: "1-3", "trede 1 t/m 3, 5", "werk en zorg"; each once. Null when a part of it is no step. */
export function parseSteps(text: string): readonly string[] | null {
  const steps = text.split(/[,;]/).map(stepsTogether);
  return steps.some((some) => some === null) ? null : [...new Set(steps.flatMap((some) => some ?? []))];
}

function stepsTogether(text: string): readonly string[] | null {
  const steps = text.split(/\s*(?:[+&]|(?<!tot )\ben\b(?! met))\s*/i).map(stepsIn);
  return steps.some((some) => some === null) ? null : steps.flatMap((some) => some ?? []);
}

/** "1 t/m 3" and "trede 1-3" are three steps. */
function stepsIn(piece: string): readonly string[] | null {
  const range = /^(?:\p{L}+ )?(\d{1,2})\s*(?:-|–|t\s?\/\s?m|tot en met)\s*(\d{1,2})$/iu.exec(piece);
  if (range) {
    const [first, last] = [Number(range[1]), Number(range[2])];
    return last < first ? null : Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  }
  const step = stepIn(piece);
  return step === null ? null : [step];
}
