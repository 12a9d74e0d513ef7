import { choice } from "../choice";

/** Hours that nobody works yet. */
export const vacancy = choice("vacancy", [
  ["none", 8],
  ["empty", 0.8],
  ["with clients", 0.5],
]);
