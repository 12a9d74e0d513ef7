import { choice } from "../choice";

/** Counts that are texts with a number in them. */
export const numberText = choice("number text", [
  ["none", 8],
  ["about", 1],
  ["with a remark", 0.8],
  ["all text", 0.8],
]);
