import {
  asNumber,
  dividedBy,
  exactly,
  fraction,
  halfUp,
  isPositive,
  minus,
  times,
  zero,
  type Fraction,
} from "../../kernel/fraction";
import { itemAt } from "../../kernel/item-at";
import { apportion } from "../division/apportionment";
import { sum } from "../sum";
import { compareLoads, leastFullAfterwards, percentFull, together, withLoad, type Carrier } from "./fullness";
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
  return [...members.keys()]
    .filter((place) => isPositive(itemAt(hours, place)))
    .map((absent) => {
      const { takes, after } = takenOver(members, carriers, absent);
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
        highest: highestOf(after, absent, team),
        mean: isPositive(others) ? dividedBy(times(fraction(100), team.hours), others) : null,
        contacts: { exact, whole, by: splitOver(takes, whole, clients) },
        back: {
          transfers: Math.min(own, share),
          months: newPerMonth === null || newPerMonth <= 0 ? null : dividedBy(fraction(share), exactly(newPerMonth)),
        },
      };
    });
}

function takenOver(members: readonly AbsenceMember[], carriers: readonly Carrier[], absent: number) {
  let after = carriers.with(absent, { hours: zero, load: itemAt(carriers, absent).load });
  const taken = members.map(() => 0);
  const clients = asNumber(itemAt(carriers, absent).load);
  for (let client = 0; client < clients; client += 1) {
    const place = leastFullAfterwards(after, (other) => other !== absent && itemAt(members, other).mayReceive);
    if (place === null) break;
    taken[place] = itemAt(taken, place) + 1;
    after = after.with(place, withLoad(itemAt(after, place)));
  }
  return { after, takes: new Map([...taken.entries()].filter(([, count]) => count > 0)) };
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
