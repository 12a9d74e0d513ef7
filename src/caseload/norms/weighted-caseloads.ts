import type { Check } from "../checks/check";
import { itemAt } from "../../kernel/item-at";
import type { CountableClients } from "../scenarios/countable-clients";
import { sum } from "../sum";
import type { Ladder } from "./norm";
import { fteByNorm, fullness, relativeWeights } from "./norm-caseload";
import type { NormedGroup, TeamNorms } from "./team-norms";
import { apportionWeighted, type HandedOut } from "./weighted-apportionment";

/** The clients to weigh, by group, and the hours by which they are divided. */
export interface WeighingTask {
  readonly norms: TeamNorms;
  /** Hours of one fte. */
  readonly fullTimeHours: number;
  readonly caseworkers: readonly {
    readonly name: string;
    readonly caseloadHours: number;
    /** Clients now, by group. */
    readonly clients: readonly number[];
  }[];
  /** Clients by group of nobody, and of people who do not count on the reference date. They are divided too. */
  readonly others: readonly number[];
}

/** The clients of one caseworker, weighed. */
export interface Weighed {
  /** By group. */
  readonly clients: readonly number[];
  /** Points: a client of the group with the highest norm counts for 1. */
  readonly load: number;
  /** Σ clients ÷ norm against the fte of caseload hours, 1 being exactly full; null without hours. */
  readonly fullness: number | null;
}

export interface WeightedCaseworker {
  readonly name: string;
  readonly caseloadHours: number;
  readonly now: Weighed;
  /** Whole clients of each group under weighted apportionment. */
  readonly weighted: Weighed;
  /** The rekenkundige caseload of the same clients by number only (largest remainder). */
  readonly plain: number;
}

/** Caseloads weighed by norms, over the clients that are in one of the groups. */
export interface WeightedCaseloads {
  readonly norms: TeamNorms;
  /** Points for one client, by group. */
  readonly weights: readonly number[];
  readonly caseworkers: readonly WeightedCaseworker[];
  readonly others: Weighed;
  readonly totals: Weighed & {
    readonly caseloadHours: number;
    /** The fte that the clients take by the norms. */
    readonly fte: number;
  };
  /** How whole clients were handed out, the heaviest group first. In each group `others` come last, without hours. */
  readonly handedOut: readonly HandedOut[];
  /** The same by number only, all groups as one. */
  readonly plain: HandedOut;
}

/** Weighed caseloads, and the clients in the lists that they are about. */
export interface WeightedLists extends WeightedCaseloads {
  /** Who counts, by the selection's name. */
  readonly selection: string;
  /** Clients of the selection whose step is not known or has no norm: they are not weighed. */
  readonly withoutGroup: number;
  /** Where formulas can count the clients; null where they cannot. */
  readonly countable: CountableClients | null;
  /** The ladder of the steps; null when they may be on any. */
  readonly ladder: Ladder | null;
  /** C16, C17 and C19: reasons to doubt the norms for these clients. */
  readonly checks: readonly Check[];
}

/**
 * Weighs caseloads by norm (Ridderkerk 2013: norms of 100 and 50 weigh 1 and 2; 60 and 30 clients fill one fte for 120%) and divides the clients
 * of every group by caseload hours. At least somebody must have hours.
 */
export function weightedCaseloads({ norms, fullTimeHours, caseworkers, others }: WeighingTask): WeightedCaseloads {
  const { groups } = norms;
  const weights = relativeWeights(groups.map(({ norm }) => norm));
  const claims = [
    ...caseworkers.map(({ caseloadHours, clients }) => ({ hours: caseloadHours, current: clients })),
    { hours: 0, current: others },
  ];
  const totals = groups.map((_, group) => sum(claims.map(({ current }) => itemAt(current, group))));
  const handedOut = apportionWeighted(weights, claims, totals);
  const asOne = claims.map(({ hours, current }) => ({ hours, current: [sum(current)] }));
  const [plain] = apportionWeighted([1], asOne, [sum(totals)]) as [HandedOut];
  const weigh = (clients: readonly number[], hours: number): Weighed => ({
    clients,
    load: sum(clients.map((own, group) => own * itemAt(weights, group))),
    fullness: fullness(inGroups(groups, clients), hours / fullTimeHours),
  });
  const allHours = sum(claims.map(({ hours }) => hours));
  return {
    norms,
    weights,
    caseworkers: caseworkers.map(({ name, caseloadHours, clients }, who) => ({
      name,
      caseloadHours,
      now: weigh(clients, caseloadHours),
      weighted: weigh(
        groups.map((_, group) => handedOut.find((one) => one.group === group)?.clients[who] ?? 0),
        caseloadHours,
      ),
      plain: itemAt(plain.clients, who),
    })),
    others: weigh(others, 0),
    totals: {
      ...weigh(totals, allHours),
      caseloadHours: allHours,
      fte: fteByNorm(inGroups(groups, totals)) ?? 0,
    },
    handedOut,
    plain,
  };
}

function inGroups(groups: readonly NormedGroup[], clients: readonly number[]) {
  return groups.map(({ norm }, group) => ({ norm, clients: itemAt(clients, group) }));
}
