import { choice } from "../choice";

/** The word above the caseworkers of a list. two of the team: some clients have a second, of the same team; they are the first one's. */
export const listHeader = choice("list header", [
  ["usual", 5],
  ["synonym", 3],
  ["abbreviated", 1],
  ["English", 0.7],
  ["two columns of people", 0.8],
  ["klantmanager and jobcoach", 0.8],
  ["two of the team", 0.8],
]);
