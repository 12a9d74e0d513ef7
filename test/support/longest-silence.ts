/**
 * Watches for how long nobody could have been answered, because the one thread was busy with something: the add-in, or the stand-in that shares it. By
 * a clock that only runs while this process works, so that whatever else the machine does is no silence.
 */
export function watchSilence(): { longest(): number; stop(): void } {
  const worked = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  let last = worked();
  let longest = 0;
  const look = (): void => {
    const now = worked();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 1);
  return {
    longest() {
      look();
      return longest;
    },
    stop: () => clearInterval(timer),
  };
}
