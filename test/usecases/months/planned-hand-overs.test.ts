import { plannedHandOvers } from "../../../src/usecases/months/planned-hand-overs";

/** What a plan proposes to choose clients for. */

const moment = (date: string, moves: readonly number[], after: readonly number[]) => ({ date, moves, after });
const planOf = (names: readonly string[], ...moments: readonly ReturnType<typeof moment>[]) =>
  ({ team: { names }, plan: { moments } }) as unknown as Parameters<typeof plannedHandOvers>[0];

test("the first moment at which clients go, a line for each who gives", () => {
  const names = ["Anne", "Bob", "Julie", "Nora", "Omar"];
  const plan = planOf(
    names,
    moment("2026-11-01", [0, 0, 0, 0, 0], [30, 30, 24, 0, 0]),
    moment("2027-01-01", [2, -3, -8, 6, 3], [32, 27, 16, 6, 3]),
    moment("2027-02-01", [0, 0, -5, 5, 0], [32, 27, 11, 11, 3]),
  );
  expect(plannedHandOvers(plan)).toEqual([
    { date: "2027-01-01", from: "Bob", to: [{ to: "Omar", clients: 3 }], typed: { from: "Bob", plan: "Omar=3" } },
    {
      ...{ date: "2027-01-01", from: "Julie" },
      to: [
        { to: "Anne", clients: 2 },
        { to: "Nora", clients: 6 },
      ],
      typed: { from: "Julie", plan: "Anne=2, Nora=6" },
    },
  ]);
});

test("nothing where nobody gives, or where a name would be read as two", () => {
  expect(plannedHandOvers(planOf(["Anne", "Bob"], moment("2026-11-01", [0, 0], [1, 1])))).toEqual([]);
  expect(plannedHandOvers(planOf(["Vries, Anne de", "Bob"], moment("2026-11-01", [1, -1], [1, 1])))).toEqual([]);
});
