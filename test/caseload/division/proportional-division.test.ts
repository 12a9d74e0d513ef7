import fc from "fast-check";
import { defaultChoices } from "../../../src/caseload/division/default-choices";
import { proportionalDivision } from "../../../src/caseload/division/proportional-division";
import type { DivisionChoices, DivisionOutcome, Division } from "../../../src/caseload/division/division";
import { sum } from "../../../src/caseload/sum";
import type { TeamData } from "../../../src/caseload/team/team-data";
import memo from "../../cases/memo-2020.json";
import { memoDate, memoTeam } from "../memo-team";
import { cellAt, table, team } from "../team-builder";

function resultOf(data: TeamData, choices: Partial<DivisionChoices> = {}): Division {
  const outcome = proportionalDivision(data, { ...defaultChoices(memoDate), ...choices });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.result;
}

const problemOf = (data: TeamData, choices: Partial<DivisionChoices> = {}) => {
  const outcome = proportionalDivision(data, { ...defaultChoices(memoDate), ...choices });
  return outcome.ok ? null : outcome.problem;
};

describe("the memo of 3 March 2020", () => {
  test("469 clients, 96 transfers", () => {
    const { caseworkers, totals, leftOut } = resultOf(memoTeam);
    expect(caseworkers.map(({ name }) => name)).toEqual(memo.names);
    expect(caseworkers.map(({ rounded }) => rounded)).toEqual(memo.largestRemainder);
    expect(caseworkers.map(({ current }) => current)).toEqual(memo.current);
    expect(caseworkers.map(({ difference }) => difference)).toEqual([15, -16, 11, -80, 70]);
    caseworkers.forEach(({ proportional }, index) => expect(proportional).toBeCloseTo(memo.exact[index] ?? NaN, 9));
    expect(totals).toEqual({
      contractHours: 160,
      caseloadHours: 160,
      current: 469,
      proportional: expect.closeTo(469, 9) as number,
      rounded: 469,
      transfers: 96,
    });
    expect(leftOut).toEqual([]);
  });

  test("plain rounding: 470", () => {
    const { caseworkers, totals } = resultOf(memoTeam, { rounding: "plain" });
    expect(caseworkers.map(({ rounded }) => rounded)).toEqual(memo.plain);
    expect(totals.rounded).toBe(470);
  });

  test("index, range, side tasks and contact moments", () => {
    const { caseworkers, balance } = resultOf(memoTeam, { contactMinutes: 45 });
    const [anne, bob, , julie, lisette] = caseworkers;
    expect(caseworkers.map(({ index }) => Math.round(index ?? NaN))).toEqual(memo.indexNow);
    expect(anne?.range).toEqual(memo.rangeAt8.Anne);
    expect(bob?.range).toEqual(memo.rangeAt8.Bob);
    expect([anne?.sideTasks, anne?.sideTaskHours]).toEqual([null, 0]);
    expect([lisette?.sideTasks, lisette?.sideTaskHours]).toEqual(["(werkintakes)", null]);
    // The memo's four contact moments a year: 744 for Julie, 558 hours of 45 minutes each.
    expect([julie?.contacts, julie?.contactHours]).toEqual([744, 558]);
    expect(julie?.perFte).toBe(186);
    expect(balance.hooverShare).toBeCloseTo(memo.hooverShare, 4);
  });

  test("side tasks of 8, 4 and 4 hours filled in", () => {
    const choices = { sideTaskHours: { Bob: 8, Emmy: 4, Lisette: 4 } };
    const { caseworkers, totals } = resultOf(memoTeam, choices);
    const byName = (name: string) => caseworkers.find((caseworker) => caseworker.name === name);
    expect(caseworkers.map(({ caseloadHours }) => caseloadHours)).toEqual(memo.sideTasks8_4_4.hours);
    expect(caseworkers.map(({ rounded }) => rounded)).toEqual(memo.sideTasks8_4_4.largestRemainder);
    expect(totals).toMatchObject({ contractHours: 160, caseloadHours: 144, rounded: 469 });
    expect(byName("Bob")?.range).toBeNull();
    expect(resultOf(memoTeam, { ...choices, rounding: "plain" }).totals.rounded).toBe(memo.sideTasks8_4_4.plainSum);
  });

  test("every figure keeps its cell: hours from the formation table, clients from the caseload table", () => {
    const [, bob] = resultOf(memoTeam).caseworkers;
    expect(bob?.cells).toEqual({
      name: cellAt("Formatie", "A5"),
      hours: cellAt("Formatie", "B5"),
      sideTasks: cellAt("Formatie", "C5"),
      current: cellAt("Caseload", "C5"),
    });
    expect(bob?.sources.hours?.live).toEqual({ factor: 1 });
    expect(bob?.sources.current?.value).toBe(122);
  });

  test("a maximum for Lisette", () => {
    const { caseworkers, totals } = resultOf(memoTeam, {
      limits: { Lisette: { maximum: 40 }, Nobody: { fixed: 400 } },
    });
    expect(caseworkers.map(({ rounded }) => rounded)).toEqual([113, 114, 88, 114, 40]);
    expect(caseworkers.map(({ limits }) => limits)).toEqual([null, null, null, null, { maximum: 40 }]);
    expect(totals.rounded).toBe(469);
  });

  test("limits that cannot be kept are said by name", () => {
    expect(problemOf(memoTeam, { limits: { Bob: { minimum: 10, maximum: 5 } } })).toEqual({
      reason: "limits-contradict",
      names: ["Bob"],
    });
    expect(problemOf(memoTeam, { limits: { Bob: { minimum: 400 }, Anne: { fixed: 100 } } })).toEqual({
      reason: "minimums-exceed-total",
      minimum: 500,
      total: 469,
    });
  });
});

