import { hasherWith, hashOf } from "../../src/caseload/hash";

describe("the hash by which a text is recognised", () => {
  it("is FNV-1a, and once more from another start", () => {
    // The published values of FNV-1a in 32 bits.
    expect(["", "a", "foobar"].map((text) => hashOf(text).slice(0, 8))).toEqual(["811c9dc5", "e40c292c", "bf9cf968"]);
    expect(hashOf("foobar")).toMatch(/^[0-9a-f]{16}$/);
    expect(hashOf("foobar").slice(8)).not.toBe(hashOf("foobar").slice(0, 8));
  });

  it("of a key and a text is that of the two behind each other", () => {
    const keyed = hasherWith("sleutel ");
    for (const text of ["", "100001", "Ângela", "0"]) expect(keyed(text)).toBe(hashOf(`sleutel ${text}`));
  });
});
