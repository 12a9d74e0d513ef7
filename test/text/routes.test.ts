import { firstRoutesInWords } from "../../src/text/sheets/scenario-comparison-sheet";

const routes = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ from: `A${place}`, to: "B", clients: 2 }));

test("more transfers than anybody reads are counted, and the others are all named", () => {
  expect(firstRoutesInWords(routes(30))).toMatch(/A29 → B 2$/);
  expect(firstRoutesInWords(routes(173))).toMatch(/A29 → B 2, en nog 143 andere$/);
});
