import { ageTable } from "../../../src/caseload/ages/age-table";
import { clientHistogram } from "../../../src/caseload/clients/histogram";
import { divideAges, type AgeDivisionTask } from "../../../src/caseload/scenarios/divide-ages";
import { columnsOf, type TestClient } from "../clients/column-builder";
import { memoBands, memoClients } from "./memo-clients";

function divide(clients: readonly TestClient[] = memoClients, rest: Partial<AgeDivisionTask> = {}) {
  return divideAges({
    referenceDate: "2020-03-03",
    histogram: clientHistogram(columnsOf(clients), ageTable("2020-03-03")),
    selection: { name: "Alle", filters: [] },
    team: ["Anne", "Bob", "Emmy", "Julie", "Lisette"],
    before: null,
    proposed: memoBands,
    contactsPerYear: 4,
    contactMinutes: 45,
    teams: null,
    fullTimeHours: 36,
    countable: null,
    ...rest,
  });
}

test("every client is in one band, and every band's clients are somebody's", () => {
  const { proposed, caseworkers, outcome } = divide();
  expect(proposed.bands.map(({ clients }) => clients)).toEqual([133, 254, 294]);
  expect(caseworkers).toEqual([
    { name: "Anne", inTeam: true, clients: 90 },
    { name: "Bob", inTeam: true, clients: 122 },
    { name: "Emmy", inTeam: true, clients: 71 },
    { name: "Julie", inTeam: true, clients: 186 },
    { name: "Lisette", inTeam: true, clients: 0 },
    { name: "Team Zorg", inTeam: false, clients: 212 },
  ]);
  expect(proposed.bands[0]?.byCaseworker).toEqual([12, 20, 40, 13, 0, 48]);
  expect(outcome.counted).toBe(681);
});

test("contacts and the hours they take follow from the clients", () => {
  const [young] = divide().proposed.bands;
  expect(young).toMatchObject({ contacts: 532, contactHours: 399 });
  expect(divide(memoClients, { contactMinutes: null }).proposed.bands[0]?.contactHours).toBeNull();
});

test("who is one year below a line is counted into next year's transfers, and the last band loses nobody", () => {
  const born = (date: string): TestClient => ({ who: "Anne", born: date });
  const { proposed } = divide([
    born("1990-12-01"),
    born("1990-03-04"),
    born("1990-03-03"),
    born("1974-06-01"),
    born("1960-01-01"),
  ]);
  // 29, 29, 30, 45 and 60 years old.
  expect(proposed.bands.map(({ agingOut }) => agingOut)).toEqual([2, 1, 0]);
  expect(proposed.transfersPerYear).toBe(3);
});

test("too young, past the AOW age and of unknown age are apart, and said", () => {
  const clients: TestClient[] = [
    { who: "Anne", born: "2004-01-01" },
    { who: "Anne", born: "1950-01-01" },
    { who: "Bob", born: null },
    { who: "Bob", born: "1980-01-01" },
  ];
  const division = divide(clients);
  expect(division.proposed).toMatchObject({ outside: 2, unknown: 1 });
  expect(division).toMatchObject({ aowReached: 1, under18: 1, ageUnknown: 1 });
  expect(division.checks.map((check) => check.code)).toEqual(["C05", "C18", "C18"]);
});

test("old and new bands count the same clients", () => {
  const { before, proposed, outcome } = divide(memoClients, {
    before: [
      { from: 18, below: 27 },
      { from: 27, below: 41 },
      { from: 50, below: "aow" },
    ],
  });
  const all = (divided: typeof proposed) =>
    divided.bands.reduce((sum, { clients }) => sum + clients, 0) + divided.outside + divided.unknown;
  expect(before && all(before)).toBe(outcome.counted);
  expect(all(proposed)).toBe(outcome.counted);
});

test("better cuts are looked for when teams are given, over clients who are not past the AOW age", () => {
  const clients = [18, 19, 20, 21, 22, 23].flatMap((age, place) =>
    Array.from({ length: [4, 4, 4, 2, 2, 2][place] ?? 0 }, (): TestClient => ({
      who: "Anne",
      born: `${2020 - age}-01-01`,
    })),
  );
  const division = divide([...clients, { who: "Anne", born: "1940-01-01" }], {
    proposed: [
      { from: 18, below: 21 },
      { from: 21, below: "aow" },
    ],
    teams: [
      { hours: 16, members: ["Bob"] },
      { hours: 20, members: ["Anne"] },
    ],
  });
  // 18 clients for 36 hours: 8 to the first team of 16 hours, 10 to the second of 20.
  expect(division.betterCuts?.leastSpread).toMatchObject({ cuts: [20], spread: 0 });
  // All are Anne's, whose team has the oldest: every client below the cut changes, and the fewer there are, the less even.
  expect(division.betterCuts?.front.map(({ cuts, changing }) => [cuts, changing])).toEqual([
    [[20], 8],
    [[19], 4],
  ]);
});
