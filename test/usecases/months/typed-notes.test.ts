import { monthTeam } from "../../../src/usecases/months/month-team";
import { typedBounds, typedMaximum } from "../../../src/usecases/months/typed-limits";
import { typedNotes } from "../../../src/usecases/months/typed-notes";
import { nothingInFormation } from "../../../src/usecases/reading/read-employment";
import { memoMembers, resultOf, writtenTeam } from "../../sheets/memo-team";

const team = ["Anne", "Bob", "Lisette", "Pieter de Vries"];
const notes = (text: string) => {
  const read = typedNotes(text, team);
  return read.ok ? read.notes : read.problem;
};

test.each([
  ["Lisette begint 1-4-2020", { kind: "begins", name: "Lisette", date: "2020-04-01", hours: null }],
  ["lisette in dienst per 1 april 2020", { kind: "begins", name: "Lisette", date: "2020-04-01", hours: null }],
  ["Nora 24 uur begint 1-5-2020", { kind: "begins", name: "Nora", date: "2020-05-01", hours: 24 }],
  ["Bob 32,5 uur per 1-9-2020", { kind: "hours", name: "Bob", date: "2020-09-01", hours: 32.5 }],
  ["Pieter de Vries t/m 31-12-2020", { kind: "leaves", name: "Pieter de Vries", date: "2020-12-31" }],
  ["Anne vertrekt 31-12-2020", { kind: "leaves", name: "Anne", date: "2020-12-31" }],
  ["Anne afwezig 6-7-2020 t/m 26-7-2020", { kind: "absent", name: "Anne", from: "2020-07-06", until: "2020-07-26" }],
  ["Anne is afwezig vanaf 6-7-2020", { kind: "absent", name: "Anne", from: "2020-07-06", until: null }],
  ["Bob inwerken 25, 50, 100", { kind: "works-in", name: "Bob", steps: [25, 50, 100] }],
  ["Bob zonder inwerken", { kind: "works-in", name: "Bob", steps: [] }],
])("%s", (text, note) => {
  expect(notes(text)).toEqual([note]);
});

test("several, one after the other, also about somebody who is new", () => {
  expect(notes("Nora 24 uur begint 1-5-2020; Nora 32 uur per 1-9-2020;\nBob t/m 1-6-2020")).toHaveLength(3);
});

test.each([
  ["Anne komt", { reason: "unreadable-changes", text: "Anne komt" }],
  ["Bob afwezig 26-7-2020 t/m 6-7-2020", { reason: "unreadable-changes", text: "Bob afwezig 26-7-2020 t/m 6-7-2020" }],
  ["Bob begint 31-2-2020", { reason: "unreadable-changes", text: "Bob begint 31-2-2020" }],
  ["Kees t/m 1-6-2020", { reason: "unknown-colleague", name: "Kees", known: team }],
  ["Bob inwerken 50, 40, 100", { reason: "unreadable-changes", text: "Bob inwerken 50, 40, 100" }],
  ["Bob inwerken 50, 90", { reason: "unreadable-changes", text: "Bob inwerken 50, 90" }],
  // Somebody new without hours may as well be a slip of the pen.
  ["Liset begint 1-4-2020", { reason: "unknown-colleague", name: "Liset", known: team }],
])("%s is not understood", (text, problem) => {
  expect(notes(text)).toEqual(problem);
});

test("a maximum for everybody or for some", () => {
  expect(typedMaximum("5", team)).toEqual({ ok: true, maximum: [5, 5, 5, 5] });
  expect(typedMaximum("lisette=5, Bob=2", team)).toEqual({ ok: true, maximum: [null, 2, 5, null] });
  expect(typedMaximum("Lisette", team)).toMatchObject({ ok: false, problem: { reason: "unreadable-maximum" } });
  expect(typedMaximum("Kees=3", team)).toMatchObject({ ok: false, problem: { reason: "unknown-colleague" } });
});

test("bounds for one fte", () => {
  expect(typedBounds("80-110")).toEqual({ ok: true, bounds: { lower: 80, upper: 110 } });
  expect(typedBounds("80 tot 110,5")).toEqual({ ok: true, bounds: { lower: 80, upper: 110.5 } });
  expect(typedBounds("80-")).toEqual({ ok: true, bounds: { lower: 80, upper: null } });
  expect(typedBounds("-110")).toEqual({ ok: true, bounds: { lower: null, upper: 110 } });
  for (const text of ["", "-", "110-80", "veel"]) expect(typedBounds(text)).toMatchObject({ ok: false });
});

test("a last day before the first one is asked about", () => {
  const result = resultOf(writtenTeam(memoMembers));
  const asked = (changes: string) => {
    const made = monthTeam(
      { computed: { result, referenceDateSource: "today" }, employment: nothingInFormation },
      { changes },
    );
    return made.ok ? "fine" : made.problem;
  };
  expect(asked("Anne begint 1-6-2020; Anne t/m 31-5-2020")).toEqual({
    ...{ reason: "ends-before-begin", name: "Anne", begin: "2020-06-01", end: "2020-05-31" },
  });
  expect(asked("Anne begint 1-6-2020; Anne t/m 1-6-2020")).toBe("fine");
});
