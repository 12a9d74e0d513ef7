import fc from "fast-check";
import type { AgeBand } from "../../../src/caseload/ages/age-bands";
import { ageTable } from "../../../src/caseload/ages/age-table";
import { noCaseworker, type ClientColumns } from "../../../src/caseload/clients/client-columns";
import { clientFlags, flag } from "../../../src/caseload/clients/client-flags";
import { countsByAge, countsByBand, countsByCaseworker, selectClients } from "../../../src/caseload/clients/counts";
import { dayNumber } from "../../../src/caseload/ages/day-number";
import { clientHistogram } from "../../../src/caseload/clients/histogram";
import { selectionOutcome, type Selection } from "../../../src/caseload/clients/selections";
import { columnsOf, type TestClient } from "./column-builder";
import { calendarAges } from "./calendar-ages";

const referenceDate = "2020-03-03";
const table = ageTable(referenceDate);
const calendar = calendarAges(referenceDate);
const everyone: Selection = { name: "Alle cliënten", filters: [] };

const dates = fc
  .date({ min: new Date("1940-01-01"), max: new Date("2010-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const clients: fc.Arbitrary<TestClient> = fc.record({
  who: fc.constantFrom("Anne", "Bob", "Julie", null),
  born: fc.option(dates, { freq: 8 }),
  span: fc.constantFrom(0, 0, 0, 30, 364),
  flags: fc.record(
    Object.fromEntries(clientFlags.map((name) => [name, fc.constantFrom("yes", "no", "unknown")])) as Record<
      (typeof clientFlags)[number],
      fc.Arbitrary<keyof typeof flag>
    >,
  ),
});
const selections: fc.Arbitrary<Selection> = fc
  .array(fc.record({ flag: fc.constantFrom(...clientFlags), keep: fc.constantFrom("yes", "no") }), { maxLength: 4 })
  .map((filters) => ({ name: "x", filters }));
const bands: fc.Arbitrary<AgeBand> = fc.record({
  from: fc.integer({ min: 15, max: 68 }),
  below: fc.oneof(fc.integer({ min: 16, max: 80 }), fc.constantFrom("aow" as const, null)),
});

/** Every birth day that the client may have, looked at one by one. */
function naiveAnswer(client: TestClient, { from, below }: AgeBand): "yes" | "no" | "unknown" {
  if (client.born === null) return "unknown";
  const first = dayNumber(client.born);
  const answers = new Set<boolean>();
  for (let day = first; day <= first + (client.span ?? 0); day += 1) {
    const age = calendar.ageOf(day);
    const ended = below === "aow" ? calendar.aowReachedOf(day) === "yes" : below !== null && age >= below;
    answers.add(age >= from && !ended);
  }
  return answers.size > 1 ? "unknown" : answers.has(true) ? "yes" : "no";
}

function naivelyPasses(client: TestClient, { filters }: Selection): boolean {
  return filters.every((filter) => client.flags?.[filter.flag] === filter.keep);
}

test("counts from the histogram are those of looking at every client", () => {
  fc.assert(
    fc.property(
      fc.array(clients, { maxLength: 60 }),
      fc.array(bands, { maxLength: 5 }),
      selections,
      (list, cuts, selection) => {
        const columns = columnsOf(list);
        const counted = countsByBand(selectClients(clientHistogram(columns, table), selection), cuts);
        const people = [...columns.caseworkers, null];
        const chosen = list.filter((client) => naivelyPasses(client, selection));
        people.forEach((who, person) => {
          const own = chosen.filter((client) => client.who === who);
          cuts.forEach((band, place) => {
            const sure = own.filter((client) => naiveAnswer(client, band) === "yes");
            expect(counted.bands[place]?.[person]).toBe(sure.length);
          });
          const inNone = own.filter((client) => cuts.every((band) => naiveAnswer(client, band) !== "yes"));
          // A span of days that straddles both an age and the AOW date may be known to be outside by one of the two only.
          const spanned = inNone.filter((client) => (client.span ?? 0) > 0);
          const exact = inNone.filter((client) => !spanned.includes(client));
          const unsure = exact.filter((client) => cuts.some((band) => naiveAnswer(client, band) === "unknown"));
          const total = (counted.outside[person] ?? 0) + (counted.unknown[person] ?? 0);
          expect(total).toBe(inNone.length);
          expect(counted.unknown[person]).toBeGreaterThanOrEqual(unsure.length);
          expect(counted.outside[person]).toBeGreaterThanOrEqual(0);
          if (spanned.length === 0) expect(counted.unknown[person]).toBe(unsure.length);
        });
      },
    ),
    { numRuns: 300 },
  );
});

test("ages and caseworkers add up to what the selection counts, and its steps to everyone", () => {
  fc.assert(
    fc.property(fc.array(clients, { maxLength: 60 }), selections, (list, selection) => {
      const columns = columnsOf(list);
      const histogram = clientHistogram(columns, table);
      const selected = selectClients(histogram, selection);
      const outcome = selectionOutcome(histogram, selection);
      const chosen = list.filter((client) => naivelyPasses(client, selection));
      expect(outcome).toMatchObject({ total: list.length, counted: chosen.length });
      let before = outcome.total;
      for (const step of outcome.steps) {
        expect(step.kept + step.leftOut + step.unknown).toBe(before);
        before = step.kept;
      }
      expect(before).toBe(outcome.counted);
      const byAge = countsByAge(selected);
      for (const { youngest, oldest, aowReached, clients: count } of byAge) {
        const own = chosen.filter(({ born, span = 0 }) => {
          if (born === null) return oldest > youngest + 1;
          const [first, last] = [dayNumber(born), dayNumber(born) + span];
          const answers = new Set([first, last].map(calendar.aowReachedOf));
          const reached = answers.size > 1 ? "unknown" : calendar.aowReachedOf(first);
          return calendar.ageOf(last) === youngest && calendar.ageOf(first) === oldest && reached === aowReached;
        });
        expect(count).toBe(own.length);
      }
      expect(byAge.reduce((sum, { clients: count }) => sum + count, 0)).toBe(chosen.length);
      const perPerson = [...columns.caseworkers, null].map((who) => chosen.filter((c) => c.who === who).length);
      expect([...countsByCaseworker(selected)]).toEqual(perPerson);
    }),
    { numRuns: 200 },
  );
});

test("a year of birth counts in a band that holds both its ages, and is unknown at a cut between them", () => {
  // Born in 1975: 44 or 45 on 3 March 2020.
  const histogram = clientHistogram(columnsOf([{ who: "Anne", born: "1975-01-01", span: 364 }]), table);
  const selected = selectClients(histogram, everyone);
  const counts = (below: number) => countsByBand(selected, [{ from: 30, below }]);
  expect(counts(46)).toEqual({
    bands: [Float64Array.of(1, 0)],
    outside: Float64Array.of(0, 0),
    unknown: Float64Array.of(0, 0),
  });
  expect(counts(45).unknown).toEqual(Float64Array.of(1, 0));
  expect(counts(44).outside).toEqual(Float64Array.of(1, 0));
  expect(countsByAge(selected)).toEqual([{ youngest: 44, oldest: 45, aowReached: "no", clients: 1 }]);
});

test("the AOW age is a date and not a birthday", () => {
  // On 3 March 2020 those born up to 3 November 1953 have reached it: both are 66.
  const histogram = clientHistogram(
    columnsOf([
      { who: "Anne", born: "1953-11-03" },
      { who: "Anne", born: "1953-11-04" },
      { who: null, born: "1953-11-01", span: 29 },
    ]),
    table,
  );
  const selected = selectClients(histogram, everyone);
  expect(countsByBand(selected, [{ from: 46, below: "aow" }])).toEqual({
    bands: [Float64Array.of(1, 0)],
    outside: Float64Array.of(1, 0),
    unknown: Float64Array.of(0, 1),
  });
  expect(countsByAge(selected)).toEqual(
    (["no", "yes", "unknown"] as const).map((aowReached) => ({ youngest: 66, oldest: 66, aowReached, clients: 1 })),
  );
});

test("a weight counts instead of the client, and an unknown weight for nothing", () => {
  const columns = columnsOf([
    { who: "Anne", born: "1980-01-01" },
    { who: "Anne", born: "1980-01-01" },
    { who: "Bob", born: "1990-01-01" },
  ]);
  const histogram = clientHistogram(columns, table, Float32Array.of(1.5, Number.NaN, 2));
  expect([...countsByCaseworker(selectClients(histogram, everyone))]).toEqual([1.5, 2, 0]);
});

test("no clients, nothing to count", () => {
  const histogram = clientHistogram(columnsOf([]), table);
  expect(selectionOutcome(histogram, everyone)).toEqual({ total: 0, steps: [], counted: 0 });
  expect(countsByAge(selectClients(histogram, everyone))).toEqual([]);
});

test("a million clients are counted as they were dealt", () => {
  const count = 1_000_000;
  const people = 25;
  const first = dayNumber("1954-01-01");
  const days = 17_000;
  const dealt = Array.from({ length: people }, () => 0);
  const columns: ClientColumns = {
    ...columnsOf([]),
    count,
    birthDay: Int32Array.from({ length: count }, (_, client) => first + ((client * 7919) % days)),
    birthSpan: new Uint16Array(count),
    caseworker: Uint16Array.from({ length: count }, (_, client) =>
      client % 1000 === 999 ? noCaseworker : client % people,
    ),
    caseworkers: Array.from({ length: people }, (_, person) => `KM ${person + 1}`),
    flags: {
      statusHolder: Uint8Array.from({ length: count }, (_, client) => client % 3),
      indication: new Uint8Array(count),
      exemption: Uint8Array.from({ length: count }, (_, client) => client % 2),
      jobSeekingDuty: new Uint8Array(count).fill(flag.unknown),
    },
  };
  for (let client = 0; client < count; client += 1) {
    if (client % 1000 !== 999 && client % 3 === flag.no && client % 2 === flag.no) {
      dealt[client % people] = (dealt[client % people] ?? 0) + 1;
    }
  }
  const histogram = clientHistogram(columns, table);
  const selection: Selection = {
    name: "x",
    filters: [
      { flag: "statusHolder", keep: "no" },
      { flag: "exemption", keep: "no" },
    ],
  };
  const selected = selectClients(histogram, selection);
  expect([...countsByCaseworker(selected)].slice(0, people)).toEqual(dealt);
  expect(selectionOutcome(histogram, selection).steps.map(({ leftOut, unknown }) => [leftOut, unknown])).toEqual([
    [333_333, 333_333],
    [166_667, 0],
  ]);
});
