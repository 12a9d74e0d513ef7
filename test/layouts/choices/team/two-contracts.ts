import { choice } from "../choice";

/** Somebody on two rows, with a part of the hours and of the clients on each. */
export const twoContracts = choice("two contracts", [
  ["none", 12],
  ["two rows", 1],
  ["merged name", 0.5],
]);
