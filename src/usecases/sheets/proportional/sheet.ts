import { localRange, readableAddress } from "../../../caseload/cell-address";
import type { WeightedLists } from "../../../caseload/norms/weighted-caseloads";
import type { Outcome } from "../../../caseload/outcome";
import { planProportionalSheet } from "../../../sheets/proportional/proportional-sheet";
import { divisionSummary } from "../../../text/command-line/division-summary";
import type { ClientsProblem } from "../../../caseload/clients/clients-problem";
import { computeWeighted, withWeightedChecks } from "../../division/compute-weighted";
import { keptCorrections } from "../../memory/kept-corrections";
import { typedNorms } from "../../memory/typed-norms";
import { clientsFrom } from "../../reading/clients-from";
import { selectionFor } from "../../scenarios/age-wishes";
import type { DivisionSource, SheetMaker, SheetWishes, WorkedOutSheet } from "../kind-of-sheet";
import { divisionReport } from "./report";

export const workOut: SheetMaker<"team">["workOut"] = (source, wishes) => {
  const weighing = weigh(source, wishes);
  if (!weighing.ok) return weighing;
  const { reading } = source;
  const { weighted } = weighing;
  const { result, referenceDateSource } = weighted ? withWeightedChecks(source.computed, weighted) : source.computed;
  const { tables, doubts } = reading.team;
  const from = clientsFrom(reading.team);
  const sheet: WorkedOutSheet = {
    plan: (meeting) =>
      planProportionalSheet({
        result,
        referenceDateSource,
        weighted,
        fileName: reading.fileName,
        tables,
        clientsFrom: from,
        doubts,
        answers: reading.memory.answers,
        meeting,
      }),
    report: (names) => divisionReport({ reading, result, weighted, referenceDateSource, sheet: names.sheet }),
    summary: (names) =>
      divisionSummary({
        fileName: reading.fileName,
        result,
        weighted,
        referenceDateSource,
        referenceDateCell: reading.proposedDate.cell,
        tables,
        clientsFrom: from,
        doubts,
        unread: reading.unread,
        corrections: keptCorrections(reading),
        ...names,
        placeOf: readableAddress,
        rangeOf: (table) => `${table.range.sheet}!${localRange(table.range)}`,
      }),
  };
  return { ok: true, sheet };
};

/** Null without norms, or where no client has a step with a norm; that is a problem only where somebody asked for norms. */
function weigh(
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
