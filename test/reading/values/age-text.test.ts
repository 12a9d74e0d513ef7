import { parseAge } from "../../../src/reading/values/age-text";

test.each([
  ["36", 36],
  [" 36 jaar ", 36],
  ["36 jr.", 36],
  ["36 jaar oud", 36],
  ["26,9", 26],
  ["26.9", 26],
  ["0", 0],
  ["130", 130],
  ["?", "unknown"],
  ["onbekend", "unknown"],
  ["n.b.", "unknown"],
  ["-", "unknown"],
  ["131", null],
  ["-5", null],
  ["zesendertig", null],
  ["36 uur", null],
  ["18-26", null],
  ["", null],
])("age in %j: %p", (text, age) => expect(parseAge(text)).toBe(age));