describe("who counts", () => {
  const formation = table("formation", "F", [
    { name: "Anne", hours: 36 },
    { name: "Bob", hours: 24, until: "2020-03-02" },
    { name: "Emmy", hours: 12, until: "2020-03-03" },
    { name: "Julie" },
  ]);
  const caseload = table("caseload", "C", [
    { name: "Bob", current: 30 },
    { name: "Anne", current: 40, hours: 32 },
    { name: "Pieter", current: 20, hours: 36 },
    { name: "Julie", current: 6 },
  ]);

  test("whoever leaves within three months keeps at most what they have; where nobody else can take them, hours alone decide", () => {
    const leaving = (until: string, clients: number, agreed: Parameters<typeof resultOf>[1] = {}) =>
      resultOf(
        team([
          table("formation", "F", [
            { name: "Anne", hours: 36, until: "2026-01-31" },
            { name: "Bob", hours: 36, until },
          ]),
          table("caseload", "C", [
            { name: "Anne", current: 80 },
            { name: "Bob", current: clients },
          ]),
        ]),
        agreed,
      ).caseworkers.map(({ rounded }) => rounded);
    expect(leaving("2020-06-03", 20)).toEqual([80, 20]);
    expect(leaving("2020-06-04", 20)).toEqual([50, 50]);
    expect(leaving("2020-05-03", 20, { monthsBeforeLeaving: 2 })).toEqual([80, 20]);
    expect(leaving("2020-05-04", 20, { monthsBeforeLeaving: 2 })).toEqual([50, 50]);
    // More than the share: a leaver gives as everybody does.
    expect(leaving("2020-06-03", 90)).toEqual([85, 85]);
  });

  test("clients of who does not count stay in the total and go to the others", () => {
    const { caseworkers, leftOut, totals, transfers, balance } = resultOf(team([formation, caseload]));
    expect(
      caseworkers.map(({ name, contractHours, current, rounded }) => [name, contractHours, current, rounded]),
    ).toEqual([
      ["Anne", 36, 40, 96],
      // She counts on her last day, and is given nobody whom she would have to hand over at once.
      ["Emmy", 12, null, 0],
    ]);
    expect(leftOut.map(({ name, reason, current }) => [name, reason, current?.value])).toEqual([
      ["Bob", "contract-ended", 30],
      ["Julie", "no-hours", 6],
      ["Pieter", "not-in-formation", 20],
    ]);
    expect(leftOut[0]?.cell).toEqual(cellAt("F", "G3"));
    expect(totals).toMatchObject({ current: 96, rounded: 96, transfers: 56 });
    expect(sum(transfers.map(({ clients }) => clients))).toBe(56);
    expect(transfers.filter(({ from }) => from === "Pieter").map(({ clients }) => clients)).toEqual([20]);
    expect(balance.hooverShare).toBeCloseTo(56 / 96, 9);
    expect(caseworkers[1]).toMatchObject({ difference: null, perFte: null, index: null, contacts: null });
  });

  test("the caseload table is the formation where there is no other, and a line-up adds nobody", () => {
    const lineUp = table("line-up", "L", [{ name: "Ann", hours: 36, current: 90, newCaseload: 100 }]);
    const { caseworkers, totals, leftOut } = resultOf(
      team([lineUp, table("caseload", "C", [{ name: "Bob", hours: 36, current: 10 }])]),
    );
    expect(caseworkers.map(({ name }) => name)).toEqual(["Bob"]);
    expect(totals.current).toBe(10);
    expect(leftOut).toEqual([]);
  });

  test("one table may hold everything; a caseload table's number of clients wins over a formation table's", () => {
    const everything = table("formation", "F", [{ name: "A. de Vries", hours: 36, current: 10 }]);
    expect(resultOf(team([everything])).totals.current).toBe(10);
    const newer = table("caseload", "C", [{ name: "Vries, A. de", current: 12 }]);
    expect(resultOf(team([everything, newer])).caseworkers).toMatchObject([{ name: "A. de Vries", current: 12 }]);
  });

  test("a name that fits two people is joined with neither, and its clients are not lost", () => {
    const two = table("formation", "F", [
      { name: "Anne de Vries", hours: 36 },
      { name: "Arie de Vries", hours: 36 },
    ]);
    const { totals, leftOut, checks } = resultOf(
      team([two, table("caseload", "C", [{ name: "A. de Vries", current: 9 }])]),
    );
    expect(totals).toMatchObject({ current: 9, rounded: 9 });
    expect(leftOut).toMatchObject([{ name: "A. de Vries", reason: "not-in-formation" }]);
    expect(checks.map(({ code }) => code)).toEqual(["C03", "C03"]);
  });

  test("someone named twice in a table: hours of the line that runs, clients of both", () => {
    const twice = table("formation", "F", [
      { name: "Pieter", hours: 24, until: "2019-12-31" },
      { name: "pieter ", hours: 36, until: "2020-12-31" },
      { name: "Anne", hours: 36 },
      { name: "Anne", hours: 8 },
    ]);
    const clients = table("caseload", "C", [
      { name: "Pieter", current: 40 },
      { name: "Anne", current: 50 },
      { name: "Pieter", current: 10 },
    ]);
    const { caseworkers } = resultOf(team([twice, clients]));
    expect(caseworkers.map(({ name, contractHours, current }) => [name, contractHours, current])).toEqual([
      ["pieter ", 36, 50],
      ["Anne", 36, 50],
    ]);
    expect(caseworkers[0]?.sources.current).toEqual({ value: 50, cell: cellAt("C", "H2"), text: "40 + 10" });
  });
});

