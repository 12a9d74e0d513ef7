/**
 * The product on workbooks that are drawn as teams make them. It may never do worse than it does: whoever makes it better moves these
 * bounds. `npm run layouts` draws any number, and shows what goes wrong in which.
 */
import { drawLayout } from "./draw-layout";
import { askProduct } from "./product";
import { judge, type Class } from "./verdict/judge";

const drawn = 300;

/** Of the drawn workbooks. A wrong figure that nobody is told of is the worst there is: not one may come out so. */
const bounds = { leastRight: 0.9, mostUnsaid: 0.02 } as const;

test("a share of the workbooks is read right, and none gives a wrong figure without a word", async () => {
  const seeds = new Map<Class, number[]>();
  for (let seed = 1; seed <= drawn; seed += 1) {
    const layout = drawLayout(seed);
    const verdict = judge(await askProduct(layout), layout.truth);
    seeds.set(verdict.class, [...(seeds.get(verdict.class) ?? []), seed]);
  }
  const of = (name: Class) => seeds.get(name) ?? [];
  // The seeds themselves, so that a failure says which to draw again.
  expect(of("silent")).toEqual([]);
  expect(of("unsaid").slice(Math.floor(bounds.mostUnsaid * drawn))).toEqual([]);
  expect(of("right").length).toBeGreaterThanOrEqual(bounds.leastRight * drawn);
});
