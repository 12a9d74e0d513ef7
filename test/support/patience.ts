import settings from "../../package.json";

/**
 * How long a test waits for one condition, in milliseconds, before it says what it waited for. It is a part of the one limit that there is, that of a
 * whole test (package.json, jest.testTimeout), and is no measure of speed: on a busy machine everything may take many times longer.
 */
export const patience = settings.jest.testTimeout / 4;

/** Resolves with what was read once it is as it should be. Asks again and again, because nothing in a page tells when it changes. */
export async function until<Read>(
  read: () => Read | Promise<Read>,
  isRight: (read: Read) => boolean,
  expected: string,
): Promise<Read> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await read();
    if (isRight(found)) return found;
    if (Date.now() > end) throw new Error(`expected ${expected}, found ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Between two looks. */
const pause = 20;

/**
 * Lets everything happen that is due by now, and what comes of it. A chain of as many timers without delay ends within it on the busiest machine, because
 * timers go off in turn: it is no wait for so many milliseconds.
 */
export async function turns(count = 50): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
