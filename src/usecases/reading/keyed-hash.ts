import { hasherWith } from "../../caseload/hash";

/** A hash with a key of its own: what it makes of a client's number says nothing to anybody later. */
export function keyedHash(): (text: string) => string {
  const key = crypto.getRandomValues(new Uint32Array(4)).join("-");
  return hasherWith(`${key} `);
}
