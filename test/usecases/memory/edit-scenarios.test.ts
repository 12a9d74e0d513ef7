import fc from "fast-check";
import {
  freeCopyName,
  freeName,
  sameName,
  withProposal,
  withScenario,
  withoutScenario,
} from "../../../src/usecases/memory/edit-scenarios";
import type { KeptScenario } from "../../../src/usecases/memory/team-memory";

const scenario = (name: string, kind: KeptScenario["kind"] = "by-age"): KeptScenario => ({
  name,
  kind,
  selection: null,
  bands: [],
  teams: null,
  conditions: [],
  sideTaskHours: {},
  since: null,
});

const names = (scenarios: readonly KeptScenario[]) => scenarios.map(({ name }) => name);

const name = fc.constantFrom("Optie 1", "Optie 2", "optie 2", " Optie 2 ", "Optie 2 (kopie)", "Jongeren", "AOW");
const list = fc.uniqueArray(name, { comparator: sameName }).map((unique) => unique.map((each) => scenario(each)));

describe("any list of scenarios", () => {
  const anyChange = fc.oneof(
    fc.tuple(fc.constant("keep"), name, name),
    fc.tuple(fc.constant("copy"), name, name),
    fc.tuple(fc.constant("remove"), name, name),
  );

  function changed(scenarios: readonly KeptScenario[], [change, one, other]: readonly [string, string, string]) {
    if (change === "keep") return withScenario(scenarios, scenario(other), one);
    if (change === "remove") return withoutScenario(scenarios, one);
    return withScenario(scenarios, scenario(freeCopyName(one, names(scenarios))));
  }

  test("keeps its names different after any change", () => {
    fc.assert(
      fc.property(list, fc.array(anyChange, { maxLength: 8 }), (scenarios, changes) => {
        const after = changes.reduce<readonly KeptScenario[]>(changed, scenarios);
        for (const [place, { name: own }] of after.entries()) {
          expect(after.findIndex((each) => sameName(each.name, own))).toBe(place);
        }
      }),
    );
  });

  test("keeps every other scenario as it was", () => {
    fc.assert(
      fc.property(list, anyChange, (scenarios, change) => {
        const [, one, other] = change;
        const left = changed(scenarios, change);
        const others = scenarios.filter((each) => !sameName(each.name, one) && !sameName(each.name, other));
        expect(left.filter((each) => others.includes(each))).toEqual(others);
      }),
    );
  });

  test("is the same when a change is made twice", () => {
    fc.assert(
      fc.property(list, name, name, (scenarios, one, other) => {
        const kept = withScenario(scenarios, scenario(other), one);
        expect(withScenario(kept, scenario(other), one)).toEqual(kept);
        const less = withoutScenario(scenarios, one);
        expect(withoutScenario(less, one)).toEqual(less);
      }),
    );
  });
});

test("a renamed scenario stays at its place, unless another scenario has the name", () => {
  const scenarios = ["Optie 1", "Optie 2", "Optie 3"].map((each) => scenario(each));
  expect(names(withScenario(scenarios, scenario("Jongeren"), "Optie 2"))).toEqual(["Optie 1", "Jongeren", "Optie 3"]);
  expect(withScenario(scenarios, scenario("optie 3"), "Optie 2")).toBe(scenarios);
});

test("copies and new scenarios get a number when their name is taken", () => {
  expect(freeCopyName("Optie 2", ["Optie 2"])).toBe("Optie 2 (kopie)");
  expect(freeCopyName("Optie 2", ["Optie 2", "optie 2 (KOPIE)"])).toBe("Optie 2 (kopie 2)");
  expect(freeName("Nieuw scenario", ["Optie 2"])).toBe("Nieuw scenario");
  expect(freeName("Nieuw scenario", ["Nieuw scenario", "Nieuw scenario (2)"])).toBe("Nieuw scenario (3)");
});

test("the proposal of the sheets counts until a scenario by age is kept", () => {
  const proposal = scenario("Verdelen naar leeftijd");
  const byHours = scenario("Naar uren", "by-hours");
  expect(withProposal([byHours], proposal)).toEqual([byHours, proposal]);
  expect(withProposal([byHours, scenario("Optie 2")], proposal)).toEqual([byHours, scenario("Optie 2")]);
  // The first edit renames the proposal. Made again on what the workbook keeps by then, it must not be there twice.
  const renamed = (kept: readonly KeptScenario[]) =>
    withScenario(withProposal(kept, proposal), scenario("Jongeren"), proposal.name);
  expect(names(renamed(renamed([byHours])))).toEqual(["Naar uren", "Jongeren"]);
});
