import fc from "fast-check";
import { readTypedDate, readTypedHours } from "../../../src/taskpane/components/fields/typed-input";
import { formatNumber } from "../../../src/text/numbers";
import { formatShortDate } from "../../../src/text/short-date";

describe("hours", () => {
  test.each([
    ["4", 4],
    [" 2,5 ", 2.5],
    ["2.5", 2.5],
    ["4 uur", 4],
    ["4 uur per week", 4],
    ["0", 0],
    ["", null],
    ["  ", null],
  ])("%j is %p", (text, value) => expect(readTypedHours(text, 36)).toEqual({ value }));

  test.each(["vier", "4-6", "-4", "10%", "0,5 fte", "12 cliënten", "4 5"])("%j is not understood", (text) =>
    expect(readTypedHours(text, 36)).toEqual({ problem: "not-understood" }),
  );

  test("refuses more hours than the contract has", () => {
    expect(readTypedHours("36", 36)).toEqual({ value: 36 });
    expect(readTypedHours("36,5", 36)).toEqual({ problem: "too-much" });
  });

  test("reads back what the field shows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (hundredths) => {
        const hours = hundredths / 100;
        expect(readTypedHours(formatNumber(hours), 40)).toEqual({ value: hours });
      }),
    );
  });
});

describe("dates", () => {
  test.each([
    ["3-3-2020", "2020-03-03"],
    ["03/04/2020", "2020-04-03"],
    ["3 maart 2020", "2020-03-03"],
    ["2020-03-03", "2020-03-03"],
    ["", null],
  ])("%j is %p", (text, value) => expect(readTypedDate(text)).toEqual({ value }));

  test.each(["30-2-2020", "morgen", "3-13-2020", "maart 2020", "3-3"])("%j is not understood", (text) =>
    expect(readTypedDate(text)).toEqual({ problem: "not-understood" }),
  );

  test("reads back what the field shows", () => {
    const from = new Date("1950-01-01T00:00:00Z");
    const to = new Date("2099-12-31T00:00:00Z");
    fc.assert(
      fc.property(fc.date({ min: from, max: to, noInvalidDate: true }), (instant) => {
        const date = instant.toISOString().slice(0, 10);
        expect(readTypedDate(formatShortDate(date))).toEqual({ value: date });
      }),
    );
  });
});
