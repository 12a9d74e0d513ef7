import { balanceOf } from "./balance";
import type { LimitsConflict } from "./caseload-limits";
import { caseworkerResult } from "./caseworker-result";
import { chosenFor } from "./chosen-for";
import { findChecks } from "../checks/find-checks";
import { itemAt } from "../../kernel/item-at";
import { formationOn, type Formation, type FormationMember } from "../team/formation";
import { leavesSoon } from "../team/leaves-soon";
import { apportionSparingLeavers } from "./sparing-leavers";
import { gatherPeople } from "../team/people";
import { proportionalCaseloads } from "./proportional-caseload";
import type {
  CaseworkerResult,
  DividedPool,
  LeftOut,
  DivisionChoices,
  DivisionOutcome,
  DivisionProblem,
  DivisionTotals,
} from "./division";
import { sideTaskRange } from "./side-task-range";
import { sum } from "../sum";
import type { TeamData } from "../team/team-data";
import { fewestTransfers, planTransfers } from "./transfers";

/**
 * The rekenkundige caseloads of a team: all clients in the caseload tables, divided by caseload hours among the people
 * who count on the reference date. Clients of someone who does not count (left, or in no formation) are part of the
 * total and go to the others. A caseworker without a figure has no clients as far as balance and transfers are
 * concerned, because every client in the tables is somebody else's.
 *
 * When the sheets do not hold enough, or the limits cannot be kept, the outcome says which.
 */
export function proportionalDivision(team: TeamData, choices: DivisionChoices): DivisionOutcome {
  const formation = formationOn(gatherPeople(team, choices.referenceDate), choices);
  const problem = problemWith(formation, team.nearest);
  if (problem) return { ok: false, problem };

  const { members } = formation;
  const leftOut = [...formation.leftOut, ...(choices.pool ? [leftOutPool(choices.pool)] : [])];
  const clients = clientsOf(members, leftOut);
  const { limits, apportionment } = apportioned(members, clients, choices);
  if (!apportionment.ok) return { ok: false, problem: limitsProblem(apportionment.problem, members) };

  const hours = members.map(({ caseloadHours }) => caseloadHours);
  const shares = proportionalCaseloads(hours, clients);
  const ranges = sideTaskRange(
    members.map(({ caseloadHours, sideTaskHours }, index) => ({
      caseloadHours,
      sideTaskUnknown: sideTaskHours === null,
      limits: limits[index] ?? {},
      rounded: itemAt(apportionment.clients, index),
    })),
    clients,
    choices.unknownSideTaskMaximum,
  );
  const caseworkers = members.map((member, index) =>
    caseworkerResult(
      member,
      {
        proportional: itemAt(shares, index),
        rounded: itemAt(apportionment.clients, index),
        range: ranges?.[index] ?? null,
        limits: limits[index] ?? null,
      },
      { clients, hours: sum(hours) },
      choices,
    ),
  );

  const leavers = formation.leftOut.flatMap(({ name, current }) =>
    current ? [{ name, clients: current.value, hours: 0 }] : [],
  );
  const ofNobody = choices.pool?.current.value ?? 0;
  const changes = [
    ...caseworkers.map(({ name, current, rounded }) => ({ name, current: current ?? 0, target: rounded })),
    ...leavers.map(({ name, clients }) => ({ name, current: clients, target: 0 })),
  ];
  const assigned = choices.pool ? [{ name: choices.pool.name, current: ofNobody, target: 0 }] : [];
  const carried = caseworkers.map(({ current, caseloadHours }) => ({ clients: current ?? 0, hours: caseloadHours }));
  const figures = {
    choices,
    caseworkers,
    leftOut,
    totals: totalsOf(caseworkers, clients, fewestTransfers(changes)),
    balance: balanceOf([...carried, ...leavers], choices.fullTimeHours, ofNobody),
    transfers: planTransfers([...changes, ...assigned]),
  };
  return { ok: true, result: { ...figures, checks: findChecks(team, figures) } };
}

function apportioned(members: Formation["members"], clients: number, choices: DivisionChoices) {
  return apportionSparingLeavers(
    clients,
    members.map(({ person, caseloadHours }) => {
      const agreed = chosenFor(choices.limits, person.name.value);
      return {
        hours: caseloadHours,
        current: person.current?.value ?? 0,
        leavesSoon: leavesSoon(person.until?.value ?? null, choices),
        ...(agreed && { limits: agreed }),
      };
    }),
    choices.rounding,
  );
}

function problemWith({ members, leftOut }: Formation, nearest: TeamData["nearest"]): DivisionProblem | null {
  if (members.length === 0) {
    const someone = (reason: LeftOut["reason"]) => leftOut.some((left) => left.reason === reason);
    if (someone("no-cases")) return { reason: "nobody-takes-clients" };
    return someone("contract-ended") || someone("not-begun")
      ? { reason: "all-contracts-ended" }
      : { reason: "no-hours", ...(nearest && { nearest }) };
  }
  if (members.every(({ caseloadHours }) => caseloadHours === 0)) return { reason: "no-caseload-hours" };
  const counted = [...members.map(({ person }) => person.current), ...leftOut.map(({ current }) => current)];
  return counted.some(Boolean) ? null : { reason: "no-clients", ...(nearest && { nearest }) };
}

function leftOutPool({ name, current }: DividedPool): LeftOut {
  return { name, reason: "no-caseworker", until: null, cell: current.cell, current };
}

function clientsOf(members: Formation["members"], leftOut: readonly LeftOut[]): number {
  const counted = [...members.map(({ person }) => person.current), ...leftOut.map(({ current }) => current)];
  return sum(counted.map((current) => current?.value ?? 0));
}

function limitsProblem(conflict: LimitsConflict, members: readonly FormationMember[]): DivisionProblem {
  if (conflict.reason !== "limits-contradict") return conflict;
  const names = conflict.indices.map((index) => itemAt(members, index).person.name.value);
  return { reason: conflict.reason, names };
}

function totalsOf(caseworkers: readonly CaseworkerResult[], clients: number, transfers: number): DivisionTotals {
  const total = (figure: (caseworker: CaseworkerResult) => number) => sum(caseworkers.map(figure));
  return {
    contractHours: total(({ contractHours }) => contractHours),
    caseloadHours: total(({ caseloadHours }) => caseloadHours),
    current: clients,
    proportional: total(({ proportional }) => proportional),
    rounded: total(({ rounded }) => rounded),
    transfers,
  };
}
