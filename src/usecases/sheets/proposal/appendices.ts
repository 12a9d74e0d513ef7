import { itemAt } from "../../../kernel/item-at";
import { inTurns } from "../../in-turns";
import { loaded } from "../../loaded";
import { withAges } from "../../reading/read-ages";
import { ages } from "../ages/kind";
import { comparison } from "../comparison/kind";
import type { DivisionSource, SheetMaker } from "../kind-of-sheet";
import { proportional } from "../proportional/kind";

/**
 * What a proposal rests on: the calculation with its points and, where a list gives ages, the clients by age and the scenarios side by side. The code of
 * each is fetched only when somebody wants them.
 */
export const appendices: NonNullable<SheetMaker<"team-and-clients">["appendices"]> = async (source, wishes, signal) => {
  const aged = agesIn(source);
  const byAge = [ages, comparison];
  const [calculation, ...makers] = await loaded(
    Promise.all([proportional.load(), ...(aged.ok ? byAge.map((kind) => kind.load()) : [])]),
  );
  const byHours = await inTurns(calculation.workOut(source, wishes), signal);
  const worked: { readonly name: string; readonly outcome: typeof byHours }[] = [
    { name: proportional.words.name, outcome: byHours },
  ];
  for (const [place, { words }] of byAge.entries()) {
    const outcome = aged.ok ? await inTurns(itemAt(makers, place).workOut(aged.ages, wishes), signal) : aged;
    worked.push({ name: words.name, outcome });
  }
  return {
    sheets: worked.flatMap(({ outcome }) => (outcome.ok ? [outcome.sheet] : [])),
    missing: worked.flatMap(({ name, outcome }) => (outcome.ok ? [] : [{ name, problem: outcome.problem }])),
  };
};

function agesIn({ lists }: DivisionSource): ReturnType<typeof withAges> {
  return lists ? withAges(lists) : { ok: false, problem: { reason: "no-client-list" } };
}
