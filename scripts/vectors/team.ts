import { absenceRows } from "../../src/caseload/months/absence";
import { withinBounds } from "../../src/caseload/months/bounds";
import { transferCurve, transfersForAtMost } from "../../src/caseload/months/few-transfers";
import { spreadOf } from "../../src/caseload/months/spread";
import { wholeClients, wholeShares } from "../../src/caseload/months/whole-shares";
import type { CaseloadLimits } from "../../src/caseload/division/division";
import { fewestTransfers } from "../../src/caseload/division/transfers";
import { sum } from "../../src/caseload/sum";
import { usualSettings } from "../../src/caseload/team/team-settings";
import { asNumber, fraction } from "../../src/kernel/fraction";
import { itemAt, lastOf } from "../../src/kernel/item-at";
import { mapByName, numberOf, wholePercent, written, type CaseNumber } from "./numbers";

interface TeamInput {
  readonly names: readonly string[];
  readonly hours: readonly CaseNumber[];
  readonly current: readonly CaseNumber[];
}

interface AbsentInput extends TeamInput {
  readonly weeks: number;
  readonly contacts?: number | null;
  readonly inflow?: number | null;
  readonly closed?: readonly string[];
}

export function absent({ names, hours, current, weeks, contacts, inflow, closed = [] }: AbsentInput): unknown {
  const rows = absenceRows({
    members: names.map((name, place) => ({
      name,
      hours: numberOf(itemAt(hours, place)),
      clients: asNumber(numberOf(itemAt(current, place))),
      mayReceive: !closed.includes(name),
    })),
    weeks,
    contactsPerYear: contacts ?? usualSettings.contactsPerYear,
    newPerMonth: inflow ?? null,
  });
  return {
    rows: rows.map((row) => ({
      absent: names[row.absent],
      clients: row.clients,
      takes: mapByName(names, row.takes),
      uncovered: row.uncovered,
      highest: row.highest && names[row.highest.place],
      highest_pct: wholePercent(row.highest?.percent ?? null),
      mean_pct: wholePercent(row.mean),
      cover: {
        contacts: row.contacts.whole,
        contacts_exact: written(row.contacts.exact),
        by: mapByName(names, row.contacts.by),
        transfers: 0,
        comes_back: row.clients,
      },
      transfer: {
        transfers: row.clients,
        comes_back: 0,
        back_by_transfers: row.back.transfers,
        back_by_new_clients_months: row.back.months && written(row.back.months),
      },
    })),
  };
}

interface OwnInput {
  readonly min?: number;
  readonly max?: number;
  readonly fixed?: number;
}

interface BandInput extends TeamInput {
  readonly low?: number | null;
  readonly high?: number | null;
  readonly full?: number;
  readonly own?: Readonly<Record<string, OwnInput>>;
  readonly outflow_pct?: number | null;
}

export function band({ names, hours, current, low, high, full, own = {}, outflow_pct }: BandInput): unknown {
  const members = names.map((name, place) => ({
    name,
    hours: numberOf(itemAt(hours, place)),
    load: numberOf(itemAt(current, place)),
  }));
  const limits = Object.entries<OwnInput>(own).map(([name, { min, max, fixed }]): [string, CaseloadLimits] => [
    name,
    {
      ...(min !== undefined && { minimum: min }),
      ...(max !== undefined && { maximum: max }),
      ...(fixed !== undefined && { fixed }),
    },
  ]);
  const { rows, team } = withinBounds({
    members,
    bounds: { lower: low ?? null, upper: high ?? null },
    own: Object.fromEntries(limits),
    fullTimeHours: full ?? usualSettings.fullTimeHours,
    outflowPercent: outflow_pct ?? null,
  });
  return {
    rows: rows.map(({ lowest, highest, status, tooMany }, place) => {
      const clients = itemAt(members, place).load;
      const upTo = (bound: number | null) =>
        bound === null
          ? null
          : written(fraction(fraction(bound).numerator * clients.denominator - clients.numerator, clients.denominator));
      return {
        name: names[place],
        lowest,
        highest,
        clients: written(clients),
        status,
        ...(status === "below" && { to_lowest: upTo(lowest), to_highest: upTo(highest) }),
        ...(tooMany && {
          too_many: written(tooMany.clients),
          hours_exact: tooMany.hours && written(tooMany.hours.exact),
          hours: tooMany.hours && tooMany.hours.whole,
          fte: tooMany.hours && tenths(tooMany.hours.tenthsOfFte),
          could_go_to: tooMany.couldGoTo && mapByName(names, tooMany.couldGoTo),
          room_short: tooMany.withoutPlace,
          months_without_new: tooMany.monthsWithoutNew,
        }),
      };
    }),
    team: {
      clients: written(team.load),
      lowest: team.lowest,
      highest: team.highest,
      status: team.status,
      ...(team.tooMany && {
        too_many: written(team.tooMany.clients),
        fte_exact: team.tooMany.fte && written(team.tooMany.fte.exact),
        fte: team.tooMany.fte && tenths(team.tooMany.fte.tenths),
      }),
    },
  };
}

function tenths(count: number): string {
  return (count / 10).toFixed(1);
}

/** The points that a case asks for, besides the first and the last. */
const shownPoints = [0, 5, 10, 20, 40, 80];

export function curve({ names: _names, hours, current }: TeamInput): unknown {
  const carried = hours.map(numberOf);
  const clients = current.map((own) => asNumber(numberOf(own)));
  const points = transferCurve(clients, carried);
  const { transfers: last } = lastOf(points);
  const now = wholeClients(clients, carried);
  const shares = wholeShares(sum(now), carried, now);
  return {
    last,
    points: points
      .filter(({ transfers }) => shownPoints.includes(transfers) || transfers === last)
      .map((point) => ({
        k: point.transfers,
        highest_pct: wholePercent(point.highest),
        spread: written(
          spreadOf(carried.map((own, place) => ({ hours: own, load: fraction(itemAt(point.clients, place)) }))),
        ),
        clients: point.clients,
      })),
    needed_for_at_most_pct: Object.fromEntries(
      [150, 130, 120, 110, 105].map((percent) => [percent, transfersForAtMost(points, percent)]),
    ),
    largest_remainder: shares,
    transfers_largest_remainder: fewestTransfers(
      now.map((own, place) => ({ name: String(place), current: own, target: itemAt(shares, place) })),
    ),
  };
}
