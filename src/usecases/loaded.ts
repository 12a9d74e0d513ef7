import { HostError } from "./host";

/**
 * A part of the add-in that is fetched only when it is needed: `await loaded(import("./…"))`. Rejects with HostError "not-loaded" when it
 * cannot be fetched; the next time it is tried again.
 */
export async function loaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch {
    throw new HostError("not-loaded");
  }
}
