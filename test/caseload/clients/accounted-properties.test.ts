import fc from "fast-check";
import { accountForClients, type Accounted } from "../../../src/caseload/clients/accounted";
import { countingAnswers, type CountingAnswer } from "../../../src/caseload/clients/counting-answers";
import { countingChoices } from "../../../src/caseload/clients/counting-choices";
import type { ListedRow, ListedRows } from "../../../src/caseload/clients/listed-row";
import { sum } from "../../../src/caseload/sum";

/** What holds for the accounting of any lists, whatever was answered. */

const team = new Set(["Anne", "Bob"]);
const date = "2026-11-01";
const dates = fc.constantFrom(null, "2026-08-31", date, "2027-01-15");

const rows: fc.Arbitrary<ListedRow> = fc
  .record({
    number: fc.constantFrom(null, "1", "2", "3", "4", "5", "6"),
    caseworker: fc.constantFrom(null, "Anne", "Bob", "Zoë"),
    status: fc.constantFrom(null, "open", "closed", "waiting", "unknown"),
    partner: fc.boolean(),
    start: dates,
    end: dates,
  })
  .chain((row) =>
    fc.boolean().map((unread): ListedRow => ({
      ...row,
      word: row.status === "unknown" ? "Geparkeerd" : null,
      endUnread: unread && row.end === null,
    })),
  );

const lists: fc.Arbitrary<readonly ListedRows[]> = fc.array(
  fc.record({
    sheet: fc.constantFrom("Alle cliënten", "Anne", "Wachtlijst"),
    hasStatus: fc.boolean(),
    waiting: fc.boolean(),
    rows: fc.array(rows, { maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 3 },
);

const answers: fc.Arbitrary<readonly CountingAnswer[]> = fc.subarray<CountingAnswer>([
  { question: "ended", counts: true },
  { question: "ended-but-date-later", counts: false },
  { question: "date-unreadable", counts: false },
  { question: "waiting", counts: false },
  { question: "partners", counts: false },
  { question: "two-caseworkers", caseworkers: ["Anne", "Bob"], belongs: "shared" },
  { question: "two-caseworkers", caseworkers: ["Anne", "Zoë"], belongs: { with: "Zoë" } },
]);

function clientsOf({ withCaseworker, outside, noCaseworker }: Accounted): number {
  return sum([...withCaseworker.values(), ...outside.values(), noCaseworker]);
}

test("every row is in one class, and every client is somebody's, nobody's or outside the formation", () => {
  fc.assert(
    fc.property(lists, answers, (given, kept) => {
      const accounted = accountForClients(given, team, date, countingAnswers(kept));
      const { rows: all, ended, notStarted, duplicates, leftOut } = accounted;
      expect(all).toBe(sum(given.map((list) => list.rows.length)));
      expect(clientsOf(accounted) + ended + notStarted + duplicates + leftOut).toBeCloseTo(all, 9);
    }),
  );
});

test("a client number counts once", () => {
  fc.assert(
    fc.property(lists, answers, (given, kept) => {
      const { classes } = accountForClients(given, team, date, countingAnswers(kept));
      const counting = given.flatMap((list, place) =>
        list.rows.flatMap(({ number }, row) =>
          number !== null && ["counted", "outside", "no-caseworker"].includes(classes[place]?.[row] ?? "")
            ? [number]
            : [],
        ),
      );
      expect(counting).toHaveLength(new Set(counting).size);
    }),
  );
});

test("a choice says what either answer comes to", () => {
  fc.assert(
    fc.property(lists, (given) => {
      const none = countingAnswers([]);
      const accounted = accountForClients(given, team, date, none);
      for (const choice of countingChoices(given, team, date, none, accounted)) {
        if (choice.question === "two-caseworkers") {
          for (const { belongs, clients } of choice.options) {
            const kept = { question: choice.question, caseworkers: choice.caseworkers, belongs } as const;
            const { withCaseworker, outside } = accountForClients(given, team, date, countingAnswers([kept]));
            expect(choice.caseworkers.map((name) => withCaseworker.get(name) ?? outside.get(name) ?? 0)).toEqual(
              clients,
            );
          }
        } else if (choice.question !== "status-unknown") {
          const other = choice.question === "ended";
          const kept = { question: choice.question, counts: other };
          const answered = accountForClients(given, team, date, countingAnswers([kept]));
          expect(clientsOf(answered) - answered.noCaseworker).toBe(other ? choice.yes : choice.no);
        }
      }
    }),
  );
});