describe("hours", () => {
  const withRow = (row: object) =>
    resultOf(
      team([
        table("formation", "F", [
          { name: "Anne", hours: 36, current: 10, ...row },
          { name: "Bob", hours: 36 },
        ]),
      ]),
    );

  test("side tasks, absence and ramp-up lower the hours", () => {
    const [anne] = withRow({ sideTasks: "Intake", sideTaskHours: 8, absence: 4, rampUp: 6 }).caseworkers;
    expect(anne).toMatchObject({ sideTaskHours: 8, absenceHours: 4, rampUpHours: 6, caseloadHours: 18 });
  });

  test("a share is of the contract", () => {
    const data = team([table("formation", "F", [{ name: "Anne", hours: 36, current: 10, rampUp: 0.1 }])]);
    const share = {
      ...data,
      tables: data.tables.map((found) => ({
        ...found,
        rows: found.rows.map((row) => ({
          ...row,
          ...(row.rampUp && { rampUp: { ...row.rampUp, share: true as const } }),
        })),
      })),
    };
    expect(resultOf(share).caseworkers[0]).toMatchObject({
      rampUpHours: expect.closeTo(3.6, 9) as number,
      caseloadHours: 32.4,
    });
  });

  test("never below nothing", () => {
    const { caseworkers } = withRow({ absence: 40 });
    expect(caseworkers[0]).toMatchObject({ caseloadHours: 0, proportional: 0, rounded: 0, perFte: null, index: null });
    expect(caseworkers[1]).toMatchObject({ rounded: 10 });
  });

  test("filled-in hours win over the sheet's own, which are still said", () => {
    const data = team([
      table("formation", "F", [
        { name: "Anne", hours: 36, current: 10, sideTasks: "Intake", sideTaskHours: 2 },
        { name: "Bob", hours: 28, absence: 4 },
      ]),
    ]);
    const choices = {
      sideTaskHours: { Anne: 5, Bob: 3 },
      contractHours: { Bob: 24 },
      absenceHours: { Anne: 1, Bob: 0 },
    };
    const [anne, bob] = resultOf(data, choices).caseworkers;
    expect(anne).toMatchObject({ sideTaskHours: 5, absenceHours: 1, caseloadHours: 30 });
    expect(anne?.supposed).toEqual({ sideTaskHours: 2, absenceHours: null });
    expect(anne?.sources).toMatchObject({ hours: { value: 36 } });
    expect(anne?.sources).not.toHaveProperty("sideTaskHours");
    expect(bob).toMatchObject({ contractHours: 24, sideTaskHours: 3, absenceHours: 0, caseloadHours: 21 });
    expect(bob?.supposed).toEqual({ contractHours: 28, sideTaskHours: null, absenceHours: 4 });
    expect(bob?.sources).toEqual({});
    expect(bob?.cells).toHaveProperty("hours", cellAt("F", "B3"));
  });

  test("a person with supposed hours counts, even outside the formation, but not after the contract has ended", () => {
    const data = team([
      table("formation", "F", [
        { name: "Anne", hours: 36 },
        { name: "Bob" },
        { name: "Kees", hours: 36, until: "2020-01-31" },
      ]),
      table("caseload", "C", [
        { name: "Anne", current: 50 },
        { name: "Pieter", current: 40 },
      ]),
    ]);
    const { caseworkers, leftOut } = resultOf(data, { contractHours: { Bob: 36, Pieter: 18, Kees: 18, Niemand: 36 } });
    expect(caseworkers.map(({ name, contractHours, rounded }) => [name, contractHours, rounded])).toEqual([
      ["Anne", 36, 36],
      ["Bob", 36, 36],
      ["Pieter", 18, 18],
    ]);
    expect(leftOut).toMatchObject([{ name: "Kees", reason: "contract-ended" }]);
  });

  test("hours that are supposed give what a sheet with these hours would give", () => {
    const hours = fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined });
    const person = fc.record({
      stated: fc.record({ hours, sideTaskHours: hours, absence: hours, rampUp: hours }),
      supposed: fc.record({ contractHours: hours, sideTaskHours: hours, absenceHours: hours }),
      sideTasks: fc.constantFrom("Intake", undefined),
      current: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), (people) => {
        const onSheet = (rowOf: (one: (typeof people)[number]) => object) =>
          team([
            table(
              "formation",
              "F",
              people.map((one, index) => {
                const { sideTasks, current } = one;
                return { name: `Persoon ${index}`, ...defined({ sideTasks, current, ...rowOf(one) }) };
              }),
            ),
          ]);
        const chosen = (kind: keyof (typeof people)[number]["supposed"]) =>
          Object.fromEntries(
            people.flatMap(({ supposed }, index) => {
              const own = supposed[kind];
              return own === undefined ? [] : [[`Persoon ${index}`, own]];
            }),
          );
        const choices = {
          contractHours: chosen("contractHours"),
          sideTaskHours: chosen("sideTaskHours"),
          absenceHours: chosen("absenceHours"),
        };
        const outcomeOf = (data: TeamData, choices: Partial<DivisionChoices>) =>
          figuresOf(proportionalDivision(data, { ...defaultChoices("2020-03-03"), ...choices }));
        expect(
          outcomeOf(
            onSheet(({ stated }) => stated),
            choices,
          ),
        ).toEqual(
          outcomeOf(
            onSheet(({ stated, supposed }) => ({
              hours: supposed.contractHours ?? stated.hours,
              sideTaskHours: supposed.sideTaskHours ?? stated.sideTaskHours,
              absence: supposed.absenceHours ?? stated.absence,
              rampUp: stated.rampUp,
            })),
            {},
          ),
        );
      }),
    );
  });

  test("a name like a property of every object is only a name", () => {
    const data = team([
      table("formation", "F", [{ name: "constructor", hours: 36, current: 10, sideTasks: "Intake" }]),
    ]);
    expect(resultOf(data).caseworkers[0]).toMatchObject({ sideTaskHours: null, limits: null });
  });
});

