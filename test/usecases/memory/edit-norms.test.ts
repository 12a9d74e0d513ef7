import fc from "fast-check";
import type { NormedGroup, TeamNorms } from "../../../src/caseload/norms/team-norms";
import {
  hasRoomForGroup,
  ownNorms,
  stepsElsewhere,
  withChangedGroup,
  withGroup,
  withoutGroup,
} from "../../../src/usecases/memory/edit-norms";
import { emptyMemory, memoryFrom } from "../../../src/usecases/memory/team-memory";
import { normsToChoose } from "../../../src/usecases/memory/typed-norms";

const low: NormedGroup = { name: "Laag", steps: ["1", "2", "3"], norm: 100 };
const high: NormedGroup = { name: "Hoog", steps: ["4", "5", "6"], norm: 50 };

function library(name: RegExp): TeamNorms {
  const found = normsToChoose().find(({ norms }) => name.test(norms.name));
  if (!found) throw new Error(`no norms ${String(name)}`);
  return found.norms;
}

/** The norms as they would be read back from the file. */
function kept(norms: TeamNorms): TeamNorms | null {
  return memoryFrom(JSON.parse(JSON.stringify({ ...emptyMemory, norms }))).norms;
}

test("the library offers four sets with the figures of their sources", () => {
  expect(normsToChoose().map(({ code, norms }) => [code, norms.year, norms.groups.map(({ norm }) => norm)])).toEqual([
    ["ridderkerk-2013", 2013, [100, 50]],
    ["gemeente-a", 2002, [80, 160]],
    ["gemeente-b", 2002, [120, 50]],
    ["gemeente-c", 2002, [79.5, 103.4, 90, 160]],
  ]);
});

test("own norms begin with one group, an unknown source and the ladder that has its steps", () => {
  expect(ownNorms(low)).toEqual({
    name: "Eigen normen",
    groups: [low],
    source: "",
    year: null,
    ladder: { kind: "steps", steps: 6, direction: "work-is-high" },
    counts: "unknown",
  });
  expect(ownNorms({ ...high, steps: ["7", "8", "9", "10"] }).ladder).toEqual({
    kind: "steps",
    steps: 10,
    direction: "unknown",
  });
});

test("groups are added, changed and removed", () => {
  const both = withGroup(ownNorms(low), high);
  expect(both.groups).toEqual([low, high]);
  expect(withChangedGroup(both, 1, { norm: 60 }).groups).toEqual([low, { ...high, norm: 60 }]);
  expect(withoutGroup(both, 0).groups).toEqual([high]);
  expect(stepsElsewhere(both, 1)).toEqual(["1", "2", "3"]);
  expect(stepsElsewhere(both, null)).toEqual(["1", "2", "3", "4", "5", "6"]);
});

test("there is room for five groups", () => {
  const groups = ["1", "2", "3", "4", "5"].map((step) => ({ name: step, steps: [step], norm: 100 }));
  const [first = low, ...others] = groups;
  const four = others.slice(0, 3).reduce(withGroup, ownNorms(first));
  expect(hasRoomForGroup(four)).toBe(true);
  expect(hasRoomForGroup(withGroup(four, { ...low, steps: ["5"] }))).toBe(false);
});

test("a ladder that proves to be longer may run either way", () => {
  const chosen: TeamNorms = { ...ownNorms(low), ladder: { kind: "steps", steps: 6, direction: "work-is-low" } };
  expect(withGroup(chosen, high).ladder.direction).toBe("work-is-low");
  expect(withGroup(chosen, { ...high, steps: ["4", "10"] }).ladder).toEqual({
    kind: "steps",
    steps: 10,
    direction: "unknown",
  });
});

test("norms lose the name of their source when figures change, and get it back when the figures do", () => {
  const theirs = library(/Ridderkerk/);
  const changed = withChangedGroup(theirs, 0, { norm: 90 });
  expect(changed.name).toBe("Eigen normen, naar Ridderkerk 2013: 100/50");
  expect(withoutGroup(changed, 1).name).toBe("Eigen normen, naar Ridderkerk 2013: 100/50");
  expect(withChangedGroup(changed, 0, { norm: 100 }).name).toBe("Ridderkerk 2013: 100/50");
  // Another name for a group leaves the figures as they are.
  expect(withChangedGroup(theirs, 0, { name: "Laag" }).name).toBe("Ridderkerk 2013: 100/50");
  expect(withGroup(ownNorms(low), high).name).toBe("Eigen normen");
});

test("norms can be kept after any series of changes", () => {
  const steps = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "2a", "werk"];
  const norm = fc.double({ min: 0.01, max: 1000, noNaN: true });
  const edit = fc.record({
    place: fc.nat(5),
    take: fc.integer({ min: 1, max: 4 }),
    norm,
    kind: fc.constantFrom("add", "change", "remove"),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      let norms = ownNorms(low);
      for (const { place, take, norm: figure, kind } of edits) {
        const at = place % norms.groups.length;
        const free = steps.filter((step) => !stepsElsewhere(norms, kind === "add" ? null : at).includes(step));
        const group = { name: kind, steps: free.slice(0, take), norm: figure };
        if (kind === "remove" && norms.groups.length > 1) norms = withoutGroup(norms, at);
        if (kind === "add" && hasRoomForGroup(norms) && free.length > 0) norms = withGroup(norms, group);
        if (kind === "change") norms = withChangedGroup(norms, at, group);
      }
      expect(kept(norms)).toEqual(norms);
    }),
  );
});
