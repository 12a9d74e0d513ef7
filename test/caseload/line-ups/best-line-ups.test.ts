import fc from "fast-check";
import { apportion } from "../../../src/caseload/division/apportionment";
import { bestLineUps } from "../../../src/caseload/line-ups/best-line-ups";
import type { LineUpBand, LineUpCondition, LineUpTask } from "../../../src/caseload/line-ups/line-up";
import { placeColleague } from "../../../src/caseload/line-ups/place-colleague";
import { weighLineUp } from "../../../src/caseload/line-ups/weigh-line-up";
import { sum } from "../../../src/caseload/sum";
import { inWords, intakerInEveryTeam, memoTask } from "./memo-line-ups";

function found(task: LineUpTask) {
  const outcome = bestLineUps(task);
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome;
}

describe("the memo's decision", () => {
  test("Lisette at 30 to 45 balances best: 171, 152 and 147 clients per fte", () => {
    const { lineUps, conflict } = found(memoTask());
    expect(lineUps.map(inWords)).toEqual([
      "Emmy | Anne + Lisette | Bob + Julie",
      "Emmy | Bob + Lisette | Anne + Julie",
      "Emmy | Julie + Lisette | Anne + Bob",
    ]);
    for (const { teams, spread, maxOverMin } of lineUps) {
      expect(teams.map(({ perHour }) => Number(perHour?.toFixed(2)))).toEqual([4.75, 4.23, 4.08]);
      expect(teams.map(({ perFte }) => Math.round(perFte ?? 0))).toEqual([171, 152, 147]);
      expect(spread).toBeCloseTo(9.0, 1);
      expect(maxOverMin).toBeCloseTo(1.16, 2);
    }
    expect(conflict).toBeNull();
  });

  test("with an intaker in every team the answer is Emmy | Lisette + Anne or Julie | Bob + Julie or Anne", () => {
    const { lineUps, conflict } = found(memoTask([intakerInEveryTeam]));
    expect(lineUps.map(inWords)).toEqual([
      "Emmy | Anne + Lisette | Bob + Julie",
      "Emmy | Julie + Lisette | Anne + Bob",
      // Best by highest load alone (4,59), twice as far from even: 18,7 against 9,0.
      "Bob | Anne + Lisette | Emmy + Julie",
    ]);
    expect(lineUps.map(({ spread }) => Number(spread.toFixed(1)))).toEqual([9.0, 9.0, 18.7]);
    expect(lineUps.every(({ conditionsMet }) => conditionsMet.every(Boolean))).toBe(true);
    expect(conflict).toBeNull();
  });

  test("with Emmy at 24 hours: teams of 36, 60 and 60 hours", () => {
    const [best] = found(memoTask([intakerInEveryTeam], 24)).lineUps;
    expect(best?.teams.map(({ hours }) => hours)).toEqual([36, 60, 60]);
    expect(best?.teams.map(({ perHour }) => Number(perHour?.toFixed(2)))).toEqual([3.69, 4.23, 4.9]);
  });

  test("without swapping, an intaker in every team costs the balance: which conditions, and the ways out", () => {
    const stays = (person: string, band: number): LineUpCondition => ({ kind: "stays-at", person, band });
    const asInTheMemo = [stays("Emmy", 0), stays("Bob", 1), stays("Julie", 2), stays("Anne", 2)];
    const { lineUps, conflict } = found(memoTask([intakerInEveryTeam, ...asInTheMemo]));
    expect(lineUps.map(inWords)[0]).toBe("Emmy | Bob | Anne + Julie + Lisette");
    expect(lineUps.map(({ conditionsMet }) => conditionsMet.filter((met) => !met).length)).toEqual([0, 1, 1]);
    expect(conflict?.kind).toBe("worse-balance");
    expect(conflict?.conditions).toContain(0);
    expect(inWords(conflict?.bestBalanced ?? { teams: [] })).toBe("Emmy | Anne + Lisette | Bob + Julie");
    expect(conflict?.waysOut[0]?.without).toBe(0);
    expect(conflict?.waysOut.map(({ lineUp }) => inWords(lineUp))[0]).toBe("Emmy | Bob + Lisette | Anne + Julie");
    // Bob alone may swap with whoever: the intaker stays in every team.
    const swap = found(memoTask([intakerInEveryTeam, stays("Bob", 1)])).conflict;
    expect(swap?.conditions).toEqual([0, 1]);
    expect(swap?.waysOut.map(({ without, lineUp }) => [without, inWords(lineUp)])).toEqual([
      [1, "Emmy | Anne + Lisette | Bob + Julie"],
      [0, "Emmy | Bob + Lisette | Anne + Julie"],
    ]);
  });

  test("Lisette as a new colleague at each team of the memo", () => {
    const places = placeColleague(memoTask(), [["Emmy"], ["Bob"], ["Julie", "Anne"]], "Lisette");
    if (!places.ok) throw new Error(places.problem.reason);
    expect(places.places.map(({ band }) => band)).toEqual([1, 2, 0]);
    expect(places.places.map(({ lineUp }) => Number(lineUp.spread.toFixed(1)))).toEqual([9.0, 425.7, 434.3]);
    expect(places.places.map(({ isMostEven }) => isMostEven)).toEqual([true, false, false]);
    expect(places.places.map(({ lineUp }) => Number(lineUp.maxOverMin?.toFixed(2)))[0]).toBe(1.16);
    const ratios = Object.fromEntries(places.places.map(({ band, lineUp }) => [band, lineUp.maxOverMin]));
    expect(ratios[0]).toBeCloseTo(2.76, 2);
    expect(ratios[2]).toBeCloseTo(2.3, 1);
    const withIntakers = placeColleague(
      memoTask([intakerInEveryTeam]),
      [["Emmy"], ["Bob"], ["Julie", "Anne"]],
      "Lisette",
    );
    // Only 46+ lacks an intaker, but the most even place stays the most even.
    expect(withIntakers).toMatchObject({
      places: [
        { band: 1, isMostEven: true, lineUp: { conditionsMet: [false] } },
        { band: 2, isMostEven: false, lineUp: { conditionsMet: [true] } },
        { band: 0, isMostEven: false, lineUp: { conditionsMet: [false] } },
      ],
    });
  });
});