describe("what cannot be computed is said", () => {
  const clients = table("caseload", "C", [{ name: "Anne", current: 10 }]);
  test.each([
    ["no-hours", team([])],
    ["no-hours", team([clients])],
    ["no-hours", team([table("line-up", "L", [{ name: "Anne", hours: 36, current: 90 }])])],
    ["no-clients", team([table("formation", "F", [{ name: "Anne", hours: 36 }])])],
    ["no-caseload-hours", team([table("formation", "F", [{ name: "Anne", hours: 0 }]), clients])],
    ["no-caseload-hours", team([table("formation", "F", [{ name: "Anne", hours: 8, absence: 8 }]), clients])],
    [
      "all-contracts-ended",
      team([table("formation", "F", [{ name: "Anne", hours: 8, until: "2020-01-01" }]), clients]),
    ],
  ])("%s", (reason, data) => expect(problemOf(data)).toEqual({ reason }));

  test("no clients at all, but said so, is a result", () => {
    const { totals, balance, checks } = resultOf(
      team([table("formation", "F", [{ name: "Anne", hours: 36, current: 0 }])]),
    );
    expect(totals).toMatchObject({ current: 0, proportional: 0, rounded: 0, transfers: 0 });
    expect(balance).toEqual({ meanPerFte: 0, spread: 0, hooverShare: 0, maxOverMin: null });
    expect(checks).toEqual([]);
  });
});

