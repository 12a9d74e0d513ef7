import { hostErrorSentence } from "../text/problems/host-errors";
import { loaded } from "../usecases/loaded";
import { notAvailable } from "./errors";

/**
 * A part of the add-in that only some cells need: `await fetched(import("./…"))`. The first figures of the pane do not wait for it. Throws #N/A with a sentence
 * where it cannot be fetched; the next calculation tries again.
 */
export async function fetched<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await loaded(part);
  } catch {
    throw notAvailable(hostErrorSentence("not-loaded", null));
  }
}
