import { absenceRows } from "../../src/caseload/months/absence";
import { withinBounds } from "../../src/caseload/months/bounds";
import { transferCurve } from "../../src/caseload/months/few-transfers";
import { wholeClients, wholeShares } from "../../src/caseload/months/whole-shares";
import type { CaseloadLimits } from "../../src/caseload/division/division";
import { fewestTransfers } from "../../src/caseload/division/transfers";
import { sum } from "../../src/caseload/sum";
import { usualSettings } from "../../src/caseload/team/team-settings";
import { asNumber } from "../../src/kernel/fraction";
import { itemAt } from "../../src/kernel/item-at";
import { absenceReport } from "../../src/usecases/months/absence-report";
import { boundsReport } from "../../src/usecases/months/bounds-report";
import { curveReport } from "../../src/usecases/months/curve-report";
import { numberOf, type CaseNumber } from "./numbers";

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
  return { rows: absenceReport(names, rows) };
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
  const found = withinBounds({
    members,
    bounds: { lower: low ?? null, upper: high ?? null },
    own: Object.fromEntries(limits),
    fullTimeHours: full ?? usualSettings.fullTimeHours,
    outflowPercent: outflow_pct ?? null,
  });
  return boundsReport(
    names,
    members.map(({ load }) => load),
    found,
  );
}

export function curve({ names: _names, hours, current }: TeamInput): unknown {
  const carried = hours.map(numberOf);
  const clients = current.map((own) => asNumber(numberOf(own)));
  const points = transferCurve(clients, carried);
  const now = wholeClients(clients, carried);
  const shares = wholeShares(sum(now), carried, now);
  return {
    ...curveReport(carried, points),
    largest_remainder: shares,
    transfers_largest_remainder: fewestTransfers(
      now.map((own, place) => ({ name: String(place), current: own, target: itemAt(shares, place) })),
    ),
  };
}
