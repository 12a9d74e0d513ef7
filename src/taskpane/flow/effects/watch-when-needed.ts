import type { Host } from "../../../usecases/host";

/** Watches the sheets from the first time that this is asked for. Rejects while Excel does not allow it; then it can be asked again. */
export function watchWhenNeeded(host: Host, changed: () => void): () => Promise<void> {
  let watched = false;
  return async () => {
    if (watched) return;
    await host.watch(changed);
    watched = true;
  };
}
