import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { sameValue } from "../../src/kernel/same-value";

const plain = fc.jsonValue({ maxDepth: 3 });

describe("two values of plain data", () => {
  test("are the same when Node calls them deeply equal", () => {
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        // As JSON there is no −0, which Node tells from 0.
        const [written, alike] = [one, other].map((value) => JSON.parse(JSON.stringify(value)) as unknown);
        expect(sameValue(written, alike)).toBe(isDeepStrictEqual(written, alike));
        expect(sameValue(one, JSON.parse(JSON.stringify(one)))).toBe(true);
      }),
    );
  });

  test("differ when one item in one place differs", () => {
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1 }), fc.nat(), (items, at) => {
        const place = at % items.length;
        const changed = items.map((item, index) => (index === place ? [item] : item));
        expect(sameValue({ items }, { items: changed })).toBe(false);
      }),
    );
  });

  test.each([
    [{ a: 1, b: undefined }, { a: 1 }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [NaN, NaN],
    [0, -0],
  ])("%j equals %j", (one, other) => expect(sameValue(one, other)).toBe(true));

  test.each([
    [[], {}],
    [[1], [1, undefined]],
    [null, undefined],
    [{ a: null }, {}],
    ["1", 1],
  ])("%j differs from %j", (one, other) => expect(sameValue(one, other)).toBe(false));
});
