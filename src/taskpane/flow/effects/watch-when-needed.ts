import type { Host } from "../../../usecases/host";

/** Starts watching the sheets on the first call. It rejects while Excel does not allow that; a later call tries again. */
export function watchWhenNeeded(host: Host, changed: () => void): () => Promise<void> {
  let watched = false;
  return async () => {
    if (watched) return;
    await host.watch(changed);
    watched = true;
  };
}
