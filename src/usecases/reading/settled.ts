import { HostError, type Host } from "../host";

/** How often a reading starts when the sheets change under it. After that, somebody who keeps typing is asked to wait. */
const attempts = 5;

/**
 * Reads again until the sheets did not change while `read` was reading. Rejects with code "busy" when they keep changing, else as `read` and
 * the host do.
 */
export async function settled<T>(host: Host, read: () => Promise<T>): Promise<T> {
  const sheets = { changed: false };
  const unwatch = await host.watch(() => (sheets.changed = true));
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      sheets.changed = false;
      const result = await read();
      if (!sheets.changed) return result;
    }
    throw new HostError("busy");
  } finally {
    unwatch();
  }
}
