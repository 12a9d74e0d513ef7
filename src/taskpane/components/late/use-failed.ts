import { useCallback, useState } from "react";

/** Hands what went wrong between drawings to the boundary around this part, which knows only of errors while drawing. */
export function useFailed(): (error: unknown) => void {
  const [, draw] = useState(null);
  return useCallback(
    (error) =>
      draw(() => {
        throw error;
      }),
    [],
  );
}
