import { useEffect, useState } from "react";
import { useAfterPaint } from "./use-after-paint";

/**
 * What a late part gives to a screen that is there without it: null until the browser has painted and the code has come, and when it does not
 * come. The late part itself says so, in its own place.
 */
export function useLate<T>(load: () => Promise<T>): T | null {
  const painted = useAfterPaint();
  const [late, setLate] = useState<{ readonly part: T } | null>(null);
  useEffect(() => {
    if (!painted) return undefined;
    let shown = true;
    load().then(
      (part) => shown && setLate({ part }),
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [painted, load]);
  return late && late.part;
}
