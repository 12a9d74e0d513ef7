import fc from "fast-check";
import type { AgeBand } from "../../../src/caseload/ages/age-bands";
import { ageTable } from "../../../src/caseload/ages/age-table";
import { clientHistogram } from "../../../src/caseload/clients/histogram";
import type { Selection } from "../../../src/caseload/clients/selections";
import { clientTransfers, type ClientTransfer } from "../../../src/caseload/scenarios/client-transfers";
import { finished } from "../../../src/kernel/stepwise";
import { comparingScenarios } from "../../../src/caseload/scenarios/compare-scenarios";
import type { AgeScenario } from "../../../src/caseload/scenarios/scenario-choices";
import type { BandDivision } from "../../../src/caseload/scenarios/scenario-comparison";
import { columnsOf, type TestClient } from "../clients/column-builder";

const referenceDate = "2020-03-03";
const table = ageTable(referenceDate);
const everyone: Selection = { name: "Alle cliënten", filters: [] };
const young: AgeBand = { from: 18, below: 30 };
const old: AgeBand = { from: 30, below: "aow" };

/** Of an age on the reference date, by a birthday on 1 January. */
const client = (who: string | null, age: number, rest: Partial<TestClient> = {}): TestClient => ({
  who,
  born: `${2020 - age}-01-01`,
  ...rest,
});

function movesOf(clients: readonly TestClient[], division: readonly BandDivision[], selection = everyone) {
  const found = clientTransfers({ columns: columnsOf(clients), table, selection, division });
  if (!found.ok) throw new Error(found.problem);
  return found.transfers;
}

test("who stands first in the list stays; the receivers are served in the order of the routes", () => {
  const clients = ["Anne", "Bob", "Anne", "Anne", "Anne"].map((who) => client(who, 25));
  const division = [
    {
      band: young,
      after: { Anne: 1, Bob: 2, Emmy: 2 },
      routes: [
        { from: "Anne", to: "Bob", clients: 1 },
        { from: "Anne", to: "Emmy", clients: 2 },
      ],
    },
  ];
  expect(movesOf(clients, division)).toEqual([
    { client: 2, band: young, from: "Anne", to: "Bob" },
    { client: 3, band: young, from: "Anne", to: "Emmy" },
    { client: 4, band: young, from: "Anne", to: "Emmy" },
  ]);
});

test("clients of nobody get somebody; who does not count or is in no band for certain stays", () => {
  const clients = [
    client(null, 25),
    client("Bob", 25),
    client("Bob", 25, { flags: { exemption: "yes" } }),
    client("Bob", 16),
    { who: "Bob", born: null },
    // Turns 30 somewhere in the year.
    { who: "Bob", born: "1990-01-01", span: 364 },
  ];
  const counted = clients.map((one) => ({ ...one, flags: one.flags ?? { exemption: "no" as const } }));
  const division = [{ band: young, after: { Anne: 2 }, routes: [{ from: "Bob", to: "Anne", clients: 1 }] }];
  const selection: Selection = { name: "zonder ontheffing", filters: [{ flag: "exemption", keep: "no" }] };
  expect(movesOf(counted, division, selection)).toEqual([
    { client: 1, band: young, from: "Bob", to: "Anne" },
    { client: 0, band: young, from: null, to: "Anne" },
  ]);
});

test("a client in two bands is nobody's to give", () => {
  const overlapping = [young, { from: 27, below: 40 }].map((band) => ({ band, after: {}, routes: [] }));
  const task = { table, selection: everyone, division: overlapping };
  expect(clientTransfers({ ...task, columns: columnsOf([client("Anne", 28)]) })).toEqual({
    ok: false,
    problem: "in-two-bands",
  });
  expect(clientTransfers({ ...task, columns: columnsOf([client("Anne", 20), client("Anne", 35)]) })).toEqual({
    ok: true,
    transfers: [],
  });
});

