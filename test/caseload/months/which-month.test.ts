import { labelledMonth } from "../../../src/caseload/months/since/month-label";
import { whichMonth } from "../../../src/caseload/months/since/which-month";

test.each([
  ["Nov", 11, null],
  ["Caseload nov", 11, null],
  ["november 2026", 11, 2026],
  ["nov-26", 11, 2026],
  ["nov '26", 11, 2026],
  ["Stand mrt.", 3, null],
  ["2026-11", 11, 2026],
  ["11-2026", 11, 2026],
  ["1-11-2026", 11, 2026],
  ["2026-11-01", 11, 2026],
  ["Sept", 9, null],
  ["SEP 2025", 9, 2025],
])("%s is about a month", (label, month, year) => {
  expect(labelledMonth(label)).toEqual({ month, year });
});

test.each(["Team A", "2026", "13-2026", "Novak", "okt/nov", "Caseload", ""])("%s is about no month", (label) => {
  expect(labelledMonth(label)).toBeNull();
});

const full = [1, 2, 3];

test("of the same month twice the later place counts, and it is asked", () => {
  const found = whichMonth(
    [
      { label: "nov", counts: full },
      { label: "okt", counts: full },
      { label: "november 2026", counts: full },
    ],
    "2026-11-29",
  );
  expect(found).toMatchObject({ now: 2, previous: 1, twice: ["2026-11"] });
});

test("half filled in is enough; less is not complete, and nothing is not begun", () => {
  const at = (counts: readonly (number | null)[]) =>
    whichMonth(
      [
        { label: "okt", counts: [1, 2, 3, 4] },
        { label: "nov", counts },
      ],
      "2026-11-29",
    );
  expect(at([1, 2, null, null])).toMatchObject({ now: 1, notComplete: [] });
  expect(at([1, null, null, null])).toMatchObject({ now: 0, notComplete: [1] });
  expect(at([null, null, null, null])).toMatchObject({ now: 0, notComplete: [], ahead: [] });
});
