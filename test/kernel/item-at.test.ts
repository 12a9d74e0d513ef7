import { entryOf } from "../../src/kernel/entry-of";
import { itemAt, lastOf } from "../../src/kernel/item-at";

test("gives what is at an index, zero and null included", () => {
  expect(itemAt([3, 0, null], 1)).toBe(0);
  expect(itemAt([3, 0, null], 2)).toBeNull();
  expect(itemAt(Float64Array.of(1.5), 0)).toBe(1.5);
});

test.each([-1, 2, 0.5, Number.NaN])("throws and names the index %p that is not there", (index) => {
  expect(() => itemAt([3, 4], index)).toThrow(`There is no item ${index} among 2`);
});

test("gives what a key leads to, and throws and names a key that leads nowhere", () => {
  const clients = new Map([["Anne", 0]]);
  expect(entryOf(clients, "Anne")).toBe(0);
  expect(() => entryOf(clients, "Bob")).toThrow('There is no entry "Bob" among 1');
});

test("gives the last item, and throws where there is none", () => {
  expect(lastOf([3, 4])).toBe(4);
  expect(() => lastOf([])).toThrow("There is no item -1 among 0");
});
