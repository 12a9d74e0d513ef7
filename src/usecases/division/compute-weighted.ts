import type { ComputedDivision } from "./compute-division";
import type { Check } from "../../caseload/checks/check";
import { countsByGroup } from "../../caseload/clients/group-counts";
import type { Selection } from "../../caseload/clients/selections";
import type { TeamNorms } from "../../caseload/norms/team-norms";
import { weightedCaseloads, type WeightedLists } from "../../caseload/norms/weighted-caseloads";
import { countableClients } from "../../caseload/scenarios/countable-clients";
import { sum } from "../../caseload/sum";
import { listedLadder } from "../clients/ladder-checks";
import { listChecks } from "../clients/list-checks";
import { everybody, type TeamClients } from "../reading/read-ages";

/** By what clients are weighed, and which; what is left out follows from the workbook. */
export interface Weighing {
  readonly norms?: TeamNorms;
  readonly selection?: Selection;
}

/** The caseloads in the client lists, weighed by norms. Null without norms, or when no client in the lists has a step with a norm. */
export function computeWeighted(team: TeamClients, weighing: Weighing = {}): WeightedLists | null {
  const { reading, computed, clients } = team;
  const norms = weighing.norms ?? reading.memory.norms;
  if (norms === null) return null;
  const selection = weighing.selection ?? weighedSelection(team);
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
    countable: countableClients(clients, selection, choices.referenceDate),
    ladder: norms.ladder.kind === "phases" ? norms.ladder : (listedLadder(clients, norms.ladder)?.ladder ?? null),
    checks: [...listChecks(team, norms.ladder), ...countedUnitChecks(team, norms)],
  };
}

/** The first selection with as many clients as the caseload tables divide, so that both are about the same people. */
function weighedSelection({ selections, clients, computed }: TeamClients): Selection {
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
  return [{ code: "C19", reason: "unit", counts, cells }];
}

/** The division, with the checks of the weighing among its own. */
export function withWeightedChecks(computed: ComputedDivision, { checks }: WeightedLists): ComputedDivision {
  const all = [...computed.result.checks, ...checks].sort((one, other) => one.code.localeCompare(other.code));
  return { ...computed, result: { ...computed.result, checks: all } };
}
