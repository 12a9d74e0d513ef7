import { countsByGroup } from "../../caseload/clients/group-counts";
import { isBefore, type IsoDate } from "../../caseload/dates";
import type { Selection } from "../../caseload/clients/selections";
import { divideIntake, suggestedMaximum, type Intake, type IntakeMember } from "../../caseload/months/intake/intake";
import { mostNames } from "../../caseload/months/intake/names-in-turn";
import {
  hoursOn,
  isAbsentOn,
  leavesWithin,
  mayReceiveOn,
  type Employment,
} from "../../caseload/months/over-time/employment";
import type { FormationNotes } from "../../caseload/months/over-time/formation-notes";
import type { MonthProblem } from "../../caseload/months/month-problem";
import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import type { Outcome } from "../../caseload/outcome";
import { normalisedName } from "../../caseload/team/names";
import { exactly, one, plus, total, type Fraction } from "../../kernel/fraction";
import { itemAt, lastOf } from "../../kernel/item-at";
import type { DivisionSource, EmploymentSource } from "../sheets/kind-of-sheet";
import { passedOverSentences } from "./formation-sentences";
import { monthTeam, type MonthTeam } from "./month-team";
import type { MonthWishes } from "./month-wishes";
import { typedMaximum } from "./typed-limits";

/** The most new clients of one round. */
export const mostNewClients = mostNames;

/** Why somebody gets no new clients. */
type ClosedReason = "begins" | "absent" | "leaves";

interface RotaMember extends IntakeMember {
  /** Clients now, whatever the load is in. */
  readonly clients: number;
  readonly suggestedMaximum: number;
  /** null: may receive, or has no hours. */
  readonly closed: ClosedReason | null;
}

/** Who gets the new clients, and of whom that was worked out. */
export interface TeamIntake {
  readonly team: MonthTeam;
  readonly members: readonly RotaMember[];
  readonly intake: Intake;
  /** What was read from the formation's own columns, and what of it decides nothing. */
  readonly formation: readonly string[];
  /** How many new clients there are. */
  readonly clients: number;
  /** Whether load is in points of the team's norms. */
  readonly weighed: boolean;
  /** Clients of nobody whose step is not known: they weigh as much as the lightest group. */
  readonly withoutGroup: number;
  /** Somebody who would get more than half of the round, with the maximum to propose; null where nobody would. */
  readonly proposal: { readonly place: number; readonly maximum: number } | null;
}

/** Rounds of fewer new clients need no maximum. */
const leastToPropose = 4;

/** Divides new clients, or those without a caseworker, over the team on the reference date. */
export function computeIntake(
  source: EmploymentSource,
  weighted: WeightedLists | null,
  wishes: MonthWishes,
): Outcome<{ readonly intake: TeamIntake }, MonthProblem> {
  const made = monthTeam(source, wishes);
  if (!made.ok) return made;
  const { team } = made;
  const { reading, lists, employment } = source;
  const pool = reading.team.sources?.pool?.clients ?? 0;
  const clients = wishes.pool ? pool : (wishes.newClients ?? 0);
  if (clients === 0) return { ok: false, problem: { reason: wishes.pool ? "no-pool" : "no-new-clients" } };
  if (clients > mostNewClients) return { ok: false, problem: { reason: "too-many-new-clients", most: mostNewClients } };
  const typed = wishes.maximum === undefined ? null : typedMaximum(wishes.maximum, team.names);
  if (typed && !typed.ok) return typed;
  const maximum = team.names.map((name, place) => typed?.maximum[place] ?? ownMaximum(employment, name));

  const { referenceDate: date, monthsBeforeLeaving: months } = team;
  const hours = team.people.map((person) => hoursOn(person, date));
  const allHours = total(hours);
  const members = team.people.map((person, place): RotaMember => ({
    name: person.name,
    hours: itemAt(hours, place),
    load: loadOf(person, weighted),
    clients: person.clients,
    mayReceive: mayReceiveOn(person, date, months),
    maximum: itemAt(maximum, place),
    suggestedMaximum: suggestedMaximum(itemAt(hours, place), allHours, clients),
    closed: closedOn(person, date, months),
  }));
  const weights = wishes.pool && weighted && lists ? poolWeights(lists, weighted, clients) : null;
  const intake = divideIntake(members, weights?.weights ?? Array.from({ length: clients }, () => one));
  const most = intake.received.findIndex((received) => 2 * received > clients);
  return {
    ok: true,
    intake: {
      ...{ team, members, intake, clients },
      formation: [...team.formation, ...unusedMaximums(employment, team.names, maximum)],
      weighed: weighted !== null,
      withoutGroup: weights?.withoutGroup ?? 0,
      proposal:
        clients >= leastToPropose && most >= 0 && itemAt(members, most).maximum === null
          ? { place: most, maximum: itemAt(members, most).suggestedMaximum }
          : null,
    },
  };
}

/** The most that the formation itself says for somebody; null where it says nothing. */
function ownMaximum({ maximums }: FormationNotes, name: string): number | null {
  return maximums.find((own) => normalisedName(own.name) === normalisedName(name))?.maximum ?? null;
}

/** What the formation says of a maximum and is not used: somebody typed another, or it is nobody's who gets clients. */
function unusedMaximums(
  { maximums }: FormationNotes,
  names: readonly string[],
  used: readonly (number | null)[],
): readonly string[] {
  return passedOverSentences(
    maximums.flatMap(({ name, maximum, cell }) => {
      const place = names.findIndex((own) => normalisedName(own) === normalisedName(name));
      if (place >= 0 && used[place] === maximum) return [];
      return [{ why: place < 0 ? "not-counting" : "typed", name, cell } as const];
    }),
  );
}

function closedOn(person: Employment, date: IsoDate, monthsBeforeLeaving: number): ClosedReason | null {
  if (person.begin !== null && isBefore(date, person.begin)) return "begins";
  if (isAbsentOn(person, date)) return "absent";
  return leavesWithin(person, date, monthsBeforeLeaving) ? "leaves" : null;
}

/** Points where the team weighs clients and its lists know this colleague; else clients. */
function loadOf({ name, clients }: MonthTeam["people"][number], weighted: WeightedLists | null): Fraction {
  const weighed = weighted?.caseworkers.find((one) => one.name === name);
  return exactly(weighed ? weighed.now.load : clients);
}

/** The points of each client of nobody; whose step is not known weighs as much as the lightest group. */
function poolWeights(
  { clients, selections }: NonNullable<DivisionSource["lists"]>,
  { norms, weights, selection: name }: WeightedLists,
  pool: number,
): { readonly weights: readonly Fraction[]; readonly withoutGroup: number } {
  const everybody: Selection = { name, filters: [] };
  const selection = selections.find((one) => one.name === name) ?? everybody;
  const ofNobody = lastOf(countsByGroup(clients.columns, selection, norms.groups).byCaseworker);
  const known = ofNobody.flatMap((count, group) =>
    Array.from({ length: count }, () => exactly(itemAt(weights, group))),
  );
  const withoutGroup = Math.max(0, pool - known.length);
  const lightest = exactly(Math.min(...weights));
  return {
    weights: [...known.slice(0, pool), ...Array.from({ length: withoutGroup }, () => lightest)],
    withoutGroup,
  };
}

/** Everybody's clients after the round. */
export function clientsAfter({ members, intake }: Pick<TeamIntake, "members" | "intake">): readonly Fraction[] {
  return members.map(({ clients }, place) => plus(exactly(clients), exactly(itemAt(intake.received, place))));
}
