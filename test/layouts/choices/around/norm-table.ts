import { choice } from "../choice";

/** Norms for kinds of clients. */
export const normTable = choice("norm table", [
  ["none", 9],
  ["yes", 0.8],
]);
