/** Random whole numbers from 0 up to `below`, the same every time (the minimal standard generator of Park and Miller). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}
