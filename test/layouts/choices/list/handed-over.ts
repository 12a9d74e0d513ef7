import { choice } from "../choice";

/** Whether some clients go to somebody else, from a day that has come or is to come. */
export const handedOver = choice("handed over", [
  ["none", 12],
  ["begun", 0.8],
  ["to come", 0.6],
  ["begun and to come", 0.8],
]);
