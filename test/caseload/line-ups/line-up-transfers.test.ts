import fc from "fast-check";
import { bestLineUps } from "../../../src/caseload/line-ups/best-line-ups";
import { lineUpTransfers } from "../../../src/caseload/line-ups/line-up-transfers";
import { monthsForAll, throughNewClients } from "../../../src/caseload/line-ups/through-new-clients";
import { sum } from "../../../src/caseload/sum";

const people = [
  { name: "Anne", hours: 36 },
  { name: "Bob", hours: 36 },
  { name: "Emmy", hours: 24 },
];
const bands = [
  { label: "jong", clients: 40, byCaseworker: { Anne: 25, Bob: 10, Pieter: 5 } },
  { label: "oud", clients: 60, byCaseworker: { Anne: 5, Bob: 50, Emmy: 5 } },
];

test("who gives whom how many clients of which band, by shares of hours", () => {
  const moved = lineUpTransfers({ people, bands }, [["Anne"], ["Bob", "Emmy"]]);
  expect(moved).toEqual({
    ok: true,
    // Young: all from Bob and Pieter. Older, 36 and 24 clients: Anne's five and fourteen of Bob's go to Emmy.
    transfers: 15 + 19,
    routes: [
      { band: 0, from: "Bob", to: "Anne", clients: 10 },
      { band: 0, from: "Pieter", to: "Anne", clients: 5 },
      { band: 1, from: "Anne", to: "Emmy", clients: 5 },
      { band: 1, from: "Bob", to: "Emmy", clients: 14 },
    ],
    after: [{ Anne: 40 }, { Bob: 36, Emmy: 24 }],
    keeping: [],
    givenWhileLeaving: [],
  });
});

test("targets of one's own; somebody may be in two teams", () => {
  const teams = [
    ["Anne", "Emmy"],
    ["Bob", "Emmy"],
  ];
  const moved = lineUpTransfers({ people, bands }, teams, { Anne: 30, Bob: 50, Emmy: 20 });
  if (!moved.ok) throw new Error(moved.problem.reason);
  // Anne has young clients only, so 30 of them, and Emmy 10: fifteen from Bob and Pieter. Anne's five older ones go to Emmy.
  expect(moved.transfers).toBe(20);
  expect(sum(moved.routes.map(({ clients }) => clients))).toBe(20);
  expect(moved.after.map((own) => sum(Object.values(own)))).toEqual([40, 60]);
});

test("targets that do not fit and current caseworkers that nobody knows say so", () => {
  expect(lineUpTransfers({ people, bands }, [["Anne"], ["Bob", "Emmy"]], { Anne: 30, Bob: 46 })).toEqual({
    ok: false,
    problem: { reason: "does-not-fit", groups: [0], caseworkers: [0] },
  });
  const [young = { label: "", clients: 0 }] = bands;
  expect(lineUpTransfers({ people, bands: [young, { label: "oud", clients: 60 }] }, [["Anne"], ["Bob"]])).toEqual({
    ok: false,
    problem: { reason: "caseworkers-unknown" },
  });
});

test("the line-ups count the same transfers", () => {
  const outcome = bestLineUps({ people, bands, conditions: [], fullTimeHours: 36 });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  for (const { teams, transfers } of outcome.lineUps) {
    expect(
      lineUpTransfers(
        { people, bands },
        teams.map(({ members }) => members),
      ),
    ).toMatchObject({ transfers });
  }
});

test("through new clients: missing ÷ new a month, exact; never where nobody comes in", () => {
  const changes = [
    { name: "Julie", current: 186, target: 106 },
    { name: "Emmy", current: 71, target: 82 },
    { name: "Lisette", current: 0, target: 70 },
  ];
  expect(throughNewClients({ changes, newPerMonth: 12 })).toEqual({ missing: 81, months: 6.75 });
  expect(throughNewClients({ changes, newPerMonth: 0 })).toEqual({ missing: 81, months: null });
  expect(throughNewClients({ changes: changes.slice(0, 1), newPerMonth: 0 })).toEqual({ missing: 0, months: 0 });
  expect(
    monthsForAll([
      { missing: 81, months: 6.75 },
      { missing: 4, months: 8 },
    ]),
  ).toBe(8);
  expect(
    monthsForAll([
      { missing: 81, months: 6.75 },
      { missing: 4, months: null },
    ]),
  ).toBeNull();
  expect(monthsForAll([])).toBe(0);
});

test("nobody who leaves soon is given clients of a band, unless nobody else in the team can take them", () => {
  const hours = fc.constantFrom(0, 12, 24, 28, 36);
  const counts = fc.integer({ min: 0, max: 60 });
  const team = fc.array(fc.record({ hours, leaves: fc.boolean(), young: counts, old: counts }), {
    minLength: 2,
    maxLength: 6,
  });
  let kept = 0;
  fc.assert(
    fc.property(team, fc.integer({ min: 0, max: 40 }), (members, ofNobody) => {
      const own = members.map(({ hours: weekly, leaves }, at) => ({
        name: `P${at}`,
        hours: weekly,
        ...(leaves && { leavesSoon: true as const }),
      }));
      const held = (which: "young" | "old") => Object.fromEntries(members.map((one, at) => [`P${at}`, one[which]]));
      const half = Math.ceil(own.length / 2);
      const teams = [own.slice(0, half), own.slice(half)].map((people) => people.map(({ name }) => name));
      const asked = (["young", "old"] as const).map((label) => ({
        label,
        clients: ofNobody + sum(members.map((one) => one[label])),
        byCaseworker: held(label),
      }));
      const moved = lineUpTransfers({ people: own, bands: asked }, teams);
      if (!moved.ok) return;
      asked.forEach(({ clients, byCaseworker }, band) => {
        const after = moved.after[band] ?? {};
        expect(sum(Object.values(after))).toBe(clients);
        const mates = own.filter(({ name }) => teams[band]?.includes(name));
        if (!mates.some((one) => one.hours > 0 && !one.leavesSoon)) return;
        for (const { name, leavesSoon } of mates)
          if (leavesSoon) expect(after[name] ?? 0).toBeLessThanOrEqual(byCaseworker[name] ?? 0);
      });
      kept += moved.keeping.length;
    }),
  );
  expect(kept).toBeGreaterThan(10);
});
