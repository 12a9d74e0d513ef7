/** Jest runs this after the last suite. */
export default async function stop(): Promise<void> {
  await globalThis.stopShared?.();
}
