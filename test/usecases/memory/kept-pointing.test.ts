import fc from "fast-check";
import type { Pointed } from "../../../src/caseload/team/pointed";
import { emptyMemory, memoryFrom } from "../../../src/usecases/memory/team-memory";

const range = { sheet: "Team", top: 1, left: 0, bottom: 4, right: 0 };
const marks = { names: ["0123456789abcdef"], hours: [], clients: [] };
const names = { from: "cells", range } as const;

function back(pointed: unknown): Pointed | null {
  return memoryFrom(JSON.parse(JSON.stringify({ pointed }))).pointed;
}

test.each<Pointed>([
  { names, hours: null, clients: null, marks },
  { names, hours: { from: "typed", figures: [36, null, 24.5] }, clients: { from: "typed", figures: [0, 90] }, marks },
  {
    names: { from: "typed", names: ["Anne", "Bob"] },
    hours: { from: "cells", ranges: [range, range], per: "year", hoursADay: null },
    clients: { from: "cells", ranges: [range] },
    marks,
  },
])("what was pointed at or typed comes back", (pointed) => {
  expect(back(pointed)).toEqual(pointed);
});

test("a slot that is spoiled is as it was found, and the others stay", () => {
  const clients = { from: "list", sheet: "Cliënten", column: 1 } as const;
  expect(back({ names, hours: { from: "moon" }, clients, marks })).toEqual({ names, hours: null, clients, marks });
  expect(back({ names, hours: { from: "typed", figures: [-1] }, clients: 7, marks })).toEqual({
    names,
    hours: null,
    clients: null,
    marks,
  });
  const hours = { from: "cells", ranges: [range], per: "moon", hoursADay: 99 };
  expect(back({ names, hours, clients: null, marks })?.hours).toEqual({ ...hours, per: null, hoursADay: null });
});

test.each([
  { names: { from: "cells", range: { ...range, bottom: 0 } }, hours: null, clients: null, marks },
  { names: { from: "typed", names: [] }, hours: null, clients: null, marks },
  { names, hours: null, clients: null, marks: { ...marks, names: ["Anne"] } },
  { names, hours: null, clients: null },
  "Team!A2:A5",
])("without names, or marks to know them by, nothing was pointed at", (pointed) => {
  expect(back(pointed)).toBeNull();
});

test("whatever stands there, a workbook opens", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (kept, slot) => {
      expect(memoryFrom({ pointed: kept })).toEqual(emptyMemory);
      const read = back({ names, hours: slot, clients: slot, marks });
      expect(read?.names).toEqual(names);
    }),
  );
});
