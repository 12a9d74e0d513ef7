import { choice } from "../choice";

/** The word above the caseworkers of a list. */
export const listHeader = choice("list header", [
  ["usual", 5],
  ["synonym", 3],
  ["abbreviated", 1],
  ["English", 0.7],
  ["two columns of people", 0.8],
  ["klantmanager and jobcoach", 0.8],
]);
