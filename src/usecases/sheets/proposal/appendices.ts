import { loaded } from "../../loaded";
import { withAges } from "../../reading/read-ages";
import { ages } from "../ages/kind";
import { comparison } from "../comparison/kind";
import type { DivisionSource, SheetWishes, WorkedOutSheet } from "../kind-of-sheet";
import { proportional } from "../proportional/kind";

/**
 * What a proposal rests on: the calculation with its points and, where a list gives ages, the clients by age and the scenarios side by side. The code of
 * each is fetched only when somebody wants them.
 */
export async function appendices(source: DivisionSource, wishes: SheetWishes): Promise<readonly WorkedOutSheet[]> {
  const aged = source.lists && withAges(source.lists);
  const [calculation, ...byAge] = await loaded(
    Promise.all([proportional.load(), ...(aged?.ok ? [ages.load(), comparison.load()] : [])]),
  );
  const worked = [
    calculation.workOut(source, wishes),
    ...(aged?.ok ? byAge.map(({ workOut }) => workOut(aged.ages, wishes)) : []),
  ];
  return worked.flatMap((outcome) => (outcome.ok ? [outcome.sheet] : []));
}
