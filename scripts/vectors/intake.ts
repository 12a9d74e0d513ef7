import { asNumber, fraction, one, total, type Fraction } from "../../src/kernel/fraction";
import { ChangingLoads } from "../../src/caseload/months/changing-loads";
import type { Carrier } from "../../src/caseload/months/fullness";
import { namesInTurn } from "../../src/caseload/months/intake/names-in-turn";
import { nobodyYet } from "../../src/text/functions/month-functions";
import { divideIntake, suggestedMaximum } from "../../src/caseload/months/intake/intake";
import { wholeShares } from "../../src/caseload/months/whole-shares";
import { itemAt } from "../../src/kernel/item-at";
import { intakeReport } from "../../src/usecases/months/intake-report";
import { byName, reported } from "../../src/usecases/months/reported-numbers";
import { numberOf, type CaseNumber } from "./numbers";

interface NextInput {
  readonly names: readonly string[];
  readonly hours: readonly CaseNumber[];
  readonly current: readonly CaseNumber[];
  readonly n: number;
  readonly max?: number | null | readonly (number | null)[];
  readonly closed?: readonly string[];
  readonly weights?: readonly CaseNumber[];
  readonly points?: readonly CaseNumber[];
}

export function next({ names, hours, current, n, max, closed = [], weights, points }: NextInput): unknown {
  const loads = (points ?? current).map(numberOf);
  const members = names.map((name, place) => ({
    name,
    hours: numberOf(itemAt(hours, place)),
    load: itemAt(loads, place),
    mayReceive: !closed.includes(name),
    maximum: (typeof max === "object" && max !== null ? max[place] : max) ?? null,
  }));
  const intake = divideIntake(members, weights?.map(numberOf) ?? Array.from({ length: n }, () => one));
  const clients = current.map((own, place) =>
    reported(total([numberOf(own), fraction(itemAt(intake.received, place))])),
  );
  return {
    ...intakeReport(names, intake),
    after: byName(names, clients),
    ...(points
      ? {
          points_after: byName(
            names,
            intake.after.map(({ load }) => reported(load)),
          ),
        }
      : { end_largest_remainder: byName(names, largestRemainder(members, n)) }),
    ...(!points && {
      suggested_cap: byName(
        names,
        members.map((own) => suggestedMaximum(own.hours, total(members.map((other) => other.hours)), n)),
      ),
    }),
  };
}

interface DivisorInput {
  readonly hours: readonly CaseNumber[];
  readonly current: readonly CaseNumber[];
  readonly n: number;
}

/** Where three methods end. Webster's looks half as far ahead as the rota. */
export function divisor({ hours, current, n }: DivisorInput): unknown {
  const carriers = hours.map((own, place) => ({ hours: numberOf(own), load: numberOf(itemAt(current, place)) }));
  return {
    rota_end: divided(carriers, n, one),
    largest_remainder_end: largestRemainder(carriers, n),
    webster_end: divided(carriers, n, fraction(1, 2)),
  };
}

function divided(carriers: readonly Carrier[], clients: number, ahead: Fraction): readonly CaseNumber[] {
  const loads = new ChangingLoads(carriers);
  for (let client = 0; client < clients; client += 1) {
    const place = loads.leastFullAfterwards(() => true, ahead);
    if (place !== null) loads.add(place);
  }
  return loads.carriers.map(({ load }) => reported(load));
}

function largestRemainder(carriers: readonly Carrier[], more: number): readonly number[] {
  const now = carriers.map(({ load }) => asNumber(load));
  const all = asNumber(total(carriers.map(({ load }) => load))) + more;
  return wholeShares(
    all,
    carriers.map((own) => own.hours),
    now,
  );
}

interface FunctionInput {
  readonly names: readonly (string | null)[];
  readonly hours: readonly (CaseNumber | null)[];
  readonly current: readonly (CaseNumber | null)[];
  readonly n: number;
  readonly max?: number | null | readonly (number | null)[];
}

/** What the cells of WIEVOLGT show. */
export function spilled({ names, hours, current, n, max }: FunctionInput): unknown {
  const figure = (value: CaseNumber | null) => (value === null ? null : asNumber(numberOf(value)));
  const found = namesInTurn(
    {
      names: names.map((name) => name ?? ""),
      hours: hours.map(figure),
      current: current.map(figure),
      maximum: max ?? null,
    },
    n,
  );
  if (found.ok) return { spills: found.names.map((name) => name ?? nobodyYet) };
  return { error: found.problem.reason === "nobody-has-hours" ? "#DIV/0!" : "#VALUE!" };
}
