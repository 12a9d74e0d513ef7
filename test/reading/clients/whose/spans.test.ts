import { isWithin, spansIn } from "../../../../src/reading/clients/whose/spans";

/** "a-f" for each span. */
function spans(text: string): string | null {
  return (
    spansIn(text)
      ?.map(({ from, to }) => (from === to ? from : `${from}-${to}`))
      .join(" ") ?? null
  );
}

test.each([
  ["A t/m F", "a-f"],
  ["G-K", "g-k"],
  ["achternaam L tot en met R", "l-r"],
  ["Aa–Be", "aa-be"],
  ["A, B en D t/m F", "a b d-f"],
  ["ABC", "a-c"],
  ["0, 1, 2", "0 1 2"],
  ["eindcijfer 3 en 4", "3 4"],
  ["5/6", "5 6"],
  ["00-24", "00-24"],
])("%s are letters or digits", (text, expected) => {
  expect(spans(text)).toBe(expected);
});

test.each(["", "36 uur", "F-A", "A-9", "B 2", "Anne", "100-200", "1-2-2026", "A t/m", "Noord"])(
  "%s divides nothing",
  (text) => {
    expect(spans(text)).toBeNull();
  },
);

test("names are compared by as many letters as are written, numbers by their value", () => {
  expect(isWithin({ from: "a", to: "f" }, "faber")).toBe(true);
  expect(isWithin({ from: "aa", to: "be" }, "berends")).toBe(true);
  expect(isWithin({ from: "aa", to: "be" }, "bos")).toBe(false);
  expect(isWithin({ from: "0", to: "24" }, "07")).toBe(true);
  expect(isWithin({ from: "0", to: "24" }, "25")).toBe(false);
});