test("any team: the sum is right, transfers bring everyone to the target, and nothing is NaN", () => {
  const person = fc.record(
    {
      hours: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
      current: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
      absence: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
      sideTasks: fc.option(fc.constant("Intake"), { nil: undefined }),
      until: fc.option(fc.constantFrom("2020-01-31", "2020-04-30", "2021-12-31"), { nil: undefined }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(person, { maxLength: 9 }), fc.array(fc.nat(200), { maxLength: 9 }), (people, counts) => {
      const named = people.map(({ ...row }, index) => ({ ...row, name: `Person${"abcdefghi"[index]}` }));
      const data = team([
        table("formation", "F", named as Parameters<typeof table>[2]),
        table(
          "caseload",
          "C",
          counts.map((current, index) => ({ name: `Person${"ihgfedcba"[index]}`, current })),
        ),
      ]);
      const outcome = proportionalDivision(data, defaultChoices(memoDate));
      const noNumber = (key: string, value: unknown) =>
        Number.isNaN(value) || (value === Infinity && key !== "spread") ? "NaN" : value;
      expect(JSON.stringify(outcome, noNumber)).not.toContain('"NaN"');
      if (!outcome.ok) return;
      const { totals, caseworkers, leftOut, transfers, balance } = outcome.result;
      const left = leftOut.some(({ current }) => (current?.value ?? 0) > 0);
      const without = caseworkers.some(({ caseloadHours, current }) => caseloadHours === 0 && (current ?? 0) > 0);
      expect(balance.spread === Infinity).toBe(left || without);
      expect(totals.rounded).toBe(totals.current);
      expect(totals.current).toBeGreaterThanOrEqual(sum(counts));
      const received = (who: string) => sum(transfers.filter(({ to }) => to === who).map(({ clients }) => clients));
      const given = (who: string) => sum(transfers.filter(({ from }) => from === who).map(({ clients }) => clients));
      for (const { name, current, rounded } of caseworkers) {
        expect((current ?? 0) + received(name) - given(name)).toBe(rounded);
      }
      for (const { name, current } of leftOut) expect(given(name)).toBe(current?.value ?? 0);
      expect(sum(transfers.map(({ clients }) => clients))).toBe(totals.transfers);
    }),
    { numRuns: 300 },
  );
});

function defined(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

/** Everything that was computed, without where it came from. */
function figuresOf(outcome: DivisionOutcome) {
  if (!outcome.ok) return outcome.problem;
  const { caseworkers, leftOut, totals, balance, transfers, checks } = outcome.result;
  return {
    caseworkers: caseworkers.map((caseworker) => ({ ...caseworker, cells: null, sources: null, supposed: null })),
    leftOut,
    totals,
    balance,
    transfers,
    checks,
  };
}

describe("a figure never lies outside its own range", () => {
  const person = fc.record({
    hours: fc.constantFrom(12, 18, 24, 28, 28, 32, 36, 36, 36, 40),
    current: fc.nat(200),
    unknown: fc.boolean(),
    limit: fc.constantFrom<Partial<Record<"minimum" | "maximum" | "fixed", number>> | null>(
      ...[null, null, null, { minimum: 20 }, { maximum: 60 }, { fixed: 15 }],
    ),
  });
  const cases = fc.record({
    people: fc.array(person, { minLength: 1, maxLength: 7 }),
    maximum: fc.integer({ min: 0, max: 40 }),
    rounding: fc.constantFrom("largest-remainder" as const, "plain" as const),
    limited: fc.boolean(),
  });

  test("whatever the hours, ties, rounding and limits", () => {
    fc.assert(
      fc.property(cases, ({ people, maximum, rounding, limited }) => {
        const named = people.map((each, index) => ({ ...each, name: `Klantmanager ${index}` }));
        const outcome = proportionalDivision(
          team([
            table(
              "formation",
              "Formatie",
              named.map(({ name, hours, unknown }) => ({ name, hours, ...(unknown && { sideTasks: "intakes" }) })),
            ),
            table(
              "caseload",
              "Caseload",
              named.map(({ name, current }) => ({ name, current })),
            ),
          ]),
          {
            ...defaultChoices(memoDate),
            rounding,
            unknownSideTaskMaximum: maximum,
            limits: limited
              ? Object.fromEntries(named.flatMap(({ name, limit }) => (limit ? [[name, limit] as const] : [])))
              : {},
          },
        );
        fc.pre(outcome.ok);
        for (const { rounded, range, limits } of outcome.ok ? outcome.result.caseworkers : []) {
          if (range === null) continue;
          const [low, high] = range;
          expect(low).toBeLessThanOrEqual(rounded);
          expect(high).toBeGreaterThanOrEqual(rounded);
          if (limits?.fixed !== undefined) expect(range).toEqual([limits.fixed, limits.fixed]);
          if (limits?.maximum !== undefined) expect(high).toBeLessThanOrEqual(limits.maximum);
        }
      }),
      { numRuns: 400, seed: 13 },
    );
  });
});
