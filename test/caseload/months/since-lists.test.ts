import fc from "fast-check";
import { sinceLists } from "../../../src/caseload/months/since/since-lists";

const anyList = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 20 }),
      fc.record({ caseworker: fc.constantFrom("Anne", "Bob", null), counts: fc.boolean() }),
    ),
    { maxLength: 30 },
  )
  .map((rows) => new Map(rows));

test("what came and went adds up, and whoever counts in both stayed or changed hands", () => {
  fc.assert(
    fc.property(anyList, anyList, (previous, now) => {
      const since = sinceLists(previous, now);
      expect(since.totalNow).toBe(
        since.totalPrevious + since.entered + since.countsNow - since.left - since.countsNoLonger,
      );
      const both = [...now].filter(([client, { counts }]) => counts && previous.get(client)?.counts).length;
      expect(since.moved + since.assigned + since.released + since.stayed).toBe(both);
    }),
  );
});
