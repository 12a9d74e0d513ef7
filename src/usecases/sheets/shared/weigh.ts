import type { ClientsProblem } from "../../../caseload/clients/clients-problem";
import type { WeightedLists } from "../../../caseload/norms/weighted-caseloads";
import type { Outcome } from "../../../caseload/outcome";
import { computeWeighted } from "../../division/compute-weighted";
import { typedNorms } from "../../memory/typed-norms";
import { selectionFor } from "../../scenarios/age-wishes";
import type { DivisionSource, SheetWishes } from "../kind-of-sheet";

/** Null without norms, or where no client has a step with a norm; that is a problem only where somebody asked for norms. */
export function weigh(
  { lists }: DivisionSource,
  { norms, selection }: SheetWishes,
): Outcome<{ readonly weighted: WeightedLists | null }, ClientsProblem> {
  const typed = norms === undefined ? null : typedNorms(norms);
  if (norms !== undefined && typed?.ok === false) {
    return { ok: false, problem: { reason: "unreadable-norms", text: norms, problem: typed.problem } };
  }
  const counted = lists === null || selection === undefined ? null : selectionFor(lists, { selection });
  if (counted?.ok === false) return counted;
  const weighted = lists && computeWeighted(lists, { ...typed, ...counted });
  return typed && weighted === null ? { ok: false, problem: { reason: "no-groups" } } : { ok: true, weighted };
}
