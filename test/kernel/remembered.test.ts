import { forgetTexts, remembered } from "../../src/kernel/remembered";

test("a text is worked out once, also when the answer is nothing, and again after all are forgotten", () => {
  const asked: string[] = [];
  const first = remembered((text) => {
    asked.push(text);
    return text === "" ? null : text[0];
  });
  expect(["Anne", "", "Anne", ""].map(first)).toEqual(["A", null, "A", null]);
  expect(asked).toEqual(["Anne", ""]);
  forgetTexts();
  expect(first("Anne")).toBe("A");
  expect(asked).toEqual(["Anne", "", "Anne"]);
});
