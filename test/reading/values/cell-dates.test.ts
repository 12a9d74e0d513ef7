import { cellDate } from "../../../src/reading/values/cell-dates";
import { serial } from "../grid";

const address = { sheet: "Blad1", row: 0, column: 0 };

function dateOf(value: string | number, text: string, format = "dd-mm-yyyy"): unknown {
  const read = cellDate({ address, value, text, format });
  return read.kind === "date" ? read.date : read.kind;
}

/** The number that a workbook with the 1904 date system holds for a day. */
const serial1904 = (date: string): number => serial(date) - 1462;

test.each([
  ["2024-06-01", "01-06-2024"],
  ["2024-06-01", "1-6-24"],
  ["2024-06-01", "zaterdag 1 juni 2024"],
  ["2024-06-01", "2024-06-01"],
  ["2024-06-20", "20-06-24"],
  ["2012-03-12", "12-mrt"],
])("%s, shown as %s, in a workbook that counts from 1900", (date, text) => {
  expect(dateOf(serial(date), text)).toBe(date);
});

test.each([
  ["2024-06-01", "01-06-2024"],
  ["2024-06-01", "1-6-24"],
  ["2024-12-31", "31 dec 24"],
  ["2024-02-29", "donderdag 29 februari 2024"],
  ["2024-06-20", "20-06-24"],
])("%s, shown as %s, in a workbook that counts from 1904", (date, text) => {
  expect(dateOf(serial1904(date), text)).toBe(date);
});

test("no date at all", () => {
  expect([dateOf("vast", "vast"), dateOf("eind dit jaar", "eind dit jaar"), dateOf("#N/A", "#N/A")]).toEqual([
    "none",
    "unreadable",
    "error",
  ]);
});
