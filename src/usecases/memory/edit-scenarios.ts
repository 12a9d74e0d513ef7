import { copyOf, numbered } from "../../text/scenario-names";
import type { KeptScenario } from "./team-memory";

/**
 * Changes to the list of scenarios. Scenarios are told apart by name, so no two may have the same. A change that is made twice has the effect of
 * one, because the screen makes it first and it is made again on what the workbook keeps by then.
 */
type Scenarios = readonly KeptScenario[];

/** The kept scenarios and the one that the sheets propose. The proposal counts until a scenario by age is kept. */
export function withProposal(scenarios: Scenarios, proposal: KeptScenario | null): Scenarios {
  return proposal === null || scenarios.some(({ kind }) => kind === "by-age") ? scenarios : [...scenarios, proposal];
}

/**
 * Keeps a changed scenario, at the place of its former name or else after the others. Nothing changes when another scenario already has the
 * new name.
 */
export function withScenario(scenarios: Scenarios, changed: KeptScenario, formerName = changed.name): Scenarios {
  const former = placeOf(scenarios, formerName);
  const named = placeOf(scenarios, changed.name);
  if (former >= 0 && named >= 0 && former !== named) return scenarios;
  const place = former >= 0 ? former : named;
  return place < 0 ? [...scenarios, changed] : scenarios.with(place, changed);
}

export function withoutScenario(scenarios: Scenarios, name: string): Scenarios {
  return scenarios.filter((scenario) => !sameName(scenario.name, name));
}

/** The name itself when it is free, else the first free one of "Scenario (2)", "Scenario (3)" and so on. */
export function freeName(wished: string, taken: readonly string[]): string {
  return firstFree((count) => (count === 1 ? wished : numbered(wished, count)), taken);
}

/** The first free one of "Optie 2 (kopie)", "Optie 2 (kopie 2)" and so on. */
export function freeCopyName(name: string, taken: readonly string[]): string {
  return firstFree((count) => copyOf(name, count), taken);
}

/** Names that differ in capitals or in spaces around them are hard to tell apart, so they count as the same. */
export function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function firstFree(name: (count: number) => string, taken: readonly string[]): string {
  let count = 1;
  while (taken.some((other) => sameName(other, name(count)))) count += 1;
  return name(count);
}

function placeOf(scenarios: Scenarios, name: string): number {
  return scenarios.findIndex((scenario) => sameName(scenario.name, name));
}