const people = ["Anne", "Bob", "Emmy"];
const anyClients = fc.array(
  fc.record({
    who: fc.constantFrom<string | null>(...people, "Team Zorg", null),
    born: fc.integer({ min: 10, max: 75 }).map((age) => `${2020 - age}-01-01`),
    span: fc.constantFrom(0, 0, 0, 364),
    flags: fc.record({ exemption: fc.constantFrom("yes" as const, "no" as const, "unknown" as const) }),
  }),
  { maxLength: 60 },
);
const anyHours = fc.tuple(...people.map(() => fc.integer({ min: 8, max: 36 })));
const anyTeams = fc.constantFrom(
  [["Anne"], ["Bob", "Emmy"]],
  [["Emmy", "Bob"], ["Anne"]],
  [
    ["Anne", "Emmy"],
    ["Bob", "Emmy"],
  ],
  null,
);
const anySelection = fc.constantFrom<Selection>(everyone, {
  name: "zonder ontheffing",
  filters: [{ flag: "exemption", keep: "no" }],
});

/** Ages by hand: a birthday on 1 January has passed by March; a whole year of birth leaves two ages. */
function bandByHand({ born, span = 0 }: TestClient): AgeBand | null {
  const oldest = 2020 - Number(born?.slice(0, 4));
  const youngest = span === 0 ? oldest : oldest - 1;
  if (youngest >= 18 && oldest < 30) return young;
  // AOW at 66 years and 4 months: whoever was born on 1 January 1954 has not reached it, a year earlier has.
  return youngest >= 30 && oldest <= 66 ? old : null;
}

test.each(["by-age", "by-hours"] as const)("any list, %s: the counts come out and the fewest move", (kind) => {
  fc.assert(
    fc.property(anyClients, anyHours, anyTeams, anySelection, (clients, hours, teams, selection) => {
      const bands = kind === "by-age" ? [young, old] : [];
      const scenario: AgeScenario = {
        name: "",
        kind,
        selection: null,
        bands,
        teams,
        conditions: [],
        sideTaskHours: {},
      };
      const columns = columnsOf(clients);
      const comparing = comparingScenarios({
        referenceDate,
        fullTimeHours: 36,
        monthsBeforeLeaving: 3,
        histogram: clientHistogram(columns, table),
        selection,
        scenarios: [
          { scenario, people: people.map((name, place) => ({ name, hours: hours[place] ?? 0 })), since: null },
        ],
        intakers: [],
        otherHours: [],
        lineUpsFor: null,
        newPerMonth: null,
        checks: [],
        divided: null,
        supposedHours: [],
        statedDate: null,
      });
      const [compared] = finished(comparing).scenarios;
      // Nobody to compare, or no line-up.
      fc.pre(compared !== undefined && compared.division !== null);
      const { division, transfers: counted, routes } = compared;
      const found = clientTransfers({ columns, table, selection, division });
      if (!found.ok) throw new Error(found.problem);
      const { transfers } = found;

      expect(new Set(transfers.map((transfer) => transfer.client)).size).toBe(transfers.length);
      expect(transfers.every(({ client: place, from }) => (clients[place]?.who ?? null) === from)).toBe(true);
      expect(transfers.filter(({ from }) => from !== null)).toHaveLength(counted ?? -1);
      for (const { from, to, clients: count } of routes) {
        expect(transfers.filter((transfer) => transfer.from === from && transfer.to === to)).toHaveLength(count);
      }

      const transferOf = new Map(transfers.map((transfer): [number, ClientTransfer] => [transfer.client, transfer]));
      for (const { band, after } of division) {
        const counts: Record<string, number> = {};
        clients.forEach((one, place) => {
          if (selection.filters.length > 0 && one.flags.exemption !== "no") return;
          if (band !== null && bandByHand(one) !== band) return;
          const holder = transferOf.get(place)?.to ?? one.who ?? "niemand";
          counts[holder] = (counts[holder] ?? 0) + 1;
        });
        expect(counts).toEqual(Object.fromEntries(Object.entries(after).filter(([, count]) => count > 0)));
      }
    }),
    { numRuns: 300 },
  );
});
