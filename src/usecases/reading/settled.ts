import { HostError, type Host } from "../host";

/** So often a reading is begun again when the sheets change under it; somebody who goes on typing for longer is asked to wait. */
const attempts = 5;

/**
 * What `read` gives of sheets that did not change while it read: when they do, it reads again. Rejects with code "busy" when they keep
 * changing, else as `read` and the host do.
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
