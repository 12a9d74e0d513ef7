import { whoIsNext } from "../../src/functions/month-functions";
import { cellError, column, errorOf, leftOut, withExcelErrors } from "./excel-runtime";

withExcelErrors();

const names = column("Anne", "Bob", "Emmy", "Julie", "Lisette");
const hours = column(36, "36 uur", 28, 36, 24);
const current = column(90, 122, 71, 186, null);

test("a name for each new client, with a maximum for one person", () => {
  const five = column(null, "", null, null, 5);
  expect(whoIsNext(names, hours, current, 8, five).flat()).toEqual([
    ...Array.from({ length: 5 }, () => "Lisette"),
    ...["Anne", "Anne", "Emmy"],
  ]);
  expect(whoIsNext(names, hours, current, "2", leftOut)).toEqual(column("Lisette", "Lisette"));
});

test("rows without a name are passed over, and at the maximum nobody is next", () => {
  expect(whoIsNext(column("Anne", " ", "Bob"), column(36, "?", 24), column(10, null, 5), 3, column(1)).flat()).toEqual([
    "Bob",
    "Anne",
    "nog niemand",
  ]);
});

test.each([
  ["different sizes", () => whoIsNext(names, column(36), current, 1), "#VALUE!", "5 cellen met namen en 1 cel"],
  ["no whole number", () => whoIsNext(names, hours, current, 1.5), "#VALUE!", "1,5 nieuwe cliënten"],
  ["none", () => whoIsNext(names, hours, current, null), "#VALUE!", "0 nieuwe cliënten"],
  ["too many", () => whoIsNext(names, hours, current, 1001), "#VALUE!", "1.001 nieuwe cliënten"],
  ["a negative number", () => whoIsNext(names, hours, column(-1, 2, 3, 4, 5), 1), "#VALUE!", "kleiner dan 0"],
  ["the same name", () => whoIsNext(column("Anne", "anne "), column(36, 36), column(1, 2), 1), "#VALUE!", "twee keer"],
  ["no maximum", () => whoIsNext(names, hours, current, 1, column("veel")), "#VALUE!", "geen maximum"],
  ["no hours", () => whoIsNext(column("Anne"), column(0), column(3), 1), "#DIV/0!", ""],
  ["an error", () => whoIsNext(column(cellError("divisionByZero")), column(1), column(1), 1), "#DIV/0!", "Herstel"],
])("%s", (_what, call, code, sentence) => {
  const [shown, words] = errorOf(call);
  expect(shown).toBe(code);
  expect(words).toContain(sentence);
});