describe("a colleague, and a band with clients that nobody has", () => {
  const band = (clients: number, own: string): LineUpBand => ({
    label: own,
    clients,
    byCaseworker: { [own]: clients },
  });
  const people = ["Emmy", "Julie", "Lisette"].map((name) => ({ name, hours: 36 }));
  const placed = (clients: readonly number[], teams: readonly (readonly string[])[]) => {
    const bands = clients.map((of, at) => band(of, people[at]?.name ?? ""));
    const places = placeColleague({ people, bands, conditions: [], fullTimeHours: 36 }, teams, "Lisette");
    if (!places.ok) throw new Error(places.problem.reason);
    return places.places;
  };

  test("fits best where all clients have somebody, however even the others would be", () => {
    const places = placed([72, 300, 72], [["Emmy"], [], ["Julie"]]);
    // 300 clients are without anybody in both others; at the third band fewer clients change caseworker.
    expect(places.map((place) => place.band)).toEqual([1, 2, 0]);
    expect(places.map(({ isMostEven }) => isMostEven)).toEqual([true, false, false]);
    expect(places[0]?.lineUp.teams.map(({ perFte }) => perFte)).toEqual([72, 300, 72]);
    expect(places.map(({ lineUp }) => [lineUp.spread < Infinity, lineUp.maxOverMin !== null])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
  });

  test("where no place suffices, the fewest clients without anybody come first and none is the most even", () => {
    const places = placed([72, 300, 90], [["Emmy"], [], []]);
    expect(places.map((place) => place.band)).toEqual([1, 2, 0]);
    expect(places.some(({ isMostEven }) => isMostEven)).toBe(false);
  });

  test("places that are as even are all the most even", () => {
    const places = placed([72, 72, 72], [["Emmy"], ["Julie"], []]);
    expect(places.map(({ band: at, isMostEven }) => [at, isMostEven])).toEqual([
      [2, true],
      [0, false],
      [1, false],
    ]);
    const alike = placed([72, 72], [["Emmy"], ["Julie"]]);
    expect(alike.map(({ isMostEven }) => isMostEven)).toEqual([true, true]);
  });
});

test("conditions that no line-up can meet: a smallest set of them, and what becomes possible without one", () => {
  const task = memoTask([
    { kind: "minimum-hours", hours: 20 },
    { kind: "together", people: ["Anne", "Bob"] },
    { kind: "apart", people: ["Emmy", "Lisette"] },
    { kind: "apart", people: ["Bob", "Anne"] },
    { kind: "not-in-band", person: "Emmy", band: 2 },
  ]);
  const { lineUps, conflict } = found(task);
  expect(conflict).toMatchObject({ kind: "no-line-up", conditions: [1, 3] });
  expect(conflict?.waysOut.map(({ without }) => without).sort()).toEqual([1, 3]);
  expect(lineUps[0]).toEqual(conflict?.waysOut[0]?.lineUp);
  for (const { conditionsMet } of lineUps) expect(conditionsMet.filter((met) => !met)).toHaveLength(1);
});

test("transfers once and a year; null where they cannot be known", () => {
  const bands: LineUpBand[] = [
    { label: "jong", clients: 60, agingOut: 7, byCaseworker: { Anne: 40, Bob: 10, Pieter: 6 } },
    { label: "oud", clients: 60, byCaseworker: { Anne: 20, Bob: 40 } },
  ];
  const people = [
    { name: "Anne", hours: 36 },
    { name: "Bob", hours: 36 },
  ];
  const task = { people, bands, conditions: [], fullTimeHours: 36 };
  // Bob and Pieter give 16 young clients, Anne gives 20 older ones; four have no caseworker yet.
  expect(found(task).lineUps[0]).toMatchObject({ transfers: 36, transfersPerYear: 7, spread: 0 });
  expect(weighLineUp(task, [["Bob"], ["Anne"]])).toMatchObject({ lineUp: { transfers: 46 + 40, transfersPerYear: 7 } });
  expect(weighLineUp(task, [["Bob", "Anne"], []])).toMatchObject({ lineUp: { transfersPerYear: 0 } });
  expect(weighLineUp(memoTask(), [["Emmy"], ["Bob"], ["Julie"]])).toMatchObject({
    lineUp: { transfers: null, transfersPerYear: null },
  });
});

test("what cannot be says why", () => {
  const task = memoTask();
  const problem = (changed: Partial<LineUpTask>) => {
    const outcome = bestLineUps({ ...task, ...changed });
    return outcome.ok ? null : outcome.problem;
  };
  const [first = { name: "", hours: 0 }, ...rest] = task.people;
  expect(problem({ people: [] })).toEqual({ reason: "no-people" });
  expect(problem({ bands: [] })).toEqual({ reason: "no-clients" });
  expect(problem({ people: [{ ...first, hours: -1 }, ...rest] })).toEqual({ reason: "figures-unusable" });
  expect(problem({ bands: [{ label: "", clients: 1.5 }] })).toEqual({ reason: "figures-unusable" });
  expect(problem({ people: [first, first] })).toEqual({ reason: "unknown-name", name: "Anne" });
  expect(problem({ people: [first, { name: "Bob", hours: 0 }, { name: "Emmy", hours: 8 }] })).toEqual({
    reason: "too-few-people",
  });
  expect(problem({ conditions: [{ kind: "stays-at", person: "Pieter", band: 0 }] })).toEqual({
    reason: "unknown-name",
    name: "Pieter",
  });
  expect(problem({ conditions: [{ kind: "stays-at", person: "Bob", band: 3 }] })).toEqual({
    reason: "unknown-band",
    band: 3,
  });
  const slices = Array.from({ length: 31 }, (_, at) => ({ label: `${at}`, clients: at === 0 ? 10 : 0 }));
  expect(problem({ bands: slices })).toEqual({ reason: "too-many" });
  expect(weighLineUp(task, [["Pieter"]])).toMatchObject({ problem: { reason: "unknown-name", name: "Pieter" } });
  expect(placeColleague(task, [[], [], [], ["Anne"]], "Lisette")).toMatchObject({ ok: true });
});

/** People with names p0, p1, …; figures small enough that ties are common. */
const tasksOf = (fewest: number, most: number) =>
  fc
    .record({
      hours: fc.array(fc.constantFrom(0, 24, 24, 36, 36), { minLength: fewest, maxLength: most }),
      bands: fc.array(
        fc.tuple(fc.constantFrom(0, 20, 20, 40, 55), fc.array(fc.nat(9), { minLength: 5, maxLength: 5 })),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    })
    .chain(({ hours, bands }) => {
      const name = fc.nat(hours.length - 1).map((at) => `p${at}`);
      const names = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
      const band = fc.nat(bands.length - 1);
      const condition: fc.Arbitrary<LineUpCondition> = fc.oneof(
        fc.record({ kind: fc.constant("one-of-in-every-team" as const), people: names }),
        fc.record({ kind: fc.constantFrom("stays-at" as const, "not-in-band" as const), person: name, band }),
        fc.record({ kind: fc.constant("minimum-hours" as const), hours: fc.constantFrom(30, 50) }),
        fc.record({ kind: fc.constant("minimum-hours" as const), hours: fc.constantFrom(30, 50), band }),
        fc.record({ kind: fc.constant("team-size" as const), fewest: fc.nat(2), most: fc.constantFrom(2, 3) }),
        fc.record({ kind: fc.constant("team-size" as const), fewest: fc.nat(2), most: fc.constantFrom(2, 3), band }),
        fc.record({ kind: fc.constantFrom("together" as const, "apart" as const), people: names }),
      );
      return fc.array(condition, { maxLength: 4 }).map((conditions): LineUpTask => ({
        people: hours.map((own, at) => ({ name: `p${at}`, hours: own })),
        bands: bands.map(([clients, current], at) => ({
          label: `${at}`,
          clients,
          byCaseworker: clients < 45 ? {} : Object.fromEntries(hours.map((_, who) => [`p${who}`, current[who] ?? 0])),
        })),
        conditions,
        fullTimeHours: 36,
      }));
    });

interface TriedLineUp {
  readonly places: readonly number[];
  readonly broken: readonly number[];
  readonly spread: number;
  readonly transfers: number;
}

/** Every way to place everybody, in sheet order, with what decision 7 asks; written out of the words of the conditions. */
function everyLineUp({ people, bands, conditions }: LineUpTask): readonly TriedLineUp[] {
  const places = people.reduce<number[][]>(
    (begun, _) => begun.flatMap((own) => bands.map((_band, band) => [...own, band])),
    [[]],
  );
  const mean = sum(bands.map(({ clients }) => clients)) / sum(people.map(({ hours }) => hours));
  return places.flatMap((own) => {
    const bandOf = (name: string) => own[people.findIndex((person) => person.name === name)];
    const teams = bands.map((_, band) => people.filter((_person, at) => own[at] === band));
    const hours = teams.map((team) => sum(team.map((person) => person.hours)));
    if (bands.some(({ clients }, band) => clients > 0 && hours[band] === 0)) return [];
    const met = (condition: LineUpCondition): boolean => {
      switch (condition.kind) {
        case "one-of-in-every-team":
          return teams.every((team) => team.length === 0 || team.some(({ name }) => condition.people.includes(name)));
        case "stays-at":
          return bandOf(condition.person) === condition.band;
        case "not-in-band":
          return bandOf(condition.person) !== condition.band;
        case "minimum-hours":
          if (condition.band !== undefined) return (hours[condition.band] ?? 0) >= condition.hours;
          return teams.every((team, band) => team.length === 0 || (hours[band] ?? 0) >= condition.hours);
        case "team-size":
          return teams.every(
            ({ length }, band) =>
              (condition.band === undefined ? length === 0 : condition.band !== band) ||
              (length >= condition.fewest && length <= condition.most),
          );
        case "together":
          return new Set(condition.people.map(bandOf)).size === 1;
        case "apart":
          return new Set(condition.people.map(bandOf)).size === condition.people.length;
      }
    };
    const transfers = bands.map(({ clients, byCaseworker = {} }, band) => {
      const team = teams[band] ?? [];
      const claims = team.map(({ name, hours: carried }) => ({ hours: carried, current: byCaseworker[name] ?? 0 }));
      const shares = apportion(clients, claims, "largest-remainder");
      const targets = new Map(team.map(({ name }, at) => [name, shares.ok ? shares.clients[at] : 0]));
      const gained = team.map(({ name }) => Math.max(0, (targets.get(name) ?? 0) - (byCaseworker[name] ?? 0)));
      return sum(gained) - (clients - sum(Object.values(byCaseworker)));
    });
    return [
      {
        places: own,
        broken: conditions.flatMap((condition, at) => (met(condition) ? [] : [at])),
        spread: sum(
          bands.map(
            ({ clients }, band) =>
              (hours[band] ?? 0) && (hours[band] ?? 0) * (clients / (hours[band] ?? 1) - mean) ** 2,
          ),
        ),
        transfers: sum(transfers.map((own, band) => ((hours[band] ?? 0) > 0 ? own : 0))),
      },
    ];
  });
}

test("as all line-ups tried one by one, with what conflicts", () => {
  const seen = { "no-line-up": 0, "worse-balance": 0, none: 0 };
  fc.assert(
    fc.property(tasksOf(2, 5), (task) => {
      const outcome = bestLineUps(task);
      const tried = everyLineUp(task);
      if (!outcome.ok) {
        const empty = task.bands.every(({ clients }) => clients === 0) || task.people.every(({ hours }) => hours === 0);
        expect(empty || tried.length === 0).toBe(true);
        return;
      }
      const { lineUps, conflict } = outcome;
      const ranked = [...tried].sort(
        (a, b) =>
          a.broken.length - b.broken.length ||
          (Math.abs(a.spread - b.spread) > 1e-9 ? a.spread - b.spread : a.transfers - b.transfers),
      );
      expect(lineUps.map(inWords)).toEqual(
        ranked.slice(0, 3).map(({ places }) =>
          inWords({
            teams: task.bands.map((_, band) => ({
              ...{ band, hours: 0, clients: 0, perHour: null, perFte: null },
              members: task.people.flatMap(({ name }, at) => (places[at] === band ? [name] : [])),
            })),
          }),
        ),
      );
      lineUps.forEach((lineUp, at) => {
        expect(lineUp.spread).toBeCloseTo(ranked[at]?.spread ?? NaN, 8);
        expect(lineUp.transfers).toBe(ranked[at]?.transfers);
        expect(lineUp.conditionsMet).toEqual(task.conditions.map((_, which) => !ranked[at]?.broken.includes(which)));
      });

      const every = [...task.conditions.keys()];
      const meeting = (which: readonly number[]) =>
        tried.filter(({ broken }) => !broken.some((own) => which.includes(own)));
      const least = (some: readonly TriedLineUp[]) => Math.min(...some.map(({ spread }) => spread));
      const conflicts = (which: readonly number[]) =>
        meeting(every).length === 0 ? meeting(which).length === 0 : least(meeting(which)) > least(tried) + 1e-9;
      seen[conflict?.kind ?? "none"] += 1;
      expect(conflict !== null).toBe(conflicts(every));
      if (!conflict) return;
      expect(conflicts(conflict.conditions)).toBe(true);
      for (const one of conflict.conditions)
        expect(conflicts(conflict.conditions.filter((own) => own !== one))).toBe(false);
      for (const { without, lineUp } of conflict.waysOut)
        expect(lineUp.spread).toBeCloseTo(least(meeting(every.filter((own) => own !== without))), 8);
    }),
    { numRuns: 300, seed: 681 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});

test("of seven people: as even, with as many conditions met, as any line-up tried one by one", () => {
  fc.assert(
    fc.property(tasksOf(7, 7), (task) => {
      const outcome = bestLineUps(task);
      const tried = everyLineUp(task);
      if (!outcome.ok) return;
      const fewest = Math.min(...tried.map(({ broken }) => broken.length));
      const [best] = outcome.lineUps;
      expect(best?.conditionsMet.filter((met) => !met)).toHaveLength(fewest);
      expect(best?.spread).toBeCloseTo(
        Math.min(...tried.filter(({ broken }) => broken.length === fewest).map(({ spread }) => spread)),
        8,
      );
      expect(outcome.certainty.proven).toBe(true);
    }),
    { numRuns: 15 },
  );
});
