import { choice } from "../choice";

/** Somebody who is ill or on leave, by a remark in their row; hours and clients count until somebody says otherwise. */
export const absence = choice("absence", [
  ["none", 9],
  ["in a remark", 0.8],
]);
