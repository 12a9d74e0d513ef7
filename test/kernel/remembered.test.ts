import { remembered } from "../../src/kernel/remembered";

test("a text is worked out once, also when the answer is nothing, and again after the work has ended", async () => {
  const asked: string[] = [];
  const first = remembered((text: string) => {
    asked.push(text);
    return text === "" ? null : text.charAt(0);
  });
  expect(["Anne", "", "Anne", ""].map(first)).toEqual(["A", null, "A", null]);
  expect(asked).toEqual(["Anne", ""]);
  await Promise.resolve();
  expect(first("Anne")).toBe("A");
  expect(asked).toEqual(["Anne", "", "Anne"]);
});
