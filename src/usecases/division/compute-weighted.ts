import type { ComputedDivision } from "./compute-division";
import type { Check } from "../../caseload/checks/check";
import { countsByGroup } from "../../caseload/clients/group-counts";
import type { Selection } from "../../caseload/clients/selections";
import type { TeamNorms } from "../../caseload/norms/team-norms";
import { weightedCaseloads, type WeightedLists } from "../../caseload/norms/weighted-caseloads";
import { countableClients } from "../../caseload/scenarios/countable-clients";
import { sum } from "../../caseload/sum";
import { selectionFor, type AgeWishes } from "../scenarios/age-wishes";
import { ladderChecks, listedLadder } from "../clients/ladder-checks";
import { everybody, type TeamClients } from "../reading/read-ages";

/** How clients are to be weighed; what is left out follows from the workbook. */
export type WeighingWishes = Pick<AgeWishes, "selection"> & { readonly norms?: TeamNorms };

/**
 * The caseloads in the client lists, weighed by norms. Null when there are no norms, or the lists have no client with a step that has one. Throws
 * UnusableClients for a selection that is not there.
 */
export function computeWeighted(team: TeamClients, wishes: WeighingWishes = {}): WeightedLists | null {
  const { reading, computed, clients } = team;
  const norms = wishes.norms ?? reading.memory.norms;
  if (norms === null) return null;
  const selection = weighedSelection(team, wishes);
  const { choices, caseworkers } = computed.result;
  const { byCaseworker, withoutGroup } = countsByGroup(clients.columns, selection, norms.groups);
  const listed = clients.columns.caseworkers;
  const ofName = (name: string): readonly number[] => byCaseworker[listed.indexOf(name)] ?? norms.groups.map(() => 0);
  const names = caseworkers.map(({ name }) => name);
  const elsewhere = byCaseworker.filter((_, who) => !names.includes(listed[who] ?? ""));
  if (sum(byCaseworker.flat()) === 0) return null;
  return {
    ...weightedCaseloads({
      norms,
      fullTimeHours: choices.fullTimeHours,
      caseworkers: caseworkers.map(({ name, caseloadHours }) => ({ name, caseloadHours, clients: ofName(name) })),
      others: norms.groups.map((_, group) => sum(elsewhere.map((own) => own[group] ?? 0))),
    }),
    selection: selection.name,
    withoutGroup,
    countable: countableClients(clients.lists, selection, choices.referenceDate),
    ladder: norms.ladder.kind === "phases" ? norms.ladder : (listedLadder(clients, norms.ladder)?.ladder ?? null),
    checks: [...ladderChecks(clients, norms.ladder), ...countedUnitChecks(team, norms)],
  };
}

/** The selection asked for, else the first with as many clients as the caseload tables divide, so that both are about the same people. */
function weighedSelection(team: TeamClients, wishes: WeighingWishes): Selection {
  const { selections, clients, computed } = team;
  if (wishes.selection !== undefined) return selectionFor(team, wishes);
  const divided = computed.result.totals.current;
  const [first = everybody] = selections;
  return selections.find((one) => countsByGroup(clients.columns, one, []).withoutGroup === divided) ?? first;
}

/** C19, at the columns with the steps. */
function countedUnitChecks({ clients }: TeamClients, { counts }: TeamNorms): readonly Check[] {
  if (counts === "persons") return [];
  const cells = clients.lists.flatMap(({ rules }) =>
    rules.flatMap((rule) => (rule.kind === "step" ? [rule.place.headerCell] : [])),
  );
  return [{ code: "C19", counts, cells }];
}

/** The scenario with what weighing makes doubtful among its checks. */
export function withWeightedChecks(computed: ComputedDivision, { checks }: WeightedLists): ComputedDivision {
  const all = [...computed.result.checks, ...checks].sort((one, other) => one.code.localeCompare(other.code));
  return { ...computed, result: { ...computed.result, checks: all } };
}
