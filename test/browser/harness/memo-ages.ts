import type { AgeDivision } from "../../../src/caseload/scenarios/age-division";

/** The memo's clients by age: 133 from 18 to 29, 254 from 30 to 45, 294 from 46. Five have reached the AOW age of 67. */
const bands = [
  { from: 18, clients: [3, 5, 7, 9, 10, 12, 11, 13, 14, 16, 15, 18] },
  { from: 30, clients: [17, 19, 15, 16, 18, 14, 17, 16, 15, 13, 16, 18, 14, 15, 16, 15] },
  { from: 46, clients: [16, 15, 17, 14, 13, 15, 16, 14, 12, 13, 15, 14, 16, 13, 15, 14, 13, 15, 12, 11, 11] },
  { from: 67, clients: [4, 0, 1] },
];

export const memoAges: AgeDivision["ages"] = bands.flatMap(({ from, clients }) =>
  clients.map((count, place) => ({ age: from + place, clients: count })),
);
