import { choice } from "../choice";

/** A cell that cannot be right: its person can have no figures, and must be named. */
export const faults = choice("faults", [
  ["none", 12],
  ["hours below zero", 0.5],
  ["hours error", 0.5],
  ["hours unknown", 0.5],
  ["count error", 0.5],
]);
