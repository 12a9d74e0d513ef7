import {
  asNumber,
  dividedBy,
  exactly,
  fraction,
  halfUp,
  isPositive,
  minus,
  times,
  type Fraction,
} from "../../kernel/fraction";
import { itemAt } from "../../kernel/item-at";
import { apportion } from "../division/apportionment";
import { sum } from "../sum";
import { ChangingLoads } from "./changing-loads";
import { compareLoads, percentFull, together, withLoad, type Carrier } from "./fullness";
import { wholeClients, wholeShares } from "./whole-shares";

/** Somebody who may be absent, and who may look after the clients of others. */
interface AbsenceMember {
  readonly name: string;
  readonly hours: Fraction;
  readonly clients: number;
  /** False for who is absent already, leaves soon or takes no clients. */
  readonly mayReceive: boolean;
}

export interface AbsenceTask {
  readonly members: readonly AbsenceMember[];
  readonly weeks: number;
  /** Contact moments a client a year. */
  readonly contactsPerYear: number;
  /** New clients a month; null when nobody knows. */
  readonly newPerMonth: number | null;
}

/** What happens if one member is absent. Maps are by place, in the order of the members. */
export interface AbsenceRow {
  readonly absent: number;
  readonly clients: number;
  readonly takes: ReadonlyMap<number, number>;
  /** Clients whom nobody may take. */
  readonly uncovered: number;
  /** Who is fullest then; 100 is the team with everybody in it. Null where nobody else has hours. */
  readonly highest: { readonly place: number; readonly percent: Fraction | null } | null;
  /** What everybody would be at if all were as full; null where nobody else has hours. */
  readonly mean: Fraction | null;
  /** Contact moments that fall due in these weeks. */
  readonly contacts: { readonly exact: Fraction; readonly whole: number; readonly by: ReadonlyMap<number, number> };
  /** If the clients were transferred: how many come back by a second transfer, or in how many months by new clients. */
  readonly back: { readonly transfers: number; readonly months: Fraction | null };
}

const weeksAYear = 52;

/**
 * For everybody with hours: who would take their clients, one by one to who is least full afterwards, and what that asks. Nobody is picked, so that no row says
 * anything about the person. Empty for a team of one.
 */
export function absenceRows({ members, weeks, contactsPerYear, newPerMonth }: AbsenceTask): readonly AbsenceRow[] {
  if (members.length < 2) return [];
  const hours = members.map((member) => member.hours);
  const clients = wholeClients(
    members.map((member) => member.clients),
    hours,
  );
  const carriers = members.map((member, place) => ({ hours: member.hours, load: fraction(itemAt(clients, place)) }));
  const team = together(carriers);
  const shares = wholeShares(sum(clients), hours, clients);
  const turns = new Turns(members, carriers);
  return [...members.keys()]
    .filter((place) => isPositive(itemAt(hours, place)))
    .map((absent) => {
      const takes = turns.takesFor(absent);
      const own = itemAt(clients, absent);
      const exact = dividedBy(
        times(fraction(own), times(exactly(contactsPerYear), exactly(weeks))),
        fraction(weeksAYear),
      );
      const whole = halfUp(exact);
      const others = minus(team.hours, itemAt(hours, absent));
      const share = itemAt(shares, absent);
      return {
        absent,
        clients: own,
        takes,
        uncovered: own - sum([...takes.values()]),
        highest: highestOf(withTaken(carriers, takes), absent, team),
        mean: isPositive(others) ? dividedBy(times(fraction(100), team.hours), others) : null,
        contacts: { exact, whole, by: splitOver(takes, whole, clients) },
        back: {
          transfers: Math.min(own, share),
          months: newPerMonth === null || newPerMonth <= 0 ? null : dividedBy(fraction(share), exactly(newPerMonth)),
        },
      };
    });
}

/**
 * Whose turn it is, one after another. When somebody is absent, the others take in the same order: it depends on nobody but themselves.
 * So one order does for everybody who may be absent.
 */
class Turns {
  private readonly loads: ChangingLoads;
  private readonly known: number[] = [];

  constructor(
    private readonly members: readonly AbsenceMember[],
    private readonly carriers: readonly Carrier[],
  ) {
    this.loads = new ChangingLoads(carriers);
  }

  /** Who takes over the clients of whoever is absent, and how many each. */
  takesFor(absent: number): ReadonlyMap<number, number> {
    const takes = new Map<number, number>();
    const others = [...this.members.keys()].filter((place) => place !== absent && this.mayReceive(place));
    if (others.length === 0) return takes;
    let waiting = asNumber(itemAt(this.carriers, absent).load);
    for (let turn = 0; waiting > 0; turn += 1) {
      const place = this.at(turn);
      if (place === null) break;
      if (place === absent) continue;
      takes.set(place, (takes.get(place) ?? 0) + 1);
      waiting -= 1;
    }
    return new Map([...takes].sort(([one], [other]) => one - other));
  }

  private at(turn: number): number | null {
    while (this.known.length <= turn) {
      const place = this.loads.leastFullAfterwards((each) => this.mayReceive(each));
      if (place === null) return null;
      this.loads.add(place);
      this.known.push(place);
    }
    return itemAt(this.known, turn);
  }

  private mayReceive(place: number): boolean {
    const { mayReceive, hours } = itemAt(this.members, place);
    return mayReceive && isPositive(hours);
  }
}

function withTaken(carriers: readonly Carrier[], takes: ReadonlyMap<number, number>): readonly Carrier[] {
  return carriers.map((own, place) => withLoad(own, fraction(takes.get(place) ?? 0)));
}

function highestOf(after: readonly Carrier[], absent: number, team: Carrier): AbsenceRow["highest"] {
  const others = [...after.keys()].filter((place) => place !== absent && isPositive(itemAt(after, place).hours));
  const [first, ...rest] = others;
  if (first === undefined) return null;
  const place = rest.reduce(
    (best, other) => (compareLoads(itemAt(after, other), itemAt(after, best)) > 0 ? other : best),
    first,
  );
  return { place, percent: percentFull(itemAt(after, place), team) };
}

/** The contact moments by the clients that each takes on, in whole numbers that add up. */
function splitOver(
  takes: ReadonlyMap<number, number>,
  contacts: number,
  clients: readonly number[],
): ReadonlyMap<number, number> {
  const places = [...takes.keys()];
  const divided = apportion(
    contacts,
    places.map((place) => ({ hours: takes.get(place) ?? 0, current: itemAt(clients, place) })),
    "largest-remainder",
  );
  return new Map(divided.ok ? places.map((place, at) => [place, itemAt(divided.clients, at)]) : []);
}
